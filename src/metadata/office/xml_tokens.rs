//! Splits XML into its tokens, strictly, and without anything that can grow.
//!
//! Document types and entities are refused: with them a few bytes become gigabytes, and no office
//! program writes them. Everything else that breaks the rules is refused too, since two readers could
//! disagree about it. Source: XML 1.0 (Fifth Edition), Namespaces in XML 1.0 (Third Edition).

use std::borrow::Cow;

use super::refused::{MALFORMED, Read};

#[derive(Clone, Debug)]
pub(super) struct Attribute<'a> {
    /// As it is written, with its prefix.
    pub(super) name: &'a str,
    /// As it is written, with its references.
    pub(super) value: Cow<'a, str>,
}

#[derive(Debug)]
pub(super) struct OpenTag<'a> {
    pub(super) name: &'a str,
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) empty: bool,
    pub(super) raw: &'a str,
}

#[derive(Debug)]
pub(super) enum Token<'a> {
    Open(OpenTag<'a>),
    Close { name: &'a str, raw: &'a str },
    Text(Cow<'a, str>),
    Remark(&'a str),
}

/// The tokens after the declaration. Whether tags match is the reader's to check.
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

const MOST_ATTRIBUTES: usize = 256;
const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];

pub(super) const DECLARED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Bytes of XML as text. Office writes UTF-8 only; another encoding is refused.
pub(super) fn read_text(bytes: &[u8]) -> Read<&str> {
    let text = str::from_utf8(bytes).map_err(|_| MALFORMED)?;
    if text.contains(is_no_character) {
        return Err(MALFORMED);
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn is_no_character(c: char) -> bool {
    matches!(c, '\0'..='\x08' | '\x0b' | '\x0c' | '\x0e'..='\x1f' | '\u{fffe}' | '\u{ffff}')
}

impl<'a> Tokens<'a> {
    pub(super) fn new(xml: &'a str) -> Read<Self> {
        Ok(Self {
            rest: skip_declaration(xml)?,
        })
    }

    pub(super) fn next(&mut self) -> Read<Option<Token<'a>>> {
        let xml = self.rest;
        if xml.is_empty() {
            return Ok(None);
        }
        let token = if let Some(rest) = xml.strip_prefix("<!--") {
            let (text, rest) = split(rest, "--")?;
            self.rest = rest.strip_prefix('>').ok_or(MALFORMED)?;
            Token::Remark(text)
        } else if let Some(rest) = xml.strip_prefix("<![CDATA[") {
            let (text, rest) = split(rest, "]]>")?;
            self.rest = rest;
            Token::Text(Cow::Owned(escape_text(text)))
        } else if let Some(rest) = xml.strip_prefix("<?") {
            let (text, rest) = split(rest, "?>")?;
            self.rest = rest;
            let target = text.split(SPACE).next().unwrap_or_default();
            if target.eq_ignore_ascii_case("xml") {
                return Err(MALFORMED);
            }
            Token::Remark(text)
        } else if let Some(rest) = xml.strip_prefix("</") {
            let (name, rest) = split_name(rest)?;
            self.rest = rest
                .trim_start_matches(SPACE)
                .strip_prefix('>')
                .ok_or(MALFORMED)?;
            let raw = before(xml, self.rest);
            Token::Close { name, raw }
        } else if xml.starts_with('<') {
            // A document type begins with `<!` and is no name.
            let tag = read_open(xml)?;
            self.rest = xml.get(tag.raw.len()..).unwrap_or_default();
            Token::Open(tag)
        } else {
            let (text, rest) = xml.split_at(xml.find('<').unwrap_or(xml.len()));
            check_references(text)?;
            self.rest = rest;
            Token::Text(Cow::Borrowed(text))
        };
        Ok(Some(token))
    }
}

fn read_open(xml: &str) -> Read<OpenTag<'_>> {
    let (name, mut rest) = split_name(xml.get(1..).unwrap_or_default())?;
    let mut attributes: Vec<Attribute> = Vec::new();
    loop {
        let next = rest.trim_start_matches(SPACE);
        for (end, empty) in [("/>", true), (">", false)] {
            if let Some(after) = next.strip_prefix(end) {
                let raw = before(xml, after);
                return Ok(OpenTag {
                    name,
                    attributes,
                    empty,
                    raw,
                });
            }
        }
        if next.len() == rest.len() || attributes.len() == MOST_ATTRIBUTES {
            return Err(MALFORMED);
        }
        let (name, after) = split_name(next)?;
        if attributes.iter().any(|one| one.name == name) {
            return Err(MALFORMED);
        }
        let after = after.trim_start_matches(SPACE);
        let after = after.strip_prefix('=').ok_or(MALFORMED)?;
        let after = after.trim_start_matches(SPACE);
        let quote = after.get(..1).filter(|quote| matches!(*quote, "\"" | "'"));
        let quote = quote.ok_or(MALFORMED)?;
        let (value, after) = split(after.get(1..).unwrap_or_default(), quote)?;
        if value.contains('<') {
            return Err(MALFORMED);
        }
        check_references(value)?;
        // Written again between double quotes whatever they were.
        let value = if value.contains('"') {
            Cow::Owned(value.replace('"', "&quot;"))
        } else {
            Cow::Borrowed(value)
        };
        attributes.push(Attribute { name, value });
        rest = after;
    }
}

fn skip_declaration(xml: &str) -> Read<&str> {
    let Some(rest) = xml.strip_prefix("<?xml") else {
        return Ok(xml);
    };
    if !rest.starts_with(|c| SPACE.contains(&c) || c == '?') {
        return Ok(xml);
    }
    let (declaration, after) = split(rest, "?>")?;
    let (version, more) = pseudo_attribute(declaration, "version").ok_or(MALFORMED)?;
    let minor = version.strip_prefix("1.").ok_or(MALFORMED)?;
    let odd = minor.is_empty() || !minor.bytes().all(|b| b.is_ascii_digit());
    if odd || more.contains(['?', '<', '>']) {
        return Err(MALFORMED);
    }
    let encoding = pseudo_attribute(more, "encoding").map(|(encoding, _)| encoding);
    let known = ["utf-8", "us-ascii"];
    match encoding {
        Some(name) if !known.iter().any(|one| one.eq_ignore_ascii_case(name)) => Err(MALFORMED),
        _ => Ok(after),
    }
}

/// The value of one part of a declaration, and what follows.
fn pseudo_attribute<'a>(text: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let rest = text.trim_start_matches(SPACE);
    let rest = (rest.len() < text.len()).then_some(rest)?;
    let rest = rest.strip_prefix(name)?.trim_start_matches(SPACE);
    let rest = rest.strip_prefix('=')?.trim_start_matches(SPACE);
    let rest = rest.strip_prefix(['"', '\''])?;
    let (value, after) = rest.split_at(rest.find(['"', '\''])?);
    Some((value, after.get(1..)?))
}

