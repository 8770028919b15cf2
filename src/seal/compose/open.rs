//! A case as its holder reads it.

use std::collections::BTreeMap;

use crate::seal::assess::assess;
use crate::seal::grant::{self, Holder, Holding};
use crate::seal::id::Hash32;
use crate::seal::item::body::Body;
use crate::seal::item::{Listed, Opened};
use crate::seal::name::Name;
use crate::seal::record::Chain;
use crate::seal::roster::Roster;
use crate::seal::thread::{Failure, Thread};
use crate::seal::verdict::Verdict;
use crate::seal::words::{BoxKind, Level, Pressed, Rule};

/// A case as the server hands it out.
#[derive(Clone, Debug)]
pub struct SealedCase<'a> {
    pub case: Hash32,
    /// The number of the newest record, as the server has it.
    pub n: u64,
    /// What the server says of urgency and level: a hint.
    pub urgent: bool,
    pub level: Level,
    pub grants: Vec<&'a [u8]>,
    pub items: Vec<Listed<'a>>,
}

/// A case that was opened: nothing in it is unverified.
pub struct OpenedCase {
    pub(super) holding: Holding,
    pub(super) threads: BTreeMap<BoxKind, Thread>,
    failures: Vec<Failure>,
    hint: Hint,
}

/// How urgent a case is: the worse of what the server says and what its people said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    pub urgent: bool,
    pub level: Level,
    /// The server said less.
    pub lowered: bool,
}

/// Opens what a holder's grants open, as far as they stand; grants and items are refused singly.
///
/// # Errors
/// As [`grant::open`].
pub fn open_case(
    sealed: &SealedCase<'_>,
    holder: &Holder<'_>,
    roster: &Roster,
) -> Result<OpenedCase, Verdict> {
    let mut holding = grant::open(&sealed.case, holder, &sealed.grants, roster)?;
    if sealed.n > holding.chain().number() {
        // Somebody posted a record and gave this holder nothing of it.
        holding.lacks_records();
    }
    let reader = holding.reader(roster);
    let mut threads = BTreeMap::new();
    let mut failures = Vec::new();
    for kind in BoxKind::ALL {
        let mut chains = holding.chains();
        if !chains.any(|chain| is_held(chain, *kind, &holder.name)) {
            continue;
        }
        let items = sealed.items.iter().enumerate();
        let (places, listed): (Vec<usize>, Vec<Listed<'_>>) =
            items.filter(|(_, item)| item.in_box == *kind).unzip();
        let thread = Thread::read(reader, &listed);
        failures.extend(thread.failures().iter().filter_map(|failure| {
            let index = *places.get(failure.index)?;
            Some(Failure { index, ..*failure })
        }));
        threads.insert(*kind, thread);
    }
    failures.sort_unstable_by_key(|failure| failure.index);
    let hint = hint(sealed, &threads);
    Ok(OpenedCase {
        holding,
        threads,
        failures,
        hint,
    })
}

/// Whether some record lets `holder`, alone, read that box.
fn is_held(chain: &Chain, kind: BoxKind, holder: &Name) -> bool {
    if kind == BoxKind::Identity && *holder == Name::Reporter && !super::names_reporter(chain) {
        return false;
    }
    chain.records().iter().any(|record| {
        let held = record.record().boxes.get(&kind);
        held.is_some_and(|held| {
            held.holders.contains(holder) && (held.rule == Rule::Each || *holder == Name::Reporter)
        })
    })
}

impl OpenedCase {
    #[must_use]
    pub const fn holding(&self) -> &Holding {
        &self.holding
    }

    #[must_use]
    pub const fn chain(&self) -> &Chain {
        self.holding.chain()
    }

    /// The items of a box, in the order in which they are shown.
    #[must_use]
    pub fn items(&self, kind: BoxKind) -> &[Opened] {
        self.threads.get(&kind).map_or(&[], Thread::items)
    }

    /// What was refused, by index into the items given.
    #[must_use]
    pub fn failures(&self) -> &[Failure] {
        &self.failures
    }

    /// How many items are named that nobody has: something is missing.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.threads.values().map(Thread::missing).sum()
    }

    #[must_use]
    pub const fn hint(&self) -> Hint {
        self.hint
    }

    /// Takes on an item that its author just sealed, so that the next one names it.
    pub fn push(&mut self, item: Opened) {
        let thread = self.threads.entry(item.item().in_box).or_default();
        thread.push(item);
    }
}

/// The level to which what a reporter says raises their case.
#[must_use]
pub const fn raised(body: &Body) -> Option<Level> {
    match body {
        Body::Alarm { .. } => Some(Level::Alarm),
        Body::Withdrawal {
            pressed: Pressed::Yes,
            ..
        }
        | Body::Erasure {
            pressed: Pressed::Yes,
            ..
        } => Some(Level::High),
        _ => None,
    }
}

/// An alarm, and word of pressure, count until a later day's mark: a mark of the same day may have been
/// made before them.
fn hint(sealed: &SealedCase<'_>, threads: &BTreeMap<BoxKind, Thread>) -> Hint {
    let items = |kind| threads.get(&kind).map_or(&[][..], Thread::items);
    let mut hint = Hint {
        urgent: sealed.urgent,
        level: sealed.level,
        lowered: false,
    };
    let mut worsen = |urgent: bool, level: Level| {
        hint.urgent |= urgent;
        hint.level = hint.level.max(level);
    };
    let mut marked = None;
    let marks = items(BoxKind::Internal).iter().rev();
    let mut marks = marks.filter_map(|item| match &item.item().body {
        Body::Mark { level, urgent, .. } => Some((item.item().posted, *urgent, *level)),
        _ => None,
    });
    if let Some((day, urgent, level)) = marks.next() {
        worsen(urgent, level);
        marked = Some(day);
    }
    for item in items(BoxKind::Account) {
        match &item.item().body {
            Body::Brief { level, urgent, .. } => worsen(*urgent, *level),
            Body::Statement { answers, .. } => {
                let assessed = assess(answers);
                worsen(assessed.urgent, assessed.level);
            }
            _ => {}
        }
    }
    for item in items(BoxKind::Dialogue) {
        let counts = marked.is_none_or(|day| item.item().posted >= day);
        if let Some(level) = raised(&item.item().body).filter(|_| counts) {
            worsen(false, level);
        }
    }
    hint.lowered = (hint.urgent, hint.level) != (sealed.urgent, sealed.level);
    hint
}
