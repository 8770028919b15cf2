//! An officer's queue, a page at a time: the cases that they hold a grant for, and no trace of others.

use std::collections::{BTreeSet, HashMap};

use super::case::View;
use super::holders::Staff;
use super::layer::unwrapped;
use super::session::Admitted;
use super::{Portal, Unavailable, portal};
use crate::domain::holding::Holder;
use crate::domain::queue::{Cursor, Filter};
use crate::seal::id::Hash32;
use crate::seal::shred::Key;
use crate::store::error::StoreError;
use crate::store::{codes, grants, items, queue};

/// Cases on a page.
pub(super) const PAGE: u16 = 50;

/// A page of a queue.
pub struct Listed {
    /// Each with this officer's grants and the lead item alone.
    pub rows: Vec<View>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Cases in which a request for a new code waits for this officer.
    pub codes: BTreeSet<Hash32>,
    /// Cases in the whole queue.
    pub total: u64,
}

impl Portal {
    /// A page of what the filter keeps of this officer's queue: danger and alarm first, then what is
    /// due, then the newest.
    /// A cursor that is none begins at the top.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn queue(
        &self,
        officer: &Admitted,
        filter: Filter,
        after: Option<&str>,
    ) -> Result<Listed, Unavailable> {
        let me = officer.id();
        let after = after.and_then(|text| Cursor::parse(text).ok());
        let today = self.today();
        let (page, held, leads, codes) = self
            .store()
            .read(move |conn| {
                let page = queue::page(conn, me, &filter, after, PAGE)?;
                let cases: Vec<Hash32> = page.cases.iter().map(|case| case.id).collect();
                let held = grants::of_holder_in(conn, &cases, Holder::Officer(me))?;
                let leads = items::leads(conn, &cases)?;
                let codes = codes::of_cases(conn, &cases)?;
                Ok::<_, StoreError>((page, held, leads, codes))
            })
            .await?;
        let cases = page.cases.iter().map(|case| case.id).collect();
        let keys: HashMap<Hash32, Key> = self
            .keyring()
            .shreds(cases)
            .await?
            .into_iter()
            .map(|(case, held)| (case, portal::key(&held)))
            .collect();
        let staff = Staff::of(self);
        let (mut held, mut leads) = (grouped(held), grouped(leads));
        let mut rows = Vec::with_capacity(page.cases.len());
        for case in page.cases {
            // Erased in between: closed, and no row.
            let Some(key) = keys.get(&case.id) else {
                continue;
            };
            // Taken from this officer in between.
            let Some(grants) = held.remove(&case.id).map(|held| staff.openable(held)) else {
                continue;
            };
            let lead = leads.remove(&case.id).unwrap_or_default();
            rows.push(unwrapped(key, case, grants, lead)?);
        }
        Ok(Listed {
            rows,
            codes: codes
                .into_iter()
                .filter(|asked| asked.stands(today) && asked.waits_for(me))
                .map(|asked| asked.case)
                .collect(),
            next: page.next.map(|cursor| cursor.to_string()),
            total: page.total,
        })
    }
}

pub(super) fn grouped<T>(rows: Vec<(Hash32, T)>) -> HashMap<Hash32, Vec<T>> {
    let mut by_case: HashMap<Hash32, Vec<T>> = HashMap::new();
    for (case, row) in rows {
        by_case.entry(case).or_default().push(row);
    }
    by_case
}
