//! Files on which a fuzzer found something wrong, or on which the languages parted: both say of them
//! what `vectors/files/found/said.jsonl` says (`web/test/metadata/corpus.test.ts` is the other).

use std::fs;
use std::path::Path;

use amparo::metadata::found::{Found, Why};
use amparo::metadata::{Looked, look};
use serde::Deserialize;
use sha2::{Digest, Sha256};

#[derive(Deserialize)]
struct Said {
    file: String,
    why: Option<Why>,
    found: Vec<Found>,
    left: Vec<Found>,
    /// The hash of what was cleaned.
    cleaned: Option<String>,
}

#[test]
fn of_what_once_went_wrong_both_languages_say_the_same() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/files/found");
    let lines = fs::read_to_string(folder.join("said.jsonl")).unwrap();
    assert!(!lines.is_empty());
    for line in lines.lines() {
        let said: Said = serde_json::from_str(line).unwrap();
        let (cleaned, looked) = look(&fs::read(folder.join(&said.file)).unwrap());
        let cleaned = cleaned.map(|bytes| {
            let hash = Sha256::digest(bytes);
            hash.iter()
                .fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
        });
        assert_eq!(cleaned, said.cleaned, "{}", said.file);
        let here = match looked {
            Looked::Cleaned { found, left } => (None, found, left),
            Looked::Untouched { why, found } => (why, found, Vec::new()),
        };
        assert_eq!(here, (said.why, said.found, said.left), "{}", said.file);
    }
}
