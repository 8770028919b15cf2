//! The place where blobs lie, as the operator names it.

use std::fmt;
use std::fs::{File, FileTimes};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use object_store::ObjectStore;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use secrecy::{ExposeSecret as _, SecretString};

use super::BlobError;

/// Where blobs lie.
#[derive(Debug)]
pub enum Place {
    Folder(PathBuf),
    Bucket(Bucket),
}

/// A bucket that speaks S3.
#[derive(Clone)]
pub struct Bucket {
    /// Where the service answers: `https://s3.example.org`.
    pub endpoint: String,
    pub region: String,
    pub name: String,
    /// What names of objects begin with; may be empty.
    pub prefix: String,
    pub key: String,
    pub secret: SecretString,
}

impl Place {
    #[must_use]
    pub const fn folder(path: PathBuf) -> Self {
        Self::Folder(path)
    }

    pub(super) fn objects(&self) -> Result<Arc<dyn ObjectStore>, BlobError> {
        match self {
            Self::Folder(path) => {
                std::fs::create_dir_all(path)?;
                let folder = LocalFileSystem::new_with_prefix(path)?.with_fsync(true);
                Ok(Arc::new(folder))
            }
            Self::Bucket(bucket) => {
                let built = AmazonS3Builder::new()
                    .with_endpoint(&bucket.endpoint)
                    .with_allow_http(bucket.endpoint.starts_with("http://"))
                    .with_region(&bucket.region)
                    .with_bucket_name(&bucket.name)
                    .with_access_key_id(&bucket.key)
                    .with_secret_access_key(bucket.secret.expose_secret())
                    .build()?;
                if bucket.prefix.is_empty() {
                    Ok(Arc::new(built))
                } else {
                    Ok(Arc::new(PrefixStore::new(built, bucket.prefix.as_str())))
                }
            }
        }
    }

    /// Gives a piece, and the folders that it lies in, the times of a day on which nothing happened.
    pub(super) fn set_times(&self, piece: &Path) -> std::io::Result<()> {
        let Self::Folder(root) = self else {
            return Ok(());
        };
        let never = SystemTime::UNIX_EPOCH;
        let never = FileTimes::new().set_accessed(never).set_modified(never);
        let path = root.join(piece.to_string());
        let blob = path.parent().unwrap_or(root);
        for path in [&path, blob, root] {
            File::open(path)?.set_times(never)?;
        }
        Ok(())
    }

    /// Removes a folder with what was begun in it when this program was killed.
    pub(super) fn remove_folder(&self, folder: &Path) -> std::io::Result<()> {
        let Self::Folder(root) = self else {
            return Ok(());
        };
        match std::fs::remove_dir_all(root.join(folder.to_string())) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// Says with which cryptography this process speaks TLS to stores of blobs: the one with which it sends
/// mail. Where that was said before, it stands.
pub fn speak_tls() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Shows no secret.
impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bucket({} at {})", self.name, self.endpoint)
    }
}
