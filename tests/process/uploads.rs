//! Files through crashes.

use amparo::seal::age::Identity;
use amparo::seal::attachment::{self, Sealer, blob_of};
use amparo::seal::code::Code;
use amparo::seal::id::b64;
use amparo::seal::item::attached::Attachment;
use amparo::seal::random;
use amparo::seal::root::Root;
use amparo::seal::words::Beside;
use reqwest::Method;
use reqwest::blocking::{Client, RequestBuilder};

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
            voice: None,
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
