//! Files through crashes, and large ones through a small memory.

use amparo::seal::age::Identity;
use amparo::seal::attachment::{self, Content, Sealer, blob_of};
use amparo::seal::code::Code;
use amparo::seal::id::b64;
use amparo::seal::item::attached::Attachment;
use amparo::seal::random;
use amparo::seal::root::Root;
use amparo::seal::words::Beside;
use reqwest::Method;
use reqwest::blocking::{Client, RequestBuilder};

use std::io::Read;
use std::process::Command;

use crate::demo::{Demo, report_with};
use crate::postgres;

fn uploads(demo: &Demo, method: Method, token: &str) -> RequestBuilder {
    Client::new()
        .request(method, format!("{}/api/v1/uploads", demo.public))
        .header("amparo-upload", token)
}

pub(crate) fn begin(demo: &Demo, token: &str, length: usize) -> bool {
    let begun = uploads(demo, Method::POST, token).header("upload-length", length);
    begun.send().is_ok_and(|answer| answer.status() == 201)
}

pub(crate) fn add(demo: &Demo, token: &str, at: usize, piece: &[u8]) -> bool {
    let added = uploads(demo, Method::PATCH, token)
        .header("content-type", "application/offset+octet-stream")
        .header("upload-offset", at)
        .body(piece.to_vec());
    added.send().is_ok_and(|answer| answer.status() == 204)
}

/// How far an upload has come; nothing where there is none.
pub(crate) fn offset(demo: &Demo, token: &str) -> Option<usize> {
    let answer = uploads(demo, Method::HEAD, token).send().unwrap();
    let found = answer.headers().get("upload-offset")?;
    Some(found.to_str().unwrap().parse().unwrap())
}

pub(crate) struct File {
    pub(crate) token: [u8; 32],
    pub(crate) sealed: Vec<u8>,
    pub(crate) attachment: Attachment,
}

pub(crate) fn sealed(content: &[u8]) -> File {
    let token = random::bytes();
    let identity = Identity::random();
    let mut sealer = Sealer::new(&identity.recipient()).unwrap();
    sealer.write(content).unwrap();
    let mut bytes = sealer.take();
    let (content, last) = sealer.finish().unwrap();
    bytes.extend(last);
    File {
        token,
        sealed: bytes,
        attachment: Attachment {
            blob: blob_of(&token),
            identity,
            content,
            name: "file".to_owned().into(),
            media: String::new(),
            beside: Beside::Kept,
            of: None,
        },
    }
}

pub(crate) fn fetched(demo: &Demo, root: &Root, file: &File) -> reqwest::blocking::Response {
    Client::new()
        .post(format!("{}/api/v1/mailbox/files", demo.public))
        .header(
            "authorization",
            format!("amparo {}", b64(root.login().expose())),
        )
        .header("amparo-blob", file.attachment.blob.to_string())
        .send()
        .unwrap()
}

