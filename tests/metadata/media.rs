//! Films and sound are cleaned as `vectors/files/media.json` says, and hostile ones come to an end.

use std::time::{Duration, Instant};
use std::{env, fs};

use amparo::metadata::found::{Format, Found, Outcome, What, Why};
use amparo::metadata::media::{clean, detect};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
struct Case {
    file: String,
    format: Format,
    outcome: String,
    why: Option<Why>,
    found: Vec<Found>,
    #[serde(default)]
    left: Vec<Found>,
    #[serde(default)]
    plants: Vec<String>,
    /// From where to where ffprobe sees sight and sound.
    #[serde(default)]
    samples: Vec<(usize, usize)>,
}

impl Case {
    fn bytes(&self) -> Vec<u8> {
        read(&self.file)
    }

    /// Sight and sound, where a file has them; of MP3 nothing else is left.
    fn samples(&self, bytes: &[u8]) -> Vec<u8> {
        let pieces = self.samples.iter().map(|(from, to)| &bytes[*from..*to]);
        pieces.collect::<Vec<_>>().concat()
    }
}

fn read(name: &str) -> Vec<u8> {
    fs::read(format!(
        "{}/vectors/files/{name}",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap()
}

fn cases() -> Vec<Case> {
    serde_json::from_slice(&read("media.json")).unwrap()
}

fn case(name: &str) -> Case {
    cases().into_iter().find(|one| one.file == name).unwrap()
}

fn holds(bytes: &[u8], plant: &str) -> bool {
    let units: Vec<u16> = plant.encode_utf16().collect();
    let wide = |write: fn(u16) -> [u8; 2]| units.iter().copied().flat_map(write).collect();
    let runs: [Vec<u8>; 3] = [plant.into(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)];
    runs.iter().any(|run| find(bytes, run).is_some())
}

fn find(bytes: &[u8], run: &[u8]) -> Option<usize> {
    bytes.windows(run.len()).position(|window| window == run)
}

/// What is cleaned stays so.
fn settles(bytes: &[u8], format: Format) -> Outcome {
    let outcome = clean(bytes, format);
    if let Outcome::Cleaned {
        bytes: once, left, ..
    } = &outcome
    {
        let Outcome::Cleaned {
            bytes: twice,
            found,
            left: still,
        } = clean(once, format)
        else {
            panic!("what was cleaned is not cleaned again");
        };
        assert_eq!((&found, &still), (left, left));
        assert!(once == &twice, "what was cleaned is changed again");
        assert!(format == Format::Mp3 || once.len() == bytes.len());
    }
    outcome
}

fn written(outcome: Outcome) -> (Vec<u8>, Vec<Found>) {
    match outcome {
        Outcome::Cleaned { bytes, found, .. } => (bytes, found),
        Outcome::Untouched { why, .. } => panic!("not touched: {why:?}"),
    }
}

#[track_caller]
fn assert_untouched(outcome: &Outcome, reason: Why) {
    assert!(
        matches!(outcome, Outcome::Untouched { why, .. } if *why == reason),
        "{outcome:?}"
    );
}

fn boxed(kind: &[u8], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len() + 8).unwrap();
    [&length.to_be_bytes(), kind, body].concat()
}

/// Writes over the bytes behind the first place that holds `sign`.
fn changed(bytes: &[u8], sign: &[u8], by: isize, value: &[u8]) -> Vec<u8> {
    let at = find(bytes, sign).unwrap() + sign.len();
    let at = at.checked_add_signed(by).unwrap();
    let mut copy = bytes.to_vec();
    copy[at..at + value.len()].copy_from_slice(value);
    copy
}

#[test]
fn films_and_sound_are_told_from_their_content_and_cleaned_as_the_vectors_say() {
    for one in cases() {
        let file = one.bytes();
        assert_eq!(
            detect(&file[..file.len().min(4096)]),
            Some(one.format),
            "{}",
            one.file
        );
        match settles(&file, one.format) {
            Outcome::Untouched { why, found } => {
                assert_eq!((one.outcome.as_str(), one.why), ("untouched", Some(why)));
                assert_eq!(found, one.found, "{}", one.file);
            }
            Outcome::Cleaned { bytes, found, left } => {
                assert_eq!(one.outcome, "cleaned", "{}", one.file);
                assert_eq!((&found, &left), (&one.found, &one.left), "{}", one.file);
                for plant in &one.plants {
                    assert!(holds(&file, plant), "{}: no {plant} before", one.file);
                    assert!(!holds(&bytes, plant), "{}: {plant} after", one.file);
                }
                let samples = one.samples(&file);
                assert!(samples.len() > 2000);
                let kept = if one.format == Format::Mp3 {
                    bytes
                } else {
                    one.samples(&bytes)
                };
                assert!(samples == kept, "{}: samples differ", one.file);
            }
        }
    }
}

#[test]
fn what_is_no_film_and_no_sound_is_not_seen_as_one() {
    let none: [&[u8]; 7] = [
        b"",
        b"\xff\xd8\xff\xe0",
        b"RIFF\0\0\0\0WAVE",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        b"%PDF-1.7",
        b"\xff\xf1\x50\x80",
        b"\xff\xfe<\0?\0x\0",
    ];
    for head in none {
        assert_eq!(detect(head), None, "{head:?}");
    }
    let old = [boxed(b"wide", b""), boxed(b"mdat", b"")].concat();
    assert_eq!(detect(&old), Some(Format::Mov));
}

#[test]
fn uncompressed_sound_of_which_the_sizes_are_not_true_is_kept() {
    let one = case("camera.mov");
    let file = one.bytes();
    let sign = b"stsz\0\0\0\0\0\0\0\x02";
    let wrong = changed(&file, sign, -4, &[0, 0, 0, 1]);
    let (bytes, _) = written(settles(&wrong, Format::Mov));
    assert!(one.samples(&bytes) == one.samples(&file));
    let wrong = changed(&file, sign, -4, &[0, 0, 0, 3]);
    assert_untouched(&settles(&wrong, Format::Mov), Why::Unsure);
}

#[test]
fn a_film_of_a_kind_that_nobody_knows_here_is_not_touched() {
    let file = changed(&read("voice.m4a"), b"mp4a", -4, b"what");
    assert_untouched(&settles(&file, Format::M4a), Why::Unsure);
}

#[test]
fn sound_in_a_form_of_one_makers_is_lost_beside_sound_that_all_can_hear() {
    let mut file = read("trimmed.mp4");
    for (sign, by, value) in [(b"mp4a", 0, b"apac"), (b"tkhd", 4, b"\0\0\0\x03")] {
        let at = file.windows(4).rposition(|window| window == sign).unwrap() + by;
        file[at..at + 4].copy_from_slice(value);
    }
    let (_, found) = written(settles(&file, Format::Mp4));
    let two = Found {
        what: What::Hidden,
        said: "2".to_owned(),
    };
    assert!(found.contains(&two));
}

#[test]
fn a_film_loses_its_colour_profile_and_names_no_language() {
    let file = changed(&read("phone.mp4"), b"pasp", -4, b"colrprof");
    let file = changed(&file, b"mdhd", 20, &[0x1a, 0x41]);
    let (_, found) = written(settles(&file, Format::Mp4));
    for (what, said) in [(What::Profile, ""), (What::Other, "fra")] {
        let said = said.to_owned();
        assert!(found.contains(&Found { what, said }));
    }
}

#[test]
fn a_film_or_sound_cut_anywhere_is_refused_or_cleaned() {
    for one in cases() {
        let file = one.bytes();
        for end in (0..file.len()).step_by(file.len().div_ceil(100)) {
            if let Outcome::Cleaned { bytes, .. } = settles(&file[..end], one.format) {
                assert!(!one.plants.iter().any(|plant| holds(&bytes, plant)));
            }
        }
    }
}

#[test]
fn numbers_at_their_extremes_end_in_no_panic() {
    for one in cases() {
        let file = one.bytes();
        let head = find(&file, b"moov").unwrap_or(4) - 4;
        for at in (head..file.len() - 4).step_by((file.len() - head).div_ceil(100)) {
            for extreme in [0, 0x7f, 0x80, 0xff] {
                let mut file = file.clone();
                file[at..at + 4].fill(extreme);
                settles(&file, one.format);
            }
        }
    }
}

#[test]
fn nothing_and_heads_alone_are_refused() {
    let none = [
        Vec::new(),
        vec![0; 4],
        vec![0; 100_000],
        boxed(b"ftyp", b"isom\0\0\0\0"),
        b"ID3\x03\0\0\0\0\0\0".to_vec(),
        b"\xff\xfb\x90\x44".to_vec(),
    ];
    for file in none {
        for format in [Format::Mp4, Format::Mov, Format::M4a, Format::Mp3] {
            assert_untouched(&settles(&file, format), Why::Malformed);
        }
    }
}

#[test]
fn counts_that_are_too_high_and_boxes_in_boxes_end_in_time() {
    let file = read("voice.m4a");
    let signs: [&[u8]; 6] = [
        b"stsz\0\0\0\0\0\0\0\0",
        b"stco\0\0\0\0",
        b"stts\0\0\0\0",
        b"stsd\0\0\0\0",
        b"elst\0\0\0\0",
        b"dref\0\0\0\0",
    ];
    // The last: each sample of four gigabytes.
    for sign in signs.into_iter().chain([&b"stsz\0\0\0\0"[..]]) {
        let file = changed(&file, sign, 0, &[0xff; 4]);
        assert_untouched(&settles(&file, Format::M4a), Why::Malformed);
    }
    let mut deep = boxed(b"udta", b"x");
    for depth in 0..2000 {
        deep = boxed(if depth % 2 == 0 { b"meta" } else { b"udta" }, &deep);
    }
    written(settles(&[file.clone(), deep].concat(), Format::M4a));
    let twice = [file, boxed(b"moov", b"")].concat();
    assert_untouched(&settles(&twice, Format::M4a), Why::Malformed);
}

#[test]
fn a_head_that_is_too_large_and_too_many_boxes_are_refused() {
    let head = boxed(b"moov", &vec![0; 65 * 1024 * 1024]);
    assert_untouched(&clean(&head, Format::Mp4), Why::Large);
    let many = boxed(b"free", b"").repeat(65_537);
    assert_untouched(&clean(&many, Format::Mp4), Why::Large);
}

#[test]
fn what_is_around_sound_is_left_out_up_to_a_limit() {
    let one = case("early.mp3");
    let sound = one.samples(&one.bytes());
    let odd = [
        b"junk",
        &sound[..20],
        b"ID3\x04\0\0\0\0\0\x02\0\0",
        &sound,
        &sound[..50],
        format!("{:x<128}", "TAG").as_bytes(),
        format!("{:\0<32}", "APETAGEX").as_bytes(),
    ]
    .concat();
    let (bytes, found) = written(settles(&odd, Format::Mp3));
    assert!(bytes == sound);
    assert!(found.iter().any(|one| one.said == "junk"));
    let far = [sound.clone(), vec![0x55; 5 * 1024 * 1024], sound].concat();
    assert_untouched(&clean(&far, Format::Mp3), Why::Malformed);
}

#[test]
fn whatever_is_changed_what_is_cleaned_stays_so() {
    let seconds = env::var("AMPARO_FUZZ_SECONDS").ok();
    let seconds = seconds.and_then(|seconds| seconds.parse().ok());
    let end = Instant::now() + Duration::from_secs(seconds.unwrap_or(0));
    let cases = cases();
    let value = prop_oneof![
        vec(any::<u8>(), 1..8),
        prop::sample::select(vec![
            vec![0; 4],
            vec![0, 0, 0, 1],
            vec![0xff; 4],
            b"free".to_vec(),
            b"udta".to_vec(),
            b"ID3\x03".to_vec(),
            b"TAG".to_vec(),
        ]),
    ];
    let change = (any::<prop::sample::Index>(), value, 0..3);
    let changes = (0..cases.len(), vec(change, 1..6));
    loop {
        let mut runner = TestRunner::new(Config {
            failure_persistence: None,
            ..Config::with_cases(200)
        });
        let run = runner.run(&changes, |(place, changes)| {
            let mut file = cases[place].bytes();
            for (at, value, kind) in changes {
                let at = at.index(file.len().max(1)).min(file.len());
                let out = if kind == 0 { 0 } else { value.len() };
                let to = (at + out).min(file.len());
                file.splice(at..to, if kind == 1 { Vec::new() } else { value });
            }
            settles(&file, cases[place].format);
            Ok(())
        });
        run.unwrap();
        if Instant::now() >= end {
            break;
        }
    }
}
