//! Reads the pictures and recorded prompts that an operator's form names, once, at start.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::ConfigError;
use crate::domain::media::{Kind, Media};
use crate::domain::taxonomy::Taxonomy;

/// Their folder, in the portal's folder.
const FOLDER: &str = "media";

/// The form with every file that it names.
///
/// # Errors
/// When a file is missing, too large, or not what its name says: one line with its path and question.
pub(super) fn load(taxonomy: Taxonomy, folder: &Path) -> Result<Taxonomy, ConfigError> {
    let mut media = Media::default();
    for (question, name) in taxonomy.files() {
        let path = folder.join(FOLDER).join(name);
        let bytes = read(&path, name);
        let taken = bytes.and_then(|bytes| media.take(name, bytes));
        taken.map_err(|detail| ConfigError::Parse {
            path,
            detail: format!("{question}: the file {detail}"),
        })?;
    }
    Ok(taxonomy.with(media))
}

/// What lies there, and one byte more than may lie there at most.
fn read(path: &Path, name: &str) -> Result<Vec<u8>, String> {
    let cannot = |error: std::io::Error| format!("cannot be read: {error}");
    // A pipe or a device has no end.
    let about = std::fs::metadata(path).map_err(cannot)?;
    if !about.is_file() {
        return Err("is no file".to_owned());
    }
    let most = Kind::of(name).map_or(0, Kind::largest) as u64;
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(cannot)?;
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(cannot)?;
    Ok(bytes)
}
