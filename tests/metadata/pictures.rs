//! Pictures are told and cleaned as `vectors/files/pictures.json` says, and nothing hostile gets through.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use amparo::metadata::found::{Format, Found, MOST_IN_MEMORY, Outcome, Why};
use amparo::metadata::pictures::{clean, detect};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, from_value};

struct Case {
    file: String,
    format: Format,
    bytes: Vec<u8>,
    said: Value,
}

impl Case {
    fn is_cleaned(&self) -> bool {
        self.said["outcome"] == "cleaned"
    }

    fn texts(&self, field: &str) -> Vec<String> {
        from_value(self.said[field].clone()).unwrap()
    }

    fn listed(&self, field: &str) -> Vec<Found> {
        from_value(self.said[field].clone()).unwrap()
    }

    fn keeps(&self) -> Vec<Vec<u8>> {
        let runs = self.texts("keeps").into_iter();
        runs.map(|run| {
            STANDARD
                .decode(run.strip_prefix("base64:").unwrap())
                .unwrap()
        })
        .collect()
    }
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/files");
    let said = fs::read(folder.join("pictures.json")).unwrap();
    let said: Vec<Value> = serde_json::from_slice(&said).unwrap();
    let case = |said: Value| {
        let file = said["file"].as_str().unwrap().to_owned();
        Case {
            bytes: fs::read(folder.join(&file)).unwrap(),
            format: from_value(said["format"].clone()).unwrap(),
            file,
            said,
        }
    };
    said.into_iter().map(case).collect()
}

fn whole() -> Vec<Case> {
    cases().into_iter().filter(Case::is_cleaned).collect()
}

fn named(file: &str) -> Case {
    cases().into_iter().find(|case| case.file == file).unwrap()
}

fn holds(bytes: &[u8], run: &[u8]) -> bool {
    bytes.windows(run.len()).any(|window| window == run)
}

/// Everything that can be read in a file: itself and what inflates in it.
fn readable(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = vec![bytes.to_vec()];
    for at in (0..bytes.len()).filter(|at| bytes[*at] == 0x78) {
        let mut inflated = Vec::new();
        if ZlibDecoder::new(&bytes[at..])
            .read_to_end(&mut inflated)
            .is_ok()
        {
            all.push(inflated);
        }
    }
    all
}

fn is_readable(places: &[Vec<u8>], plant: &str) -> bool {
    let little: Vec<u8> = plant.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = plant.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let spellings = [plant.as_bytes(), &little, &big];
    let is_in = |place: &Vec<u8>| spellings.iter().any(|run| holds(place, run));
    places.iter().any(is_in)
}

#[test]
fn a_picture_is_told_from_its_content_and_cleaned_as_the_vectors_say() {
    for case in cases() {
        let name = &case.file;
        assert_eq!(detect(&case.bytes), Some(case.format), "{name}");
        match clean(&case.bytes, case.format) {
            Outcome::Untouched { why, found } => {
                assert!(!case.is_cleaned(), "{name}: {why:?}");
                assert_eq!(why, from_value(case.said["why"].clone()).unwrap(), "{name}");
                assert_eq!(found, case.listed("found"), "{name}");
            }
            Outcome::Cleaned { bytes, found, left } => {
                assert!(case.is_cleaned(), "{name}");
                assert_eq!(found, case.listed("found"), "{name}");
                assert_eq!(left, case.listed("left"), "{name}");
                let (before, after) = (readable(&case.bytes), readable(&bytes));
                for plant in case.texts("plants") {
                    assert!(is_readable(&before, &plant), "{name} holds {plant}");
                    assert!(!is_readable(&after, &plant), "{name} still holds {plant}");
                }
                for run in case.keeps() {
                    assert!(holds(&bytes, &run), "{name} keeps its picture");
                }
                let again = Outcome::Cleaned {
                    bytes: bytes.clone(),
                    found: Vec::new(),
                    left: Vec::new(),
                };
                assert_eq!(clean(&bytes, case.format), again, "{name}");
            }
        }
    }
}

#[test]
fn what_is_no_picture_is_not_taken_for_one() {
    let heads: [&[u8]; 7] = [
        b"",
        b"\xff\xd8",
        b"RIFF\0\0\0\0WAVE",
        b"PK\x03\x04",
        b"\0\0\0\x14ftypisom\0\0\0\0mp41",
        b"\0\0\0\x08ftypheic",
        b"%PDF-1.7",
    ];
    for head in heads {
        assert_eq!(detect(head), None, "{head:?}");
    }
}

#[test]
fn what_is_too_large_is_not_touched() {
    let outcome = clean(&vec![0; MOST_IN_MEMORY + 1], Format::Jpeg);
    let large = Outcome::Untouched {
        why: Why::Large,
        found: Vec::new(),
    };
    assert_eq!(outcome, large);
}

