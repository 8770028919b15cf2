//! A demo in a process of its own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use amparo::clock::Clock;
use amparo::seal::assess::Answers;
use amparo::seal::compose::report::{ComposedReport, Report, compose_report};
use amparo::seal::id::Id16;
use amparo::seal::item::attached::Attachment;
use amparo::seal::key::Vkey;
use amparo::seal::root::Root;
use amparo::seal::roster::{Pins, Roster};
use amparo::seal::words::Via;
use serde_json::Value;
use tempfile::TempDir;

/// A demo in a process of its own.
pub(crate) struct Demo {
    pub(crate) child: Child,
    pub(crate) public: String,
    pub(crate) folder: TempDir,
    more: Vec<String>,
    set: Vec<(String, String)>,
}

impl Demo {
    pub(crate) fn start(more: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let more = more.iter().map(|text| (*text).to_owned()).collect();
        Self::start_in(folder, more, Vec::new())
    }

    /// Starts one with these variables set.
    pub(crate) fn start_with(set: &[(String, String)]) -> Self {
        Self::start_in(TempDir::new().unwrap(), Vec::new(), set.to_vec())
    }

    fn start_in(folder: TempDir, more: Vec<String>, set: Vec<(String, String)>) -> Self {
        amparo::blob::place::speak_tls();
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
            .envs(set.iter().cloned())
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
            set,
        }
    }

    /// Starts again in the same folder, as an operator does after a crash.
    pub(crate) fn restart(mut self) -> Self {
        let folder = std::mem::replace(&mut self.folder, TempDir::new().unwrap());
        let (more, set) = (
            std::mem::take(&mut self.more),
            std::mem::take(&mut self.set),
        );
        drop(self);
        Self::start_in(folder, more, set)
    }

    /// Where its data is, as a configuration says it.
    pub(crate) fn settings(&self) -> Vec<(&str, &str)> {
        let pairs = self.more.chunks(2);
        let pairs = pairs.filter_map(|pair| match pair {
            [key, value] => Some((key.trim_start_matches('-'), value.as_str())),
            _ => None,
        });
        pairs.collect()
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub(crate) fn roster(&self) -> Roster {
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

/// A report as a browser seals it, ready to post.
pub(crate) fn report(roster: &Roster, root: &Root, text: &str) -> Vec<u8> {
    composed(roster, root, text, &[]).to_frames()
}

/// The same with a file that is there, or should be.
pub(crate) fn report_with(
    roster: &Roster,
    root: &Root,
    text: &str,
    file: &Attachment,
    token: &str,
) -> Vec<u8> {
    let composed = composed(roster, root, text, std::slice::from_ref(file));
    composed.to_frames_with(&[token.to_owned()])
}

fn composed(roster: &Roster, root: &Root, text: &str, files: &[Attachment]) -> ComposedReport {
    compose_report(&Report {
        mark: Id16::random(),
        roster,
        queue: roster.body().queues[0].id,
        text,
        answers: &Answers::new(),
        identity: None,
        excluded: &[],
        keep_account: true,
        files,
        via: Via::Browser,
        today: Clock::system().today(),
        root,
    })
    .unwrap()
}
