//! Promises about the program as it runs: what its memory holds, what a `kill -9` loses, how it
//! ends, and what it says when it cannot start.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets what it did not expect has failed"
)]

#[path = "support/postgres.rs"]
mod postgres;

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use amparo::clock::Clock;
use amparo::seal::assess::Answers;
use amparo::seal::code::Code;
use amparo::seal::compose::report::{Report, compose_report};
use amparo::seal::key::Vkey;
use amparo::seal::root::Root;
use amparo::seal::roster::{Pins, Roster};
use amparo::seal::words::Via;
use reqwest::blocking::Client;
use serde_json::Value;
use tempfile::TempDir;

/// A demo in a process of its own.
struct Demo {
    child: Child,
    public: String,
    folder: TempDir,
    more: Vec<String>,
}

impl Demo {
    fn start(more: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let more = more.iter().map(|text| (*text).to_owned()).collect();
        Self::start_in(folder, more)
    }

    fn start_in(folder: TempDir, more: Vec<String>) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_amparo"))
            .args(["demo", "--json", "--keep", "--cases", "1"])
            .args([
                "--public",
                "127.0.0.1:0",
                "--console",
                "127.0.0.1:0",
                "--dir",
            ])
            .arg(folder.path())
            .args(&more)
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let stdout = child.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut line).unwrap();
        let facts: Value = serde_json::from_str(&line).unwrap();
        Self {
            child,
            public: facts["public"].as_str().unwrap().to_owned(),
            folder,
            more,
        }
    }

    /// Starts again in the same folder, as an operator does after a crash.
    fn restart(mut self) -> Self {
        let folder = std::mem::replace(&mut self.folder, TempDir::new().unwrap());
        let more = std::mem::take(&mut self.more);
        drop(self);
        Self::start_in(folder, more)
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn roster(&self) -> Roster {
        let url = format!("{}/.well-known/amparo/roster", self.public);
        let note = reqwest::blocking::get(url).unwrap().text().unwrap();
        let pins = amparo::config::pins::Pins::read(self.folder.path()).unwrap();
        let pinned = Pins {
            instance: pins.instance,
            stewards: pins
                .stewards
                .iter()
                .map(|vkey| Vkey::parse(vkey).unwrap())
                .collect(),
            threshold: pins.threshold,
        };
        Roster::read(note.as_bytes(), &pinned, None, Clock::system().today()).unwrap()
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn report(roster: &Roster, root: &Root, text: &str) -> Vec<u8> {
    compose_report(&Report {
        roster,
        queue: roster.body().queues[0].id,
        text,
        answers: &Answers::new(),
        identity: None,
        excluded: &[],
        keep_account: true,
        via: Via::Browser,
        today: Clock::system().today(),
        root,
    })
    .unwrap()
    .to_frames()
}

/// Every acknowledged report is there after `kill -9` in the middle of a stream of them.
fn acknowledged_reports_survive(more: &[&str]) {
    const CLIENTS: usize = 4;
    const EACH: usize = 40;
    let mut demo = Demo::start(more);
    let roster = demo.roster();
    let instance = roster.body().instance.id;
    // One root for all: only the login token matters here, and each report has its own.
    let reports: Vec<(Root, Vec<u8>)> = (0..CLIENTS * EACH)
        .map(|_| {
            let root = Root::derive(&Code::random(), &instance);
            let body = report(&roster, &root, "the invoices are false");
            (root, body)
        })
        .collect();
    let url = format!("{}/api/v1/reports", demo.public);
    let (sent, acknowledged) = std::sync::mpsc::channel();
    let found: Vec<usize> = std::thread::scope(|scope| {
        for client in 0..CLIENTS {
            let (sent, url, reports) = (sent.clone(), &url, &reports);
            scope.spawn(move || {
                let http = Client::new();
                for (at, (_, body)) in reports.iter().enumerate().skip(client * EACH).take(EACH) {
                    let post = http
                        .post(url)
                        .header("content-type", "application/vnd.amparo.frames");
                    let Ok(answer) = post.body(body.clone()).send() else {
                        return;
                    };
                    if answer.status() == 201 {
                        let _ = sent.send(at);
                    }
                }
            });
        }
        drop(sent);
        let mut found = Vec::new();
        for at in acknowledged {
            found.push(at);
            if found.len() == CLIENTS * EACH / 4 {
                demo.kill();
            }
        }
        found
    });
    assert!(found.len() >= CLIENTS * EACH / 4, "some were acknowledged");
    let demo = demo.restart();
    let http = Client::new();
    for at in &found {
        let login = amparo::seal::id::b64(reports[*at].0.login().expose());
        let answer = http
            .post(format!("{}/api/v1/mailbox", demo.public))
            .header("authorization", format!("amparo {login}"))
            .send()
            .unwrap();
        assert_eq!(
            answer.status(),
            200,
            "report {at} was acknowledged and is gone"
        );
    }
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len());
}

#[test]
fn a_kill_loses_nothing_acknowledged_on_sqlite() {
    acknowledged_reports_survive(&[]);
}

#[test]
fn a_kill_loses_nothing_acknowledged_on_postgres() {
    let (data, keyring) = (postgres::database(), postgres::database());
    acknowledged_reports_survive(&["--database", &data, "--keyring", &keyring]);
}

/// Counts the places in a process's memory that hold `needle`.
fn places_in_memory(pid: u32, needle: &[u8]) -> usize {
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).unwrap();
    let mut memory = std::fs::File::open(format!("/proc/{pid}/mem")).unwrap();
    let mut places = 0;
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let range = words.next().unwrap();
        if !words.next().unwrap().starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let start = u64::from_str_radix(start, 16).unwrap();
        let length = u64::from_str_radix(end, 16).unwrap() - start;
        let mut bytes = vec![0; usize::try_from(length).unwrap()];
        if memory.seek(SeekFrom::Start(start)).is_err() || memory.read_exact(&mut bytes).is_err() {
            continue;
        }
        let hits = bytes
            .windows(needle.len())
            .filter(|window| *window == needle);
        places += hits.count();
    }
    places
}

