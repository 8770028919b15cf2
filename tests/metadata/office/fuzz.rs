//! No bytes make reading panic, and what is cleaned is settled.

use std::time::{Duration, Instant};

use amparo::metadata::found::Why;
use amparo::metadata::office::{clean, detect};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::archive::{archive, members_of};
use super::{plain_picture, vectors, why};

/// Where bytes are changed, as a part of the length, and what is written there.
fn edits() -> impl Strategy<Value = Vec<(f64, Vec<u8>)>> {
    vec((0.0..1.0, vec(any::<u8>(), 0..4)), 1..4)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a place within a small file"
)]
fn changed(bytes: &[u8], edits: &[(f64, Vec<u8>)]) -> Vec<u8> {
    let mut copy = bytes.to_vec();
    for (place, more) in edits {
        let at = (place * copy.len() as f64) as usize;
        for (byte, other) in copy.iter_mut().skip(at).zip(more) {
            *byte = *other;
        }
    }
    copy
}

/// Runs few cases, or as many as fit into `AMPARO_FUZZ_SECONDS`.
fn run<S: Strategy>(strategy: &S, test: impl Fn(S::Value)) {
    let seconds = std::env::var("AMPARO_FUZZ_SECONDS").ok();
    let seconds: u64 = seconds
        .and_then(|seconds| seconds.parse().ok())
        .unwrap_or(0);
    let end = Instant::now() + Duration::from_secs(seconds);
    loop {
        let mut runner = TestRunner::new(ProptestConfig {
            cases: 64,
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        let tested = runner.run(strategy, |value| {
            test(value);
            Ok(())
        });
        tested.unwrap();
        if Instant::now() >= end {
            break;
        }
    }
}

#[test]
fn any_bytes_in_an_archive_are_read_without_panic() {
    let all = vectors();
    run(&(0..all.len(), edits()), |(which, edits)| {
        let (vector, bytes) = &all[which];
        let bytes = changed(bytes, &edits);
        let _ = detect(&bytes);
        let _ = clean(&bytes, vector.format, &plain_picture);
    });
}

#[test]
fn any_bytes_in_a_member_are_read_and_what_is_cleaned_is_settled() {
    let all = vectors();
    let all: Vec<_> = all
        .iter()
        .filter(|(vector, _)| vector.outcome == "cleaned")
        .collect();
    run(
        &(0..all.len(), any::<usize>(), edits()),
        |(which, chosen, edits)| {
            let (vector, bytes) = all[which];
            let mut members = members_of(bytes);
            let chosen = chosen % members.len();
            let data = changed(&members[chosen].data, &edits);
            members[chosen].data = data;
            assert_ne!(why(&archive(&members), vector.format), Some(Why::Unsure));
        },
    );
}
