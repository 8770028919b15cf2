//! What became of what somebody said instead of writing it: heard, checked, signed, deleted.
//!
//! An officer writes down what they hear; whoever said it checks and corrects that, and signs it. Then
//! they may let go of the sound, and an officer may delete it: neither can do it alone.

use super::id::Id16;
use super::item::body::{Body, Text};
use super::item::sound::Sound;
use super::item::{Item, Opened};
use crate::clock::Day;

/// A recording of which an item speaks (`docs/formats.md` §9).
#[derive(Clone, PartialEq, Eq)]
pub struct Recording {
    pub sound: Sound,
    /// What an officer last wrote down for its reporter to check: the item, and its text.
    pub heard: Option<(Id16, Text)>,
    /// What the reporter last signed.
    pub attested: Option<Attested>,
    /// The day on which an officer deleted the sound.
    pub removed: Option<Day>,
}

/// What a reporter signed that they said.
#[derive(Clone, PartialEq, Eq)]
pub struct Attested {
    pub text: Text,
    /// The office may delete the sound.
    pub release: bool,
    /// An officer wrote something else down since.
    pub outdated: bool,
}

impl Recording {
    /// The recordings of which a dialogue speaks, in the order of the first word on each; of its items
    /// in the order in which they are shown.
    #[must_use]
    pub fn all(dialogue: &[Opened]) -> Vec<Self> {
        let mut all = Vec::new();
        for item in dialogue.iter().map(Opened::item) {
            read(&mut all, item);
        }
        all
    }

    /// The one that its reporter is asked to check, or may think again about: the first whose text they
    /// have not signed; else the last that they signed and whose sound is there.
    #[must_use]
    pub fn to_check(all: &[Self]) -> Option<&Self> {
        let there = || all.iter().filter(|one| one.removed.is_none());
        let open = |one: &&Self| one.heard.is_some() && !one.is_signed();
        there()
            .find(open)
            .or_else(|| there().rfind(|one| one.is_signed()))
    }

    /// Its reporter signed what was last written down.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        let attested = self.attested.as_ref();
        attested.is_some_and(|attested| !attested.outdated)
    }
}

fn read(all: &mut Vec<Recording>, item: &Item) {
    match &item.body {
        Body::Transcript { sound, text } => note(all, *sound, |one| {
            one.heard = Some((item.id, text.clone()));
            if let Some(attested) = &mut one.attested {
                attested.outdated = attested.text != *text;
            }
        }),
        Body::Attestation {
            release,
            sound,
            text,
        } => note(all, *sound, |one| {
            one.attested = Some(Attested {
                text: text.clone(),
                release: *release,
                outdated: false,
            });
        }),
        Body::Removal { sound, .. } => note(all, *sound, |one| one.removed = Some(item.posted)),
        _ => {}
    }
}

fn note(all: &mut Vec<Recording>, sound: Sound, write: impl FnOnce(&mut Recording)) {
    if let Some(found) = all.iter_mut().find(|one| one.sound == sound) {
        return write(found);
    }
    let mut new = Recording {
        sound,
        heard: None,
        attested: None,
        removed: None,
    };
    write(&mut new);
    all.push(new);
}
