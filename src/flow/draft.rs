//! What somebody wrote and has not sent: kept for them alone, for a while.
//!
//! The office is told nothing. A draft is found by a token of its own, so that no row tells which
//! case it became, and lies under a shred key of its own: erased or left alone for too long, it is
//! closed in every copy of the data.

use super::layer::ITEM_BYTES;
use super::turns::Way;
use super::{FlowError, Portal, Unavailable, portal};
use crate::clock::Day;
use crate::seal::age::looks_sealed;
use crate::seal::id::Hash32;
use crate::seal::shred;
use crate::store::{drafts, row};

/// Drafts that are forgotten in one go.
const AT_ONCE: i64 = 500;

/// Why a draft was not kept.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// It is no sealed file, or too large.
    #[error("a draft is not sealed")]
    NotSealed,
    /// What room is left on the disk is kept for reports.
    #[error("there is no room for drafts")]
    Full,
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

impl Portal {
    /// Keeps a draft in the place of the one before; answers when it is on disk.
    ///
    /// # Errors
    /// See [`DraftError`].
    pub async fn keep_draft(&self, login: Hash32, sealed: Vec<u8>) -> Result<(), DraftError> {
        if sealed.len() > ITEM_BYTES || !looks_sealed(&sealed) {
            return Err(DraftError::NotSealed);
        }
        if !self.has_room() {
            return Err(DraftError::Full);
        }
        let _turn = self.turn(Way::Draft).await?;
        let keyring = self.keyring();
        let key = keyring
            .shred_or_drawn(login)
            .await
            .map_err(Unavailable::from)?;
        let padded = row::pad(&sealed).map_err(Unavailable::from)?;
        let enciphered = shred::encipher(&portal::key(&key), &shred::draft_aad(&login), &padded);
        let today = self.today();
        self.store()
            .write(move |conn| drafts::put(conn, &login, today, &enciphered))
            .await
            .map_err(Unavailable::from)?;
        // Erased meanwhile, in another window: what was just written could never be opened.
        match keyring.shred(login).await.map_err(Unavailable::from)? {
            Some(_) => Ok(()),
            None => Err(Unavailable::Busy.into()),
        }
    }

    /// The draft that this token finds. Opening it is what keeps it for longer.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when there is none.
    pub async fn draft(&self, login: Hash32) -> Result<Vec<u8>, FlowError> {
        let found = self
            .store()
            .read(move |conn| drafts::find(conn, &login))
            .await
            .map_err(Unavailable::from)?;
        let (opened, sealed) = found.ok_or(FlowError::Unknown)?;
        let today = self.today();
        if opened.plus(self.draft_days()) < today {
            return Err(FlowError::Unknown);
        }
        let key = self.keyring().shred(login).await;
        let key = key.map_err(Unavailable::from)?.ok_or(FlowError::Unknown)?;
        let padded = shred::decipher(&portal::key(&key), &shred::draft_aad(&login), &sealed)
            .map_err(|_| Unavailable::because("a draft is damaged"))?;
        if opened != today {
            self.store()
                .write(move |conn| drafts::touch(conn, &login, today))
                .await
                .map_err(Unavailable::from)?;
        }
        let file = row::unpad(&padded).map_err(Unavailable::from)?;
        Ok(file.to_vec())
    }

    /// Erases a draft: first its key, so that no copy opens, then what lies there. Can be asked again.
    ///
    /// # Errors
    /// When a store cannot be written.
    pub async fn erase_draft(&self, login: Hash32) -> Result<(), Unavailable> {
        let _turn = self.turn(Way::Draft).await?;
        // Emptying the keyring's log costs something, and whoever asks may have no draft at all.
        if self.keyring().shred(login).await?.is_some() {
            self.keyring().forget(login).await?;
        }
        self.store()
            .write(move |conn| drafts::remove(conn, &login))
            .await?;
        Ok(())
    }

    /// Erases every draft that was left alone for longer than it is kept, as of that day.
    ///
    /// # Errors
    /// When a store cannot be read or written.
    pub async fn expire_drafts(&self, today: Day) -> Result<(), Unavailable> {
        let days = i32::from(self.draft_days());
        let Ok(first_kept) = Day::from_number(today.number() - days) else {
            return Ok(());
        };
        loop {
            let left = self
                .store()
                .read(move |conn| drafts::left_before(conn, first_kept, AT_ONCE))
                .await?;
            if left.is_empty() {
                return Ok(());
            }
            for login in left {
                self.erase_draft(login).await?;
            }
        }
    }
}
