//! The report form, posted.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data, Path};
use zeroize::Zeroizing;

use super::{MOST_LINE, MOST_TEXT, closing};
use crate::domain::policy::{ClockId, Length};
use crate::domain::taxonomy::{CHILD, Given};
use crate::flow::resent::Posted;
use crate::flow::scriptless::{ReportForm, SealError};
use crate::flow::{Portal, Unavailable};
use crate::http::HttpError;
use crate::http::site::{PublicSite, html, html_with, language, said};
use crate::http::typed::{TypedReport, typed_report};
use crate::page::form::Form;
use crate::page::lang::Lang;
use crate::page::report::{
    AccountWrong, Clocks, Duties, ExcludeWrong, NameWrong, Officer, Queue, QueueWrong, Report,
    Typed, Untaken, Wrong,
};
use crate::page::sent;
use crate::seal::assess::Answers;
use crate::seal::code::{Code, WordList};
use crate::seal::id::Id16;
use crate::seal::roster::{self, Roster};
use crate::seal::words::Role;

/// `GET /{lang}/report`
pub(in crate::http) async fn report_page(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = language(&lang)?;
    // A person who only writes and sends has chosen nobody: the first queue is for them.
    let first = portal.standing().and_then(|held| {
        let queue = held.roster.body().queues.first()?;
        Some(queue.id.to_string())
    });
    let typed = Typed {
        queue: first.unwrap_or_default(),
        ..Typed::default()
    };
    let form = Form::of(&site.about().content.taxonomy, &Given::new(), &[]);
    let page = report(&portal, &site, lang, Filled::empty(typed, form));
    Ok(html(site.pages(&portal)?.report(lang, &page)?))
}

