//! Large files through a small memory.

use amparo::seal::age::Identity;
use amparo::seal::attachment::{self, Content, Sealer, blob_of};
use amparo::seal::code::Code;
use amparo::seal::id::b64;
use amparo::seal::item::attached::Attachment;
use amparo::seal::random;
use amparo::seal::root::Root;
use reqwest::blocking::Client;
use sha2::{Digest as _, Sha256};

use std::io::{Read, Write as _};
use std::net::TcpStream;

use crate::demo::{Demo, report_with};
use crate::uploads::{File, add, begin, fetched, offset, sealed};

const GIGABYTE: usize = 1 << 30;
const MOST_KIB: u64 = 16 * 1024;

/// KiB that a process has in memory, at the most since this was last reset.
fn peak(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn reset_peak(pid: u32) {
    std::fs::write(format!("/proc/{pid}/clear_refs"), "5").unwrap();
}

/// Sealed bytes of a file of a gigabyte as they are wanted: nobody holds it whole.
struct Endless {
    sealer: Option<Sealer>,
    left: usize,
    piece: Vec<u8>,
    ready: Vec<u8>,
    content: Option<Content>,
}

impl Endless {
    fn next(&mut self, size: usize) -> Option<Vec<u8>> {
        while self.ready.len() < size {
            let Some(sealer) = &mut self.sealer else {
                break;
            };
            if self.left > 0 {
                let count = self.left.min(self.piece.len());
                sealer.write(&self.piece[..count]).unwrap();
                self.left -= count;
                self.ready.append(&mut sealer.take());
            } else if sealer.fill().unwrap() {
                self.ready.append(&mut sealer.take());
            } else {
                let (content, mut last) = self.sealer.take().unwrap().finish().unwrap();
                self.content = Some(content);
                self.ready.append(&mut last);
            }
        }
        let rest = self.ready.split_off(size.min(self.ready.len()));
        let piece = std::mem::replace(&mut self.ready, rest);
        (!piece.is_empty()).then_some(piece)
    }
}

/// What a cut line takes with it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lost {
    /// The second half of the piece.
    Half,
    /// The answer: the piece is there, and its sender does not know.
    Answer,
}

/// Sends a piece over a line that is cut before the sender learns what became of it.
fn add_and_lose(demo: &Demo, token: &str, at: usize, piece: &[u8], lost: Lost) {
    let host = demo.public.strip_prefix("http://").unwrap();
    let mut line = TcpStream::connect(host).unwrap();
    let head = format!(
        "PATCH /api/v1/uploads HTTP/1.1\r\nhost: {host}\r\namparo-upload: {token}\r\nupload-offset: {at}\r\n\
         content-type: application/offset+octet-stream\r\ncontent-length: {}\r\n\r\n",
        piece.len()
    );
    line.write_all(head.as_bytes()).unwrap();
    match lost {
        Lost::Half => line.write_all(&piece[..piece.len() / 2]).unwrap(),
        Lost::Answer => {
            line.write_all(piece).unwrap();
            // It has been given, and nobody reads it.
            assert_eq!(line.peek(&mut [0]).unwrap(), 1);
        }
    }
}

#[test]
fn a_gigabyte_whose_line_is_cut_twice_arrives_with_its_hash_through_sixteen_megabytes() {
    let demo = Demo::start(&[]);
    let pid = demo.child.id();
    let identity = Identity::random();
    let mut bytes = Endless {
        sealer: Some(Sealer::new(&identity.recipient()).unwrap()),
        left: GIGABYTE,
        piece: (0..=250).cycle().take(1 << 20).collect(),
        ready: Vec::new(),
        content: None,
    };
    let token = random::bytes::<32>();
    let text = b64(&token);
    // What a small file needs is there before it is counted.
    let small = sealed(&vec![1; 300_000]);
    let small_token = b64(&small.token);
    assert!(begin(&demo, &small_token, small.sealed.len()));
    assert!(add(&demo, &small_token, 0, &small.sealed));
    reset_peak(pid);
    let before = peak(pid);
    let padded = attachment::bucket(GIGABYTE as u64);
    let mut cuts = vec![(2 * GIGABYTE / 3, Lost::Answer), (GIGABYTE / 3, Lost::Half)];
    let mut at = 0;
    let mut begun = false;
    while let Some(piece) = bytes.next(2_000_000) {
        if !begun {
            assert!(begin(&demo, &text, length_of(&piece, padded)));
            begun = true;
        }
        // Sealed once: whatever the line does, what goes on is this piece from where the portal stands.
        let mut sent = 0;
        if let Some((_, lost)) = cuts.pop_if(|(from, _)| *from <= at) {
            add_and_lose(&demo, &text, at, &piece, lost);
            sent = offset(&demo, &text).unwrap() - at;
            let expected = if lost == Lost::Half { 0 } else { piece.len() };
            assert_eq!(sent, expected, "at {at}");
        }
        let left = &piece[sent..];
        assert!(
            left.is_empty() || add(&demo, &text, at + sent, left),
            "at {at}"
        );
        at += piece.len();
    }
    assert!(cuts.is_empty(), "the line was cut twice");
    let grown = peak(pid) - before;
    assert!(
        grown < MOST_KIB,
        "{grown} KiB more while a gigabyte came in"
    );

    let roster = demo.roster();
    let root = Root::derive(&Code::random(), &roster.body().instance.id);
    let attachment = Attachment {
        blob: blob_of(&token),
        identity,
        content: bytes.content.unwrap(),
        ..small.attachment
    };
    let body = report_with(&roster, &root, "a gigabyte", &attachment, &text);
    let sent = Client::new()
        .post(format!("{}/api/v1/reports", demo.public))
        .header("content-type", "application/vnd.amparo.frames")
        .body(body)
        .send()
        .unwrap();
    assert_eq!(sent.status(), 201);
    reset_peak(pid);
    let before = peak(pid);
    let file = File {
        token,
        sealed: Vec::new(),
        attachment,
    };
    let answer = fetched(&demo, &root, &file);
    let (mut seen, mut hash) = (0, Sha256::new());
    let content = &file.attachment.content;
    attachment::open(&file.attachment.identity, content, answer, |piece| {
        seen += piece.len();
        hash.update(piece);
    })
    .unwrap();
    assert_eq!(seen, GIGABYTE);
    assert_eq!(content.sha256.as_bytes()[..], hash.finalize()[..]);
    let grown = peak(pid) - before;
    assert!(
        grown < MOST_KIB,
        "{grown} KiB more while a gigabyte went out"
    );
}

