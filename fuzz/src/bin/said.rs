//! Says of every file below a folder what becomes of it, one JSON object a line, for the same to be
//! asked of the browser's parsers (`web/test/metadata/corpus.test.ts`).

use std::error::Error;
use std::io::{BufWriter, Write, stdout};
use std::path::Path;
use std::{env, fs};

use amparo_fuzz::archive::members_of;
use amparo_fuzz::metadata::found::{Found, Why};
use amparo_fuzz::metadata::{Looked, look};
use serde::Serialize;
use sha2::{Digest, Sha256};

#[derive(Serialize)]
struct Said<'a> {
    file: &'a Path,
    /// None where nobody knows the format.
    why: Option<Why>,
    found: Vec<Found>,
    left: Vec<Found>,
    /// The hash of what was cleaned; of an archive, of the hashes in it: languages deflate otherwise.
    cleaned: Option<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("which folder?")?;
    let mut out = BufWriter::new(stdout().lock());
    let mut families: Vec<_> = fs::read_dir(&folder)?.collect::<Result<_, _>>()?;
    families.retain(|entry| entry.path().is_dir());
    families.sort_by_key(fs::DirEntry::file_name);
    for family in families {
        let mut paths: Vec<_> = fs::read_dir(family.path())?.collect::<Result<_, _>>()?;
        paths.sort_by_key(fs::DirEntry::file_name);
        for entry in paths {
            let path = entry.path();
            let (cleaned, looked) = look(&fs::read(&path)?);
            let (why, found, left) = match looked {
                Looked::Cleaned { found, left } => (None, found, left),
                Looked::Untouched { why, found } => (why, found, Vec::new()),
            };
            let said = Said {
                file: path.strip_prefix(&folder)?,
                why,
                found,
                left,
                cleaned: cleaned.as_deref().map(hash),
            };
            serde_json::to_writer(&mut out, &said)?;
            out.write_all(b"\n")?;
        }
    }
    Ok(out.flush()?)
}

fn hash(bytes: &[u8]) -> String {
    let mut hasher = Sha256::new();
    match members_of(bytes).filter(|members| !members.is_empty()) {
        None => hasher.update(bytes),
        Some(members) => {
            for member in members {
                hasher.update(hash(&member.name));
                hasher.update(hash(&member.data));
            }
        }
    }
    let digest = hasher.finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