#[test]
fn words_posted_without_scripts_are_wiped_from_memory() {
    let demo = Demo::start(&[]);
    let queue = demo.roster().body().queues[0].id.to_string();
    let pid = demo.child.id();
    // What the server keeps in memory for good: the search finds it.
    assert!(
        places_in_memory(pid, queue.as_bytes()) > 0,
        "the search finds what is there"
    );

    // Put together at run time, so that neither this program nor the page holds it beforehand.
    let sentence = format!(
        "canary-{}-the-invoices-are-false",
        Code::random().digits().as_str()
    );
    let name = format!("canary-name-{}", Code::random().digits().as_str());
    let form = [
        ("account", sentence.as_str()),
        ("name", name.as_str()),
        ("queue", queue.as_str()),
        ("show", "account"),
    ];
    let http = Client::new();
    let page = http
        .post(format!("{}/en/report", demo.public))
        .form(&form)
        .send()
        .unwrap();
    assert_eq!(page.status(), 200);
    let page = page.text().unwrap();
    let digits = page
        .split("data-digits=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let mailbox = format!("{}/en/mailbox", demo.public);
    let opened = http
        .post(&mailbox)
        .form(&[("code", digits)])
        .send()
        .unwrap()
        .text()
        .unwrap();
    assert!(
        opened.contains(&sentence),
        "the server opened it in its memory"
    );
    let ticket = opened.split("name=\"ticket\" value=\"").nth(1).unwrap();
    let ticket = ticket.split('"').next().unwrap();
    let reply = format!("canary-reply-{}", Code::random().digits().as_str());
    let answer = [("ticket", ticket), ("message", reply.as_str())];
    let answered = http
        .post(&mailbox)
        .form(&answer)
        .send()
        .unwrap()
        .text()
        .unwrap();
    assert!(answered.contains(&reply));
    // Other requests pass through the same workers.
    for _ in 0..8 {
        assert!(
            http.get(format!("{}/en/", demo.public))
                .send()
                .unwrap()
                .status()
                .is_success()
        );
    }
    for (what, secret) in [("account", &sentence), ("name", &name), ("reply", &reply)] {
        assert_eq!(
            places_in_memory(pid, secret.as_bytes()),
            0,
            "the {what} is still in memory"
        );
    }
    assert_eq!(
        places_in_memory(pid, digits.as_bytes()),
        0,
        "the code is still in memory"
    );
}

#[test]
fn an_interrupt_ends_it_cleanly() {
    let mut demo = Demo::start(&[]);
    let interrupted = Command::new("kill")
        .args(["-INT", &demo.child.id().to_string()])
        .status()
        .unwrap();
    assert!(interrupted.success());
    assert!(demo.child.wait().unwrap().success());
}

fn amparo(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_amparo"))
        .args(arguments)
        .output()
        .unwrap()
}

fn one_line(output: &Output, needles: &[&str]) {
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(said.lines().count(), 1, "one line: {said}");
    for needle in needles {
        assert!(said.contains(needle), "{needle}: {said}");
    }
}

#[test]
fn what_stops_a_start_is_said_in_one_line() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let demo = amparo(&["demo", "--public", &address, "--console", "127.0.0.1:0"]);
    one_line(&demo, &[&address, "another program"]);
    one_line(&amparo(&["demo", "--public", "0.0.0.0:0"]), &["loopback"]);
    one_line(
        &amparo(&["serve", "--dir", "/nonexistent"]),
        &["amparo init"],
    );
    one_line(
        &amparo(&["init", "--dir", "/proc/nowhere"]),
        &["/proc/nowhere"],
    );
}

