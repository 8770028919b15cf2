//! What a reporter says in their case, sealed and ready to be added.

use crate::clock::Day;
use crate::flow::intake::Item;
use crate::flow::posting::Posting;
use crate::seal::compose::open::{OpenedCase, raised};
use crate::seal::compose::reply::{Reply, compose_item};
use crate::seal::id::Id16;
use crate::seal::item::attached::Attachment;
use crate::seal::item::body::Body;
use crate::seal::name::Name;
use crate::seal::words::{BoxKind, Erased, Via};

/// What a reporter says in their case.
#[derive(Clone)]
pub struct Saying {
    /// The id of the first of what it adds: pressed twice, it adds one thing.
    pub item: Id16,
    /// Nothing where only files go with it.
    pub body: Option<Body>,
    /// Stored already.
    pub files: Vec<Attachment>,
}

impl Saying {
    pub(super) fn of(body: Body) -> Self {
        Self {
            item: Id16::random(),
            body: Some(body),
            files: Vec::new(),
        }
    }
}

/// What a reporter says in their own case, sealed and ready to be added. Where keys were refused nothing
/// can be sealed: an alarm, and an end, go without words.
pub(super) fn own_posting(opened: &OpenedCase, today: Day, saying: Saying) -> Option<Posting> {
    let Saying { item, body, files } = saying;
    let level = body.as_ref().and_then(raised);
    let blobs = files.iter().map(|file| file.blob).collect();
    let release: Vec<_> = match &body {
        Some(Body::Attestation { release, sound, .. }) => vec![(sound.blob, *release)],
        _ => Vec::new(),
    };
    let posting = |n: u64, items, files| {
        Some(Posting {
            n: u32::try_from(n).ok()?,
            items,
            urgent: None,
            level,
            files,
            release: release.clone(),
            remove: Vec::new(),
            assign: None,
            withdraw: false,
            step: None,
            log: Vec::new(),
        })
    };
    let wordless = match &body {
        Some(Body::Alarm { .. }) => true,
        Some(Body::Erasure { what, .. }) => *what == Erased::Mailbox,
        _ => false,
    };
    if wordless && opened.holding().whole().is_err() {
        return posting(opened.chain().number(), Vec::new(), Vec::new());
    }
    let attached = files
        .into_iter()
        .map(|file| Body::Attachment(Box::new(file)));
    let bodies = body.into_iter().chain(attached);
    let ids = std::iter::once(item).chain(std::iter::repeat_with(Id16::random));
    let mut items = Vec::new();
    for (id, body) in ids.zip(bodies) {
        let reply = Reply {
            id,
            author: Name::Reporter,
            key: opened.holding().signing()?,
            in_box: BoxKind::Dialogue,
            via: Via::Server,
            today,
        };
        let sealed = compose_item(opened, &reply, body).ok()?;
        items.push(Item {
            id,
            kind: BoxKind::Dialogue,
            lead: false,
            sealed: sealed.file,
        });
    }
    posting(opened.chain().number(), items, blobs)
}
