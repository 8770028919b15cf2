//! Where the sealed bytes of files rest: a folder of this machine, or a bucket that speaks S3.
//!
//! A blob is written in pieces, each an object of its own that is whole or not there, named by where
//! it begins. So a piece that was taken is on disk whatever happens to the next, and what there is of
//! a blob is what its pieces say: no counter can disagree with them. Pieces are padded as rows are
//! (`docs/formats.md` §11), so that a length does not tell which program sealed.
//!
//! In a folder, every piece is synced before it is acknowledged, and its times are set to a fixed day.

pub mod place;

use std::sync::Arc;

use bytes::Bytes;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _, PutMode, PutPayload};

use crate::seal::id::Id16;
use crate::store::row;
use place::Place;

/// Where blobs lie. Cheap to clone.
#[derive(Clone)]
pub struct Blobs {
    objects: Arc<dyn ObjectStore>,
    place: Arc<Place>,
}

/// Why a blob could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// A piece is not there, or is not what was written.
    #[error("a blob is missing or damaged")]
    Damaged,
    /// A piece of another length begins there already.
    #[error("another piece begins there")]
    Taken,
    #[error("the store of blobs failed: {0}")]
    Store(#[from] object_store::Error),
    #[error("the folder of files cannot be used: {0}")]
    Folder(#[from] std::io::Error),
}

/// A blob as it lies there: where its pieces begin, and how long it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    pieces: Vec<u64>,
    pub bytes: u64,
}

const LENGTH: u64 = 4;

impl Extent {
    /// How many pieces there are.
    #[must_use]
    pub const fn pieces(&self) -> usize {
        self.pieces.len()
    }
}

impl Blobs {
    /// # Errors
    /// When the place cannot be used.
    pub fn open(place: Place) -> Result<Self, BlobError> {
        Ok(Self {
            objects: place.objects()?,
            place: Arc::new(place),
        })
    }

