//! An item as it is added to a case.

use super::open::OpenedCase;
use crate::clock::Day;
use crate::seal::id::Id16;
use crate::seal::item::body::Body;
use crate::seal::item::{Item, Sealed};
use crate::seal::key::SigningKey;
use crate::seal::name::Name;
use crate::seal::thread::Thread;
use crate::seal::verdict::Verdict;
use crate::seal::words::{BoxKind, Via};

/// Who says something, where, and when.
pub struct Reply<'a> {
    /// Of the item; drawn at random but where the same request may come twice.
    pub id: Id16,
    pub author: Name,
    pub key: &'a SigningKey,
    pub in_box: BoxKind,
    pub via: Via,
    pub today: Day,
}

/// Seals an item to a box as it stands, after the latest that the author knows there.
///
/// # Errors
/// As [`whole`](crate::seal::grant::Holding::whole) where grants were left out; [`Verdict::Secret`] when the author's grants do not open that box, so that nothing is sealed to a
/// key that nobody vouches for; otherwise as [`Item::seal`].
pub fn compose_item(opened: &OpenedCase, reply: &Reply<'_>, body: Body) -> Result<Sealed, Verdict> {
    opened.holding().whole()?;
    let chain = opened.chain();
    let held = chain.held(reply.in_box).ok_or(Verdict::Secret)?;
    let secrets = opened.holding().secrets();
    let recipient = secrets.recipient(&held.recipient).ok_or(Verdict::Secret)?;
    let thread = opened.threads.get(&reply.in_box);
    let item = Item {
        after: thread.map(Thread::heads).unwrap_or_default(),
        author: reply.author,
        body,
        in_box: reply.in_box,
        case: chain.case(),
        id: reply.id,
        n: chain.number(),
        posted: reply.today,
        via: reply.via,
    };
    item.seal(&recipient, reply.key)
}
