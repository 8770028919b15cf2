//! Signed notes (C2SP `signed-note.md`): texts that somebody stands behind.
//!
//! Exactly two lines, a type and canonical JSON, so that no text inside can be taken for a signature
//! and no note of one type for another. Whoever reads says which type and which signers they expect;
//! nothing here decides whom to believe.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::bucket::bucket;
use super::canon;
use super::key::{SigningKey, VerifyKey, is_name, key_id};
use super::value::Object;
use super::verdict::Verdict;

const MOST_SIGNATURES: usize = 16;

/// What a note is; its first line says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    Item,
    Record,
    Roster,
    Texts,
    Receipt,
    Log,
    Grant,
    Pair,
    Draft,
    Disclosure,
    Decision,
    Disclosed,
    Handover,
}

/// Whether trailing spaces fill the text up to a bucket (`docs/formats.md` §1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Padding {
    None,
    Bucket,
}

/// A note whose framing is right. Nothing is verified yet.
pub struct Note<'a> {
    length: usize,
    signed: &'a str,
    first: &'a str,
    json: &'a str,
    spaces: usize,
    signatures: Vec<Signature<'a>>,
}

/// One signature line.
pub struct Signature<'a> {
    name: &'a str,
    key_id: [u8; 4],
    bytes: [u8; 64],
}

impl Type {
    /// The whole first line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Item => "amparo/item/v1",
            Self::Record => "amparo/record/v1",
            Self::Roster => "amparo/roster/v1",
            Self::Texts => "amparo/texts/v1",
            Self::Receipt => "amparo/receipt/v1",
            Self::Log => "amparo/log/v1",
            Self::Grant => "amparo/grant/v1",
            Self::Pair => "amparo/pair/v1",
            Self::Draft => "amparo/draft/v1",
            Self::Disclosure => "amparo/disclosure/v1",
            Self::Decision => "amparo/decision/v1",
            Self::Disclosed => "amparo/disclosed/v1",
            Self::Handover => "amparo/handover/v1",
        }
    }
}

/// Writes a note signed by these names; without signers, a text of two lines.
#[must_use]
pub fn write(
    kind: Type,
    object: Object,
    padding: Padding,
    signers: &[(&str, &SigningKey)],
) -> Zeroizing<String> {
    let json = canon::write(&object.into());
    let end: usize = signers
        .iter()
        .map(|(name, _)| SIGNATURE_LINE + name.len())
        .sum();
    let bare = kind.as_str().len() + 1 + json.len() + 1 + usize::from(end > 0) + end;
    let length = match padding {
        Padding::None => bare,
        Padding::Bucket => bucket(bare),
    };
    let mut text = Zeroizing::new(String::with_capacity(length));
    text.push_str(kind.as_str());
    text.push('\n');
    text.push_str(&json);
    text.extend(std::iter::repeat_n(' ', length - bare));
    text.push('\n');
    let signed = text.len();
    for (index, (name, key)) in signers.iter().enumerate() {
        let line = sign(text.get(..signed).unwrap_or_default(), name, key);
        if index == 0 {
            text.push('\n');
        }
        text.push_str(&line);
    }
    text
}

/// The note with one more signature line, by another who stands behind the same two lines.
///
/// # Errors
/// [`Verdict::Note`] when it is not a note or has sixteen signatures.
pub fn countersign(note: &str, name: &str, key: &SigningKey) -> Result<String, Verdict> {
    let read = Note::signed(note.as_bytes())?;
    let mut text = note.to_owned();
    text.push_str(&sign(read.signed, name, key));
    Note::signed(text.as_bytes())?;
    Ok(text)
}

/// Dash, two spaces, base64 of 68 bytes, line feed.
const SIGNATURE_LINE: usize = "— ".len() + 1 + 92 + 1;

fn sign(signed: &str, name: &str, key: &SigningKey) -> String {
    let mut bytes = Vec::with_capacity(68);
    bytes.extend(key_id(name, &key.verify_key()));
    bytes.extend(key.sign(signed.as_bytes()));
    format!("— {name} {}\n", STANDARD.encode(bytes))
}

impl<'a> Note<'a> {
    /// Reads the framing of a signed note.
    ///
    /// # Errors
    /// [`Verdict::Note`] when it is not one.
    pub fn signed(bytes: &'a [u8]) -> Result<Self, Verdict> {
        let (mut note, rest) = Self::lines(bytes)?;
        let lines = rest
            .strip_prefix('\n')
            .and_then(|lines| lines.strip_suffix('\n'))
            .ok_or(Verdict::Note)?;
        for line in lines.split('\n') {
            let signature = Signature::read(line)?;
            let named = |other: &Signature<'_>| other.name == signature.name;
            if note.signatures.len() == MOST_SIGNATURES || note.signatures.iter().any(named) {
                return Err(Verdict::Note);
            }
            note.signatures.push(signature);
        }
        Ok(note)
    }