    /// Keeps the piece of a blob that begins at `at`; it is durable when this answers. A piece that is
    /// there already stays as it is.
    ///
    /// # Errors
    /// When it cannot be kept.
    pub async fn put(&self, blob: &Id16, at: u64, piece: &[u8]) -> Result<(), BlobError> {
        let padded = row::pad(piece).map_err(|_| BlobError::Damaged)?;
        let path = piece_path(blob, at);
        let put = self
            .objects
            .put_opts(&path, PutPayload::from(padded), PutMode::Create.into())
            .await;
        match put {
            Ok(_) => Ok(self.place.set_times(&path)?),
            Err(object_store::Error::AlreadyExists { .. }) => {
                // Whose answer was lost may send more, or less, the second time: what is there counts.
                let there = self.length(&path, LENGTH).await?;
                let same = there == piece.len() as u64;
                same.then_some(()).ok_or(BlobError::Taken)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// What there is of a blob, from its beginning to the first gap.
    ///
    /// # Errors
    /// When the store cannot be asked, or a piece is damaged.
    pub async fn extent(&self, blob: &Id16) -> Result<Extent, BlobError> {
        let listed = self
            .objects
            .list_with_delimiter(Some(&folder(blob)))
            .await?;
        let begins = |path: &Path| path.filename().and_then(|name| name.parse::<u64>().ok());
        let mut found: Vec<(u64, u64, Path)> = listed
            .objects
            .into_iter()
            .filter_map(|meta| Some((begins(&meta.location)?, meta.size, meta.location)))
            .collect();
        found.sort_unstable_by_key(|(at, ..)| *at);
        let mut extent = Extent::default();
        for (n, (at, size, path)) in found.iter().enumerate() {
            if *at != extent.bytes {
                break;
            }
            extent.pieces.push(*at);
            // Where the next piece begins this one ends, if that fits its size; else it says itself.
            extent.bytes = match found.get(n + 1) {
                Some((next, ..)) if row::padded_length(next - at) == *size => *next,
                _ => at + self.length(path, *size).await?,
            };
        }
        Ok(extent)
    }

    async fn length(&self, path: &Path, size: u64) -> Result<u64, BlobError> {
        if size < LENGTH {
            return Err(BlobError::Damaged);
        }
        let prefix = self.objects.get_range(path, 0..LENGTH).await?;
        let prefix = prefix.first_chunk().ok_or(BlobError::Damaged)?;
        Ok(u64::from(u32::from_be_bytes(*prefix)))
    }

    /// One piece of a blob.
    ///
    /// # Errors
    /// [`BlobError::Damaged`] when it is not there or not what was written.
    pub async fn piece(
        &self,
        blob: &Id16,
        extent: &Extent,
        n: usize,
    ) -> Result<Option<Bytes>, BlobError> {
        let Some(at) = extent.pieces.get(n) else {
            return Ok(None);
        };
        let end = extent.pieces.get(n + 1).unwrap_or(&extent.bytes);
        let padded = match self.objects.get(&piece_path(blob, *at)).await {
            Ok(found) => found.bytes().await?,
            Err(object_store::Error::NotFound { .. }) => return Err(BlobError::Damaged),
            Err(error) => return Err(error.into()),
        };
        let piece = row::unpad(&padded).map_err(|_| BlobError::Damaged)?;
        if piece.len() as u64 == end - at {
            Ok(Some(padded.slice_ref(piece)))
        } else {
            Err(BlobError::Damaged)
        }
    }

    /// Removes a blob; nothing happens where there is none.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn remove(&self, blob: &Id16) -> Result<(), BlobError> {
        let listed = self
            .objects
            .list_with_delimiter(Some(&folder(blob)))
            .await?;
        for meta in listed.objects {
            match self.objects.delete(&meta.location).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(self.place.remove_folder(&folder(blob))?)
    }
}

/// In hex: some file systems and stores do not tell upper case from lower.
fn folder(blob: &Id16) -> Path {
    let hex = u128::from_be_bytes(*blob.as_bytes());
    Path::from(format!("{hex:032x}"))
}

fn piece_path(blob: &Id16, at: u64) -> Path {
    folder(blob).join(format!("{at:016}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run<T>(work: impl Future<Output = T>) -> T {
        actix_web::rt::System::new().block_on(work)
    }

    async fn whole(blobs: &Blobs, blob: &Id16) -> Result<Vec<u8>, BlobError> {
        let extent = blobs.extent(blob).await?;
        let mut bytes = Vec::new();
        for n in 0.. {
            let Some(piece) = blobs.piece(blob, &extent, n).await? else {
                break;
            };
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }

    #[test]
    fn a_blob_grows_piece_by_piece_and_a_piece_that_comes_twice_stays() {
        let dir = tempfile::tempdir().unwrap();
        run(async {
            let blobs = Blobs::open(Place::folder(dir.path().join("blobs"))).unwrap();
            let blob = Id16::random();
            assert_eq!(blobs.extent(&blob).await.unwrap().bytes, 0);
            blobs.put(&blob, 0, b"one, ").await.unwrap();
            assert_eq!(blobs.extent(&blob).await.unwrap().bytes, 5);
            blobs.put(&blob, 5, b"two").await.unwrap();
            blobs.put(&blob, 5, b"one").await.unwrap();
            let longer = blobs.put(&blob, 5, b"other").await;
            assert!(matches!(longer, Err(BlobError::Taken)));
            // Beyond a gap: nobody acknowledged what would be between.
            blobs.put(&blob, 100_000, b"far").await.unwrap();
            let extent = blobs.extent(&blob).await.unwrap();
            assert_eq!((extent.bytes, extent.pieces.len()), (8, 2));
            blobs.remove(&blob).await.unwrap();
            blobs.remove(&blob).await.unwrap();
            assert_eq!(blobs.extent(&blob).await.unwrap().bytes, 0);
            let left = std::fs::read_dir(dir.path().join("blobs")).unwrap();
            assert_eq!(left.count(), 0);
        });
    }

    #[test]
    fn a_piece_that_is_gone_or_altered_is_damage() {
        use std::os::unix::fs::MetadataExt as _;
        let dir = tempfile::tempdir().unwrap();
        run(async {
            let blobs = Blobs::open(Place::folder(dir.path().to_owned())).unwrap();
            let blob = Id16::random();
            blobs.put(&blob, 0, &[7; 3_000]).await.unwrap();
            blobs.put(&blob, 3_000, &[8; 10]).await.unwrap();
            let file = |at: u64| dir.path().join(piece_path(&blob, at).to_string());
            for path in [
                file(0),
                file(3_000),
                dir.path().join(folder(&blob).to_string()),
            ] {
                let held = std::fs::metadata(&path).unwrap();
                assert_eq!((held.mtime(), held.atime()), (0, 0), "{}", path.display());
            }
            let mut expected = vec![7; 3_000];
            expected.extend([8; 10]);
            assert_eq!(whole(&blobs, &blob).await.unwrap(), expected);
            assert_eq!(std::fs::metadata(file(3_000)).unwrap().len(), 1_024);
            let extent = blobs.extent(&blob).await.unwrap();
            std::fs::write(file(0), [0; 100]).unwrap();
            let piece = blobs.piece(&blob, &extent, 0).await;
            assert!(matches!(piece, Err(BlobError::Damaged)));
            std::fs::remove_file(file(0)).unwrap();
            let piece = blobs.piece(&blob, &extent, 0).await;
            assert!(matches!(piece, Err(BlobError::Damaged)));
            assert_eq!(blobs.extent(&blob).await.unwrap().bytes, 0);
        });
    }
}
