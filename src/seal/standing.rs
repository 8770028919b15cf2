//! What a reporter has decided so far, and what they were told of how far the office has come, read
//! from the dialogue: the last word on each thing counts.

use std::collections::BTreeSet;

use super::item::Opened;
use super::item::body::Body;
use super::words::{Erased, Pressed, Status};
use crate::clock::Day;

/// What holds now (`docs/formats.md` §9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far the office has come, as an officer signed it.
    pub status: Status,
    /// What the office may do.
    pub given: BTreeSet<String>,
    /// The reporter withdrew what they told.
    pub withdrawn: bool,
    /// The day on which they asked the office to erase the case.
    pub erasure: Option<Day>,
    /// They erased their way into it.
    pub closed: bool,
    /// They said, at some time, that somebody asked them to stop.
    pub pressed: bool,
}

impl Standing {
    /// Of the items of a dialogue, in the order in which they are shown.
    #[must_use]
    pub fn of(dialogue: &[Opened]) -> Self {
        let mut standing = Self {
            status: Status::Received,
            given: BTreeSet::new(),
            withdrawn: false,
            erasure: None,
            closed: false,
            pressed: false,
        };
        for item in dialogue.iter().map(Opened::item) {
            match &item.body {
                Body::Consent { given } => standing.given.clone_from(given),
                Body::Withdrawal {
                    pressed, withdrawn, ..
                } => {
                    standing.withdrawn = *withdrawn;
                    standing.pressed |= *pressed == Pressed::Yes;
                }
                Body::Erasure {
                    asked,
                    pressed,
                    what,
                } => {
                    standing.pressed |= *pressed == Pressed::Yes;
                    match what {
                        Erased::Case => standing.erasure = asked.then_some(item.posted),
                        Erased::Mailbox => standing.closed |= *asked,
                    }
                }
                Body::Acknowledgement { .. } if standing.status == Status::Received => {
                    standing.status = Status::Acknowledged;
                }
                Body::Progress { status, .. } => standing.status = *status,
                _ => {}
            }
        }
        standing
    }
}

/// The items of a dialogue that somebody wants to read: all but the one with which a report comes that
/// allows nothing.
pub fn worth_showing(dialogue: &[Opened]) -> impl Iterator<Item = &Opened> {
    let first = dialogue
        .iter()
        .position(|item| matches!(item.item().body, Body::Consent { .. }));
    let says_nothing = move |at, item: &Opened| {
        let empty = matches!(&item.item().body, Body::Consent { given } if given.is_empty());
        empty && first == Some(at)
    };
    let items = dialogue.iter().enumerate();
    items.filter_map(move |(at, item)| (!says_nothing(at, item)).then_some(item))
}
