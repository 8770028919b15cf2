//! The bridge: text that reached somebody by telephone becomes a sealed report, and nothing of it
//! stays on their machine.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::process::{Command, Output, Stdio};

use amparo::seal::code::Code;
use amparo::seal::root::Root;
use reqwest::blocking::Client;

use crate::demo::Demo;

const WORDS: &str = "She called at noon.\nHe waits at the gate every evening.";

fn seal(demo: &Demo, more: &[&str], text: &[u8]) -> Output {
    seal_at(&demo.public, demo, more, text)
}

fn seal_at(url: &str, demo: &Demo, more: &[&str], text: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_amparo"))
        .args(["seal", "--url", url, "--dir"])
        .arg(demo.folder.path())
        .args(more)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses its arguments may be gone before it reads.
    let _ = child.stdin.take().unwrap().write_all(text);
    child.wait_with_output().unwrap()
}

#[test]
fn a_call_becomes_a_sealed_report_and_its_code_opens_it() {
    let demo = Demo::start(&[]);
    let more = [
        "--office",
        "Intake team",
        "--channel",
        "phone",
        "--code-holder",
        "person",
        "--danger",
    ];
    let sealed = seal(&demo, &more, WORDS.as_bytes());
    let said = String::from_utf8(sealed.stderr).unwrap();
    assert!(sealed.status.success(), "{said}");
    assert!(said.contains("Office of Conduct"), "{said}");
    let code = String::from_utf8(sealed.stdout).unwrap();
    assert_eq!(
        code.trim().split(' ').count(),
        6,
        "six groups and nothing else"
    );
    let code = Code::parse(code.trim()).unwrap();

    // Without scripts the portal opens it, and says how it came.
    let opened = Client::new()
        .post(format!("{}/en/mailbox", demo.public))
        .form(&[("code", code.digits().to_string())])
        .send()
        .unwrap();
    assert_eq!(opened.status(), 200);
    assert!(
        !opened.text().unwrap().contains("at the gate"),
        "the code alone shows no account"
    );
    let root = Root::derive(&code, &demo.roster().body().instance.id);
    let token = format!("amparo {}", amparo::seal::id::b64(root.login().expose()));
    let view = Client::new()
        .post(format!("{}/api/v1/mailbox", demo.public))
        .header("authorization", token)
        .send()
        .unwrap();
    let body = view.bytes().unwrap();
    let parts = amparo::seal::frames::read(&body).unwrap();
    let header: serde_json::Value = serde_json::from_slice(parts[0]).unwrap();
    assert_eq!(header["urgent"].as_bool(), Some(true));
}

#[test]
fn what_stops_it_is_one_line_and_nothing_is_sent() {
    let demo = Demo::start(&[]);
    let refused = |more: &[&str], text: &[u8], needle: &str| {
        let output = seal(&demo, more, text);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            !output.status.success() && output.stdout.is_empty(),
            "{needle}"
        );
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains(needle), "{needle}: {said}");
        assert!(!said.contains("at noon"), "echoes nothing that was told");
    };
    let office = ["--office", "Intake team"];
    refused(
        &["--office", "Nobody"],
        WORDS.as_bytes(),
        "known: Intake team",
    );
    refused(&office, b" \n", "is empty");
    refused(&office, b"She called at noon \xff", "UTF-8");
    refused(
        &[&office[..], &["--channel", "pigeon"]].concat(),
        WORDS.as_bytes(),
        "--channel",
    );
    refused(
        &[&office[..], &["/no/such/file"]].concat(),
        b"",
        "/no/such/file",
    );

    // Another portal's pins: its roster is not believed.
    let other = Demo::start(&[]);
    let output = Command::new(env!("CARGO_BIN_EXE_amparo"))
        .args([
            "seal",
            "--url",
            &demo.public,
            "--office",
            "Intake team",
            "--dir",
        ])
        .arg(other.folder.path())
        .arg(demo.folder.path().join("pins.toml"))
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        !output.status.success() && said.contains("(instance)"),
        "{said}"
    );
    let away = Command::new(env!("CARGO_BIN_EXE_amparo"))
        .args([
            "seal",
            "--url",
            "http://portal.example",
            "--office",
            "x",
            "/etc/hostname",
        ])
        .output()
        .unwrap();
    assert!(String::from_utf8(away.stderr).unwrap().contains("https://"));
}

/// A portal with this roster that answers every report with `status`; its address.
fn failing(roster: Vec<u8>, status: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let (mut asked, mut chunk) = (Vec::new(), [0; 4096]);
            let whole = |asked: &[u8]| {
                let head = asked.windows(4).position(|four| four == b"\r\n\r\n")?;
                let text = String::from_utf8_lossy(&asked[..head]).to_lowercase();
                let length = text.split("content-length: ").nth(1);
                let length = length.and_then(|rest| rest.lines().next()?.parse::<usize>().ok());
                (asked.len() >= head + 4 + length.unwrap_or(0)).then_some(())
            };
            while whole(&asked).is_none() {
                let read = stream.read(&mut chunk).unwrap();
                assert_ne!(read, 0, "the request ended too early");
                asked.extend_from_slice(&chunk[..read]);
            }
            let (status, body) = if asked.starts_with(b"GET") {
                ("200 OK", roster.as_slice())
            } else {
                (status, br#"{"error":"x","retry_after":0}"#.as_slice())
            };
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            stream.write_all(&[head.as_bytes(), body].concat()).unwrap();
        }
    });
    url
}

#[test]
fn a_report_that_may_be_stored_never_loses_its_code() {
    let demo = Demo::start(&[]);
    let roster = Client::new()
        .get(format!("{}/.well-known/amparo/roster", demo.public))
        .send()
        .unwrap();
    let roster = roster.bytes().unwrap().to_vec();
    let said = |status| {
        let url = failing(roster.clone(), status);
        let output = seal_at(&url, &demo, &["--office", "Intake team"], WORDS.as_bytes());
        assert!(!output.status.success() && output.stdout.is_empty());
        String::from_utf8(output.stderr).unwrap()
    };
    let lost = said("500 Internal Server Error");
    let code = lost.split("Its code is ").nth(1).expect("names the code");
    assert!(
        Code::parse(code.split(':').next().unwrap()).is_ok(),
        "{lost}"
    );
    for sure in ["503 Service Unavailable", "422 Unprocessable Entity"] {
        let refused = said(sure);
        assert!(refused.contains("nothing was stored"), "{sure}: {refused}");
    }
}