/// What stands before `mark`, and what after it.
fn split<'a>(text: &'a str, mark: &str) -> Read<(&'a str, &'a str)> {
    text.split_once(mark).ok_or(MALFORMED)
}

/// The beginning of `text` up to `rest`, which is its end.
fn before<'a>(text: &'a str, rest: &str) -> &'a str {
    text.get(..text.len() - rest.len()).unwrap_or_default()
}

/// A name with its prefix, and what follows.
fn split_name(text: &str) -> Read<(&str, &str)> {
    let first = simple_name(text).ok_or(MALFORMED)?;
    let rest = text.get(first..).unwrap_or_default();
    let second = rest.strip_prefix(':').and_then(simple_name);
    let length = first + second.map_or(0, |second| second + 1);
    text.split_at_checked(length).ok_or(MALFORMED)
}

fn simple_name(text: &str) -> Option<usize> {
    let starts = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
    let goes_on = |c: char| starts(c) || c.is_ascii_digit() || matches!(c, '.' | '-');
    if !text.starts_with(starts) {
        return None;
    }
    Some(text.find(|c| !goes_on(c)).unwrap_or(text.len()))
}

fn check_references(raw: &str) -> Read<()> {
    for (at, _) in raw.match_indices('&') {
        let rest = raw.get(at + 1..).unwrap_or_default();
        read_reference(rest).ok_or(MALFORMED)?;
    }
    Ok(())
}

/// What a reference means, of which `rest` is what follows its ampersand, and what follows it.
fn read_reference(rest: &str) -> Option<(char, &str)> {
    let (name, after) = rest.split_at(rest.bytes().take(9).position(|b| b == b';')?);
    let after = after.get(1..)?;
    let meant = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) if hex.len() <= 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()) => {
                    u32::from_str_radix(hex, 16).ok()?
                }
                None if number.len() <= 7 && number.bytes().all(|b| b.is_ascii_digit()) => {
                    number.parse().ok()?
                }
                _ => return None,
            };
            char::from_u32(code).filter(|c| !is_no_character(*c))?
        }
    };
    Some((meant, after))
}

/// What is meant by text or a value as it is written.
pub(super) fn decode(raw: &str) -> Cow<'_, str> {
    if !raw.contains('&') {
        return Cow::Borrowed(raw);
    }
    let mut plain = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((text, reference)) = rest.split_once('&') {
        plain.push_str(text);
        match read_reference(reference) {
            Some((meant, after)) => {
                plain.push(meant);
                rest = after;
            }
            None => rest = reference,
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// Text as it is written in an element.
fn escape_text(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// A value as it is written between double quotes.
pub(super) fn escape_value(text: &str) -> String {
    escape_text(text).replace('"', "&quot;")
}