#[test]
fn a_new_portal_is_made_checked_and_invites() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().join("portal");
    let place = place.to_str().unwrap();
    let made = amparo(&["init", "--dir", place]);
    assert!(made.status.success());
    let said = String::from_utf8(made.stdout).unwrap();
    assert_eq!(
        said.matches("/#invite=").count(),
        1,
        "one invite, and no key: {said}"
    );
    assert!(!said.contains("AGE-SECRET-KEY"), "no key is printed");
    one_line(&amparo(&["init", "--dir", place]), &["already"]);

    let checked = amparo(&["check", "--dir", place]);
    assert!(checked.status.success());
    let checked = String::from_utf8(checked.stdout).unwrap();
    assert!(
        checked.contains("no steward has made a key yet"),
        "{checked}"
    );

    let invited = amparo(&[
        "officer", "invite", "zeynep", "--role", "triage", "--dir", place,
    ]);
    assert!(invited.status.success());
    assert!(
        String::from_utf8(invited.stdout)
            .unwrap()
            .contains("/#invite=")
    );
    one_line(
        &amparo(&[
            "officer", "invite", "Zeynep", "--role", "triage", "--dir", place,
        ]),
        &["taken"],
    );

    let file = Path::new(place).join("amparo.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(
        &file,
        text.replace("server_sealing = true", "server_sealign = true"),
    )
    .unwrap();
    one_line(
        &amparo(&["check", "--dir", place]),
        &["site.server_sealign", "amparo.toml"],
    );
}

#[test]
fn a_receipt_is_checked_without_a_server() {
    let demo = Demo::start(&[]);
    let roster = demo.roster();
    let root = Root::derive(&Code::random(), &roster.body().instance.id);
    let answer = Client::new()
        .post(format!("{}/api/v1/reports", demo.public))
        .header("content-type", "application/vnd.amparo.frames")
        .body(report(&roster, &root, "the invoices are false"))
        .send()
        .unwrap();
    let answer: Value = answer.json().unwrap();
    let receipt = answer["receipt"].as_str().unwrap();
    let file = demo.folder.path().join("note.txt");
    std::fs::write(&file, receipt).unwrap();
    let path = file.to_str().unwrap();
    let key = Vkey::new(
        &roster.body().instance.id.to_string(),
        roster.body().instance.key,
    );
    let key = key.unwrap().to_string();
    let valid = amparo(&["verify", "receipt", path, "--key", &key]);
    assert!(valid.status.success());
    let said = String::from_utf8(valid.stdout).unwrap();
    assert!(said.contains("Office of Conduct (invented)"), "{said}");
    std::fs::write(&file, receipt.replace("Conduct", "Product")).unwrap();
    one_line(
        &amparo(&["verify", "receipt", path, "--key", &key]),
        &["signature"],
    );
}
