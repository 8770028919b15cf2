//! Drives a running portal over HTTP and says how fast it answered.
//!
//! `load --public URL --way sealed|form --clients N --reports N [--json]`. Everything is sealed
//! before the clock starts; a report counts when its receipt (or its page with the code) has
//! arrived whole. The requests are written by hand: on two cores, half of what is measured is this
//! program, and a full HTTP client would be most of it.
#![expect(clippy::print_stdout, reason = "a program for a terminal")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement that fails has no other use"
)]
#![expect(clippy::cast_precision_loss, reason = "figures are rounded")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use amparo::clock::Clock;
use amparo::seal::assess::Answers;
use amparo::seal::compose::report::{Report, compose_report};
use amparo::seal::id::Id16;
use amparo::seal::key::Vkey;
use amparo::seal::random;
use amparo::seal::root::Root;
use amparo::seal::roster::{Pins, Roster};
use amparo::seal::words::Via;
use clap::Parser;
use zeroize::Zeroizing;

#[derive(Parser)]
struct Options {
    #[arg(long)]
    public: String,
    #[arg(long, value_parser = ["sealed", "form"])]
    way: String,
    #[arg(long, default_value_t = 8)]
    clients: usize,
    #[arg(long, default_value_t = 1_000)]
    reports: usize,
    #[arg(long)]
    json: bool,
}

/// One connection, reused while the server keeps it.
struct Line<'a> {
    host: &'a str,
    open: Option<BufReader<TcpStream>>,
}

impl<'a> Line<'a> {
    const fn to(host: &'a str) -> Self {
        Self { host, open: None }
    }

    /// Sends a request, reads the whole answer; gives its status and body.
    fn ask(&mut self, head: &str, body: &[u8]) -> (u16, Vec<u8>) {
        let stream = self.open.get_or_insert_with(|| {
            let stream = TcpStream::connect(self.host).unwrap();
            stream.set_nodelay(true).unwrap();
            BufReader::new(stream)
        });
        let head = format!(
            "{head}\r\nhost: {}\r\ncontent-length: {}\r\n\r\n",
            self.host,
            body.len()
        );
        let socket = stream.get_mut();
        socket.write_all(&[head.as_bytes(), body].concat()).unwrap();
        let (mut status, mut length, mut closes) = (0, 0, false);
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).unwrap();
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
        stream.read_exact(&mut answer).unwrap();
        if closes {
            self.open = None;
        }
        (status, answer)
    }
}

fn roster(host: &str) -> Roster {
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

fn sealed(roster: &Roster) -> Vec<u8> {
    // No code stands behind this root: deriving one is the browser's work, not the server's.
    let root = Root::from_bytes(Zeroizing::new(random::bytes()));
    compose_report(&Report {
        roster,
        queue: roster.body().queues.first().unwrap().id,
        text: "The same supplier has been paid twice for the generators at two sites.",
        answers: &Answers::new(),
        identity: None,
        excluded: &[],
        keep_account: true,
        via: Via::Browser,
        today: Clock::system().today(),
        root: &root,
    })
    .unwrap()
    .to_frames()
}

fn main() {
    let options = Options::parse();
    let host = options
        .public
        .trim_start_matches("http://")
        .trim_end_matches('/')
        .to_owned();
    let roster = roster(&host);
    let (head, good, bodies): (&str, u16, Vec<Vec<u8>>) = if options.way == "sealed" {
        let head = "POST /api/v1/reports HTTP/1.1\r\ncontent-type: application/vnd.amparo.frames";
        (
            head,
            201,
            (0..options.reports).map(|_| sealed(&roster)).collect(),
        )
    } else {
        let head = "POST /en/report HTTP/1.1\r\ncontent-type: application/x-www-form-urlencoded";
        let queue = roster.body().queues.first().unwrap().id;
        let body = format!("account=The+invoices+are+false&queue={queue}").into_bytes();
        (head, 200, vec![body; options.reports])
    };
    let (next, errors, over) = (
        AtomicUsize::new(0),
        AtomicUsize::new(0),
        AtomicBool::new(false),
    );
    let began = Instant::now();
    let (mut times, others, seconds) = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..options.clients)
            .map(|_| {
                scope.spawn(|| {
                    let mut line = Line::to(&host);
                    let mut times = Vec::new();
                    while let Some(body) = bodies.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let asked = Instant::now();
                        let (status, _) = line.ask(head, body);
                        times.push(asked.elapsed());
                        if status != good {
                            errors.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                    times
                })
            })
            .collect();
        // Somebody else looks at the first page all the while.
        let other = scope.spawn(|| {
            let mut line = Line::to(&host);
            let mut times = Vec::new();
            while !over.load(Ordering::Relaxed) {
                let asked = Instant::now();
                let _ = line.ask("GET /en/ HTTP/1.1", b"");
                times.push(asked.elapsed());
                std::thread::sleep(Duration::from_millis(5));
            }
            times
        });
        let times: Vec<Duration> = clients
            .into_iter()
            .flat_map(|client| client.join().unwrap())
            .collect();
        let seconds = began.elapsed().as_secs_f64();
        over.store(true, Ordering::Relaxed);
        (times, other.join().unwrap(), seconds)
    });
    let per_second = times.len() as f64 / seconds;
    let p99 = percentile_ms(&mut times);
    let mut others = others;
    let other_p99 = percentile_ms(&mut others);
    let errors = errors.into_inner();
    if options.json {
        println!(
            "{}",
            serde_json::json!({"per_second": per_second, "p99_ms": p99, "errors": errors, "other_p99_ms": other_p99})
        );
    } else {
        println!(
            "{per_second:.0} reports/s, p99 {p99:.1} ms, {errors} errors; other pages p99 {other_p99:.1} ms"
        );
    }
}

/// The 99th percentile, in milliseconds.
fn percentile_ms(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    let at = times.len() * 99 / 100;
    times
        .get(at)
        .map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
}
