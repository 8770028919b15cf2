//! Which of the office's texts stand, and how the next version takes their place.
//!
//! They count for the same reason that a roster does: the pinned stewards signed them. A row that
//! somebody altered is not believed, and the newest that is counts. Where one signature is not
//! enough, a version waits for the others; until then it is shown to stewards alone.
//!
//! What was taken goes on standing when the pins change: a number to call must not go back to an older
//! one because a steward has another key. The portal's own signature says that it was taken, so that an
//! owner of the database still writes no version; and today's stewards are asked to sign it again.

use std::sync::{Arc, PoisonError};

use super::{Portal, Unavailable, log};
use crate::clock::Day;
use crate::config::texts;
use crate::domain::policy::Policies;
use crate::seal::id::{Hash32, Id16};
use crate::seal::roster::Pins;
use crate::seal::texts::{Refusal, Texts as Version};
use crate::seal::verdict::Verdict;
use crate::seal::words::Act;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::texts::{self as table, Stood};
use crate::store::texts_waiting::{self as waiting, Waiting};

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
    /// Not enough of those whom the pins name today signed: they stand because they stood.
    pub lapsed: bool,
    /// Days on which nobody works.
    closed: Vec<Day>,
}

impl Texts {
    fn new(version: Version, note: String, lapsed: bool) -> Self {
        let closed = texts::holidays(&version.body().parts);
        Self {
            version,
            note,
            lapsed,
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

    /// Takes the next version, or one more signature under it; or the standing one again, where today's
    /// stewards have to sign it.
    ///
    /// # Errors
    /// [`TextsError::Refused`] names the verdict and the entry.
    pub async fn publish_texts(&self, note: &str) -> Result<Taken, TextsError> {
        let before = self.texts();
        let seen = before.as_ref().map(|held| held.version.seen());
        let next = Version::read(note.as_bytes(), &self.any_steward()?, seen)?;
        let again = before
            .as_ref()
            .is_some_and(|held| held.lapsed && held.version.hash() == next.hash());
        let number = before.map_or(1, |held| held.version.version() + u64::from(!again));
        if next.version() != number {
            return Err(not_next());
        }
        let unspoken = texts::unspoken(&next.body().parts);
        // What people read already has to be signed as it is.
        if let Some(field) = unspoken.filter(|_| !again) {
            return Err(TextsError::Refused {
                verdict: "language",
                field,
            });
        }
        let number = u32::try_from(number).map_err(|_| not_next())?;
        let stands = next.signers() >= self.pins().threshold.max(1);
        let portal = self.clone();
        let note = note.to_owned();
        // A task of its own: whoever hangs up must not leave a version taken and not shown.
        let keeping = tokio::spawn(async move {
            let writing = portal.clone();
            let write = portal
                .store()
                .write(move |conn| writing.keep(conn, number, &next, &note, stands));
            let kept = write.await.map_err(Unavailable::from)?;
            Ok(match kept {
                None => None,
                Some(_) if !stands => Some(Taken::Waiting),
                Some(texts) => {
                    portal.show(texts);
                    Some(Taken::Standing)
                }
            })
        });
        let kept: Result<_, Unavailable> = keeping
            .await
            .unwrap_or_else(|_| Err(Unavailable::because("the texts were not kept")));
        kept?.ok_or_else(not_next)
    }

    /// Writes a version down, as standing or as waiting; nothing when another was faster, or when it is
    /// there with as many signatures.
    fn keep(
        &self,
        conn: &mut AnyConnection,
        number: u32,
        next: &Version,
        note: &str,
        stands: bool,
    ) -> Result<Option<Texts>, StoreError> {
        for row in table::of_version(conn, number)? {
            let held = self.believed(row);
            if held.is_ok_and(|held| !held.lapsed || held.version.hash() != next.hash()) {
                return Ok(None);
            }
        }
        let hash = next.hash();
        if stands {
            let mark = self
                .instance_key()
                .sign(&marked(self.pins().instance, number, hash));
            let stood = Stood {
                version: number,
                hash,
                note: note.to_owned(),
                mark,
            };
            table::stand(conn, &stood)?;
            waiting::forget_up_to(conn, number)?;
            log::note_down(self, conn, Act::TextsTaken)?;
        } else {
            let there = waiting::find(conn, number, hash)?;
            if there.is_some_and(|row| self.signers_of(&row.note) >= next.signers()) {
                return Ok(None);
            }
            let draft = Waiting {
                version: number,
                hash,
                signer: next.last_signer().unwrap_or_default().to_owned(),
                note: note.to_owned(),
            };
            waiting::put(conn, &draft)?;
        }
        Ok(Some(Texts::new(next.clone(), note.to_owned(), false)))
    }

    /// Versions after the standing one that lack signatures, as they were signed; and the standing one
    /// itself, where it is being signed again.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn waiting_texts(&self) -> Result<Vec<String>, Unavailable> {
        let before = self.texts();
        let seen = before.as_ref().map(|held| held.version.seen());
        let standing = before.as_ref().map_or(0, |held| held.version.version());
        let lapsed = before.as_ref().is_some_and(|held| held.lapsed);
        let Ok(standing) = u32::try_from(standing) else {
            return Ok(Vec::new());
        };
        let rows = self.store().read(move |conn| -> Result<_, StoreError> {
            let mut rows = waiting::of_version(conn, standing.saturating_add(1))?;
            if lapsed {
                rows.extend(waiting::of_version(conn, standing)?);
            }
            Ok(rows)
        });
        let mut rows = rows.await?;
        let pins = self.any_steward()?;
        rows.retain(|row| {
            let sound = Version::read(row.note.as_bytes(), &pins, seen);
            sound.is_ok_and(|read| read.hash() == row.hash)
        });
        Ok(rows.into_iter().map(|row| row.note).collect())
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
        let Ok(number) = u32::try_from(number) else {
            return Ok(None);
        };
        let rows = self
            .store()
            .read(move |conn| table::of_version(conn, number));
        let mut rows = rows.await?.into_iter();
        Ok(rows.find(|row| row.hash == hash).map(|row| row.note))
    }

    /// Reads the newest texts from the store at start. What does not verify is not believed and said;
    /// the newest that does counts.
    pub(super) async fn load_texts(&self) -> Result<(), Unavailable> {
        let portal = self.clone();
        let found = self.store().read(move |conn| portal.newest_texts(conn));
        if let Some(texts) = found.await? {
            if texts.lapsed {
                let version = texts.version.version();
                tracing::error!(
                    version,
                    "the office's texts are shown as they stood: not enough of the stewards who are \
                     pinned now signed them, so these have to sign this version again"
                );
            }
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
            for row in rows {
                let version = row.version;
                match self.believed(row) {
                    Ok(texts) => return Ok(Some(texts)),
                    Err(refusal) => {
                        tracing::error!(version, error = %refusal, "the office's texts are not believed");
                    }
                }
            }
        }
    }

    /// A row as texts that stand: enough of today's stewards signed it, or the portal when it took it.
    fn believed(&self, row: Stood) -> Result<Texts, Refusal> {
        let instance = self.pins().instance;
        let (read, lapsed) = match self.read_texts(&row.note) {
            Ok(read) => (read, false),
            Err(refusal) => {
                let message = marked(instance, row.version, row.hash);
                if !self.instance_verify_key().verifies(&message, &row.mark) {
                    return Err(refusal);
                }
                let read = Version::known(row.note.as_bytes(), instance, row.hash)?;
                (read, true)
            }
        };
        if read.version() != u64::from(row.version) {
            return Err(Verdict::Forked.into());
        }
        Ok(Texts::new(read, row.note, lapsed))
    }

    fn read_texts(&self, note: &str) -> Result<Version, Refusal> {
        let pins = self.pins().for_rosters();
        let pins = pins.map_err(|_| Refusal::from(Verdict::Signature))?;
        Version::read(note.as_bytes(), &pins, None)
    }

    /// How many of today's stewards signed what waits; none where somebody else wrote it.
    fn signers_of(&self, note: &str) -> u64 {
        let read = self
            .any_steward()
            .ok()
            .and_then(|pins| Version::read(note.as_bytes(), &pins, None).ok());
        read.map_or(0, |read| read.signers())
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

    fn show(&self, texts: Texts) {
        let mut shown = self
            .state()
            .texts
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        // Two that were taken one after the other may come here in the other order.
        let newer = |held: &Arc<Texts>| held.version.version() > texts.version.version();
        if !shown.as_ref().is_some_and(newer) {
            *shown = Some(Arc::new(texts));
        }
    }
}

/// What the portal signs when it takes a version. No note begins like this.
fn marked(instance: Id16, version: u32, hash: Hash32) -> Vec<u8> {
    format!("amparo/texts-stood/v1\n{instance} {version} {hash}\n").into_bytes()
}
