//! One person's line to a portal, and what they send over it. The requests are written by hand: on two
//! cores, half of what is measured is these programs, and a full HTTP client would be most of it.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;

use amparo::clock::Clock;
use amparo::seal::assess::Answers;
use amparo::seal::compose::report::{Report, compose_report};
use amparo::seal::id::Id16;
use amparo::seal::key::Vkey;
use amparo::seal::random;
use amparo::seal::root::Root;
use amparo::seal::roster::{Pins, Roster};
use amparo::seal::words::Via;
use zeroize::Zeroizing;

pub(crate) const SEALED: &str =
    "POST /api/v1/reports HTTP/1.1\r\ncontent-type: application/vnd.amparo.frames";
pub(crate) const FORM: &str =
    "POST /en/report HTTP/1.1\r\ncontent-type: application/x-www-form-urlencoded";

/// One connection, reused while the server keeps it.
pub(crate) struct Line<'a> {
    host: &'a str,
    open: Option<BufReader<TcpStream>>,
}

impl<'a> Line<'a> {
    pub(crate) const fn to(host: &'a str) -> Self {
        Self { host, open: None }
    }

    /// Sends a request, reads the whole answer; gives its status and body.
    pub(crate) fn ask(&mut self, head: &str, body: &[u8]) -> (u16, Vec<u8>) {
        self.try_ask(head, body).unwrap()
    }

    /// As [`Self::ask`]; fails where the server hangs up, and begins a new connection the next time.
    pub(crate) fn try_ask(&mut self, head: &str, body: &[u8]) -> io::Result<(u16, Vec<u8>)> {
        let mut stream = if let Some(open) = self.open.take() {
            open
        } else {
            let stream = TcpStream::connect(self.host)?;
            stream.set_nodelay(true)?;
            BufReader::new(stream)
        };
        let head = format!(
            "{head}\r\nhost: {}\r\ncontent-length: {}\r\n\r\n",
            self.host,
            body.len()
        );
        stream
            .get_mut()
            .write_all(&[head.as_bytes(), body].concat())?;
        let (mut status, mut length, mut closes) = (0, 0, false);
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let line = line.trim_end().to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(rest) = line.strip_prefix("http/1.1 ") {
                status = rest.get(..3).unwrap().parse().unwrap();
            } else if let Some(rest) = line.strip_prefix("content-length: ") {
                length = rest.parse().unwrap();
            } else if line == "connection: close" {
                closes = true;
            }
        }
        let mut answer = vec![0; length];
        stream.read_exact(&mut answer)?;
        self.open = Some(stream).filter(|_| !closes);
        Ok((status, answer))
    }
}

/// The roster, verified as a client does.
pub(crate) fn roster(host: &str) -> Roster {
    let mut line = Line::to(host);
    let (_, page) = line.ask("GET /en/report HTTP/1.1", b"");
    let page = String::from_utf8(page).unwrap();
    let pins = page
        .split("name=\"amparo-pins\" content=\"")
        .nth(1)
        .unwrap();
    let pins = pins.split('"').next().unwrap().replace("&quot;", "\"");
    let pins: serde_json::Value = serde_json::from_str(&pins).unwrap();
    let stewards = pins["stewards"].as_array().unwrap().iter();
    let pins = Pins {
        instance: Id16::parse(pins["instance"].as_str().unwrap()).unwrap(),
        stewards: stewards
            .map(|vkey| Vkey::parse(vkey.as_str().unwrap()).unwrap())
            .collect(),
        threshold: pins["threshold"].as_u64().unwrap(),
    };
    let (_, note) = line.ask("GET /.well-known/amparo/roster HTTP/1.1", b"");
    Roster::read(&note, &pins, None, Clock::system().today()).unwrap()
}

/// A report as a browser seals it.
pub(crate) fn sealed(roster: &Roster) -> Vec<u8> {
    // No code stands behind this root: deriving one is the browser's work, not the server's.
    let root = Root::from_bytes(Zeroizing::new(random::bytes()));
    compose_report(&Report {
        mark: Id16::random(),
        roster,
        queue: roster.body().queues.first().unwrap().id,
        text: "The same supplier has been paid twice for the generators at two sites.",
        answers: &Answers::new(),
        identity: None,
        excluded: &[],
        keep_account: true,
        files: &[],
        via: Via::Browser,
        today: Clock::system().today(),
        root: &root,
    })
    .unwrap()
    .to_frames()
}

/// A report as a browser without scripts posts it.
pub(crate) fn typed(roster: &Roster) -> Vec<u8> {
    let queue = roster.body().queues.first().unwrap().id;
    format!("account=The+invoices+are+false&queue={queue}").into_bytes()
}
