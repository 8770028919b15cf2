//! A case of which every key is known: so that the engine's changes are signed and sealed as a hostile
//! officer, steward or reporter could sign and seal them, and the readers behind signatures are reached.
//!
//! It is the first case of `vectors/rust/item.json`, with one signing key for everybody in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use zeroize::Zeroizing;

use crate::clock::Day;
use crate::seal::age::Identity;
use crate::seal::canon;
use crate::seal::grant::Secrets;
use crate::seal::id::{Hash32, Id16, b64};
use crate::seal::key::{SigningKey, Vkey};
use crate::seal::note::{Note, Padding, Type, write};
use crate::seal::record::Chain;
use crate::seal::roster::{Pins, Roster};
use crate::seal::value::Object;
use crate::seal::verdict::Verdict;
use crate::seal::words::BoxKind;

const STEWARD: &str = "ana";

pub struct Scene {
    pub key: SigningKey,
    pub roster: Roster,
    pub chain: Chain,
    pub secrets: Secrets,
}

#[derive(Deserialize)]
pub struct Vectors {
    #[serde(default)]
    pub rosters: BTreeMap<String, VectorRoster>,
    pub cases: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
pub struct VectorRoster {
    pub note: String,
}

/// One file of `vectors/rust/`.
///
/// # Panics
/// When it cannot be read.
#[must_use]
pub fn vectors(op: &str) -> Vectors {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors/rust");
    let file = fs::read(folder.join(op).with_extension("json"));
    serde_json::from_slice(&file.expect("a file of vectors")).expect("vectors")
}

#[must_use]
pub fn everybodys_key() -> SigningKey {
    SigningKey::from_seed(&[7; 32])
}

impl Scene {
    /// # Panics
    /// When the vectors are not what they were.
    #[must_use]
    pub fn set() -> Self {
        let vectors = vectors("item");
        let case = &vectors.cases[0];
        let name = case["roster"].as_str().expect("a roster's name");
        let (roster_line, record_line) = rekeyed(
            &vectors.rosters[name].note,
            case["records"][0].as_str().expect("a record"),
        );
        let key = everybodys_key();
        let roster = roster_of(&roster_line, &key).expect("the roster reads");
        let chain = chain_of(&[("reporter", record_line.as_str())], &key, &roster);
        let mut secrets = Secrets::default();
        for (kind, held) in case["secrets"].as_object().expect("secrets") {
            let kind = BoxKind::parse(kind).expect("a box");
            for secret in held
                .as_array()
                .expect("a list")
                .iter()
                .flat_map(|text| text.as_str())
            {
                secrets.insert(kind, Identity::parse(secret).expect("a secret"));
            }
        }
        Self {
            chain: chain.expect("the record reads"),
            key,
            roster,
            secrets,
        }
    }
}

/// The second lines of a roster and of a record under it, with everybody's key in both.
#[must_use]
pub fn rekeyed(roster: &str, record: &str) -> (String, String) {
    let line = |note: &str| note.lines().nth(1).unwrap_or_default().to_owned();
    let verify = b64(everybodys_key().verify_key().as_bytes());
    let before = line(roster);
    let after = with_values(&before, "verify", &verify);
    let record = with_values(&line(record), "verify", &verify);
    let (old, new) = (hash_of(&before), hash_of(&after));
    (after, record.replace(&old, &new))
}

fn hash_of(line: &str) -> String {
    Hash32::of(format!("{}\n{line}\n", Type::Roster.as_str()).as_bytes()).to_string()
}

/// Puts `value` into every place of a text where a key has a value of as many characters.
#[must_use]
pub fn with_values(text: &str, key: &str, value: &str) -> String {
    let key = format!("\"{key}\":\"");
    let mut pieces = text.split(&key);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(&key);
        match piece.split_at_checked(value.len()) {
            Some((_, rest)) if rest.starts_with('"') => {
                out.push_str(value);
                out.push_str(rest);
            }
            _ => out.push_str(piece),
        }
    }
    out
}

/// The roster that this line says, signed by a steward who is pinned.
///
/// # Errors
/// As [`Roster::read`].
pub fn roster_of(line: &str, key: &SigningKey) -> Result<Roster, Verdict> {
    let note = signed(Type::Roster, line, Padding::None, STEWARD, key)?;
    let mut json = canon::parse(line)?;
    let instance = json
        .object("instance")?
        .read("id", |id| Id16::parse(id).ok())?;
    let steward = Vkey::new(STEWARD, key.verify_key()).map_err(|_| Verdict::Signature)?;
    let pins = Pins {
        instance,
        stewards: vec![steward],
        threshold: 1,
    };
    Roster::read(note.as_bytes(), &pins, None, Day::EPOCH)
}

/// The chain of these records, each beside who signs it, each following the one before.
///
/// # Errors
/// As [`Chain::read`].
pub fn chain_of(
    records: &[(&str, &str)],
    key: &SigningKey,
    roster: &Roster,
) -> Result<Chain, Verdict> {
    let mut notes: Vec<String> = Vec::new();
    for (signer, line) in records {
        let line = match notes.last() {
            None => (*line).to_owned(),
            Some(before) => with_values(line, "prev", &Hash32::of(before.as_bytes()).to_string()),
        };
        let note = signed(Type::Record, &line, Padding::None, signer, key)?;
        notes.push(note.as_str().to_owned());
    }
    let case = notes.first().map(|note| Hash32::of(note.as_bytes()));
    Chain::read(&case.ok_or(Verdict::Chain)?, &notes, roster)
}

/// A note with this second line under this name.
///
/// # Errors
/// [`Verdict::Json`] when the line is not canonical, [`Verdict::Note`] when nobody can have that name.
pub fn signed(
    kind: Type,
    line: &str,
    padding: Padding,
    name: &str,
    key: &SigningKey,
) -> Result<Zeroizing<String>, Verdict> {
    let object: Object = canon::parse(line)?;
    let note = write(kind, object, padding, &[(name, key)]);
    Note::signed(note.as_bytes())?;
    Ok(note)
}
