//! Writes what the engine begins with: the made files of `vectors/files/` and what is read in
//! `vectors/rust/`, into a folder a target below the folder that is named.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use amparo_fuzz::files::{FILM, OFFICE, PDF, SOUND, format_of};
use amparo_fuzz::metadata::found::Format;
use amparo_fuzz::scene::{Scene, rekeyed, vectors, with_values};
use amparo_fuzz::seal::age::Identity;
use amparo_fuzz::seal::id::unb64;
use serde_json::Value;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const FILES: [(&str, &[Format]); 9] = [
    ("jpeg", &[Format::Jpeg]),
    ("png", &[Format::Png]),
    ("webp", &[Format::Webp]),
    ("tiff", &[Format::Tiff]),
    ("heif", &[Format::Heic]),
    ("pdf", PDF),
    ("office", OFFICE),
    ("film", FILM),
    ("sound", SOUND),
];

struct Seeds(PathBuf);

impl Seeds {
    fn add(&self, target: &str, name: &str, bytes: &[u8]) -> Result<()> {
        let folder = self.0.join(target);
        fs::create_dir_all(&folder)?;
        let name = name.replace(|c: char| !c.is_ascii_alphanumeric() && c != '.', "-");
        Ok(fs::write(folder.join(name), bytes)?)
    }
}

fn main() -> Result<()> {
    let folder = env::args().nth(1).ok_or("which folder?")?;
    let seeds = Seeds(folder.into());
    files(&seeds)?;
    texts(&seeds)?;
    cases(&seeds)
}

fn files(seeds: &Seeds) -> Result<()> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors/files")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let format = format_of(&bytes);
            let mut families = FILES.iter();
            let family = families.find(|(_, family)| format.is_some_and(|it| family.contains(&it)));
            if let Some((target, _)) = family {
                seeds.add(target, &name, &bytes)?;
            }
        }
    }
    Ok(())
}

fn texts(seeds: &Seeds) -> Result<()> {
    let fields = [
        ("notes", "note", "note"),
        ("notes", "receipt", "note"),
        ("notes", "roster", "note"),
        ("notes", "canon", "text"),
        ("several", "frames", "body"),
        ("codes", "code", "typed"),
        ("spellings", "attachment", "given"),
        ("spellings", "grant", "identity"),
        ("spellings", "vault", "recipient"),
    ];
    for (target, op, field) in fields {
        for case in vectors(op).cases {
            let Some(text) = case[field].as_str() else {
                continue;
            };
            let bytes = match op {
                "code" => text.into(),
                _ => unb64(text).unwrap_or_else(|_| text.into()),
            };
            seeds.add(target, &named(op, &case), &bytes)?;
        }
    }
    for case in vectors("age").cases {
        let (Some(identity), Some(file)) = (case["identity"].as_str(), case["file"].as_str())
        else {
            continue;
        };
        let file = unb64(file)?;
        let seed = [identity.as_bytes(), b"\n", &file].concat();
        seeds.add("age", &named("age", &case), &seed)?;
        seeds.add("spellings", &named("age", &case), identity.as_bytes())?;
        if let Ok(identity) = Identity::parse(identity) {
            let recipient = identity.recipient();
            seeds.add(
                "spellings",
                &named("to", &case),
                recipient.as_str().as_bytes(),
            )?;
        }
    }
    let small = ["2026-03-01", "reporter", "text/plain", "../a\u{202e}b.jpg"];
    for text in small {
        seeds.add("spellings", text, text.as_bytes())?;
    }
    Ok(())
}

/// Rosters, records, items, grants and drafts: their lines, under everybody's key.
fn cases(seeds: &Seeds) -> Result<()> {
    let records = vectors("record");
    for case in &records.cases {
        let name = case["roster"].as_str().unwrap_or_default();
        let Some(roster) = records.rosters.get(name) else {
            continue;
        };
        let mut seed = rekeyed(&roster.note, "").0;
        seeds.add("rosters", name, seed.as_bytes())?;
        for note in list(&case["records"]) {
            let signature = note.lines().last().unwrap_or_default();
            let signer = signature.split(' ').nth(1).unwrap_or_default();
            let (_, line) = rekeyed(&roster.note, note);
            seed.push_str(&format!("\n{signer} {line}"));
        }
        seeds.add("records", &named("record", case), seed.as_bytes())?;
    }
    let scene = Scene::set();
    let case_id = scene.chain.case().to_string();
    for case in vectors("item").cases {
        let Some(file) = case["item"].as_str() else {
            continue;
        };
        let file = unb64(file)?;
        let secrets = case["secrets"].as_object().into_iter().flatten();
        for secret in secrets.flat_map(|(_, held)| list(held)) {
            let plain = Identity::parse(secret).and_then(|secret| secret.open(&file));
            let Ok(Ok(text)) = plain.map(|plain| String::from_utf8(plain.to_vec())) else {
                continue;
            };
            let line = text.lines().nth(1).unwrap_or_default().trim_end();
            let line = with_values(line, "case", &case_id);
            seeds.add("items", &named("item", &case), line.as_bytes())?;
        }
    }
    let note = serde_json::to_string(&scene.chain.notes()[0])?;
    for holder in &scene
        .chain
        .last()
        .record()
        .boxes
        .values()
        .next()
        .ok_or("no box")?
        .holders
    {
        let held = scene.secrets.iter().map(|(kind, _, secret)| {
            format!("\"{}\":[\"{}\"]", kind.as_str(), secret.to_text().as_str())
        });
        let held = held.collect::<Vec<_>>().join(",");
        let line = format!(
            "{{\"case\":\"{case_id}\",\"holder\":\"{holder}\",\"records\":[{note}],\"secrets\":{{{held}}}}}"
        );
        seeds.add("unsigned", &format!("grant-{holder}"), line.as_bytes())?;
    }
    for case in vectors("draft").cases {
        let line = serde_json::json!({ "fields": case["expect"]["fields"] }).to_string();
        seeds.add("unsigned", &named("draft", &case), line.as_bytes())?;
    }
    Ok(())
}

fn list(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

fn named(op: &str, case: &Value) -> String {
    format!("{op}-{}", case["name"].as_str().unwrap_or_default())
}
