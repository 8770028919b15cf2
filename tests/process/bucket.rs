//! Files in a bucket that speaks S3, over HTTP.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use amparo::seal::attachment;
use amparo::seal::code::Code;
use amparo::seal::id::b64;
use amparo::seal::root::Root;
use reqwest::blocking::Client;
use tempfile::TempDir;

use crate::demo::{Demo, report_with};
use crate::uploads::{add, begin, fetched, offset, sealed};

/// A server that speaks S3, with one bucket in a folder.
struct Bucket {
    child: Child,
    folder: TempDir,
    endpoint: String,
}

impl Bucket {
    fn start() -> Self {
        amparo::blob::place::speak_tls();
        let folder = TempDir::new().unwrap();
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let child = Command::new("node")
            .arg("tests/e2e/node_modules/s3rver/bin/s3rver.js")
            .args([
                "--address",
                "127.0.0.1",
                "--silent",
                "--configure-bucket",
                "evidence",
            ])
            .args(["--port", &port.to_string(), "--directory"])
            .arg(folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let endpoint = format!("http://127.0.0.1:{port}");
        // It says nothing when it is ready: it is asked until it answers.
        while Client::new().get(&endpoint).send().is_err() {
            std::thread::yield_now();
        }
        Self {
            child,
            folder,
            endpoint,
        }
    }
}

impl Drop for Bucket {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn files_lie_in_a_bucket_and_come_back_from_it() {
    let bucket = Bucket::start();
    let secret = bucket.folder.path().join("secret");
    std::fs::write(&secret, "S3RVER\n").unwrap();
    let set = [
        ("ENDPOINT", bucket.endpoint.as_str()),
        ("REGION", "us-east-1"),
        ("NAME", "evidence"),
        ("PREFIX", "portal"),
        ("ACCESS_KEY", "S3RVER"),
        ("SECRET_KEY_FILE", secret.to_str().unwrap()),
    ];
    let set = set.map(|(key, value)| (format!("AMPARO_DATA__BUCKET__{key}"), value.to_owned()));
    let mut demo = Demo::start_with(&set);
    let bytes: Vec<u8> = (0..=250).cycle().take(500_000).collect();
    let file = sealed(&bytes);
    let token = b64(&file.token);
    assert!(begin(&demo, &token, file.sealed.len()));
    assert!(add(&demo, &token, 0, &file.sealed[..200_000]));
    demo.kill();
    demo = demo.restart();
    assert_eq!(offset(&demo, &token), Some(200_000));
    assert!(add(&demo, &token, 200_000, &file.sealed[200_000..]));
    let roster = demo.roster();
    let root = Root::derive(&Code::random(), &roster.body().instance.id);
    let body = report_with(&roster, &root, "in a bucket", &file.attachment, &token);
    let stored = Client::new()
        .post(format!("{}/api/v1/reports", demo.public))
        .header("content-type", "application/vnd.amparo.frames")
        .body(body)
        .send()
        .unwrap();
    assert_eq!(stored.status(), 201);
    let answer = fetched(&demo, &root, &file).bytes().unwrap();
    let mut found = Vec::new();
    let content = &file.attachment.content;
    attachment::open(&file.attachment.identity, content, &answer[..], |piece| {
        found.extend_from_slice(piece);
    })
    .unwrap();
    assert_eq!(found, bytes);
    assert!(!demo.folder.path().join("data/files").exists());

    // A piece that the bucket lost is found when the file is opened.
    let hex = u128::from_be_bytes(*file.attachment.blob.as_bytes());
    let objects = bucket
        .folder
        .path()
        .join("evidence/portal")
        .join(format!("{hex:032x}"));
    let mut removed = 0;
    for object in std::fs::read_dir(&objects).unwrap() {
        let path = object.unwrap().path();
        if path.to_string_lossy().contains("0000000000200000") {
            std::fs::remove_file(path).unwrap();
            removed += 1;
        }
    }
    assert!(removed > 0);
    assert_eq!(fetched(&demo, &root, &file).status(), 500);
}
