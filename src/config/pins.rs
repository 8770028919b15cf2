//! Whom clients believe: the instance, and the stewards who sign its roster.
//!
//! `pins.toml` lies beside the configuration. It holds public keys only, and the hash of the
//! one-use invite with which the first steward makes theirs; the portal writes it once, when that
//! invite is spent. From then on only a person with a shell can change it.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::ConfigError;
use crate::seal::id::{Hash32, Id16};
use crate::seal::key::{ParseVkeyError, Vkey};
use crate::seal::roster;

/// The file's name, beside the operator's configuration.
pub const FILE: &str = "pins.toml";

/// The instance and its stewards, as pinned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pins {
    pub instance: Id16,
    /// C2SP verifier keys, `name+hash+key`.
    pub stewards: Vec<String>,
    pub threshold: u64,
    /// SHA-256 of the first steward's invite, until it is spent.
    pub first_invite: Option<Hash32>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct PinsFile {
    instance: String,
    stewards: Vec<String>,
    threshold: u64,
    first_invite: Option<String>,
}

impl Pins {
    /// A portal that no steward answers for yet.
    #[must_use]
    pub const fn of_a_new_instance(instance: Id16) -> Self {
        Self {
            instance,
            stewards: Vec::new(),
            threshold: 1,
            first_invite: None,
        }
    }

    /// As a reader of rosters takes them.
    ///
    /// # Errors
    /// When a steward's key is malformed.
    pub fn for_rosters(&self) -> Result<roster::Pins, ParseVkeyError> {
        let stewards = self.stewards.iter().map(|vkey| Vkey::parse(vkey));
        Ok(roster::Pins {
            instance: self.instance,
            stewards: stewards.collect::<Result<_, _>>()?,
            threshold: self.threshold,
        })
    }

    /// Reads `pins.toml` in `folder`.
    ///
    /// # Errors
    /// When the file is missing or is not what [`Pins::write`] writes.
    pub fn read(folder: &Path) -> Result<Self, ConfigError> {
        let path = folder.join(FILE);
        let text = std::fs::read_to_string(&path).map_err(|source| ConfigError::Read {
            path: path.clone(),
            source,
        })?;
        let wrong = |detail: String| ConfigError::Parse {
            path: path.clone(),
            detail,
        };
        let file: PinsFile =
            toml::from_str(&text).map_err(|error| wrong(error.message().to_owned()))?;
        if file.threshold == 0 {
            return Err(wrong("`threshold` is at least 1".to_owned()));
        }
        Ok(Self {
            instance: Id16::parse(&file.instance)
                .map_err(|error| wrong(format!("`instance` {error}")))?,
            stewards: file.stewards,
            threshold: file.threshold,
            first_invite: file
                .first_invite
                .as_deref()
                .map(Hash32::parse)
                .transpose()
                .map_err(|error| wrong(format!("`first_invite` {error}")))?,
        })
    }

    /// Writes `pins.toml` in `folder`, whole or not at all.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self, folder: &Path) -> Result<(), ConfigError> {
        let file = PinsFile {
            instance: self.instance.to_string(),
            stewards: self.stewards.clone(),
            threshold: self.threshold,
            first_invite: self.first_invite.map(|hash| hash.to_string()),
        };
        let path = folder.join(FILE);
        let text = toml::to_string(&file).map_err(|error| ConfigError::Parse {
            path: path.clone(),
            detail: error.to_string(),
        })?;
        let head = "# Public keys whose signatures make a roster valid. Change by hand only, and with care.\n";
        replace(&path, format!("{head}{text}").as_bytes())
            .map_err(|source| ConfigError::Read { path, source })
    }
}

/// Replaces a file so that after a crash either the old or the new one is there whole.
fn replace(path: &PathBuf, bytes: &[u8]) -> std::io::Result<()> {
    let beside = path.with_extension("new");
    let mut file = std::fs::File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&beside, path)?;
    if let Some(folder) = path.parent() {
        std::fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pins_read_back_as_written() {
        let folder = tempfile::tempdir().unwrap();
        let pins = Pins {
            instance: Id16::random(),
            stewards: vec!["a+00000000+AQ".to_owned()],
            threshold: 1,
            first_invite: Some(Hash32::of(b"invite")),
        };
        pins.write(folder.path()).unwrap();
        assert_eq!(Pins::read(folder.path()).unwrap(), pins);
    }
}
