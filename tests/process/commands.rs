//! The commands: how the program ends, and what it says in one line when it cannot start.

use std::path::Path;
use std::process::{Command, Output};

use amparo::seal::code::Code;
use amparo::seal::key::Vkey;
use amparo::seal::root::Root;
use reqwest::blocking::Client;
use serde_json::Value;
use tempfile::TempDir;

use crate::demo::{Demo, report};

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

    let log = amparo(&["verify", "log", "--dir", place]);
    assert!(log.status.success());
    assert_eq!(log.stdout, b"The log has no entries yet.\n");
    let no_head = amparo(&["verify", "log", "--dir", place, "--head", "57"]);
    one_line(&no_head, &["--head", "N:HASH"]);
    let pins = Path::new(place).join("pins.toml");
    let no_log = amparo(&["verify", "log", pins.to_str().unwrap()]);
    one_line(&no_log, &["pins.toml", "is not a log"]);

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
    // An id may begin with a hyphen: it is no option.
    let hyphen = format!("-{}", &key[1..]);
    one_line(
        &amparo(&["verify", "receipt", path, "--key", &hyphen]),
        &["--key", "is not a public key"],
    );
    std::fs::write(&file, receipt.replace("Conduct", "Product")).unwrap();
    one_line(
        &amparo(&["verify", "receipt", path, "--key", &key]),
        &["signature"],
    );
}

#[test]
fn what_an_operator_wrote_is_read_whole_or_refused_in_one_line() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().join("portal");
    let shown = dir.to_str().unwrap();
    assert!(amparo(&["init", "--dir", shown]).status.success());
    let rules = amparo(&["check", "--dir", shown, "--policies"]);
    assert!(rules.status.success());
    let printed = String::from_utf8(rules.stdout).unwrap();
    for part in [
        "eu-2019-1937",
        "acknowledge",
        "7 days",
        "NOT VERIFIED",
        "duty child",
        "told 7 days before",
    ] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    let refused = |file: &str, text: &str, needles: &[&str]| {
        let path = dir.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        one_line(&amparo(&["check", "--dir", shown]), needles);
        std::fs::remove_file(path).unwrap();
    };
    let form = include_str!("../../config/taxonomy.toml");
    let own = "\n[[questions]]\nid = \"site_code\"\npart = \"details\"\nkind = \"line\"\n";
    refused(
        "taxonomy.toml",
        &format!("{form}{own}"),
        &["taxonomy.toml", "site_code", "label"],
    );
    refused("taxonomy.toml", "routes = 1", &["taxonomy.toml"]);
    let beside_when =
        |beside: &str| form.replace("id = \"when\"", &format!("id = \"when\"\n{beside}"));
    for (beside, needles) in [
        (
            "picture = \"../q.svg\"",
            &["taxonomy.toml", "when", "no folder"][..],
        ),
        ("picture = \"q.gif\"", &["when", ".svg, .png or .webp"]),
        (
            "picture = \"none.svg\"",
            &["media/none.svg", "when", "cannot be read"],
        ),
        (
            "picture = \"page.svg\"",
            &["media/page.svg", "when", "does not begin"],
        ),
        (
            "picture = \"large.png\"",
            &["media/large.png", "when", "256 KiB"],
        ),
        (
            "picture = \"folder.png\"",
            &["media/folder.png", "when", "is no file"],
        ),
        (
            "prompt = { en = \"page.mp3\" }",
            &["media/page.mp3", "when", "does not begin"],
        ),
        (
            "prompt = { xx = \"q.mp3\" }",
            &["when", "no language is called xx"],
        ),
        ("preset = { focal = \"yes\" }", &["when", "preset names"]),
    ] {
        let media = dir.join("media");
        std::fs::create_dir_all(media.join("folder.png")).unwrap();
        std::fs::write(media.join("page.svg"), "<html><svg/></html>").unwrap();
        std::fs::write(media.join("page.mp3"), "<html>").unwrap();
        std::fs::write(media.join("large.png"), vec![0x89; 300_000]).unwrap();
        refused("taxonomy.toml", &beside_when(beside), needles);
    }
    let policy = include_str!("../../config/policies/eu-2019-1937.toml");
    refused(
        "policies/eu-2019-1937.toml",
        &policy.replace("acknowledge", "answer"),
        &["policies/eu-2019-1937.toml", "answer"],
    );
    let rules = include_str!("../../config/policies/un-sea.toml");
    refused(
        "policies/un-sea.toml",
        &rules.replace("\"child_needs\"", "\"what a child needs\""),
        &["policies/un-sea.toml", "duty child", "facts", "child_needs"],
    );
    let help = include_str!("../../config/help/example.toml");
    refused(
        "help/here.toml",
        &help.replace("2026-11-02", "2026-13-02"),
        &["here.toml", "checked"],
    );
    assert!(amparo(&["check", "--dir", shown]).status.success());
}
