//! The code with which a reporter comes back.
//!
//! A reporter has no account. The code is the whole of their identity to us, so it is a password:
//! shown once, never stored, never logged. It has two spellings, nine words or thirty digits, and
//! either is read in any list, script and spacing, because people copy it by hand, read it out and
//! type it on phones. Three check bits catch most slips before anything is derived.

use std::fmt;
use std::sync::LazyLock;

use bip39::Language;
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::random;
use super::verdict::Verdict;

/// Ninety-six random bits: one case. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Zeroizing<[u8; 12]>);

/// The word lists in which a code is shown and read (BIP-39).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WordList {
    English,
    French,
    Spanish,
    Chinese,
}

const WORDS: usize = 9;
const DIGITS: usize = 30;
/// Digits of the last group, in which a code is shown and asked for once more.
const LAST_DIGITS: usize = 5;
const CHECK_BITS: u32 = 3;
const WORD_BITS: u32 = 11;

impl Code {
    /// Draws a new code.
    #[must_use]
    pub fn random() -> Self {
        Self(Zeroizing::new(random::bytes()))
    }

    #[must_use]
    pub const fn from_entropy(entropy: Zeroizing<[u8; 12]>) -> Self {
        Self(entropy)
    }

    /// The twelve bytes that everything is derived from. A secret.
    #[must_use]
    pub fn entropy(&self) -> &[u8; 12] {
        &self.0
    }

    /// The thirty digits, without spaces. A secret.
    #[must_use]
    pub fn digits(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{:030}", self.number()))
    }

    /// The nine words, with a space between. A secret.
    #[must_use]
    pub fn words(&self, list: WordList) -> Zeroizing<String> {
        let number = self.number();
        let mut text = Zeroizing::new(String::with_capacity(96));
        for place in (0..WORDS).rev() {
            let word = word_at(list, number, place);
            if !text.is_empty() {
                text.push(' ');
            }
            text.extend(word.nfc());
        }
        text
    }

    /// Reads a code as a person typed it.
    ///
    /// # Errors
    /// [`Verdict::Malformed`] when it is not one, in either spelling.
    pub fn parse(typed: &str) -> Result<Self, Verdict> {
        let plain = plain(typed);
        let pieces: Vec<&str> = plain
            .split(is_separator)
            .filter(|piece| !piece.is_empty())
            .collect();
        let digits = pieces.concat();
        let read = if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Self::from_digits(&Zeroizing::new(digits))
        } else {
            Self::from_words(&pieces)
        };
        read.ok_or(Verdict::Malformed)
    }

    /// Reads what was typed; where that is no code, a code that nobody has takes its place, so that
    /// everything goes on alike and nobody learns from an answer what a code looks like.
    #[must_use]
    pub fn parse_or_nobodys(typed: &str) -> Self {
        Self::parse(typed).unwrap_or_else(|_| {
            let mut hash = Sha256::new_with_prefix("amparo/v1/malformed\n");
            hash.update(typed);
            let hash = Zeroizing::new(<[u8; 32]>::from(hash.finalize()));
            let mut entropy = Zeroizing::new([0; 12]);
            entropy
                .iter_mut()
                .zip(hash.iter())
                .for_each(|(to, from)| *to = *from);
            Self(entropy)
        })
    }

    /// Whether `typed` is all of the code, or its end in either spelling: the last five digits, or the
    /// last word of any list. What comes before is put there and read as any typed code is.
    #[must_use]
    pub fn is_ended_by(&self, typed: &str) -> bool {
        let is_it = |typed: &str| Self::parse(typed).is_ok_and(|read| read == *self);
        let digits = self.digits();
        let completed = digits.get(..DIGITS - LAST_DIGITS).is_some_and(|before| {
            let whole = Zeroizing::new(format!("{before}{}", typed.trim()));
            is_it(&whole)
        });
        completed
            || is_it(typed)
            || WordList::ALL.into_iter().any(|list| {
                let words = self.words(list);
                let before = words.rsplit_once(' ').map_or("", |(before, _)| before);
                is_it(&Zeroizing::new(format!("{before} {typed}")))
            })
    }

    fn from_digits(digits: &str) -> Option<Self> {
        if digits.len() == DIGITS {
            Self::from_number(digits.parse().ok()?)
        } else {
            None
        }
    }

    fn from_words(pieces: &[&str]) -> Option<Self> {
        let characters: Vec<String>;
        let words: Vec<&str> = match pieces {
            [run] if run.chars().count() == WORDS => {
                characters = run.chars().map(String::from).collect();
                characters.iter().map(String::as_str).collect()
            }
            words => words.to_vec(),
        };
        if words.len() != WORDS {
            return None;
        }
        LISTS.iter().find_map(|(_, list)| {
            let number = words.iter().try_fold(0_u128, |number, word| {
                Some(number << WORD_BITS | u128::from(*list.get(*word)?))
            })?;
            Self::from_number(number)
        })
    }

    fn number(&self) -> u128 {
        let high = self.0.iter().fold(0, |n, byte| n << 8 | u128::from(*byte));
        high << CHECK_BITS | check(&self.0)
    }

    fn from_number(number: u128) -> Option<Self> {
        if number >> (96 + CHECK_BITS) != 0 {
            return None;
        }
        let bytes = Zeroizing::new((number >> CHECK_BITS).to_be_bytes());
        let code = Self(Zeroizing::new(*bytes.last_chunk()?));
        (code.number() == number).then_some(code)
    }
}