#[test]
fn a_picture_cut_anywhere_is_refused() {
    for case in whole() {
        let starts = case.keeps().into_iter().map(|run| {
            let mut windows = case.bytes.windows(run.len());
            windows.position(|window| window == run).unwrap()
        });
        let last = starts.max().unwrap_or_default();
        let step = case.bytes.len().div_ceil(400);
        for end in (0..case.bytes.len()).step_by(step) {
            let outcome = clean(&case.bytes[..end], case.format);
            let is_refused = matches!(
                outcome,
                Outcome::Untouched {
                    why: Why::Malformed,
                    ..
                }
            );
            assert!(is_refused || end > last, "{} to {end}", case.file);
        }
    }
}

#[test]
fn numbers_at_their_extremes_do_no_harm() {
    for case in whole() {
        let step = case.bytes.len().div_ceil(200);
        for extreme in [0, 0x7f, 0x80, 0xff] {
            for at in (0..case.bytes.len() - 4).step_by(step) {
                let mut bytes = case.bytes.clone();
                bytes[at..at + 4].fill(extreme);
                assert!(settles(&bytes, case.format), "{} at {at}", case.file);
            }
        }
    }
}

#[test]
fn bytes_are_looked_through_once_however_often_a_tag_points_at_them() {
    let text = b"<x a='".repeat(700_000);
    let mut exif = b"MM\0*\0\0\0\x08".to_vec();
    exif.extend(1000_u16.to_be_bytes());
    for _ in 0..1000 {
        exif.extend([0x02, 0xbc, 0, 1]);
        exif.extend(u32::try_from(text.len()).unwrap().to_be_bytes());
        exif.extend(12_014_u32.to_be_bytes());
    }
    exif.extend([0; 4]);
    exif.extend(text);
    let mut bytes = named("lossless.webp").bytes;
    bytes.extend(b"EXIF");
    bytes.extend(u32::try_from(exif.len()).unwrap().to_le_bytes());
    bytes.extend(exif);
    let length = u32::try_from(bytes.len() - 8).unwrap().to_le_bytes();
    bytes[4..8].copy_from_slice(&length);
    let start = Instant::now();
    assert!(settles(&bytes, Format::Webp));
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn texts_are_inflated_no_further_than_words_are_looked_for() {
    let mut bomb = ZlibEncoder::new(Vec::new(), Compression::best());
    bomb.write_all(&vec![0; 50_000_000]).unwrap();
    let data = [b"Comment\0\0".as_slice(), &bomb.finish().unwrap()].concat();
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    // Nobody looks at the checksum of a chunk that is dropped.
    let chunk = [&length, b"zTXt".as_slice(), &data, &[0; 4]].concat();
    let plain = named("cropped.png").bytes;
    let bytes = [&plain[..33], &chunk.repeat(100), &plain[33..]].concat();
    let start = Instant::now();
    assert!(matches!(
        clean(&bytes, Format::Png),
        Outcome::Cleaned { .. }
    ));
    assert!(settles(&bytes, Format::Png));
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn whatever_was_changed_nothing_panics_and_what_comes_out_tells_nothing() {
    let whole = whole();
    let edit = (
        any::<usize>(),
        0_usize..9,
        vec(any::<u8>(), 0..9),
        0_usize..65,
    );
    let strategy = (any::<usize>(), vec(edit, 1..7));
    let seconds = std::env::var("AMPARO_FUZZ_SECONDS").ok();
    let length = seconds
        .and_then(|text| text.parse().ok())
        .map(Duration::from_secs);
    let start = Instant::now();
    loop {
        let mut runner = TestRunner::new(ProptestConfig::with_cases(300));
        let outcome = runner.run(&strategy, |(pick, edits)| {
            let case = &whole[pick % whole.len()];
            let mut bytes = case.bytes.clone();
            for (at, cut, put, copied) in edits {
                let place = at % (bytes.len() + 1);
                let from = (at >> 8) % (bytes.len() + 1);
                let copy = bytes[from..bytes.len().min(from + copied)].to_vec();
                let rest = bytes[bytes.len().min(place + cut)..].to_vec();
                bytes.truncate(place);
                bytes.extend([put, copy, rest].concat());
            }
            prop_assert!(settles(&bytes, case.format));
            Ok(())
        });
        outcome.unwrap();
        if length.is_none_or(|length| start.elapsed() > length) {
            break;
        }
    }
}

/// Whatever comes in: it is not touched, or it comes out with nothing to tell and for good.
fn settles(bytes: &[u8], format: Format) -> bool {
    match clean(bytes, format) {
        Outcome::Untouched { why, .. } => matches!(why, Why::Malformed | Why::Locked),
        Outcome::Cleaned { bytes, .. } => match clean(&bytes, format) {
            Outcome::Cleaned {
                bytes: again,
                found,
                left,
            } => again == bytes && found.is_empty() && left.is_empty(),
            Outcome::Untouched { .. } => false,
        },
    }
}
