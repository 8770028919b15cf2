//! The report form as it goes to a person: the roster's people and offices, and what was typed.

use super::MOST_TEXT;
use crate::clock::Day;
use crate::domain::policy::{ClockId, Length, Policies};
use crate::flow::Portal;
use crate::http::made::said;
use crate::http::site::PublicSite;
use crate::page::files::{Held, Seen};
use crate::page::form::Form;
use crate::page::help;
use crate::page::lang::Lang;
use crate::page::report::{Clocks, Duties, Officer, Queue, Reopened, Report, Typed, Wrong};
use crate::seal::code::Code;
use crate::seal::id::Id16;
use crate::seal::roster::{self, Roster};
use crate::seal::words::Role;

/// A report form as it goes back to a person.
pub(super) struct Filled {
    pub(super) once: Id16,
    pub(super) typed: Typed,
    pub(super) excluded: Vec<String>,
    pub(super) form: Form,
    pub(super) wrong: Wrong,
    pub(super) files: Option<Held>,
    pub(super) seen: Vec<Seen>,
    pub(super) back: bool,
    /// It is for writing down and deciding later.
    pub(super) private: bool,
    pub(super) draft: Option<Reopened>,
}

impl Filled {
    pub(super) fn empty(typed: Typed, form: Form) -> Self {
        Self {
            once: Id16::random(),
            typed,
            form,
            excluded: Vec::new(),
            wrong: Wrong::default(),
            files: None,
            seen: Vec::new(),
            back: false,
            private: false,
            draft: None,
        }
    }
}

/// The form as a page.
pub(super) fn report(portal: &Portal, site: &PublicSite, lang: Lang, filled: Filled) -> Report {
    let standing = portal.standing();
    let roster = standing.as_ref().map(|held| &held.roster);
    let excluded = &filled.excluded;
    let rules = portal.rules();
    let spelled = |id| {
        let lengths: Vec<String> = rules.lengths(id).map(Length::spelled).collect();
        lengths.join(", ")
    };
    let queues = roster.map_or_else(Vec::new, |roster| queues(roster, lang));
    Report {
        offices: Queue::offices(&queues),
        queues,
        places: site
            .said(portal)
            .map_or_else(|_| Vec::new(), |said| help::places(&said.help, lang)),
        officers: roster.map_or_else(Vec::new, |roster| officers(roster, lang, excluded)),
        answer_days: rules.most_days(ClockId::Acknowledge),
        clocks: Clocks {
            acknowledge: spelled(ClockId::Acknowledge),
            feedback: spelled(ClockId::Feedback),
            status: spelled(ClockId::Status),
            help: spelled(ClockId::Assistance),
            closed: closed(&rules, portal.today()),
        },
        duties: Duties::of(rules.told()),
        max_text: u32::try_from(MOST_TEXT).unwrap_or(u32::MAX),
        once: filled.once.to_string(),
        list: roster.map_or(0, Roster::version),
        typed: filled.typed,
        files: filled.files,
        seen: filled.seen,
        troubled: filled.wrong != Wrong::default() || !filled.form.wrong.is_empty(),
        wrong: filled.wrong,
        form: filled.form,
        back: filled.back,
        private: filled.private,
        draft: filled.draft,
        draft_days: portal.draft_days(),
    }
}

/// Days to come on which nobody works, as the browser's client takes them.
fn closed(rules: &Policies, today: Day) -> String {
    let to_come = rules.closed().iter().filter(|day| today <= **day);
    let days: Vec<String> = to_come.map(Day::to_string).collect();
    days.join(",")
}

/// The name of the office that a queue belongs to.
pub(super) fn office(portal: &Portal, queue: &Id16, lang: Lang) -> String {
    portal.standing().map_or_else(String::new, |held| {
        let office = held.roster.queue(queue).map(|queue| queue.office);
        office_name(&held.roster, office, lang)
    })
}

fn office_name(roster: &Roster, office: Option<Id16>, lang: Lang) -> String {
    office
        .and_then(|id| roster.office(&id))
        .map_or_else(String::new, |office| said(&office.name, lang))
}

/// Where a report can go, and the functions of those who read it there.
pub(in crate::http) fn queues(roster: &Roster, lang: Lang) -> Vec<Queue> {
    let queues = roster.body().queues.iter();
    queues
        .map(|queue| Queue {
            id: queue.id.to_string(),
            name: said(&queue.name, lang),
            office: office_name(roster, Some(queue.office), lang),
            read_by: queue
                .officers
                .iter()
                .filter(|id| roster.current_key(id).is_some())
                .filter_map(|id| roster.officer(id))
                .map(|officer| said(&officer.function, lang))
                .collect(),
        })
        .collect()
}

/// Everybody who could ever read or open something: who of them must not is for the person to say.
fn officers(roster: &Roster, lang: Lang, excluded: &[String]) -> Vec<Officer> {
    let officers = roster.body().officers.iter();
    officers
        .filter(|officer| roster.current_key(&officer.id).is_some())
        .filter(|officer| {
            let works = officer.roles.iter().any(|role| *role != Role::Steward);
            works
                || roster
                    .body()
                    .queues
                    .iter()
                    .any(|queue| seats(queue, &officer.id))
        })
        .map(|officer| {
            let id = officer.id.to_string();
            Officer {
                function: said(&officer.function, lang),
                name: officer.name.clone(),
                excluded: excluded.contains(&id),
                id,
            }
        })
        .collect()
}

/// Whether this officer has a seat in the queue, whatever their roles say.
fn seats(queue: &roster::Queue, id: &Id16) -> bool {
    queue.officers.contains(id) || queue.custodians.contains(id)
}

/// The thirty digits in six groups of five.
pub(super) fn groups(code: &Code) -> Vec<String> {
    let digits: Vec<char> = code.digits().chars().collect();
    digits.chunks(5).map(|five| five.iter().collect()).collect()
}

/// The code as nine words of this language; none where the language has no list.
pub(super) fn spelled(code: &Code, lang: Lang) -> Vec<String> {
    lang.word_list().map_or_else(Vec::new, |list| {
        let words = code.words(list);
        words.split_whitespace().map(str::to_owned).collect()
    })
}
