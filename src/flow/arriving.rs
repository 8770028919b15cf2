//! Which files are on their way in: one writer at a time for each, and where those end that were written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Unavailable;
use crate::seal::id::Id16;

/// Uploads whose end is remembered; of others it is looked up.
const REMEMBERED: usize = 4_096;

/// Which uploads are being written now, and where those end that were.
#[derive(Default)]
pub(super) struct Arriving {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    busy: BTreeSet<Id16>,
    ends: BTreeMap<Id16, u64>,
}

/// One writer at a time.
pub(super) struct Writing<'a> {
    arriving: &'a Arriving,
    blob: Id16,
}

impl Arriving {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn write(&self, blob: Id16) -> Result<Writing<'_>, Unavailable> {
        let begun = self.lock().busy.insert(blob);
        begun
            .then_some(Writing {
                arriving: self,
                blob,
            })
            .ok_or(Unavailable::Busy)
    }

    pub(super) fn end(&self, blob: &Id16) -> Option<u64> {
        self.lock().ends.get(blob).copied()
    }

    pub(super) fn ends(&self, blob: Id16, at: Option<u64>) {
        let mut state = self.lock();
        if state.ends.len() >= REMEMBERED {
            state.ends.clear();
        }
        match at {
            Some(at) => state.ends.insert(blob, at),
            None => state.ends.remove(&blob),
        };
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        self.arriving.lock().busy.remove(&self.blob);
    }
}
