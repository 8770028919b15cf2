//! What is done to files, with no portal around it: how fast it is alone.
//!
//! `files seal BYTES` seals that many bytes as an attachment and opens them again; `files strip FOLDER`
//! looks through every file of a folder and takes out what it tells. Both print one line of figures.
#![expect(clippy::print_stdout, reason = "a program for a terminal")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measurement that fails has no other use"
)]
#![expect(clippy::cast_precision_loss, reason = "figures are rounded")]

use std::path::PathBuf;
use std::time::Instant;

use amparo::metadata::{Looked, look};
use amparo::seal::age::Identity;
use amparo::seal::attachment::{Sealer, open};
use clap::Parser;

#[derive(Parser)]
enum Work {
    Seal { bytes: usize },
    Strip { folder: PathBuf },
}

fn main() {
    match Work::parse() {
        Work::Seal { bytes } => seal(bytes),
        Work::Strip { folder } => strip(&folder),
    }
}

fn seal(bytes: usize) {
    let identity = Identity::random();
    let piece: Vec<u8> = (0..=250).cycle().take(64 * 1024).collect();
    let mut sealer = Sealer::new(&identity.recipient()).unwrap();
    let mut ciphertext = Vec::with_capacity(bytes + bytes / 8);
    let began = Instant::now();
    let mut left = bytes;
    while left > 0 {
        let count = left.min(piece.len());
        sealer.write(&piece[..count]).unwrap();
        ciphertext.append(&mut sealer.take());
        left -= count;
    }
    let (content, mut last) = sealer.finish().unwrap();
    ciphertext.append(&mut last);
    let sealing = began.elapsed();
    let mut seen = 0;
    let began = Instant::now();
    open(&identity, &content, &ciphertext[..], |piece| {
        seen += piece.len();
    })
    .unwrap();
    let opening = began.elapsed();
    assert_eq!(seen, bytes);
    let rate = |seconds: f64| bytes as f64 / 1e6 / seconds;
    println!(
        "{{\"seal_mb_per_second\":{:.1},\"open_mb_per_second\":{:.1}}}",
        rate(sealing.as_secs_f64()),
        rate(opening.as_secs_f64())
    );
}

fn strip(folder: &std::path::Path) {
    let entries = std::fs::read_dir(folder).unwrap();
    let files: Vec<Vec<u8>> = entries
        .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
        .collect();
    let began = Instant::now();
    for file in &files {
        let (cleaned, looked) = look(file);
        let told = matches!(looked, Looked::Cleaned { found, left } if !found.is_empty() && left.is_empty());
        assert!(
            told && cleaned.is_some(),
            "each tells something that can be taken out"
        );
    }
    println!(
        "{{\"files\":{},\"seconds\":{:.3}}}",
        files.len(),
        began.elapsed().as_secs_f64()
    );
}
