//! Which of the office's texts stand, and how the next version takes their place.
//!
//! They count for the same reason that a roster does: the pinned stewards signed them. A row that
//! somebody altered is not believed, and the newest that is counts. Where one signature is not
//! enough, a version waits for the others; until then it is shown to stewards alone.

use std::sync::{Arc, PoisonError};

use super::{Portal, Unavailable, log};
use crate::clock::Day;
use crate::config::texts;
use crate::domain::policy::Policies;
use crate::seal::roster::{Pins, Seen};
use crate::seal::texts::{Refusal, Texts as Version};
use crate::seal::verdict::Verdict;
use crate::seal::words::Act;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::texts::{self as table, Signed};

/// Why texts do not take the place of the standing ones.
#[derive(Debug, thiserror::Error)]
pub enum TextsError {
    /// The verdict of `docs/formats.md` §18, `version` when it is not the next one, or `language`
    /// when something is not said in one; and which entry is at fault, where one is.
    #[error("the texts are refused: {verdict} {field}")]
    Refused {
        verdict: &'static str,
        field: String,
    },
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// Texts that stewards signed: verified, and as they signed them.
pub struct Texts {
    pub version: Version,
    pub note: String,
    /// Days on which nobody works.
    closed: Vec<Day>,
}

impl Texts {
    fn new(version: Version, note: String) -> Self {
        let closed = texts::holidays(&version.body().parts);
        Self {
            version,
            note,
            closed,
        }
    }
}

/// What came of a version that was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It stands.
    Standing,
    /// Another steward has to sign it too.
    Waiting,
}

impl From<Refusal> for TextsError {
    fn from(Refusal { verdict, field }: Refusal) -> Self {
        let verdict = verdict.as_str();
        Self::Refused { verdict, field }
    }
}

fn not_next() -> TextsError {
    TextsError::Refused {
        verdict: "version",
        field: String::new(),
    }
}

impl Portal {
    /// The standing texts; none before the stewards signed any.
    #[must_use]
    pub fn texts(&self) -> Option<Arc<Texts>> {
        self.state()
            .texts
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The rules that the portal works under, with the office's holidays.
    #[must_use]
    pub fn rules(&self) -> Policies {
        let closed = self.texts().map(|held| held.closed.clone());
        self.policies().closed_on(closed.unwrap_or_default())
    }

    /// Takes the next version, or one more signature under it.
    ///
    /// # Errors
    /// [`TextsError::Refused`] names the verdict and the entry.
    pub async fn publish_texts(&self, note: &str) -> Result<Taken, TextsError> {
        let before = self.texts();
        let seen = before.as_ref().map(|held| held.version.seen());
        let next = Version::read(note.as_bytes(), &self.any_steward()?, seen)?;
        let number = before.map_or(1, |held| held.version.version() + 1);
        if next.version() != number {
            return Err(not_next());
        }
        if let Some(field) = texts::unspoken(&next.body().parts) {
            return Err(TextsError::Refused {
                verdict: "language",
                field,
            });
        }
        let stands = next.signers() >= self.pins().threshold.max(1);
        let signed = Signed {
            version: u32::try_from(number).map_err(|_| not_next())?,
            hash: next.hash(),
            signers: u32::try_from(next.signers()).map_err(|_| not_next())?,
            note: note.to_owned(),
        };
        let portal = self.clone();
        let kept = self
            .store()
            .write(move |conn| -> Result<bool, StoreError> {
                let there = table::of_version(conn, signed.version)?;
                let taken = there.iter().any(|row| portal.believes(&row.note, seen));
                if taken || !(stands || table::has_room(conn, signed.version)?) {
                    return Ok(false);
                }
                let kept = table::add(conn, &signed)?;
                if kept && stands {
                    log::note_down(&portal, conn, Act::TextsTaken)?;
                }
                Ok(kept)
            })
            .await
            .map_err(Unavailable::from)?;
        if !kept {
            return Err(not_next());
        }
        if !stands {
            return Ok(Taken::Waiting);
        }
        self.show(Texts::new(next, note.to_owned()));
        Ok(Taken::Standing)
    }

    /// Versions after the standing one that lack signatures, as they were signed.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn waiting_texts(&self) -> Result<Vec<String>, Unavailable> {
        let before = self.texts();
        let seen = before.as_ref().map(|held| held.version.seen());
        let number = before.map_or(1, |held| held.version.version() + 1);
        let rows = self.rows_of(number).await?;
        let pins = self.any_steward()?;
        let mut found: Vec<Signed> = Vec::new();
        for row in rows {
            let sound = Version::read(row.note.as_bytes(), &pins, seen);
            if sound.is_ok_and(|read| read.hash() == row.hash)
                && !found.iter().any(|other| other.hash == row.hash)
            {
                found.push(row);
            }
        }
        Ok(found.into_iter().map(|row| row.note).collect())
    }

