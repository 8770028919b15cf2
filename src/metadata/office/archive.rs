//! An archive as a document: its members by name, and what becomes of each.

use std::collections::HashMap;

use super::deflate::{pack, unpack};
use super::refused::{Read, Refused};
use super::work::Work;
use super::zip_read::{Member, read_directory};
use super::zip_write::Packed;
use crate::metadata::found::Why;

/// The XML of spreadsheets deflates to a fiftieth at best; beyond this somebody made it so.
const MOST_INFLATED: usize = 200;
const SMALL: usize = 1024 * 1024;

pub(super) struct Archive<'a> {
    pub(super) members: Vec<Member<'a>>,
    names: HashMap<String, usize>,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8], work: &mut Work) -> Read<Self> {
        let members = read_directory(bytes, &mut work.ledger)?;
        let sizes = members.iter().map(|member| member.size);
        let inflated = sizes.fold(0, usize::saturating_add);
        if inflated > SMALL && inflated > bytes.len().saturating_mul(MOST_INFLATED) {
            return Err(Refused(Why::Large));
        }
        work.spend(inflated)?;
        let names = members.iter().enumerate();
        let names = names.map(|(at, member)| (member.name.to_lowercase(), at));
        Ok(Self {
            names: names.collect(),
            members,
        })
    }

    /// A member by its name, in whichever case: the names of parts are equivalent so.
    pub(super) fn find(&self, name: &str) -> Option<&Member<'a>> {
        let at = self.names.get(&name.to_lowercase())?;
        self.members.get(*at)
    }
}

/// A member as it is to be written, if it is: `write` says what becomes of what it holds.
pub(super) fn rewrite_member<'m>(
    member: &'m Member,
    work: &mut Work,
    write: impl FnOnce(&[u8], &mut Work) -> Read<Option<Vec<u8>>>,
) -> Read<Option<Packed<'m>>> {
    let before = unpack(member)?;
    let after = write(&before, work)?;
    work.changed |= after.as_deref() != Some(&before);
    let packed = after.map(|after| pack(&member.name, &after, member.deflated));
    packed.transpose()
}
