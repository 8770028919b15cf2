//! Files from a browser without scripts: sealed as they come in, and never in the clear on a disk.
//!
//! Of a file only the piece at hand is in memory, unless it is small enough to be looked through first.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use zeroize::Zeroizing;

use super::mailbox::Inside;
use crate::flow::tickets::For;
use crate::flow::turns::Way;
use crate::flow::upload::{Stored, UploadError};
use crate::flow::{FlowError, Portal, Unavailable};
use crate::metadata::found::Why;
use crate::metadata::{Looked, look};
use crate::seal::age::Identity;
use crate::seal::attachment::{self, Sealer, blob_of, file_name, media_type};
use crate::seal::id::Id16;
use crate::seal::item::attached::Attachment;
use crate::seal::item::body::Body;
use crate::seal::random;
use crate::seal::verdict::Verdict;
use crate::seal::words::Beside;
use crate::store::blobs;

/// Sealed bytes are put aside in pieces of this size.
const PIECE: usize = 1024 * 1024;
/// Bytes that are sealed at a time.
const STEP: usize = 64 * 1024;
/// How long a piece of a file waits to be taken.
const PATIENCE: Duration = Duration::from_secs(90);

/// A file that is on its way in.
pub struct Receiving {
    portal: Portal,
    blob: Id16,
    identity: Identity,
    sealer: Sealer,
    /// What has come so far, in the clear, while the file may still be small enough to be looked through.
    held: Option<Zeroizing<Vec<u8>>>,
    pending: Vec<u8>,
    at: u64,
    /// The piece that is on its way to the disk while the next one is sealed.
    leaving: Option<JoinHandle<Result<(), UploadError>>>,
    name: String,
    media: String,
}

/// A file that is stored, and what looking through it came to.
#[derive(Clone)]
pub struct Received {
    pub attachment: Attachment,
    pub looked: Looked,
}

impl Portal {
    /// Begins to take a file; its name and type are what the browser says.
    ///
    /// # Errors
    /// See [`UploadError`].
    pub async fn receive_file(&self, name: &str, media: &str) -> Result<Receiving, UploadError> {
        // Nobody else is told the token: only this request writes.
        let blob = blob_of(&Zeroizing::new(random::bytes::<32>())[..]);
        self.begin_upload(blob, 0).await?;
        let identity = Identity::random();
        let sealer = Sealer::new(&identity.recipient()).map_err(unsealed)?;
        Ok(Receiving {
            portal: self.clone(),
            blob,
            identity,
            sealer,
            // At once as large as it may become: grown by doubling it would be in memory twice.
            held: Some(Zeroizing::new(Vec::with_capacity(self.look_bytes()))),
            pending: Vec::with_capacity(PIECE),
            at: 0,
            leaving: None,
            name: file_name(name),
            media: media_type(media),
        })
    }

    /// What a page bears in the place of files that came with a form which could not be taken.
    #[must_use]
    pub fn hold_files(&self, files: &[Attachment]) -> String {
        let notes: Vec<Zeroizing<String>> = files.iter().map(Attachment::to_line).collect();
        let lines: Vec<&str> = notes.iter().map(|note| note.as_str()).collect();
        let lines = Zeroizing::new(lines.join("\n").into_bytes());
        let now = self.clock().seconds();
        self.tickets().write_all(For::Files, &lines, now)
    }

    /// The files that such a page speaks of; none once it was open for too long.
    #[must_use]
    pub fn held_files(&self, ticket: &str) -> Vec<Attachment> {
        let now = self.clock().seconds();
        let Some(lines) = self.tickets().read_all(For::Files, ticket, now) else {
            return Vec::new();
        };
        let lines = std::str::from_utf8(&lines).unwrap_or_default().lines();
        lines
            .filter_map(|line| Attachment::from_line(line).ok())
            .collect()
    }