    /// A version that stands or stood, as it was signed.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn earlier_texts(&self, number: u64) -> Result<Option<String>, Unavailable> {
        let Some(standing) = self.texts() else {
            return Ok(None);
        };
        if number == standing.version.version() {
            return Ok(Some(standing.note.clone()));
        }
        let Some(hash) = standing.version.hash_of(number) else {
            return Ok(None);
        };
        let mut rows = self.rows_of(number).await?.into_iter();
        Ok(rows.find(|row| row.hash == hash).map(|row| row.note))
    }

    /// Reads the newest texts from the store at start. What does not verify is not believed and said;
    /// the newest that does counts.
    pub(super) async fn load_texts(&self) -> Result<(), Unavailable> {
        let portal = self.clone();
        let found = self.store().read(move |conn| portal.newest_texts(conn));
        if let Some(texts) = found.await? {
            self.show(texts);
        }
        Ok(())
    }

    fn newest_texts(&self, conn: &mut AnyConnection) -> Result<Option<Texts>, StoreError> {
        let mut limit = None;
        loop {
            let rows = table::newest(conn, limit)?;
            let Some(first) = rows.first() else {
                return Ok(None);
            };
            limit = Some(first.version);
            for Signed { version, note, .. } in rows {
                match self.read_texts(&note) {
                    Ok(read) if read.version() == u64::from(version) => {
                        return Ok(Some(Texts::new(read, note)));
                    }
                    // It waits for another steward.
                    Err(refusal) if refusal.verdict == Verdict::UnderSigned => {}
                    Err(refusal) => {
                        tracing::error!(version, error = %refusal, "the office's texts are not believed");
                    }
                    Ok(_) => {
                        tracing::error!(version, "the office's texts stand under another number");
                    }
                }
            }
        }
    }

    fn believes(&self, note: &str, seen: Option<Seen>) -> bool {
        let pins = self.pins().for_rosters();
        pins.is_ok_and(|pins| Version::read(note.as_bytes(), &pins, seen).is_ok())
    }

    fn read_texts(&self, note: &str) -> Result<Version, Refusal> {
        let pins = self.pins().for_rosters();
        let pins = pins.map_err(|_| Refusal::from(Verdict::Signature))?;
        Version::read(note.as_bytes(), &pins, None)
    }

    /// Pins by which one steward is enough: what they sign may wait for the others.
    fn any_steward(&self) -> Result<Pins, Unavailable> {
        let pinned = self.pins().for_rosters();
        let pinned =
            pinned.map_err(|_| Unavailable::because("a pinned steward's key is malformed"))?;
        Ok(Pins {
            threshold: 1,
            ..pinned
        })
    }

    async fn rows_of(&self, number: u64) -> Result<Vec<Signed>, Unavailable> {
        let Ok(number) = u32::try_from(number) else {
            return Ok(Vec::new());
        };
        let rows = self
            .store()
            .read(move |conn| table::of_version(conn, number));
        Ok(rows.await?)
    }

    fn show(&self, texts: Texts) {
        *self
            .state()
            .texts
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(texts));
    }
}
