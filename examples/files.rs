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
use amparo::seal::attachment::{Content, Sealer, open};
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
    // Kept for opening it; what is timed keeps nothing, so that no memory is made meanwhile.
    let mut kept = Vec::with_capacity(bytes + bytes / 8);
    let content = sealing(&identity, bytes, |mut sealed| kept.append(&mut sealed));
    let began = Instant::now();
    sealing(&identity, bytes, drop);
    let sealed_in = began.elapsed();
    let mut seen = 0;
    let began = Instant::now();
    open(&identity, &content, &kept[..], |piece| seen += piece.len()).unwrap();
    let opened_in = began.elapsed();
    assert_eq!(seen, bytes);
    let rate = |seconds: f64| bytes as f64 / 1e6 / seconds;
    println!(
        "{{\"seal_mb_per_second\":{:.1},\"open_mb_per_second\":{:.1}}}",
        rate(sealed_in.as_secs_f64()),
        rate(opened_in.as_secs_f64())
    );
}

fn sealing(identity: &Identity, bytes: usize, mut take: impl FnMut(Vec<u8>)) -> Content {
    let piece: Vec<u8> = (0..=250).cycle().take(64 * 1024).collect();
    let mut sealer = Sealer::new(&identity.recipient()).unwrap();
    let mut left = bytes;
    while left > 0 {
        let count = left.min(piece.len());
        sealer.write(&piece[..count]).unwrap();
        take(sealer.take());
        left -= count;
    }
    let (content, last) = sealer.finish().unwrap();
    take(last);
    content
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