/// `POST /{lang}/report` — seals what was posted, in memory, at once.
pub(in crate::http) async fn send(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, HttpError> {
    let lang = language(&lang)?;
    if !site.about().seals_for_others {
        return Err(HttpError::Forbidden);
    }
    let filled = typed_report(&body);
    let posted = filled.once.map(|_| Posted::of(&body));
    drop(body);
    let taxonomy = &site.about().content.taxonomy;
    let read = taxonomy.answers(filled.route(), &filled.given);
    let refused = read.as_ref().err().cloned().unwrap_or_default();
    let form = Form::of(taxonomy, &filled.given, &refused);
    let mut wrong = Wrong::default();
    if !filled.more {
        match attempt(&portal, &filled, read.ok(), posted).await {
            Ok(done) => {
                let page = sent_page(&portal, &site, lang, done);
                return Ok(closing(html(site.pages(&portal)?.sent(lang, &page)?)));
            }
            Err(found) => wrong = found,
        }
    }
    let status = match wrong.untaken {
        Some(Untaken::Busy) => StatusCode::SERVICE_UNAVAILABLE,
        Some(Untaken::Failed) => StatusCode::INTERNAL_SERVER_ERROR,
        None if filled.more => StatusCode::OK,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let filled = Filled {
        once: given_back(filled.once, wrong),
        typed: filled.typed,
        excluded: filled.excluded,
        form,
        wrong,
        back: true,
    };
    let page = report(&portal, &site, lang, filled);
    let body = site.pages(&portal)?.report(lang, &page)?;
    Ok(closing(html_with(status, body)))
}

fn sent_page(portal: &Portal, site: &PublicSite, lang: Lang, done: Done) -> sent::Sent {
    let rules = &site.about().content.policies;
    sent::Sent {
        office: office(portal, &done.queue, lang),
        day: done.day,
        answer_by: rules.acknowledge_by(done.day),
        feedback_by: rules.feedback_by(done.day),
        help_by: rules
            .by(ClockId::Assistance, done.day)
            .filter(|_| done.wants_help),
        groups: groups(&done.code),
        words: word_list(lang).map_or_else(Vec::new, |list| {
            let words = done.code.words(list);
            words.split_whitespace().map(str::to_owned).collect()
        }),
        receipt: done.receipt,
        via: crate::seal::words::Via::Server,
    }
}

/// The value that the page bears when it comes back. One that could not be taken may have been taken
/// by a first click all the same: sent again with its own value, it is still the same report.
fn given_back(posted: Option<Id16>, wrong: Wrong) -> Id16 {
    posted
        .filter(|_| wrong.untaken.is_some())
        .unwrap_or_else(Id16::random)
}

/// A report form as it goes back to a person.
struct Filled {
    once: Id16,
    typed: Typed,
    excluded: Vec<String>,
    form: Form,
    wrong: Wrong,
    back: bool,
}

impl Filled {
    fn empty(typed: Typed, form: Form) -> Self {
        Self {
            once: Id16::random(),
            typed,
            form,
            excluded: Vec::new(),
            wrong: Wrong::default(),
            back: false,
        }
    }
}

struct Done {
    wants_help: bool,
    queue: Id16,
    code: Code,
    day: crate::clock::Day,
    receipt: String,
}

async fn attempt(
    portal: &Portal,
    filled: &TypedReport,
    answers: Option<Answers>,
    posted: Option<Posted>,
) -> Result<Done, Wrong> {
    let TypedReport {
        typed, excluded, ..
    } = filled;
    let mut wrong = Wrong::default();
    let rather_talks = answers
        .as_ref()
        .is_some_and(|said| said.contains_key("meet"));
    if typed.account.trim().is_empty() && !rather_talks {
        wrong.account = Some(AccountWrong::Empty);
    } else if typed.account.chars().count() > MOST_TEXT {
        wrong.account = Some(AccountWrong::TooLong);
    }
    // A child is asked for no hours and no safe word; what stood there before is not theirs to send.
    let (hours, safe_word) = if filled.route() == CHILD {
        (&String::new(), &String::new())
    } else {
        (&typed.hours, &typed.safe_word)
    };
    let lines = [&typed.name, &typed.contact, hours, safe_word];
    if lines.iter().any(|line| line.chars().count() > MOST_LINE) {
        wrong.name = Some(NameWrong::TooLong);
    }
    let queue = Id16::parse(&typed.queue).ok();
    if queue.is_none() {
        wrong.queue = Some(QueueWrong::Unknown);
    }
    let exclude: Result<Vec<Id16>, _> = excluded.iter().map(|id| Id16::parse(id)).collect();
    if exclude.is_err() {
        wrong.exclude = Some(ExcludeWrong::Unknown);
    }
    let (Some(queue), Ok(excluded), Some(answers)) = (queue, exclude, answers) else {
        return Err(wrong);
    };
    if wrong != Wrong::default() {
        return Err(wrong);
    }
    let wants_help = ["needs", "assistance_only"]
        .iter()
        .any(|asked| answers.contains_key(*asked));
    let named = lines.iter().any(|line| !line.trim().is_empty());
    let copy = |text: &str| Zeroizing::new(text.to_owned());
    let form = ReportForm {
        queue,
        account: copy(&typed.account),
        identity: named.then(|| lines.map(|line| copy(line.trim()))),
        excluded,
        answers,
        keep_account: typed.show,
        posted,
    };
    match portal.seal_report(form).await {
        Ok(sealed) => Ok(Done {
            wants_help,
            queue: sealed.queue,
            code: sealed.code,
            day: sealed.day,
            receipt: sealed.receipt,
        }),
        Err(error) => Err(explained(&error)),
    }
}

fn explained(error: &SealError) -> Wrong {
    let mut wrong = Wrong::default();
    match error {
        SealError::NoAssistance => wrong.queue = Some(QueueWrong::NoAssistance),
        SealError::UnknownQueue => wrong.queue = Some(QueueWrong::Unknown),
        SealError::UnknownOfficer => wrong.exclude = Some(ExcludeWrong::Unknown),
        SealError::NobodyLeft => wrong.exclude = Some(ExcludeWrong::NobodyLeft),
        SealError::NoIdentityBox => wrong.name = Some(NameWrong::NoBox),
        SealError::Unavailable(Unavailable::Busy) => wrong.untaken = Some(Untaken::Busy),
        SealError::NoOffice | SealError::Unavailable(Unavailable::Failed(_)) => {
            tracing::error!(%error, "a report could not be sealed");
            wrong.untaken = Some(Untaken::Failed);
        }
    }
    wrong
}

fn report(portal: &Portal, site: &PublicSite, lang: Lang, filled: Filled) -> Report {
    let standing = portal.standing();
    let roster = standing.as_ref().map(|held| &held.roster);
    let excluded = &filled.excluded;
    let rules = &site.about().content.policies;
    let spelled = |id| rules.shortest(id).map_or_else(String::new, Length::spelled);
    Report {
        queues: roster.map_or_else(Vec::new, |roster| queues(roster, lang)),
        officers: roster.map_or_else(Vec::new, |roster| officers(roster, lang, excluded)),
        answer_days: rules
            .shortest(ClockId::Acknowledge)
            .map_or(0, Length::in_days),
        clocks: Clocks {
            acknowledge: spelled(ClockId::Acknowledge),
            feedback: spelled(ClockId::Feedback),
            status: spelled(ClockId::Status),
            help: spelled(ClockId::Assistance),
        },
        duties: Duties::of(rules.told()),
        max_text: u32::try_from(MOST_TEXT).unwrap_or(u32::MAX),
        once: filled.once.to_string(),
        typed: filled.typed,
        troubled: filled.wrong != Wrong::default() || !filled.form.wrong.is_empty(),
        wrong: filled.wrong,
        form: filled.form,
        back: filled.back,
    }
}

/// The name of the office that a queue belongs to.
fn office(portal: &Portal, queue: &Id16, lang: Lang) -> String {
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

fn queues(roster: &Roster, lang: Lang) -> Vec<Queue> {
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
fn groups(code: &Code) -> Vec<String> {
    let digits: Vec<char> = code.digits().chars().collect();
    digits.chunks(5).map(|five| five.iter().collect()).collect()
}

fn word_list(lang: Lang) -> Option<WordList> {
    match lang {
        Lang::En => Some(WordList::English),
        Lang::Fr => Some(WordList::French),
        Lang::Es => Some(WordList::Spanish),
        Lang::Zh => Some(WordList::Chinese),
        Lang::Ar | Lang::Ru => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_not_be_taken_is_sent_again_as_the_same_report() {
        let posted = Id16::random();
        let untaken = Wrong {
            untaken: Some(Untaken::Busy),
            ..Wrong::default()
        };
        assert_eq!(given_back(Some(posted), untaken), posted);
        assert_ne!(given_back(Some(posted), Wrong::default()), posted);
        assert_ne!(given_back(None, untaken), given_back(None, untaken));
    }
}
