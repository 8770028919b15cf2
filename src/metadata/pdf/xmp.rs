//! What an XMP packet says (ISO 16684-1), found by the names that its properties have by custom.
//!
//! The packet is not kept, so it need not be understood: this passes over its tags and tells what is
//! told here in words.

use super::text::utf16;
use crate::metadata::found::What;

const DEEPEST: usize = 64;
const MOST_TOLD: usize = 500;
const LONGEST: usize = 4_096;

/// What a property is by its local name.
fn kind(local: &str) -> Option<What> {
    Some(match local {
        "creator" | "contributor" | "publisher" | "rights" | "Author" | "Authors"
        | "LastModifiedBy" | "Company" | "Manager" | "Owner" | "AuthorsPosition"
        | "CaptionWriter" | "Credit" | "UsageTerms" | "WebStatement" | "CreatorWorkEmail" => {
            What::Author
        }
        "title" | "description" | "subject" | "Title" | "Subject" | "Keywords" | "Headline"
        | "Label" | "Category" | "source" | "filePath" | "Nickname" => What::Title,
        "CreatorTool" | "Creator" | "Producer" | "softwareAgent" | "xmptk" => What::Software,
        "CreateDate" | "ModifyDate" | "MetadataDate" | "date" | "when" | "DateCreated"
        | "SourceModified" | "CreationDate" | "ModDate" | "DateTimeOriginal"
        | "DateTimeDigitized" => What::Time,
        "Make" | "Model" | "Lens" | "LensModel" | "SerialNumber" | "BodySerialNumber" => {
            What::Device
        }
        "City" | "State" | "Country" | "Location" | "CountryCode" | "Sublocation" => What::Place,
        "DocumentID" | "InstanceID" | "OriginalDocumentID" | "documentID" | "instanceID"
        | "originalDocumentID" => What::Other,
        _ => return None,
    })
}

/// What says nothing of anybody.
fn is_untold(local: &str) -> bool {
    matches!(
        local,
        "part"
            | "conformance"
            | "amd"
            | "corr"
            | "rev"
            | "format"
            | "Trapped"
            | "language"
            | "action"
            | "changed"
            | "parameters"
    )
}

struct Teller<F> {
    add: F,
    told: usize,
}

impl<F: FnMut(What, &str)> Teller<F> {
    fn tell(&mut self, name: &str, value: &str) {
        let said = entities(value);
        let said = said.trim();
        let local = name.split_once(':').map_or(name, |(_, local)| local);
        if said.is_empty() || is_untold(local) || self.told >= MOST_TOLD {
            return;
        }
        self.told += 1;
        match kind(local) {
            _ if local.starts_with("GPSL") => (self.add)(What::Place, ""),
            Some(what) => (self.add)(what, said),
            None => (self.add)(What::Other, ""),
        }
    }
}

/// Calls `add` for each property with a value, in the order in which they stand.
pub(super) fn read_xmp(bytes: &[u8], add: impl FnMut(What, &str)) {
    let mut teller = Teller { add, told: 0 };
    let text = decode(bytes);
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        let property = open.iter().rfind(|name| !name.starts_with("rdf:"));
        if let Some(property) = property {
            teller.tell(property, before);
        }
        let Some((tag, after)) = after.split_once('>') else {
            return;
        };
        rest = after;
        if tag.starts_with(['?', '!']) {
            continue;
        }
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        attributes(tag, &mut teller);
        if tag.ends_with('/') {
            continue;
        }
        let ends = |c: char| is_blank(c) || c == '/';
        open.push(tag.split_once(ends).map_or(tag, |(name, _)| name));
        if open.len() > DEEPEST {
            return;
        }
    }
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// `name="value"` after white space, each at most once around the sign of equality.
fn attributes<F: FnMut(What, &str)>(tag: &str, teller: &mut Teller<F>) {
    let mut rest = tag;
    while let Some(at) = rest.find(is_blank) {
        rest = rest.get(at + 1..).unwrap_or_default();
        let Some((name, value, after)) = attribute(rest) else {
            continue;
        };
        rest = after;
        let prefix = name.split_once(':').map_or(name, |(prefix, _)| prefix);
        if !matches!(prefix, "xmlns" | "xml" | "rdf") {
            teller.tell(name, value);
        }
    }
}

fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':' | '-');
    let end = text.find(|c| !named(c))?;
    let (name, rest) = text
        .split_at_checked(end)
        .filter(|_| (1..=100).contains(&end))?;
    let rest = rest
        .strip_prefix(is_blank)
        .unwrap_or(rest)
        .strip_prefix('=')?;
    let rest = rest.strip_prefix(is_blank).unwrap_or(rest);
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (value, after) = rest.get(1..)?.split_once(quote)?;
    Some((name, value, after))
}

fn entities(text: &str) -> String {
    let cut: String = text.chars().take(LONGEST).collect();
    let mut out = String::new();
    let mut rest = cut.as_str();
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let known = after
            .split_once(';')
            .and_then(|(name, after)| entity(name).map(|char| (char, after)));
        let (char, after) = known.unwrap_or(('&', after));
        out.push(char);
        rest = after;
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    let numbered = |digits: &str, radix: u32, longest: usize| {
        let good =
            (1..=longest).contains(&digits.len()) && digits.chars().all(|c| c.is_digit(radix));
        let code = good
            .then(|| u32::from_str_radix(digits, radix).ok())
            .flatten()?;
        Some(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
    };
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match (name.strip_prefix("#x"), name.strip_prefix('#')) {
            (Some(digits), _) => numbered(digits, 16, 6),
            (None, Some(digits)) => numbered(digits, 10, 7),
            (None, None) => None,
        },
    }
}

fn decode(bytes: &[u8]) -> String {
    if let Some(wide) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return utf16(wide, u16::from_be_bytes);
    }
    if let Some(wide) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return utf16(wide, u16::from_le_bytes);
    }
    let plain = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    String::from_utf8_lossy(plain).into_owned()
}