/// Bytes of the sealed file that begins so: its header ends with a line of the MAC and a nonce follows.
fn length_of(beginning: &[u8], padded: u64) -> usize {
    let mac = beginning
        .windows(5)
        .position(|bytes| bytes == b"\n--- ")
        .unwrap();
    let end = beginning[mac + 1..]
        .iter()
        .position(|byte| *byte == b'\n')
        .unwrap();
    let header = mac + 1 + end + 1 + 16;
    header + usize::try_from(padded + padded.div_ceil(65_536) * 16).unwrap()
}

/// The body of a form with one file of a gigabyte, made as it is read.
struct LargeForm {
    head: std::io::Cursor<Vec<u8>>,
    left: usize,
    tail: std::io::Cursor<Vec<u8>>,
}

impl Read for LargeForm {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        let read = self.head.read(to)?;
        if read > 0 || to.is_empty() {
            return Ok(read);
        }
        if self.left == 0 {
            return self.tail.read(to);
        }
        let count = to.len().min(self.left);
        to[..count].fill(7);
        self.left -= count;
        Ok(count)
    }
}

#[test]
fn a_gigabyte_without_scripts_goes_in_and_out_through_sixteen_megabytes() {
    let demo = Demo::start(&[]);
    let pid = demo.child.id();
    let queue = demo.roster().body().queues[0].id.to_string();
    let part = |name: &str, text: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    };
    let post = |length: usize| {
        let file =
            "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"film\"\r\n\r\n";
        let head = [
            part("queue", &queue),
            part("account", "a film"),
            part("show", "account"),
            file.to_owned(),
        ];
        let form = LargeForm {
            head: std::io::Cursor::new(head.concat().into_bytes()),
            left: length,
            tail: std::io::Cursor::new(b"\r\n--b--\r\n".to_vec()),
        };
        let http = Client::builder().timeout(None).build().unwrap();
        let sent = http
            .post(format!("{}/en/report", demo.public))
            .header("content-type", "multipart/form-data; boundary=b")
            .body(reqwest::blocking::Body::new(form))
            .send()
            .unwrap();
        assert_eq!(sent.status(), 200);
        let page = sent.text().unwrap();
        let digits = page.split("data-digits=\"").nth(1).unwrap();
        digits.split('"').next().unwrap().to_owned()
    };
    // What a smaller one needs is there before it is counted.
    post(20_000_000);
    reset_peak(pid);
    let before = peak(pid);
    let digits = post(GIGABYTE);
    let grown = peak(pid) - before;
    assert!(
        grown < MOST_KIB,
        "{grown} KiB more while a gigabyte came in"
    );

    let mailbox = format!("{}/en/mailbox", demo.public);
    let http = Client::builder().timeout(None).build().unwrap();
    let opened = http
        .post(&mailbox)
        .form(&[("code", &digits)])
        .send()
        .unwrap()
        .text()
        .unwrap();
    let after = |mark: &str| {
        let rest = opened.split(mark).nth(1).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let ticket = after("name=\"ticket\" value=\"");
    let file = after("name=\"file\" value=\"");
    reset_peak(pid);
    let before = peak(pid);
    let form = [("ticket", ticket), ("file", file)];
    let mut answer = http.post(&mailbox).form(&form).send().unwrap();
    let (mut seen, mut piece) = (0, vec![0; 1 << 20]);
    loop {
        let read = answer.read(&mut piece).unwrap();
        if read == 0 {
            break;
        }
        assert!(piece[..read].iter().all(|byte| *byte == 7));
        seen += read;
    }
    assert_eq!(seen, GIGABYTE);
    let grown = peak(pid) - before;
    assert!(
        grown < MOST_KIB,
        "{grown} KiB more while a gigabyte went out"
    );
}
