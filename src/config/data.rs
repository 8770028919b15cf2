//! Where everything rests that the portal keeps.

use std::path::PathBuf;

use serde::Deserialize;

/// Where ciphertext rests, and where the keys that make erasing real rest apart from it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    /// Relative paths are read from the folder of the operator's file.
    pub dir: PathBuf,
    pub database: String,
    pub keyring: String,
    /// The folder of the sealed bytes of files, unless a bucket has them.
    pub files: PathBuf,
    pub bucket: Option<Bucket>,
}

/// A bucket that speaks S3, for the sealed bytes of files.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bucket {
    /// Where the service answers: `https://s3.example.org`.
    pub endpoint: String,
    pub region: String,
    pub name: String,
    /// What names of objects begin with.
    #[serde(default)]
    pub prefix: String,
    pub access_key: String,
    /// A file that holds the secret key, for its owner alone.
    pub secret_key_file: PathBuf,
}