    /// Reads the framing of an item, record or receipt: exactly one signature line.
    ///
    /// # Errors
    /// [`Verdict::Note`] when it is not a note or has more.
    pub fn signed_once(bytes: &'a [u8]) -> Result<(Self, Signature<'a>), Verdict> {
        let mut note = Self::signed(bytes)?;
        match (note.signatures.pop(), note.signatures.is_empty()) {
            (Some(only), true) => Ok((note, only)),
            _ => Err(Verdict::Note),
        }
    }

    /// Reads the framing of a text of two lines that nobody signed.
    ///
    /// # Errors
    /// [`Verdict::Note`] when it is not one.
    pub fn unsigned(bytes: &'a [u8]) -> Result<Self, Verdict> {
        match Self::lines(bytes)? {
            (note, "") => Ok(note),
            _ => Err(Verdict::Note),
        }
    }

    fn lines(bytes: &'a [u8]) -> Result<(Self, &'a str), Verdict> {
        let text = str::from_utf8(bytes).map_err(|_| Verdict::Note)?;
        let (first, rest) = text.split_once('\n').ok_or(Verdict::Note)?;
        let (second, rest) = rest.split_once('\n').ok_or(Verdict::Note)?;
        if first.starts_with('\u{feff}') {
            return Err(Verdict::Note);
        }
        let json = second.trim_end_matches(' ');
        let signed = text
            .get(..first.len() + second.len() + 2)
            .ok_or(Verdict::Note)?;
        let note = Self {
            length: bytes.len(),
            signed,
            first,
            json,
            spaces: second.len() - json.len(),
            signatures: Vec::new(),
        };
        Ok((note, rest))
    }

    /// Refuses a text that does not fill its bucket, or was made longer than need be.
    ///
    /// # Errors
    /// [`Verdict::Note`].
    pub fn fills_bucket(&self) -> Result<(), Verdict> {
        if self.length == bucket(self.length - self.spaces) {
            Ok(())
        } else {
            Err(Verdict::Note)
        }
    }

    /// The JSON, if the note is of the expected type.
    ///
    /// # Errors
    /// [`Verdict::Type`] when it is not, then [`Verdict::Json`] when that is not canonical or is
    /// followed by spaces that this type has not.
    pub fn object(&self, expected: Type, padding: Padding) -> Result<Object, Verdict> {
        if self.first != expected.as_str() {
            return Err(Verdict::Type);
        }
        if padding == Padding::None && self.spaces > 0 {
            return Err(Verdict::Json);
        }
        canon::parse(self.json)
    }

    /// The second line without trailing spaces.
    #[must_use]
    pub const fn json(&self) -> &'a str {
        self.json
    }

    /// The first line.
    #[must_use]
    pub const fn first_line(&self) -> &'a str {
        self.first
    }

    /// The two lines that the signatures cover.
    #[must_use]
    pub const fn signed_lines(&self) -> &'a str {
        self.signed
    }

    #[must_use]
    pub fn signatures(&self) -> &[Signature<'a>] {
        &self.signatures
    }

    /// Whether `signature` is one of these two lines, under this key and the name that it bears.
    #[must_use]
    pub fn verifies(&self, signature: &Signature<'_>, key: &VerifyKey) -> bool {
        signature.key_id == key_id(signature.name, key)
            && key.verifies(self.signed.as_bytes(), &signature.bytes)
    }
}

impl<'a> Signature<'a> {
    fn read(line: &'a str) -> Result<Self, Verdict> {
        let (name, encoded) = line
            .strip_prefix("— ")
            .and_then(|rest| rest.split_once(' '))
            .ok_or(Verdict::Note)?;
        let bytes = STANDARD.decode(encoded).map_err(|_| Verdict::Note)?;
        let (key_id, bytes) = bytes.split_first_chunk().ok_or(Verdict::Note)?;
        if !is_name(name) {
            return Err(Verdict::Note);
        }
        Ok(Self {
            name,
            key_id: *key_id,
            bytes: bytes.try_into().map_err(|_| Verdict::Note)?,
        })
    }

    #[must_use]
    pub const fn name(&self) -> &'a str {
        self.name
    }
}

#[cfg(test)]
mod tests;
