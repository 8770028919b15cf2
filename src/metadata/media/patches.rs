//! The places in a file that become something else. Nothing moves: a film's tables count its bytes.

use super::bytes::Read;
use crate::metadata::found::Why;

#[derive(Default)]
pub(super) struct Patches(Vec<(usize, Patch)>);

enum Patch {
    /// Zeros up to here.
    Zero(usize),
    Write(Vec<u8>),
}

impl Patches {
    pub(super) fn zero(&mut self, from: usize, to: usize) {
        if from < to {
            self.0.push((from, Patch::Zero(to)));
        }
    }

    pub(super) fn write(&mut self, at: usize, bytes: &[u8]) {
        self.0.push((at, Patch::Write(bytes.to_vec())));
    }

    /// The file with all of it done. Two that overlap would be a mistake of ours.
    pub(super) fn applied(mut self, file: &[u8]) -> Read<Vec<u8>> {
        self.0.sort_by_key(|(from, _)| *from);
        let mut whole = file.to_vec();
        let mut done = 0;
        for (from, patch) in self.0 {
            let to = match &patch {
                Patch::Zero(to) => *to,
                Patch::Write(bytes) => from.saturating_add(bytes.len()),
            };
            let place = (from >= done).then(|| whole.get_mut(from..to)).flatten();
            match (place.ok_or(Why::Unsure)?, patch) {
                (place, Patch::Zero(_)) => place.fill(0),
                (place, Patch::Write(bytes)) => place.copy_from_slice(&bytes),
            }
            done = to;
        }
        Ok(whole)
    }
}