/// Shows nothing of the code.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

impl WordList {
    pub const ALL: [Self; 4] = [Self::English, Self::French, Self::Spanish, Self::Chinese];

    /// Its name in files and pages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Chinese => "zh",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.as_str() == name)
    }

    const fn language(self) -> Language {
        match self {
            Self::English => Language::English,
            Self::French => Language::French,
            Self::Spanish => Language::Spanish,
            Self::Chinese => Language::SimplifiedChinese,
        }
    }
}

/// Each list with its words as [`plain`] spells them, so that accents may be left out.
static LISTS: LazyLock<Vec<(WordList, HashMap<String, u16>)>> = LazyLock::new(|| {
    let indexed = |list: WordList| {
        let words = list.language().word_list();
        let plain_words = words.iter().map(|word| plain(word).to_string());
        (list, plain_words.zip(0..).collect())
    };
    WordList::ALL.into_iter().map(indexed).collect()
});

fn word_at(list: WordList, number: u128, place: usize) -> &'static str {
    let index = (0..place).fold(number, |rest, _| rest >> WORD_BITS) % (1 << WORD_BITS);
    let words = list.language().word_list().iter();
    words
        .zip(0_u128..)
        .find_map(|(word, at)| (at == index).then_some(*word))
        .unwrap_or_default()
}

/// The first three bits of the entropy's hash.
fn check(entropy: &[u8; 12]) -> u128 {
    let [first, ..] = <[u8; 32]>::from(Sha256::digest(entropy));
    u128::from(first >> (8 - CHECK_BITS))
}

/// What was typed, without marks and invisible characters, in lower case, with ASCII digits.
fn plain(typed: &str) -> Zeroizing<String> {
    let mut into = Zeroizing::new(String::with_capacity(typed.len() * 2));
    let kept = typed
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_invisible(*c));
    for character in kept {
        match digit(character) {
            Some(digit) => into.push(digit),
            None => into.extend(character.to_lowercase()),
        }
    }
    into
}

/// The zeros of the scripts whose digits are read.
const ZEROS: [u32; 23] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0,
];

fn digit(character: char) -> Option<char> {
    let character = u32::from(character);
    ZEROS.iter().find_map(|zero| {
        let value = character.checked_sub(*zero).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

/// Format characters that phones and right-to-left pages slip in between digits.
const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
}

fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '.' | ','
                | '_'
                | '·'
                | '\u{2212}'
                | '-'
                | '\u{58a}'
                | '\u{5be}'
                | '\u{1400}'
                | '\u{1806}'
                | '\u{2010}'
                ..='\u{2015}'
                    | '\u{2e17}'
                    | '\u{2e1a}'
                    | '\u{2e3a}'
                    | '\u{2e3b}'
                    | '\u{2e40}'
                    | '\u{2e5d}'
                    | '\u{301c}'
                    | '\u{3030}'
                    | '\u{30a0}'
                    | '\u{10d6e}'
                    | '\u{10ead}'
        )
}

#[cfg(test)]
mod tests;