    /// A file of an opened mailbox, in the clear, piece by piece: it was read to its end and found to be
    /// what was signed before the first piece is given.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when there is no such file; otherwise when it is damaged.
    pub(super) async fn opened_file(
        &self,
        inside: &Inside,
        item: Id16,
    ) -> Result<OpenFile, FlowError> {
        let mut items = crate::seal::words::BoxKind::ALL
            .iter()
            .flat_map(|kind| inside.case.items(*kind));
        let attachment = items.find_map(|opened| match &opened.item().body {
            Body::Attachment(file) if opened.item().id == item => Some((**file).clone()),
            _ => None,
        });
        let attachment = Arc::new(attachment.ok_or(FlowError::Unknown)?);
        let login = inside.root.login().hash();
        let read = |sink: Sink| {
            let attachment = Arc::clone(&attachment);
            async move {
                let stored = self.file_for_reporter(login, attachment.blob).await?;
                opening(stored, attachment, sink).await
            }
        };
        read(Box::new(|_| true)).await?;
        let (give, pieces) = tokio::sync::mpsc::channel(2);
        let stored = self.file_for_reporter(login, attachment.blob).await?;
        let file = Arc::clone(&attachment);
        tokio::spawn(async move {
            let here = tokio::runtime::Handle::current();
            // Somebody who takes nothing for so long has gone, and with them the thread that waits.
            let sink: Sink = Box::new(move |piece| {
                let given = tokio::time::timeout(PATIENCE, give.send(Ok(piece)));
                matches!(here.block_on(given), Ok(Ok(())))
            });
            // Whoever reads sees an early end.
            let _ = opening(stored, file, sink).await;
        });
        Ok(OpenFile {
            name: attachment.name.to_string(),
            bytes: attachment.content.bytes,
            pieces,
        })
    }
}

/// A file in the clear, on its way out.
pub struct OpenFile {
    pub name: String,
    pub bytes: u64,
    pub pieces: tokio::sync::mpsc::Receiver<Result<bytes::Bytes, Unavailable>>,
}

/// Takes pieces in the clear; false when nobody wants more.
type Sink = Box<dyn FnMut(bytes::Bytes) -> bool + Send>;

/// Opens a stored file on a thread that may wait.
async fn opening(
    mut stored: Stored,
    attachment: Arc<Attachment>,
    mut sink: Sink,
) -> Result<(), FlowError> {
    let (give, mut sealed) = tokio::sync::mpsc::channel::<bytes::Bytes>(2);
    let opened = tokio::task::spawn_blocking(move || {
        let wanted = Cell::new(true);
        let reader = Pieces {
            // What nobody wants any more ends here.
            next: Box::new(|| sealed.blocking_recv().filter(|_| wanted.get())),
            held: bytes::Bytes::new(),
        };
        attachment::open(&attachment.identity, &attachment.content, reader, |piece| {
            wanted.set(wanted.get() && sink(bytes::Bytes::copy_from_slice(piece)));
        })
    });
    while let Some(piece) = stored.piece().await? {
        if give.send(piece).await.is_err() {
            break;
        }
    }
    drop(give);
    let opened = opened
        .await
        .map_err(|_| Unavailable::because("opening a file was stopped"))?;
    opened.map_err(|verdict| {
        tracing::error!(verdict = verdict.as_str(), "a stored file is damaged");
        Unavailable::because("a stored file is damaged").into()
    })
}

/// Pieces as they come, read as one stream.
struct Pieces<'a> {
    next: Box<dyn FnMut() -> Option<bytes::Bytes> + 'a>,
    held: bytes::Bytes,
}

impl std::io::Read for Pieces<'_> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        while self.held.is_empty() {
            match (self.next)() {
                Some(piece) => self.held = piece,
                None => return Ok(0),
            }
        }
        let count = to.len().min(self.held.len());
        let piece = self.held.split_to(count);
        if let Some(to) = to.get_mut(..count) {
            to.copy_from_slice(&piece);
        }
        Ok(count)
    }
}

