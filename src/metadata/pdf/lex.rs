//! Reads objects from bytes, strictly (ISO 32000-2, 7.2 and 7.3).

use super::object::{Dict, Indirect, Object, Read, Ref};
use crate::metadata::found::Why;

const DEEPEST: usize = 32;
const LONGEST_NUMBER: usize = 64;

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}

/// What a hexadecimal digit stands for.
pub(super) fn nibble(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

/// A place in bytes, from which objects are read. `nodes` is how many more objects may be made.
pub(super) struct Lexer<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) nodes: usize,
}

/// An object with its number.
pub(super) struct Numbered {
    pub(super) number: u64,
    pub(super) generation: u64,
    pub(super) object: Indirect,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize, nodes: usize) -> Self {
        Self { bytes, at, nodes }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Read<u8> {
        let byte = self.peek().ok_or(Why::Malformed)?;
        self.at += 1;
        Ok(byte)
    }

    pub(super) fn starts(&self, word: &[u8]) -> bool {
        self.bytes
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(word))
    }

    pub(super) fn skip_space(&mut self) {
        while self.peek().is_some_and(is_space) {
            self.at += 1;
        }
    }

    /// Passes over white space and comments.
    pub(super) fn skip(&mut self) {
        loop {
            self.skip_space();
            if self.peek() != Some(b'%') {
                return;
            }
            while self.peek().is_some_and(|byte| byte != 10 && byte != 13) {
                self.at += 1;
            }
        }
    }

    /// Passes over white space and this word, if it stands there.
    pub(super) fn keyword(&mut self, word: &str) -> bool {
        let before = self.at;
        self.skip();
        let after = self.bytes.get(self.at.saturating_add(word.len()));
        if self.starts(word.as_bytes()) && !after.is_some_and(|byte| is_regular(*byte)) {
            self.at += word.len();
            return true;
        }
        self.at = before;
        false
    }

    /// Passes over white space and a number of at most ten digits, if one stands there.
    pub(super) fn count(&mut self) -> Option<u64> {
        let before = self.at;
        self.skip();
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        let digits = self.bytes.get(start..self.at).unwrap_or_default();
        if digits.is_empty() || digits.len() > 10 || self.peek().is_some_and(is_regular) {
            self.at = before;
            return None;
        }
        let add = |value: u64, digit: &u8| value * 10 + u64::from(digit - b'0');
        Some(digits.iter().fold(0, add))
    }

    /// One object. A reference is read as one; a stream's bytes are left to [`Lexer::indirect`].
    pub(super) fn object(&mut self) -> Read<Object> {
        self.nested(0)
    }

    fn nested(&mut self, depth: usize) -> Read<Object> {
        if depth > DEEPEST {
            return Err(Why::Malformed);
        }
        self.nodes = self.nodes.checked_sub(1).ok_or(Why::Large)?;
        self.skip();
        match self.peek() {
            Some(b'/') => return Ok(Object::Name(self.name())),
            Some(b'(') => return self.literal().map(Object::Text),
            Some(b'[') => return self.list(depth),
            Some(b'<') if self.starts(b"<<") => return self.dict(depth),
            Some(b'<') => return self.hex().map(Object::Text),
            _ => {}
        }
        if self.keyword("true") {
            return Ok(Object::Bool(true));
        }
        if self.keyword("false") {
            return Ok(Object::Bool(false));
        }
        if self.keyword("null") {
            return Ok(Object::Null);
        }
        if let Some(found) = self.reference() {
            return Ok(Object::Ref(found));
        }
        self.number()
    }

    fn number(&mut self) -> Read<Object> {
        let start = self.at;
        while self.peek().is_some_and(is_regular) && self.at - start <= LONGEST_NUMBER {
            self.at += 1;
        }
        let raw = self.bytes.get(start..self.at).unwrap_or_default();
        let digits = raw
            .strip_prefix(b"+")
            .or_else(|| raw.strip_prefix(b"-"))
            .unwrap_or(raw);
        let mut parts = digits.splitn(2, |byte| *byte == b'.');
        let plain = parts.all(|part| part.iter().all(u8::is_ascii_digit));
        let good = plain && digits.iter().any(u8::is_ascii_digit);
        if raw.len() > LONGEST_NUMBER || !good {
            return Err(Why::Malformed);
        }
        Ok(Object::Number(raw.to_vec()))
    }

    fn reference(&mut self) -> Option<Ref> {
        let before = self.at;
        if let Some(number) = self.count()
            && let Some(generation) = self.count()
            && self.keyword("R")
        {
            return Some(Ref { number, generation });
        }
        self.at = before;
        None
    }

    fn name(&mut self) -> Vec<u8> {
        let mut name = Vec::new();
        self.at += 1;
        while let Some(byte) = self.peek().filter(|byte| is_regular(*byte)) {
            let digit = |ahead: usize| self.bytes.get(self.at + ahead).copied().and_then(nibble);
            match (digit(1), digit(2)) {
                (Some(high), Some(low)) if byte == b'#' => {
                    name.push(high * 16 + low);
                    self.at += 3;
                }
                _ => {
                    name.push(byte);
                    self.at += 1;
                }
            }
        }
        name
    }

    fn literal(&mut self) -> Read<Vec<u8>> {
        let mut text = Vec::new();
        let mut open = 1_usize;
        self.at += 1;
        loop {
            match self.next()? {
                b'\\' => text.extend(self.escape()?),
                13 => {
                    // However a line ends, it is one line feed (7.3.4.2).
                    self.line_feed();
                    text.push(10);
                }
                byte => {
                    match byte {
                        b'(' => open += 1,
                        b')' => open -= 1,
                        _ => {}
                    }
                    if open == 0 {
                        return Ok(text);
                    }
                    text.push(byte);
                }
            }
        }
    }

    fn line_feed(&mut self) {
        if self.peek() == Some(10) {
            self.at += 1;
        }
    }

    fn escape(&mut self) -> Read<Option<u8>> {
        let octal = |byte: u8| matches!(byte, b'0'..=b'7').then(|| u32::from(byte - b'0'));
        let byte = self.next()?;
        if let Some(mut code) = octal(byte) {
            for _ in 0..2 {
                let Some(digit) = self.peek().and_then(octal) else {
                    break;
                };
                code = code * 8 + digit;
                self.at += 1;
            }
            return Ok(u8::try_from(code & 0xff).ok());
        }
        Ok(match byte {
            10 => None,
            13 => {
                self.line_feed();
                None
            }
            b'n' => Some(10),
            b'r' => Some(13),
            b't' => Some(9),
            b'b' => Some(8),
            b'f' => Some(12),
            other => Some(other),
        })
    }

    fn hex(&mut self) -> Read<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut half = None;
        self.at += 1;
        loop {
            let byte = self.next()?;
            if is_space(byte) {
                continue;
            }
            if byte == b'>' {
                break;
            }
            let value = nibble(byte).ok_or(Why::Malformed)?;
            half = match half {
                None => Some(value),
                Some(high) => {
                    bytes.push(high * 16 + value);
                    None
                }
            };
        }
        bytes.extend(half.map(|high| high * 16));
        Ok(bytes)
    }

    fn list(&mut self, depth: usize) -> Read<Object> {
        let mut items = Vec::new();
        self.at += 1;
        loop {
            self.skip();
            if self.peek() == Some(b']') {
                break;
            }
            items.push(self.nested(depth + 1)?);
        }
        self.at += 1;
        Ok(Object::List(items))
    }

    fn dict(&mut self, depth: usize) -> Read<Object> {
        let mut entries = Vec::new();
        self.at += 2;
        loop {
            self.skip();
            if self.peek() != Some(b'/') {
                break;
            }
            let key = self.name();
            entries.push((key, self.nested(depth + 1)?));
        }
        if !self.starts(b">>") {
            return Err(Why::Malformed);
        }
        self.at += 2;
        Dict::ordered(entries).map(Object::Dict)
    }

    /// An object with its number, and a stream's place. `length_of` tells how long a stream is by what
    /// it says and where it starts; it may take from the nodes that are left.
    pub(super) fn indirect(
        &mut self,
        mut length_of: impl FnMut(&mut usize, Option<&Object>, usize) -> Read<usize>,
    ) -> Read<Numbered> {
        let number = self.count().ok_or(Why::Malformed)?;
        let generation = self.count().ok_or(Why::Malformed)?;
        if !self.keyword("obj") {
            return Err(Why::Malformed);
        }
        let value = self.object()?;
        let mut data = None;
        if let Object::Dict(dict) = &value
            && self.keyword("stream")
        {
            if self.peek() == Some(13) {
                self.at += 1;
            }
            if self.next()? != 10 {
                return Err(Why::Malformed);
            }
            let start = self.at;
            let length = length_of(&mut self.nodes, dict.get("Length"), start)?;
            let end = start.checked_add(length).ok_or(Why::Malformed)?;
            if end > self.bytes.len() {
                return Err(Why::Malformed);
            }
            self.at = end;
            // Space only: what looks like a comment here would be data.
            self.skip_space();
            if !self.keyword("endstream") {
                return Err(Why::Malformed);
            }
            data = Some((start, end));
        }
        if !self.keyword("endobj") {
            return Err(Why::Malformed);
        }
        let object = Indirect { value, data };
        Ok(Numbered {
            number,
            generation,
            object,
        })
    }
}
