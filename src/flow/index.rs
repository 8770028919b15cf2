//! What an officer's own index is held against, and filled from.
//!
//! Nobody but the officer can search what is sealed, so their browser keeps the words, and asks here for
//! two things: which cases are theirs and how much is written in each, and several of them whole. What is
//! read for an index counts as unread as before: nobody has looked at it.

use std::collections::HashMap;

use super::case::View;
use super::layer::unwrapped;
use super::queue::grouped;
use super::session::Admitted;
use super::{FlowError, Portal, Unavailable, portal};
use crate::domain::case::Case;
use crate::domain::holding::Holder;
use crate::domain::item::Item;
use crate::domain::queue::{Cursor, Filter};
use crate::seal::id::Hash32;
use crate::seal::words::BoxKind;
use crate::store::error::StoreError;
use crate::store::{cases, grants, items, queue};

/// Cases on a page of the contents.
const PAGE: u16 = 500;

/// Cases that may be asked for whole at once.
pub const MOST: usize = 20;

/// Once so much is read, the rest has to be asked for again; a case by itself is never cut.
const ENOUGH_BYTES: usize = 4 * 1024 * 1024;

/// What somebody searches for: not who the reporter is.
const BOXES: &[BoxKind] = &[BoxKind::Account, BoxKind::Dialogue, BoxKind::Internal];

/// A page of what an officer's queue holds, in its order.
pub struct Contents {
    /// Each case with the number of its items.
    pub rows: Vec<(Case, u32)>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Cases in the whole queue.
    pub total: u64,
}

/// Several cases, whole but for names.
pub struct Several {
    /// Those that this officer holds, in the order asked for.
    pub views: Vec<View>,
    /// How many of those asked for were looked at.
    pub looked: usize,
}

/// A case as it is stored, with what one holder gets of it.
struct Stored {
    case: Case,
    items: Vec<Item>,
}

impl Portal {
    /// What lies in the open of the cases that this officer holds, and how much is written in each. A cursor
    /// that is none begins at the top.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn contents(
        &self,
        officer: &Admitted,
        after: Option<&str>,
    ) -> Result<Contents, Unavailable> {
        let me = officer.id();
        let after = after.and_then(|text| Cursor::parse(text).ok());
        let (page, written) = self
            .store()
            .read(move |conn| {
                let page = queue::page(conn, me, &Filter::default(), after, PAGE)?;
                let cases: Vec<Hash32> = page.cases.iter().map(|case| case.id).collect();
                let written = items::counts(conn, &cases)?;
                Ok::<_, StoreError>((page, written))
            })
            .await?;
        let rows = page.cases.into_iter().map(|case| {
            let count = written.get(&case.id).copied().unwrap_or_default();
            (case, count)
        });
        Ok(Contents {
            rows: rows.collect(),
            next: page.next.map(|cursor| cursor.to_string()),
            total: page.total,
        })
    }

    /// Several cases for an index. It marks none as read; one that this officer does not hold is left out.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when they hold none of them.
    pub async fn several(
        &self,
        officer: &Admitted,
        asked: Vec<Hash32>,
    ) -> Result<Several, FlowError> {
        let _turn = self.indexing().await?;
        let me = Holder::Officer(officer.id());
        let (stored, held, looked) = self
            .store()
            .read(move |conn| {
                let held = grants::of_holder_in(conn, &asked, me)?;
                let (mut stored, mut bytes, mut looked) = (Vec::new(), 0, 0);
                for case in asked.iter().take(MOST) {
                    if bytes >= ENOUGH_BYTES {
                        break;
                    }
                    looked += 1;
                    if held.iter().all(|(of, _)| of != case) {
                        continue;
                    }
                    if let Some(facts) = cases::by_id(conn, case)? {
                        let items = items::of_case(conn, case, BOXES)?;
                        bytes += items.iter().map(Item::bytes_kept).sum::<usize>();
                        stored.push(Stored { case: facts, items });
                    }
                }
                Ok::<_, StoreError>((stored, held, looked))
            })
            .await
            .map_err(Unavailable::from)?;
        let ids = stored.iter().map(|one| one.case.id).collect();
        let keys = self
            .keyring()
            .shreds(ids)
            .await
            .map_err(Unavailable::from)?;
        let keys: HashMap<Hash32, _> = keys
            .iter()
            .map(|(case, key)| (*case, portal::key(key)))
            .collect();
        let mut held = grouped(held);
        let mut views = Vec::with_capacity(stored.len());
        for Stored { case, items } in stored {
            let (Some(key), Some(grants)) = (keys.get(&case.id), held.remove(&case.id)) else {
                continue;
            };
            views.push(unwrapped(key, case, grants, items)?);
        }
        if views.is_empty() {
            return Err(FlowError::Unknown);
        }
        Ok(Several { views, looked })
    }
}
