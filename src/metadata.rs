//! What a file tells beside its content: found, said in words, taken out.
//!
//! A camera writes where and when, a word processor who and how long. Whoever reports does not know,
//! and it leads back to them. What a file is shows in its bytes; its name may say anything. What is not
//! understood is not touched. `web/src/metadata/` does the same in the browser, and `vectors/files/`
//! holds both to the same findings.

pub mod found;
pub mod media;
pub mod office;
pub mod pdf;
pub mod pictures;

use found::{Found, Outcome, Why};

/// What a film or a sound shows of itself at the beginning.
const HEAD: usize = 4_096;

/// What looking through a file came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Looked {
    Cleaned {
        found: Vec<Found>,
        /// What was found and could not be removed.
        left: Vec<Found>,
    },
    /// Nothing was changed: for that reason, or because nothing here knows its format.
    Untouched { why: Option<Why>, found: Vec<Found> },
}

impl Looked {
    /// The message that says what became of the file, where there is something to say besides findings.
    #[must_use]
    pub fn message(&self) -> Option<&'static str> {
        match self {
            Self::Cleaned { found, .. } if found.is_empty() => Some("file-bare"),
            Self::Cleaned { .. } => None,
            Self::Untouched { why, .. } => Some(match why {
                None => "file-untouched-unknown",
                Some(Why::Malformed) => "file-untouched-malformed",
                Some(Why::Locked) => "file-untouched-locked",
                Some(Why::Signed) => "file-untouched-signed",
                Some(Why::Large) => "file-untouched-large",
                Some(Why::Unsure) => "file-untouched-unsure",
            }),
        }
    }
}

/// What was found and is gone. Of what is counted, as many as were found more than are left.
#[must_use]
pub fn removed(found: &[Found], left: &[Found]) -> Vec<Found> {
    let count = |one: &Found| one.said.parse::<u64>().ok();
    let gone = |one: &Found| {
        if left.contains(one) {
            return None;
        }
        let stays = left
            .iter()
            .find(|other| other.what == one.what && count(other).is_some());
        let (Some(all), Some(stay)) = (count(one), stays.and_then(count)) else {
            return Some(one.clone());
        };
        let said = all.checked_sub(stay).filter(|gone| *gone > 0)?.to_string();
        Some(Found {
            said,
            ..one.clone()
        })
    };
    found.iter().filter_map(gone).collect()
}

/// Looks through a file; gives it without what it told, where that could be taken out.
#[must_use]
pub fn look(bytes: &[u8]) -> (Option<Vec<u8>>, Looked) {
    let outcome = if let Some(format) = pictures::detect(bytes) {
        pictures::clean(bytes, format)
    } else if let Some(format) = media::detect(bytes.get(..HEAD).unwrap_or(bytes)) {
        media::clean(bytes, format)
    } else if let Some(format) = pdf::detect(bytes) {
        pdf::clean(bytes, format, &pictures::clean)
    } else if let Some(format) = office::detect(bytes) {
        let picture = |bytes: &[u8]| {
            let format = pictures::detect(bytes)?;
            Some(pictures::clean(bytes, format))
        };
        office::clean(bytes, format, &picture)
    } else {
        let found = Vec::new();
        return (None, Looked::Untouched { why: None, found });
    };
    match outcome {
        Outcome::Cleaned { bytes, found, left } => (Some(bytes), Looked::Cleaned { found, left }),
        Outcome::Untouched { why, found } => {
            let why = Some(why);
            (None, Looked::Untouched { why, found })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use found::What;

    #[test]
    fn what_is_left_is_not_said_to_be_gone() {
        let one = |what, said: &str| Found {
            what,
            said: said.to_owned(),
        };
        let found = [
            one(What::Author, "Ana"),
            one(What::Comment, "3"),
            one(What::Hidden, "2"),
            one(What::Script, ""),
        ];
        let left = [one(What::Comment, "1"), one(What::Hidden, "2")];
        let gone = [
            one(What::Author, "Ana"),
            one(What::Comment, "2"),
            one(What::Script, ""),
        ];
        assert_eq!(removed(&found, &left), gone);
    }
}
