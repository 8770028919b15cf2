//! The layer under the shred key, put on and taken off, and what every sealed part must look like.

use super::Unavailable;
use super::case::{PostError, SealedGrant, SealedItem, View};
use super::intake::{Grant, Item, MOST_PARTS, Pair};
use crate::domain::case::Case;
use crate::domain::holding;
use crate::domain::item::{self, ItemBytes};
use crate::seal::age::looks_sealed;
use crate::seal::id::{Hash32, Id16};
use crate::seal::shred::{self, Key};
use crate::seal::words::BoxKind;
use crate::store::row;

/// Largest sealed item: an account of 200,000 characters fills a bucket well below it.
pub(super) const ITEM_BYTES: usize = 2 * 1024 * 1024;

/// Largest grant or pair that comes with a report, and largest brief: each fills a bucket of a few
/// KiB. A page of a queue holds a grant and a brief of fifty cases.
pub(super) const ROW_BYTES: usize = 64 * 1024;

/// Largest grant that comes with a later record: it holds all records so far.
pub(super) const GRANT_BYTES: usize = 256 * 1024;

/// Takes the shred layer off.
pub(super) fn unwrapped(
    key: &Key,
    case: Case,
    grants: Vec<holding::Grant>,
    items: Vec<item::Item>,
) -> Result<View, Unavailable> {
    let id = case.id;
    let damaged = || Unavailable::because("a row of a case is damaged");
    let open = |row_id: Id16, sealed: &[u8]| {
        let padded =
            shred::decipher(key, &shred::row_aad(&id, &row_id), sealed).map_err(|_| damaged())?;
        row::unpad(&padded)
            .map(<[u8]>::to_vec)
            .map_err(|_| damaged())
    };
    Ok(View {
        grants: grants
            .into_iter()
            .map(|grant| {
                Ok(SealedGrant {
                    sealed: open(grant.id, &grant.sealed)?,
                    id: grant.id,
                })
            })
            .collect::<Result<_, Unavailable>>()?,
        items: items
            .into_iter()
            .map(|item| {
                Ok(SealedItem {
                    lead: item.is_lead(),
                    sealed: match item.bytes {
                        ItemBytes::AgeFile(bytes) => bytes,
                        ItemBytes::Lead(sealed) => open(item.id, &sealed)?,
                    },
                    id: item.id,
                    kind: item.sealed_to,
                    n: item.n,
                    side: item.side,
                    day: item.day,
                })
            })
            .collect::<Result<_, Unavailable>>()?,
        case,
    })
}

/// Puts the shred layer on; `sealed_to` is the officer's key.
pub(super) fn enciphered(
    key: &Key,
    case: Hash32,
    grant: &Grant,
    sealed_to: Option<Hash32>,
) -> Result<holding::Grant, Unavailable> {
    Ok(holding::Grant {
        sealed: wrapped(key, case, grant.id, &grant.sealed)?,
        id: grant.id,
        holder: grant.holder,
        key: sealed_to,
    })
}

/// The same, of a pair.
pub(super) fn enciphered_pair(
    key: &Key,
    case: Hash32,
    pair: &Pair,
) -> Result<holding::Pair, Unavailable> {
    Ok(holding::Pair {
        sealed: wrapped(key, case, pair.id, &pair.sealed)?,
        id: pair.id,
        first: pair.first,
        second: pair.second,
    })
}

pub(super) fn wrapped(
    key: &Key,
    case: Hash32,
    row_id: Id16,
    age_file: &[u8],
) -> Result<Vec<u8>, Unavailable> {
    Ok(shred::encipher(
        key,
        &shred::row_aad(&case, &row_id),
        &row::pad(age_file)?,
    ))
}

pub(super) fn check_grants(grants: &[Grant], most_bytes: usize) -> Result<(), PostError> {
    let wrong = |rule| PostError::Field {
        field: "grants",
        rule,
    };
    if grants.is_empty() || grants.len() > MOST_PARTS {
        return Err(wrong("are none or too many"));
    }
    let sealed = |grant: &Grant| grant.sealed.len() <= most_bytes && looks_sealed(&grant.sealed);
    if grants.iter().all(sealed) {
        Ok(())
    } else {
        Err(wrong("are not sealed"))
    }
}

pub(super) fn check_pairs(pairs: &[Pair], most_bytes: usize) -> Result<(), PostError> {
    let sealed = |pair: &Pair| pair.sealed.len() <= most_bytes && looks_sealed(&pair.sealed);
    if pairs.len() <= MOST_PARTS && pairs.iter().all(sealed) {
        Ok(())
    } else {
        Err(PostError::Field {
            field: "pairs",
            rule: "are not sealed",
        })
    }
}

pub(super) fn check_items(items: &[Item], boxes: &[BoxKind]) -> Result<(), PostError> {
    let wrong = |rule| PostError::Field {
        field: "items",
        rule,
    };
    if items.len() > MOST_PARTS {
        return Err(wrong("are too many"));
    }
    if items.iter().any(|item| !boxes.contains(&item.kind)) {
        return Err(wrong("belong to another box"));
    }
    let most_bytes = |item: &Item| if item.lead { ROW_BYTES } else { ITEM_BYTES };
    let sealed = |item: &Item| item.sealed.len() <= most_bytes(item) && looks_sealed(&item.sealed);
    if items.iter().all(sealed) {
        Ok(())
    } else {
        Err(wrong("are not sealed"))
    }
}
