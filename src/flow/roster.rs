//! Which roster stands, and how the next one takes its place.
//!
//! The server believes a roster for the same reason a client does: the pinned stewards signed it.
//! A row that an owner of the database put there is refused at start and shows nobody a key.

use std::sync::{Arc, PoisonError};

use super::{Portal, Unavailable, log};
use crate::clock::Day;
use crate::config::pins::Pins;
use crate::seal::id::{Hash32, Id16};
use crate::seal::key::{VerifyKey, Vkey};
use crate::seal::roster::{Roster, Seen};
use crate::seal::verdict::Verdict;
use crate::seal::words::Act;
use crate::store::error::StoreError;
use crate::store::rosters::{self, Published};

/// Why a roster does not take the place of the standing one.
#[derive(Debug, thiserror::Error)]
pub enum RosterError {
    /// The verdict of `docs/formats.md` §5, or `version` when it is not the next one.
    #[error("the roster is refused: {verdict}")]
    Refused { verdict: &'static str },
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// A roster that stands: verified, and as its stewards signed it.
pub struct Standing {
    pub roster: Roster,
    pub note: String,
}

impl Portal {
    /// The standing roster, verified; none before the first steward signed one, and none once it
    /// has expired: clients would refuse it too.
    #[must_use]
    pub fn standing(&self) -> Option<Arc<Standing>> {
        self.state()
            .roster
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
            .filter(|held| self.today() <= held.roster.body().not_after)
    }

    /// The pins as clients get them.
    #[must_use]
    pub fn pins(&self) -> Pins {
        self.state()
            .pins
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Takes the next version.
    ///
    /// # Errors
    /// [`RosterError::Refused`] names the verdict.
    pub async fn publish_roster(&self, text: &str) -> Result<(), RosterError> {
        let before = self.latest();
        let seen = before.as_ref().map(|held| held.roster.seen());
        let next = self.verified(text, seen, self.today())?;
        let expected = before.map_or(1, |held| held.roster.version() + 1);
        if next.version() != expected {
            return Err(RosterError::Refused { verdict: "version" });
        }
        if next.body().instance.key != self.instance_verify_key() {
            return Err(RosterError::Refused {
                verdict: Verdict::Instance.as_str(),
            });
        }
        let published = Published {
            version: u32::try_from(next.version())
                .map_err(|_| RosterError::Refused { verdict: "version" })?,
            hash: next.hash(),
            note: text.to_owned(),
        };
        let portal = self.clone();
        let text = text.to_owned();
        // A task of its own: whoever hangs up must not leave a version taken and not in force.
        let keeping = tokio::spawn(async move {
            let writing = portal.clone();
            let write = portal
                .store()
                .write(move |conn| -> Result<bool, StoreError> {
                    let kept = rosters::publish(conn, &published)?;
                    if kept {
                        log::note_down(&writing, conn, Act::RosterTaken)?;
                    }
                    Ok(kept)
                });
            let kept = write.await.map_err(Unavailable::from)?;
            if kept {
                portal.stand(next, text);
            }
            Ok(kept)
        });
        let kept: Result<bool, Unavailable> = keeping
            .await
            .unwrap_or_else(|_| Err(Unavailable::because("the roster was not kept")));
        if !kept? {
            return Err(RosterError::Refused { verdict: "version" });
        }
        Ok(())
    }

    /// The newest roster, expired or not: what the next version follows.
    #[must_use]
    pub fn latest(&self) -> Option<Arc<Standing>> {
        self.state()
            .roster
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Reads the newest roster from the store at start. One that does not verify is not believed;
    /// the portal then receives no reports and says so in its log.
    pub(super) async fn load_roster(&self) -> Result<(), Unavailable> {
        let Some(Published { note, .. }) = self.store().read(rosters::newest).await? else {
            return Ok(());
        };
        // An expired one shows nobody a key ([`Self::standing`]), but the next version follows it.
        let before_any = Day::from_number(0).map_err(|_| Unavailable::because("no calendar"))?;
        match self.verified(&note, None, before_any) {
            Ok(roster) => self.stand(roster, note),
            Err(error) => tracing::error!(%error, "the newest roster is not believed"),
        }
        Ok(())
    }

    /// Pins the first steward's public key, if this is the invite that was made for it.
    pub(super) fn pin_first_steward(
        &self,
        invite: Hash32,
        id: Id16,
        verify: VerifyKey,
    ) -> Result<(), Unavailable> {
        if self.pins().first_invite != Some(invite) {
            return Ok(());
        }
        let vkey = Vkey::new(&id.to_string(), verify)
            .map_err(|_| Unavailable::because("a steward's key is malformed"))?;
        self.repin(|pins| {
            pins.stewards = vec![vkey.to_string()];
            pins.threshold = 1;
            pins.first_invite = None;
        })
    }

    /// Changes the pins, beside the configuration first.
    pub(super) fn repin(&self, change: impl FnOnce(&mut Pins)) -> Result<(), Unavailable> {
        let mut pins = self
            .state()
            .pins
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let mut next = pins.clone();
        change(&mut next);
        if let Some(folder) = &self.state().folder {
            next.write(folder)
                .map_err(|_| Unavailable::because("the pins could not be written"))?;
        }
        *pins = next;
        Ok(())
    }

    fn verified(&self, text: &str, seen: Option<Seen>, today: Day) -> Result<Roster, RosterError> {
        let pinned = self
            .pins()
            .for_rosters()
            .map_err(|_| Unavailable::because("a pinned steward's key is malformed"))?;
        Roster::read(text.as_bytes(), &pinned, seen, today).map_err(|verdict| {
            RosterError::Refused {
                verdict: verdict.as_str(),
            }
        })
    }

    fn stand(&self, roster: Roster, note: String) {
        *self
            .state()
            .roster
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(Standing { roster, note }));
    }
}
