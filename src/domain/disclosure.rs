//! Asking for a name that two custodians keep, as far as the server may know it: who asked, of which
//! case, until when, and how far it came. Never why, and never the name.

use serde::{Deserialize, Serialize};

use crate::clock::Day;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::Tell;

/// How a policy profile has it done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Disclosing {
    pub tell: Tell,
    /// Days between telling whoever reported and the first day on which a name may be opened.
    #[serde(default)]
    pub notice_days: u16,
    /// Days after that on which it may be opened.
    pub expiry_days: u16,
}

/// A request, and how far it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosure {
    pub id: Id16,
    pub case: Hash32,
    pub asker: Id16,
    pub day: Day,
    /// The first day on which the name may be opened, and the last.
    pub opens: Day,
    pub expires: Day,
    pub danger: bool,
    pub tell: Tell,
    /// The hash of the note that custodians agree to.
    pub request: Hash32,
    pub state: State,
}

/// How far a request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for custodians.
    Asked,
    /// Two agreed, and what they sealed waits for whoever asked.
    Agreed,
    /// Whoever asked has it, and whoever reported was told.
    Disclosed,
    Refused,
    Withdrawn,
    Expired,
}

/// A row of a request: sealed, or signed and without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub id: Id16,
    pub kind: PieceKind,
    /// For whom it is sealed; of a decision, whose.
    pub officer: Id16,
    /// Of what was peeled: who did.
    pub by: Option<Id16>,
    /// Enciphered under the shred key.
    pub sealed: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    /// The request, for whoever is asked and whoever asked.
    Request,
    Agreement,
    /// Why not, sealed to whoever asked.
    Refusal,
    /// A pair without its outer layer.
    Peeled,
    /// What the reporter wrote about themselves, sealed to whoever asked.
    Release,
}

impl Disclosing {
    /// Refuses what cannot be kept; the key is named.
    pub(super) fn check(self) -> Result<(), &'static str> {
        match (self.tell, self.notice_days) {
            _ if self.expiry_days == 0 => Err("expiry_days is zero: nobody could ever open a name"),
            (Tell::Before, 0) => Err("notice_days is missing or zero, and tell is \"before\""),
            (Tell::After, 1..) => Err("notice_days has no meaning where tell is \"after\""),
            _ => Ok(()),
        }
    }

    /// Of two profiles: telling before, the longer notice, the shorter time.
    pub(super) fn sternest(self, other: Self) -> Self {
        let before = [self.tell, other.tell].contains(&Tell::Before);
        Self {
            tell: if before { Tell::Before } else { Tell::After },
            notice_days: self.notice_days.max(other.notice_days),
            expiry_days: self.expiry_days.min(other.expiry_days),
        }
    }

    /// The first and the last day on which a name may be opened that is asked for today.
    #[must_use]
    pub fn days(self, tell: Tell, today: Day) -> (Day, Day) {
        let opens = match tell {
            Tell::Before => today.plus(self.notice_days),
            Tell::After => today,
        };
        (opens, opens.plus(self.expiry_days))
    }
}

impl Disclosure {
    /// Where it stands on that day: what nobody ended in time is over.
    #[must_use]
    pub fn stands(&self, today: Day) -> State {
        match self.state {
            State::Asked | State::Agreed if today > self.expires => State::Expired,
            state => state,
        }
    }

    /// May custodians still decide?
    #[must_use]
    pub fn is_open(&self, today: Day) -> bool {
        self.stands(today) == State::Asked
    }
}

impl State {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Asked, "asked"),
        (Self::Agreed, "agreed"),
        (Self::Disclosed, "disclosed"),
        (Self::Refused, "refused"),
        (Self::Withdrawn, "withdrawn"),
        (Self::Expired, "expired"),
    ];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        let mut all = Self::ALL.iter();
        all.find_map(|(state, word)| (*state == self).then_some(*word))
            .unwrap_or_default()
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut all = Self::ALL.iter();
        all.find_map(|(state, word)| (*word == text).then_some(*state))
    }
}

impl PieceKind {
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Agreement => "agreement",
            Self::Refusal => "refusal",
            Self::Peeled => "peeled",
            Self::Release => "release",
        }
    }

    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let all = [
            Self::Request,
            Self::Agreement,
            Self::Refusal,
            Self::Peeled,
            Self::Release,
        ];
        all.into_iter().find(|kind| kind.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disclosing(tell: Tell, notice_days: u16, expiry_days: u16) -> Disclosing {
        Disclosing {
            tell,
            notice_days,
            expiry_days,
        }
    }

    #[test]
    fn of_two_profiles_the_one_that_tells_sooner_and_waits_longer_counts() {
        let before = disclosing(Tell::Before, 7, 30);
        let after = disclosing(Tell::After, 0, 14);
        let both = after.sternest(before);
        assert_eq!(both, disclosing(Tell::Before, 7, 14));
        let today = Day::parse("2026-11-24").unwrap();
        let (opens, expires) = both.days(Tell::Before, today);
        assert_eq!(
            (opens.to_string(), expires.to_string()),
            ("2026-12-01".to_owned(), "2026-12-15".to_owned())
        );
        assert_eq!(both.days(Tell::After, today).0, today);
    }

    #[test]
    fn a_rule_that_cannot_be_kept_is_refused_by_its_key() {
        let wrong = |rule: Disclosing| rule.check().unwrap_err();
        assert!(wrong(disclosing(Tell::Before, 0, 9)).starts_with("notice_days"));
        assert!(wrong(disclosing(Tell::After, 3, 9)).starts_with("notice_days"));
        assert!(wrong(disclosing(Tell::After, 0, 0)).starts_with("expiry_days"));
    }

    #[test]
    fn words_of_a_state_and_of_a_piece_are_read_as_they_are_written() {
        for (state, word) in State::ALL {
            assert_eq!((State::parse(word), state.as_str()), (Some(state), word));
        }
        assert_eq!(PieceKind::parse("peeled"), Some(PieceKind::Peeled));
        assert_eq!(
            (State::parse("open"), PieceKind::parse("key")),
            (None, None)
        );
    }
}
