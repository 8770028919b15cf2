//! PDF files: those of `vectors/files` (both languages read what is expected of them), and odd ones made
//! here.

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use amparo::metadata::found::{Format, Found, Outcome, What, Why};
use amparo::metadata::pdf::{clean, detect};
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde::Deserialize;

#[derive(Deserialize)]
struct Expected {
    file: String,
    outcome: String,
    why: Option<Why>,
    found: Vec<Found>,
    left: Vec<Found>,
    plants: Vec<String>,
    keeps: Vec<String>,
}

fn home() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors/files")
}

fn read(file: &str) -> Vec<u8> {
    fs::read(home().join(file)).unwrap()
}

fn expected() -> Vec<Expected> {
    serde_json::from_slice(&read("pdf.json")).unwrap()
}

/// Stands for the pictures' own cleaning: takes out what is not needed to decode, and says so.
fn clean_picture(bytes: &[u8], _: Format) -> Outcome {
    let mut out = bytes[..2.min(bytes.len())].to_vec();
    let mut rest = &bytes[out.len()..];
    while let [0xff, kind, high, low, ..] = *rest
        && kind != 0xda
    {
        let size = 2 + usize::from(high) * 256 + usize::from(low);
        let Some((segment, after)) = rest.split_at_checked(size) else {
            let (why, found) = (Why::Malformed, Vec::new());
            return Outcome::Untouched { why, found };
        };
        if kind != 0xe1 && kind != 0xfe {
            out.extend(segment);
        }
        rest = after;
    }
    out.extend(rest);
    let phone = Found {
        what: What::Device,
        said: "Plant Phones".into(),
    };
    Outcome::Cleaned {
        found: if out.len() < bytes.len() {
            vec![phone]
        } else {
            Vec::new()
        },
        bytes: out,
        left: Vec::new(),
    }
}

fn cleaning(bytes: &[u8]) -> Outcome {
    clean(bytes, Format::Pdf, &clean_picture)
}

fn cleaned(bytes: &[u8]) -> (Vec<u8>, Vec<Found>, Vec<Found>) {
    match cleaning(bytes) {
        Outcome::Cleaned { bytes, found, left } => (bytes, found, left),
        Outcome::Untouched { why, .. } => panic!("untouched: {why:?}"),
    }
}

fn why(bytes: &[u8]) -> Option<Why> {
    match cleaning(bytes) {
        Outcome::Cleaned { .. } => None,
        Outcome::Untouched { why, .. } => Some(why),
    }
}

