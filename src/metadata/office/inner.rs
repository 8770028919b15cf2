//! Pictures and documents that lie in a document.

use super::refused::{Read, Refused};
use super::work::Work;
use crate::metadata::found::{Outcome, What, Why};

/// A picture without what it tells, or as it is where nobody knows it: then its name is left to read.
pub(super) fn clean_picture(bytes: &[u8], name: &str, work: &mut Work) -> Vec<u8> {
    if let Some(Outcome::Cleaned { bytes, found, left }) = (work.picture)(bytes) {
        let goes = found.into_iter().filter(|one| !left.contains(one));
        work.ledger.gone.take(&goes.collect::<Vec<_>>());
        work.ledger.left.take(&left);
        return bytes;
    }
    let name = name.rsplit('/').next().unwrap_or(name);
    work.ledger.left.add(What::Other, name);
    bytes.to_vec()
}

/// An embedded document without what it tells, or any other embedded file as it is.
pub(super) fn clean_embedded(bytes: &[u8], work: &mut Work) -> Read<Vec<u8>> {
    match super::clean_inner(bytes, work) {
        Ok(written) => Ok(written.unwrap_or_else(|| bytes.to_vec())),
        // It is counted among what stays. Only what is too large is so for all.
        Err(Refused(Why::Large)) => Err(Refused(Why::Large)),
        Err(Refused(_)) => Ok(bytes.to_vec()),
    }
}