/// Whatever the server was doing when it was killed, what it had acknowledged is there, an upload goes on
/// where it was, and a report that was not acknowledged does not show.
fn every_phase_survives(more: &[&str]) {
    let mut demo = Demo::start(more);
    let bytes: Vec<u8> = (0..=250).cycle().take(900_000).collect();
    let file = sealed(&bytes);
    let token = b64(&file.token);
    let kill = |mut demo: Demo| {
        demo.kill();
        demo.restart()
    };
    // Begun, and nothing of it there.
    assert!(begin(&demo, &token, file.sealed.len()));
    demo = kill(demo);
    assert_eq!(offset(&demo, &token), Some(0));
    // Killed while pieces come in: whatever was acknowledged is there.
    let mut at = 0;
    for piece in file.sealed[..600_000].chunks(100_000) {
        let (killed, added) = std::thread::scope(|scope| {
            let sending = scope.spawn(|| add(&demo, &token, at, piece));
            let pid = demo.child.id();
            let kill = scope.spawn(move || {
                // While it may be anywhere: reading the piece, writing it, or done.
                rustix::process::kill_process(
                    rustix::process::Pid::from_raw(i32::try_from(pid).unwrap()).unwrap(),
                    rustix::process::Signal::KILL,
                )
            });
            (kill.join().unwrap(), sending.join().unwrap())
        });
        killed.unwrap();
        demo = kill(demo);
        let found = offset(&demo, &token).unwrap();
        assert!(
            found == at || found == at + piece.len(),
            "{found} is no end of a piece"
        );
        assert!(
            !added || found == at + piece.len(),
            "an acknowledged piece is gone"
        );
        if found == at {
            assert!(add(&demo, &token, at, piece));
        }
        at += piece.len();
    }
    // A report that names it before it is whole shows nowhere.
    let roster = demo.roster();
    let root = Root::derive(&Code::random(), &roster.body().instance.id);
    let body = report_with(&roster, &root, "with a file", &file.attachment, &token);
    let send = |demo: &Demo| {
        Client::new()
            .post(format!("{}/api/v1/reports", demo.public))
            .header("content-type", "application/vnd.amparo.frames")
            .body(body.clone())
            .send()
            .unwrap()
            .status()
    };
    assert_eq!(send(&demo), 422);
    demo = kill(demo);
    assert_eq!(fetched(&demo, &root, &file).status(), 404);
    assert!(add(&demo, &token, at, &file.sealed[at..]));
    demo = kill(demo);
    assert_eq!(offset(&demo, &token), Some(file.sealed.len()));
    assert_eq!(send(&demo), 201);
    demo = kill(demo);
    let answer = fetched(&demo, &root, &file).bytes().unwrap();
    let mut found = Vec::new();
    let content = &file.attachment.content;
    attachment::open(&file.attachment.identity, content, &answer[..], |piece| {
        found.extend_from_slice(piece);
    })
    .unwrap();
    assert_eq!(found, bytes);
    demo.kill();
    every_file_is_checked(&demo, &file);
}

/// `amparo verify blobs` reads them all, and names the one that was altered.
fn every_file_is_checked(demo: &Demo, file: &File) {
    let folder = demo.folder.path();
    let settings = demo.settings().into_iter();
    let settings: Vec<String> = settings
        .map(|(key, value)| format!("{key} = \"{value}\""))
        .collect();
    let settings = format!("[data]\n{}\n", settings.join("\n"));
    std::fs::write(folder.join("amparo.toml"), settings).unwrap();
    let verify = || {
        Command::new(env!("CARGO_BIN_EXE_amparo"))
            .args(["verify", "blobs", "--dir"])
            .arg(folder)
            .output()
            .unwrap()
    };
    let sound = verify();
    let said = String::from_utf8(sound.stdout).unwrap();
    assert!(
        sound.status.success(),
        "{}",
        String::from_utf8(sound.stderr).unwrap()
    );
    assert!(said.contains("All 1 files are there"), "{said}");
    let hex = u128::from_be_bytes(*file.attachment.blob.as_bytes());
    let piece = folder.join(format!("data/files/{hex:032x}/{:016}", 100_000));
    std::fs::remove_file(piece).unwrap();
    let damaged = verify();
    assert!(!damaged.status.success());
    let said = String::from_utf8(damaged.stdout).unwrap();
    assert!(said.contains(&file.attachment.blob.to_string()), "{said}");
}

#[test]
fn a_kill_in_any_phase_of_an_upload_loses_nothing_acknowledged_on_sqlite() {
    every_phase_survives(&[]);
}

#[test]
fn a_kill_in_any_phase_of_an_upload_loses_nothing_acknowledged_on_postgres() {
    let (data, keyring) = (postgres::database(), postgres::database());
    every_phase_survives(&["--database", &data, "--keyring", &keyring]);
}

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

#[test]
fn a_gigabyte_goes_in_and_out_through_sixteen_megabytes() {
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
    let mut at = 0;
    let mut begun = false;
    while let Some(piece) = bytes.next(2_000_000) {
        if !begun {
            assert!(begin(&demo, &text, length_of(&piece, padded)));
            begun = true;
        }
        assert!(add(&demo, &text, at, &piece), "at {at}");
        at += piece.len();
    }
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
    let mut seen = 0;
    let content = &file.attachment.content;
    attachment::open(&file.attachment.identity, content, answer, |piece| {
        seen += piece.len();
    })
    .unwrap();
    assert_eq!(seen, GIGABYTE);
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
