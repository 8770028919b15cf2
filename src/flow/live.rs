//! What an officer's console hears while it stands open: that something of theirs changed, and no more.
//!
//! Every few seconds each console gets a beat of the same length, whatever happened, so that whoever
//! watches the line does not learn when somebody wrote. It is found by looking at what this officer would
//! be shown anyway: nothing has to remember to tell, several nodes need not tell each other, and a case
//! that is not theirs cannot be heard of.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::holders::{Staff, holds};
use super::queue::PAGE;
use super::session::Admitted;
use super::{Portal, Unavailable};
use crate::domain::case::Case;
use crate::domain::holding::Holder;
use crate::domain::queue::Filter;
use crate::seal::id::{Hash32, Id16};
use crate::store::error::StoreError;
use crate::store::{cases, items, queue};

/// Consoles of one officer that hear at once: each is asked for every few seconds.
const MOST: u8 = 8;

/// How many consoles of each officer hear.
#[derive(Default)]
pub(super) struct Listeners(Mutex<HashMap<Id16, u8>>);

/// A console that hears, until it is dropped.
pub struct Listener {
    portal: Portal,
    officer: Admitted,
    case: Option<Hash32>,
}

/// What an officer would be shown now: the top of their queue, and how much stands in the case that they
/// have open.
#[derive(PartialEq, Eq)]
pub struct Glance {
    cases: Vec<Case>,
    total: u64,
    /// The number of its newest record, and of its items. None where no case is open, or they hold no grant of it.
    written: Option<(Option<u32>, i64)>,
}

/// What changed between two glances; nothing, to begin with.
#[derive(Default, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    pub queue: bool,
    pub case: bool,
}

impl Glance {
    /// What changed since.
    #[must_use]
    pub fn beat(&self, now: &Self) -> Beat {
        Beat {
            queue: self.cases != now.cases || self.total != now.total,
            case: self.written != now.written,
        }
    }
}

impl Portal {
    /// Lets a console hear; `case` is the one that it has open.
    ///
    /// # Errors
    /// [`Unavailable::Busy`] where too many of this officer's do.
    pub fn listen(&self, officer: Admitted, case: Option<Hash32>) -> Result<Listener, Unavailable> {
        let mut held = self.listeners().lock();
        let count = held.entry(officer.id()).or_default();
        if *count >= MOST {
            return Err(Unavailable::Busy);
        }
        *count += 1;
        drop(held);
        Ok(Listener {
            portal: self.clone(),
            officer,
            case,
        })
    }
}

impl Listeners {
    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<Id16, u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Listener {
    /// # Errors
    /// When the store cannot be asked.
    pub async fn glance(&self) -> Result<Glance, Unavailable> {
        let (me, case) = (self.officer.id(), self.case);
        let staff = Staff::of(&self.portal);
        let glance = move |conn: &mut _| {
            let page = queue::page(conn, me, &Filter::default(), None, PAGE)?;
            let mut written = None;
            if let Some(case) = case
                && holds(conn, &case, Holder::Officer(me), &staff)?
            {
                written = Some((cases::record(conn, &case)?, items::count(conn, &case)?));
            }
            Ok::<_, StoreError>(Glance {
                cases: page.cases,
                total: page.total,
                written,
            })
        };
        Ok(self.portal.store().read(glance).await?)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut held = self.portal.listeners().lock();
        if let Some(count) = held.get_mut(&self.officer.id()) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                held.remove(&self.officer.id());
            }
        }
    }
}
