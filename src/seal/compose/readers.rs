//! Who would read a report, and who would keep a name.

use crate::seal::id::Id16;
use crate::seal::roster::{Officer, Queue, Roster};
use crate::seal::words::{Role, Rule};

/// To whom somebody gives their name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NameFor {
    /// Two custodians have to open it together.
    #[default]
    Custodians,
    /// Whoever arranges help opens it, and nobody else.
    Helpers,
    /// Everybody who reads the report.
    Office,
}

/// Who keeps a name, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keepers {
    pub officers: Vec<Id16>,
    pub rule: Rule,
}

impl NameFor {
    pub const ALL: [Self; 3] = [Self::Custodians, Self::Helpers, Self::Office];

    /// As forms spell it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Custodians => "custodians",
            Self::Helpers => "helpers",
            Self::Office => "office",
        }
    }

    /// The choice spelled `text`, if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|to| to.as_str() == text)
    }
}

/// Who would keep a name given in this way; none where that is nobody, or one custodian alone.
#[must_use]
pub fn name_keepers(
    roster: &Roster,
    queue: &Id16,
    excluded: &[Id16],
    to: NameFor,
) -> Option<Keepers> {
    let readers = || remaining_officers(roster, queue, excluded);
    let (officers, least, rule) = match to {
        NameFor::Custodians => {
            let custodians = remaining_custodians(roster, queue, excluded);
            (custodians, 2, Rule::Pairs)
        }
        NameFor::Helpers => {
            let mut helpers = readers();
            helpers.retain(|id| {
                let officer = roster.officer(id);
                officer.is_some_and(|officer| officer.roles.contains(&Role::Assistance))
            });
            (helpers, 1, Rule::Each)
        }
        NameFor::Office => (readers(), 1, Rule::Each),
    };
    (officers.len() >= least).then_some(Keepers { officers, rule })
}

/// Who of a queue would read a report: its officers with a current key, less those excluded.
#[must_use]
pub fn remaining_officers(roster: &Roster, queue: &Id16, excluded: &[Id16]) -> Vec<Id16> {
    let queue = roster.queue(queue);
    remaining(roster, queue.map(|queue| &*queue.officers), excluded)
}

/// Who would keep the reporter's name. Fewer than two: no name can be taken.
#[must_use]
pub fn remaining_custodians(roster: &Roster, queue: &Id16, excluded: &[Id16]) -> Vec<Id16> {
    let queue = roster.queue(queue);
    remaining(roster, queue.map(|queue| &*queue.custodians), excluded)
}

/// Where a request for help alone goes: to a queue that an officer for assistance reads, and neither
/// triage nor an investigator. The chosen one if it is such, else the first of the same office, else
/// the first in which somebody is left to read.
#[must_use]
pub fn assistance_queue(roster: &Roster, chosen: &Id16, excluded: &[Id16]) -> Option<Id16> {
    let office = roster.queue(chosen).map(|queue| queue.office);
    let assists = |queue: &&Queue| {
        let readers = remaining(roster, Some(&*queue.officers), excluded);
        let mut roles = readers.iter().filter_map(|id| roster.officer(id));
        let mut all = roles.clone();
        let investigates = |officer: &Officer| {
            let roles = &officer.roles;
            roles.contains(&Role::Triage) || roles.contains(&Role::Investigator)
        };
        roles.any(|officer| officer.roles.contains(&Role::Assistance)) && !all.any(investigates)
    };
    let queues = || roster.body().queues.iter().filter(assists);
    queues()
        .find(|queue| queue.id == *chosen)
        .or_else(|| queues().find(|queue| Some(queue.office) == office))
        .or_else(|| queues().next())
        .map(|queue| queue.id)
}

fn remaining(roster: &Roster, ids: Option<&[Id16]>, excluded: &[Id16]) -> Vec<Id16> {
    let ids = ids.unwrap_or_default().iter().copied();
    ids.filter(|id| !excluded.contains(id) && roster.current_key(id).is_some())
        .collect()
}