fn has(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// Whether a text is in a file or in anything that can be inflated in it.
fn holds(bytes: &[u8], text: &str) -> bool {
    let mut layers = vec![bytes.to_vec()];
    for (at, _) in bytes
        .windows(7)
        .enumerate()
        .filter(|(_, word)| *word == b"stream\n")
    {
        let mut layer = Vec::new();
        let _ = ZlibDecoder::new(&bytes[at + 7..]).read_to_end(&mut layer);
        layers.push(layer);
    }
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let spellings = [
        text.as_bytes().to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ];
    spellings.iter().any(|spelling| {
        let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap();
        let digits: String = spelling
            .iter()
            .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
            .collect();
        let found = |layer: &Vec<u8>| has(layer, spelling) || has(layer, digits.as_bytes());
        layers.iter().any(found)
    })
}

#[test]
fn files_come_to_what_is_expected_of_them() {
    for one in expected() {
        match cleaning(&read(&one.file)) {
            Outcome::Cleaned { found, left, .. } => {
                assert_eq!(one.outcome, "cleaned", "{}", one.file);
                assert_eq!((found, left), (one.found, one.left), "{}", one.file);
            }
            Outcome::Untouched { why, found } => {
                assert_eq!(one.outcome, "untouched", "{}", one.file);
                assert_eq!((Some(why), found), (one.why, one.found), "{}", one.file);
            }
        }
    }
}

#[test]
fn what_was_planted_is_gone_and_the_content_stays() {
    for one in expected().iter().filter(|one| one.outcome == "cleaned") {
        let original = read(&one.file);
        let (after, ..) = cleaned(&original);
        for plant in &one.plants {
            assert!(
                holds(&original, plant),
                "the search finds {plant} in {}",
                one.file
            );
            assert!(!holds(&after, plant), "{plant} in {}", one.file);
        }
        for keep in &one.keeps {
            assert!(holds(&after, keep), "{keep} in {}", one.file);
        }
        assert!(
            !holds(&after, "Plant"),
            "all that is planted says so: {}",
            one.file
        );
    }
}

#[test]
fn what_is_cleaned_again_is_the_same() {
    for one in expected().iter().filter(|one| one.outcome == "cleaned") {
        let (once, ..) = cleaned(&read(&one.file));
        let twice = cleaned(&once);
        assert_eq!(
            twice,
            (once, one.left.clone(), one.left.clone()),
            "{}",
            one.file
        );
    }
}

#[test]
fn a_picture_that_cannot_be_cleaned_says_what_stays() {
    let answers = |found: &[Found]| {
        let refuses = |_: &[u8], _| Outcome::Untouched {
            why: Why::Malformed,
            found: found.to_vec(),
        };
        match clean(&read("pictures.pdf"), Format::Pdf, &refuses) {
            Outcome::Cleaned { left, .. } => left,
            Outcome::Untouched { .. } => Vec::new(),
        }
    };
    let said = |what, said: &str| Found {
        what,
        said: said.into(),
    };
    let place = said(What::Place, "4.36000, 18.55000");
    let other = said(What::Other, "");
    assert_eq!(
        answers(std::slice::from_ref(&place)),
        [place, other.clone()]
    );
    assert_eq!(answers(&[]), [other]);
}

#[test]
fn a_file_is_found_by_its_header() {
    assert_eq!(detect(&read("around.pdf")), Some(Format::Pdf));
    assert_eq!(detect(b"PK\x03\x04"), None);
    assert_eq!(detect(b""), None);
}

const PAGE: &str = "3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n";

fn whole(objects: &str) -> Vec<u8> {
    let catalog = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
    let tree = "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n";
    made(&[catalog, tree, objects])
}

fn made(objects: &[&str]) -> Vec<u8> {
    format!("%PDF-1.7\n{}trailer\n<</Root 1 0 R>>\n", objects.concat()).into_bytes()
}

#[test]
fn a_broken_table_is_made_anew_where_there_is_nothing_to_choose() {
    let with = |objects: &str| why(&whole(&format!("{PAGE}{objects}")));
    assert_eq!(with(""), None);
    assert_eq!(with("3 0 obj\nnull\nendobj\n"), Some(Why::Malformed));
    assert_eq!(with("trailer\n<</Root 2 0 R>>\n"), Some(Why::Malformed));
    assert_eq!(with("what is this\n"), Some(Why::Malformed));
}

#[test]
fn a_stream_of_the_wrong_length_goes_up_to_its_end() {
    let leaf = "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n";
    let content = "4 0 obj\n<</Length 999>>\nstream\n% words\nendstream\nendobj\n";
    let (bytes, ..) = cleaned(&whole(&format!("{leaf}{content}")));
    assert!(has(&bytes, b"/Length 8\n>>\nstream\n% words\n\nendstream"));
}

#[test]
fn odd_files_are_malformed() {
    let long = |word: &str| format!("%PDF-1.7\n1 0 obj\n{}", word.repeat(100_000));
    let trailer = "\nendobj\ntrailer\n<</Root 1 0 R>>";
    for text in [
        String::new(),
        "\0".repeat(4_096),
        "%PDF-1.7\n".into(),
        "%PDF-1.7\nstartxref\n9999999999\n%%EOF".into(),
        "%PDF-1.7\nxref\n0 0\ntrailer\n<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF".into(),
        "%PDF-1.7\nxref\n0 900000\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF".into(),
        long("["),
        long("<</A"),
        long("("),
        format!("%PDF-1.7\n1 0 obj\n<</A 1/A 2>>{trailer}"),
        long("1") + trailer,
    ] {
        let start: String = text.chars().take(60).collect();
        assert_eq!(why(text.as_bytes()), Some(Why::Malformed), "{start}");
    }
}

#[test]
fn loops_are_not_gone_around_in() {
    let own = "4 0 obj\n<</Length 4 0 R>>\nstream\nx\nendstream\nendobj\n";
    assert_eq!(why(&whole(&format!("{PAGE}{own}"))), None);
    let catalog =
        |entries: &str| format!("1 0 obj\n<</Type/Catalog/Pages 2 0 R{entries}>>\nendobj\n");
    let tree = |kids: &str| format!("2 0 obj\n<</Type/Pages/Kids[{kids}]/Count 1>>\nendobj\n");
    let leaf = "3 0 obj\n<</Type/Page/Parent 2 0 R/Annots 4 0 R>>\nendobj\n4 0 obj\n[4 0 R[4 0 R]]\nendobj\n";
    let with = |entries: &str, kids: &str, objects: &str| {
        why(&made(&[&catalog(entries), &tree(kids), leaf, objects]))
    };
    assert_eq!(with("", "3 0 R 2 0 R", ""), Some(Why::Malformed));
    let outline = "5 0 obj\n<</First 5 0 R/Next 5 0 R>>\nendobj\n";
    assert_eq!(with("/Outlines 5 0 R", "3 0 R", outline), None);
    let each_other = "5 0 obj\n6 0 R\nendobj\n6 0 obj\n5 0 R\nendobj\n";
    assert_eq!(
        with("/OpenAction 5 0 R", "3 0 R", each_other),
        Some(Why::Malformed)
    );
}

#[test]
fn what_says_or_becomes_too_much_is_large() {
    let list = format!("{PAGE}4 0 obj\n[{}]\nendobj\n", "0 ".repeat(4_100_000));
    assert_eq!(why(&whole(&list)), Some(Why::Large));

    let mut deflated = ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    deflated.write_all(&vec![0; 140 * 1024 * 1024]).unwrap();
    let bomb = deflated.finish().unwrap();
    let head = format!(
        "%PDF-1.7\n4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {}>>\nstream\n",
        bomb.len()
    );
    let tail = b"\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n";
    let packed = [head.as_bytes(), &bomb, tail].concat();
    assert_eq!(why(&packed), Some(Why::Large));
}

#[test]
fn a_file_that_is_cut_anywhere_comes_to_an_end() {
    for file in ["packed.pdf", "hybrid.pdf", "updated.pdf", "form.pdf"] {
        let bytes = read(file);
        for end in (0..bytes.len()).step_by(3) {
            let why = why(&bytes[..end]);
            assert!(
                matches!(why, None | Some(Why::Malformed)),
                "{file} up to {end}"
            );
        }
    }
}

#[test]
fn whatever_is_changed_it_comes_to_an_end_and_what_is_cleaned_stays_so() {
    let originals: Vec<_> = expected().iter().map(|one| read(&one.file)).collect();
    let words = [
        "<<",
        ">>",
        "[",
        "]",
        "(",
        " 0 R",
        "9999999999",
        "-1",
        "/Kids",
        "obj",
        "null",
    ];
    let word = prop::sample::select(words.to_vec()).prop_map(|word| word.as_bytes().to_vec());
    let what = prop_oneof![prop::collection::vec(any::<u8>(), 1..5), word];
    let changes = prop::collection::vec((any::<prop::sample::Index>(), what), 1..7);
    let cases = (prop::sample::select(originals), changes);
    let seconds = env::var("AMPARO_FUZZ_SECONDS")
        .ok()
        .and_then(|said| said.parse().ok());
    let until = Instant::now() + Duration::from_secs(seconds.unwrap_or(0));
    loop {
        let mut runner = TestRunner::new(Config {
            cases: 200,
            failure_persistence: None,
            ..Config::default()
        });
        let run = runner.run(&cases, |(mut bytes, changes)| {
            for (at, what) in changes {
                let at = at.index(bytes.len());
                for (to, from) in bytes[at..].iter_mut().zip(what) {
                    *to = from;
                }
            }
            if let Outcome::Cleaned { bytes, left, .. } = cleaning(&bytes) {
                let (again, found, _) = cleaned(&bytes);
                prop_assert_eq!(again, bytes);
                prop_assert_eq!(found, left);
            }
            Ok(())
        });
        run.unwrap();
        if Instant::now() >= until {
            break;
        }
    }
}
