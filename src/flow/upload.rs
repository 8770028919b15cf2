//! Files on their way in, piece by piece, and out again.
//!
//! Whoever sends a file draws a token; its hash names the blob, so that knowing a blob's name is not
//! enough to write it. What arrives is sealed already. A piece is acknowledged when it is durable, so a
//! cut line, a closed lid or a killed server costs the piece under way. A file belongs to nobody until
//! a report or a message speaks of it, in one write with it; what nobody speaks of expires.

use super::holders::{Staff, holds};
use super::session::Admitted;
use super::turns::Way;
use super::{FlowError, Portal, Unavailable};
use crate::blob::{BlobError, Blobs, Extent};
use crate::clock::Day;
use crate::domain::holding::Holder;
use crate::seal::age::looks_sealed;
use crate::seal::attachment::bucket;
use crate::seal::id::{Hash32, Id16};
use crate::store::{blobs, cases};

/// Days after the one on which it was begun that an upload is kept of which nobody spoke.
const KEPT_DAYS: i32 = 1;
/// Uploads that are given up in one go.
const AT_ONCE: i64 = 500;
/// Above the sealed bytes: header, nonce, and a tag for each chunk of 64 KiB.
const HEADER_BYTES: u64 = 16 * 1024;
const CHUNK: u64 = 65_536;
const TAG: u64 = 16;

/// Why an upload did not go on.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    #[error("there is no such upload")]
    Unknown,
    /// It is as long as that already; go on from there.
    #[error("the piece begins elsewhere")]
    Offset { offset: u64 },
    #[error("the file is larger than one may be")]
    TooLarge,
    #[error("the file is not sealed")]
    NotSealed,
    /// What room is left on the disk is kept for reports.
    #[error("there is no room for files")]
    Full,
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// How far an upload has come, in bytes of the sealed file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upload {
    pub length: u64,
    pub offset: u64,
}

/// How many files were looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    pub whole: u64,
    pub damaged: u64,
}

/// A stored file, to be read piece by piece.
pub struct Stored {
    blobs: Blobs,
    blob: Id16,
    extent: Extent,
    next: usize,
}

impl Portal {
    /// The most bytes of a sealed file.
    #[must_use]
    pub fn most_sealed_bytes(&self) -> u64 {
        let padded = bucket(self.file_bytes());
        padded + padded / CHUNK * TAG + HEADER_BYTES
    }

    /// Begins an upload of `length` bytes; asked for again, it is the same one.
    ///
    /// # Errors
    /// See [`UploadError`].
    pub async fn begin_upload(&self, blob: Id16, length: u64) -> Result<(), UploadError> {
        if length > self.most_sealed_bytes() {
            return Err(UploadError::TooLarge);
        }
        if !self.has_room_for_files() {
            return Err(UploadError::Full);
        }
        let _turn = self.turn(Way::Upload).await?;
        let today = self.today();
        let begun = self
            .store()
            .write(move |conn| blobs::begin(conn, &blob, length, today))
            .await
            .map_err(Unavailable::from)?;
        if begun.case.is_none() && begun.length == length {
            Ok(())
        } else {
            Err(UploadError::Unknown)
        }
    }

    /// How far an upload has come.
    ///
    /// # Errors
    /// [`UploadError::Unknown`] when there is none, or when it is part of a case.
    pub async fn upload(&self, blob: Id16) -> Result<Upload, UploadError> {
        // Nobody gives it up meanwhile, nor adds to it.
        let _writing = self.arriving().write(blob)?;
        self.progress(blob).await
    }

    async fn progress(&self, blob: Id16) -> Result<Upload, UploadError> {
        let found = self
            .store()
            .read(move |conn| blobs::find(conn, &blob))
            .await
            .map_err(Unavailable::from)?;
        let found = found.filter(|found| found.case.is_none());
        let found = found.ok_or(UploadError::Unknown)?;
        let offset = match self.arriving().end(&blob) {
            Some(end) => end,
            None => self.blobs().extent(&blob).await?.bytes,
        };
        let length = found.length;
        if offset == length && !found.whole {
            // A crash came between the last piece and the word that it was the last.
            self.complete(blob).await?;
        }
        Ok(Upload { length, offset })
    }

    /// Adds the piece that begins at `at`; gives where the next one begins. It is on disk then.
    ///
    /// # Errors
    /// See [`UploadError`].
    pub async fn append(&self, blob: Id16, at: u64, piece: &[u8]) -> Result<u64, UploadError> {
        let _turn = self.turn(Way::Upload).await?;
        let _writing = self.arriving().write(blob)?;
        let Upload { length, offset } = self.progress(blob).await?;
        if at != offset {
            return Err(UploadError::Offset { offset });
        }
        let end = at + piece.len() as u64;
        if end > length {
            return Err(UploadError::TooLarge);
        }
        if at == 0 && !looks_sealed(piece) {
            return Err(UploadError::NotSealed);
        }
        if !self.has_room_for_files() {
            return Err(UploadError::Full);
        }
        self.arriving().ends(blob, None);
        if !piece.is_empty() {
            match self.blobs().put(&blob, at, piece).await {
                Err(BlobError::Taken) => return Err(self.elsewhere(blob).await?),
                put => put?,
            }
        }
        if end == length {
            // What the store has decides, not what was counted.
            if self.blobs().extent(&blob).await?.bytes != length {
                return Err(self.elsewhere(blob).await?);
            }
            self.complete(blob).await?;
        }
        self.arriving().ends(blob, Some(end));
        Ok(end)
    }