impl Receiving {
    /// Seals the next bytes.
    ///
    /// # Errors
    /// See [`UploadError`].
    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), UploadError> {
        let came = self.sealer.bytes() + (self.held() + bytes.len()) as u64;
        if came > self.portal.file_bytes() {
            return Err(UploadError::TooLarge);
        }
        match &mut self.held {
            Some(held) if held.len() + bytes.len() <= self.portal.look_bytes() => {
                held.extend_from_slice(bytes);
                return Ok(());
            }
            _ => self.let_go().await?,
        }
        self.seal(bytes).await
    }

    /// Bytes of it that are in memory in the clear.
    #[must_use]
    pub fn held(&self) -> usize {
        self.held.as_ref().map_or(0, |held| held.len())
    }

    /// It is too large to be looked through: from now on it is sealed as it comes.
    async fn let_go(&mut self) -> Result<(), UploadError> {
        if let Some(held) = self.held.take() {
            self.seal_whole(&held).await?;
        }
        Ok(())
    }

    /// Seals in small steps: what is sealed is in memory beside what is not.
    async fn seal(&mut self, bytes: &[u8]) -> Result<(), UploadError> {
        for step in bytes.chunks(STEP) {
            self.sealer.write(step).map_err(unsealed)?;
            self.put_aside().await?;
        }
        Ok(())
    }

    /// The same for bytes of which so many are in memory that no piece may wait beside them.
    async fn seal_whole(&mut self, bytes: &[u8]) -> Result<(), UploadError> {
        for step in bytes.chunks(STEP) {
            self.seal(step).await?;
            self.left().await?;
        }
        Ok(())
    }

    /// Looks through a file that has come whole, and seals what is left of it.
    async fn look(&mut self) -> Result<Looked, UploadError> {
        let Some(held) = self.held.take() else {
            let (why, found) = (Some(Why::Large), Vec::new());
            return Ok(Looked::Untouched { why, found });
        };
        let looking = move || {
            let (cleaned, looked) = look(&held);
            (cleaned.map_or(held, Zeroizing::new), looked)
        };
        let (bytes, looked) = self.portal.sealing(looking).await?;
        self.seal_whole(&bytes).await?;
        Ok(looked)
    }

    async fn put_aside(&mut self) -> Result<(), UploadError> {
        self.pending.append(&mut self.sealer.take());
        while self.pending.len() >= PIECE {
            let rest = self.pending.split_off(PIECE);
            let piece = std::mem::replace(&mut self.pending, rest);
            self.left().await?;
            let length = piece.len() as u64;
            self.leaving = Some(tokio::spawn(put(
                self.portal.clone(),
                self.blob,
                self.at,
                piece,
            )));
            self.at += length;
        }
        Ok(())
    }

    /// Waits until what is on its way has arrived.
    async fn left(&mut self) -> Result<(), UploadError> {
        let Some(leaving) = self.leaving.take() else {
            return Ok(());
        };
        let stopped = |_| Unavailable::because("a piece of a file was not written");
        leaving.await.map_err(stopped)?
    }

    /// Ends the file; all of it is durable then.
    ///
    /// # Errors
    /// See [`UploadError`].
    pub async fn finish(mut self) -> Result<Received, UploadError> {
        let looked = self.look().await?;
        while self.sealer.fill().map_err(unsealed)? {
            self.put_aside().await?;
        }
        self.left().await?;
        let Self {
            portal,
            blob,
            identity,
            sealer,
            mut pending,
            at,
            name,
            media,
            ..
        } = self;
        let (content, mut last) = sealer.finish().map_err(unsealed)?;
        pending.append(&mut last);
        let length = at + pending.len() as u64;
        put(portal.clone(), blob, at, pending).await?;
        portal
            .store()
            .write(move |conn| blobs::complete_at(conn, &blob, length))
            .await
            .map_err(Unavailable::from)?;
        let beside = match looked {
            Looked::Cleaned { .. } => Beside::Removed,
            Looked::Untouched { .. } => Beside::Unknown,
        };
        let attachment = Attachment {
            blob,
            identity,
            content,
            name: name.into(),
            media,
            beside,
            of: None,
            voice: None,
        };
        Ok(Received { attachment, looked })
    }

    /// Gives up what came of it.
    pub async fn give_up(mut self) {
        // A piece that arrives after the others were erased would lie there for good.
        drop(self.left().await);
        if let Err(error) = self.portal.cancel_upload(self.blob).await {
            // It expires.
            tracing::warn!(%error, "a file that was given up could not be erased");
        }
    }
}

async fn put(portal: Portal, blob: Id16, at: u64, piece: Vec<u8>) -> Result<(), UploadError> {
    if !portal.has_room_for_files() {
        return Err(UploadError::Full);
    }
    let _turn = portal.turn(Way::Upload).await?;
    Ok(portal.blobs().put(&blob, at, &piece).await?)
}

fn unsealed(_: Verdict) -> UploadError {
    Unavailable::because("a file could not be sealed").into()
}
