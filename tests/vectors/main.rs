//! The vectors that hold the two implementations of `docs/formats.md` together.
//!
//! `AMPARO_WRITE_VECTORS=1 cargo test --test vectors` writes `vectors/rust/` anew; without it, every
//! file of both sides is read and each verdict and output compared. `vectors/README.md` says what the
//! files hold.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a vector that is not as described must fail the test, here and now"
)]
#![expect(
    clippy::too_many_lines,
    reason = "the cases of an operation are a list, however long"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

mod fields;
mod fixture;
mod logs;
mod make_attachments;
mod make_drafts;
mod make_files;
mod make_given;
mod make_grants;
mod make_holders;
mod make_items;
mod make_notes;
mod make_office;
mod make_plain;
mod make_records;
mod make_renewals;
mod make_texts;
mod make_threads;
mod make_way;
mod opened;
mod read;
mod said;

const OPS: [&str; 19] = [
    "age",
    "assess",
    "attachment",
    "bucket",
    "canon",
    "code",
    "draft",
    "frames",
    "grant",
    "item",
    "log",
    "note",
    "pair",
    "receipt",
    "record",
    "roster",
    "texts",
    "thread",
    "vault",
];

fn folder(side: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("vectors")
        .join(side)
}

/// Every file of a side, by operation.
fn files(side: &str) -> BTreeMap<String, Value> {
    let entries = fs::read_dir(folder(side)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| {
            let file: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            let op = file["op"].as_str().unwrap().to_owned();
            assert_eq!(path.file_stem().unwrap().to_str(), Some(op.as_str()));
            (op, file)
        })
        .collect()
}

/// What went wrong in a side's files, a line each.
fn failures(side: &str) -> Vec<String> {
    let files = files(side);
    for op in OPS {
        assert!(files.contains_key(op), "{side} has no vectors for {op}");
    }
    let mut failures = Vec::new();
    for (op, file) in &files {
        let rosters = read::rosters(file);
        let cases = file["cases"].as_array().unwrap();
        assert!(!cases.is_empty(), "{side}/{op} has no cases");
        for case in cases {
            if let Err(wrong) = read::check(op, case, &rosters) {
                failures.push(format!("{side}/{op}: {}: {wrong}", case["name"]));
            }
        }
    }
    failures
}

#[test]
fn this_side_reads_its_own_vectors() {
    if std::env::var_os("AMPARO_WRITE_VECTORS").is_some() {
        write();
    }
    let failures = failures("rust");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn this_side_reads_the_other_sides_vectors() {
    let failures = failures("ts");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A vector file whose every case is refused, or none, would hold nothing.
#[test]
fn each_file_that_can_refuse_both_accepts_and_refuses() {
    for (op, file) in files("rust") {
        let cases = file["cases"].as_array().unwrap().iter();
        let accepted = cases.clone().filter(|case| case["verdict"] == "ok").count();
        assert!(accepted > 0, "{op}");
        let refuses = !["assess", "bucket", "thread"].contains(&op.as_str());
        assert_eq!(accepted < cases.len(), refuses, "{op}");
    }
}

fn write() {
    fs::create_dir_all(folder("rust")).unwrap();
    let made = [
        make_plain::all(),
        make_attachments::all(),
        make_drafts::all(),
        make_files::all(),
        make_notes::all(),
        make_records::all(),
        make_grants::all(),
        vec![
            make_items::item(),
            make_threads::thread(),
            logs::log(),
            make_texts::texts(),
        ],
    ];
    for file in made.into_iter().flatten() {
        let path = folder("rust").join(format!("{}.json", file["op"].as_str().unwrap()));
        fs::write(path, serde_json::to_string_pretty(&file).unwrap() + "\n").unwrap();
    }
}