    /// Where an upload goes on, by what is there.
    async fn elsewhere(&self, blob: Id16) -> Result<UploadError, UploadError> {
        let offset = self.blobs().extent(&blob).await?.bytes;
        Ok(UploadError::Offset { offset })
    }

    async fn complete(&self, blob: Id16) -> Result<(), Unavailable> {
        let completed = self.store().write(move |conn| blobs::complete(conn, &blob));
        Ok(completed.await?)
    }

    /// Gives an upload up; the same answer where there is none.
    ///
    /// # Errors
    /// When a store cannot be written.
    pub async fn cancel_upload(&self, blob: Id16) -> Result<(), Unavailable> {
        let _writing = self.arriving().write(blob)?;
        // First nobody can make it part of a case; then its bytes go, and last the row by which they
        // are found.
        let given_up = self
            .store()
            .write(move |conn| blobs::give_up(conn, &blob))
            .await?;
        self.arriving().ends(blob, None);
        if given_up {
            self.blobs().remove(&blob).await?;
            self.store()
                .write(move |conn| blobs::remove(conn, &blob))
                .await?;
        }
        Ok(())
    }

    /// Gives up what was begun and never spoken of, as of that day.
    ///
    /// # Errors
    /// When a store cannot be read or written.
    pub async fn expire_uploads(&self, today: Day) -> Result<(), Unavailable> {
        let Ok(first_kept) = Day::from_number(today.number() - KEPT_DAYS) else {
            return Ok(());
        };
        loop {
            let left = self
                .store()
                .read(move |conn| blobs::left_before(conn, first_kept, AT_ONCE))
                .await?;
            let mut erased = false;
            for blob in left {
                match self.cancel_upload(blob).await {
                    Ok(()) => erased = true,
                    // The others go all the same; this one is tried again.
                    Err(error) => tracing::warn!(%error, "an old upload could not be erased"),
                }
            }
            if !erased {
                return Ok(());
            }
        }
    }

    /// A file of the case that this token opens.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when there is none.
    pub async fn file_for_reporter(&self, login: Hash32, blob: Id16) -> Result<Stored, FlowError> {
        let found = self
            .store()
            .read(move |conn| cases::by_login(conn, &login))
            .await
            .map_err(Unavailable::from)?;
        let case = found.ok_or(FlowError::Unknown)?.id;
        self.stored(case, Holder::Reporter, blob).await
    }

    /// A file of a case that this officer holds.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when there is none.
    pub async fn file_for_officer(
        &self,
        officer: &Admitted,
        case: Hash32,
        blob: Id16,
    ) -> Result<Stored, FlowError> {
        self.stored(case, Holder::Officer(officer.id()), blob).await
    }

    /// Reads every file of every case to its end; `bad` is told the id of each that is missing or damaged.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn check_files(&self, mut bad: impl FnMut(Id16)) -> Result<Checked, Unavailable> {
        let mut checked = Checked::default();
        let mut last = None;
        loop {
            let page = self
                .store()
                .read(move |conn| blobs::after(conn, last.as_ref(), AT_ONCE))
                .await?;
            let Some((id, _)) = page.last() else {
                return Ok(checked);
            };
            last = Some(*id);
            for (id, blob) in page.iter().filter(|(_, blob)| blob.case.is_some()) {
                if self.is_whole(id, blob.length).await {
                    checked.whole += 1;
                } else {
                    checked.damaged += 1;
                    bad(*id);
                }
            }
        }
    }

    async fn is_whole(&self, blob: &Id16, length: u64) -> bool {
        let Ok(extent) = self.blobs().extent(blob).await else {
            return false;
        };
        let mut n = 0;
        while let Ok(Some(_)) = self.blobs().piece(blob, &extent, n).await {
            n += 1;
        }
        n == extent.pieces() && extent.bytes.next_multiple_of(1_024) == length
    }

    async fn stored(&self, case: Hash32, holder: Holder, blob: Id16) -> Result<Stored, FlowError> {
        let staff = Staff::of(self);
        let found = self
            .store()
            .read(move |conn| {
                Ok(if holds(conn, &case, holder, &staff)? {
                    blobs::find(conn, &blob)?
                } else {
                    None
                })
            })
            .await
            .map_err(|error: crate::store::error::StoreError| Unavailable::from(error))?;
        let found = found.filter(|found| found.case == Some(case));
        let length = found.ok_or(FlowError::Unknown)?.length;
        let extent = self
            .blobs()
            .extent(&blob)
            .await
            .map_err(Unavailable::from)?;
        if extent.bytes.next_multiple_of(1_024) != length {
            return Err(Unavailable::from(BlobError::Damaged).into());
        }
        Ok(Stored {
            blobs: self.blobs().clone(),
            blob,
            extent,
            next: 0,
        })
    }
}

impl Stored {
    /// Bytes of the sealed file.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        self.extent.bytes
    }

    /// The next piece; `None` after the last.
    ///
    /// # Errors
    /// When it is not there or not what was written.
    pub async fn piece(&mut self) -> Result<Option<bytes::Bytes>, Unavailable> {
        let piece = self
            .blobs
            .piece(&self.blob, &self.extent, self.next)
            .await?;
        self.next += 1;
        Ok(piece)
    }
}

impl From<BlobError> for Unavailable {
    fn from(error: BlobError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<BlobError> for UploadError {
    fn from(error: BlobError) -> Self {
        Self::Unavailable(error.into())
    }
}
