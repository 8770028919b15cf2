//! Everything that the server holds about one case, row by row: for the demo, which shows it.

use super::{Portal, Unavailable};
use crate::domain::item::{Item, ItemBytes};
use crate::seal::id::{Hash32, b64};
use crate::seal::words::BoxKind;
use crate::store::error::StoreError;
use crate::store::{boxes, cases, grants, items, pairs};

/// What lies in the database about a case.
pub struct Held {
    pub rows: Vec<Row>,
    /// The sealed account, as it lies there.
    pub account: Vec<u8>,
}

/// One row: column names and values, sealed bytes as their length and beginning.
pub struct Row {
    pub table: &'static str,
    pub columns: Vec<(&'static str, String)>,
}

impl Portal {
    /// Reads every row about a case.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn held_about(&self, id: Hash32) -> Result<Held, Unavailable> {
        let (case, boxes, grants, pairs, items) = self
            .store()
            .read(move |conn| {
                let mut held = Vec::new();
                for holder in grants::holders(conn, &id)? {
                    held.extend(grants::of_holder(conn, &id, holder)?);
                }
                Ok::<_, StoreError>((
                    cases::by_id(conn, &id)?,
                    boxes::of_case(conn, &id)?,
                    held,
                    pairs::of_case(conn, &id)?,
                    items::of_case(conn, &id, BoxKind::ALL)?,
                ))
            })
            .await?;
        let case = case.ok_or_else(|| Unavailable::because("the case of the exhibit is gone"))?;
        let yes_no = |value: bool| if value { "yes" } else { "no" }.to_owned();
        let kinds: Vec<&str> = boxes.iter().map(|kind| kind.as_str()).collect();
        let mut rows = vec![Row {
            table: "cases",
            columns: vec![
                ("id", case.id.to_string()),
                ("queue", case.queue.to_string()),
                ("received", case.received.to_string()),
                ("status", case.status.as_str().to_owned()),
                ("urgent", yes_no(case.urgent)),
                ("level", case.level.as_str().to_owned()),
                (
                    "due",
                    case.due.map_or_else(String::new, |day| day.to_string()),
                ),
                ("unread", yes_no(case.unread)),
                ("n", case.n.to_string()),
                ("boxes", kinds.join(" ")),
                ("receipt", case.receipt.clone()),
            ],
        }];
        rows.extend(items.iter().map(|item| Row {
            table: "parts",
            columns: vec![
                (
                    "part",
                    if item.is_lead() { "lead" } else { "item" }.to_owned(),
                ),
                ("id", item.id.to_string()),
                ("box", item.sealed_to.as_str().to_owned()),
                ("n", item.n.to_string()),
                ("side", item.side.as_str().to_owned()),
                ("day", item.day.to_string()),
                ("sealed", beginning(bytes(item))),
            ],
        }));
        rows.extend(grants.iter().map(|grant| Row {
            table: "parts",
            columns: vec![
                ("part", "grant".to_owned()),
                ("id", grant.id.to_string()),
                ("holder", grant.holder.to_string()),
                ("sealed", beginning(&grant.sealed)),
            ],
        }));
        rows.extend(pairs.iter().map(|pair| Row {
            table: "parts",
            columns: vec![
                ("part", "pair".to_owned()),
                ("id", pair.id.to_string()),
                ("holder", format!("{} {}", pair.first, pair.second)),
                ("sealed", beginning(&pair.sealed)),
            ],
        }));
        let account = items
            .iter()
            .find(|item| item.sealed_to == BoxKind::Account && !item.is_lead())
            .map_or_else(Vec::new, |item| bytes(item).to_vec());
        Ok(Held { rows, account })
    }
}

fn bytes(item: &Item) -> &[u8] {
    match &item.bytes {
        ItemBytes::AgeFile(bytes) | ItemBytes::Lead(bytes) => bytes,
    }
}

fn beginning(sealed: &[u8]) -> String {
    let first = sealed.get(..24).unwrap_or(sealed);
    format!("{} bytes: {}…", sealed.len(), b64(first))
}
