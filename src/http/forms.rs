//! The two forms that a browser without scripts posts: a report, and the mailbox.
//!
//! What is posted here is words. They live in this request's memory, are sealed, and are wiped
//! with it: buffers are zeroed when freed (see `main`), and the connection is closed after the
//! answer so that its read buffer goes too. Nothing here is logged but a status.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data, Path};
use zeroize::Zeroizing;

use super::HttpError;
use super::site::{PublicSite, html, html_with, language, said};
use super::typed::{cleaned, fields, typed_report};
use crate::flow::resent::Posted;
use crate::flow::scriptless::{Opened, Outcome, ReportForm, Said, SealError};
use crate::flow::{Portal, Unavailable};
use crate::page::lang::Lang;
use crate::page::report::{
    AccountWrong, Answer, ExcludeWrong, NameWrong, Officer, Queue, QueueWrong, Report, Typed,
    Untaken, Wrong,
};
use crate::page::{mailbox, sent};
use crate::seal::code::{Code, WordList};
use crate::seal::id::Id16;
use crate::seal::roster::{self, Roster};
use crate::seal::wipe;
use crate::seal::words::Role;

/// Characters of an account, and of a line of the identity box.
pub(super) const MOST_TEXT: usize = 200_000;
const MOST_LINE: usize = 1_000;

/// `GET /{lang}/report`
pub(super) async fn report_page(
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
    let page = report(&portal, &site, lang, typed, &[], Wrong::default());
    Ok(html(site.pages(&portal)?.report(lang, &page)?))
}

/// `POST /{lang}/report` — seals what was posted, in memory, at once.
pub(super) async fn send(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, HttpError> {
    let lang = language(&lang)?;
    if !site.about().seals_for_others {
        return Err(HttpError::Forbidden);
    }
    let (typed, excluded, once) = typed_report(&body);
    let posted = once.then(|| Posted::of(&body));
    drop(body);
    let wrong = match attempt(&portal, &typed, &excluded, posted).await {
        Ok(done) => {
            let page = sent::Sent {
                office: office(&portal, &done.queue, lang),
                day: done.day,
                answer_by: done.day.plus(site.about().acknowledge_days),
                groups: groups(&done.code),
                words: word_list(lang).map_or_else(Vec::new, |list| {
                    let words = done.code.words(list);
                    words.split_whitespace().map(str::to_owned).collect()
                }),
                receipt: done.receipt,
                via: crate::seal::words::Via::Server,
            };
            return Ok(closing(html(site.pages(&portal)?.sent(lang, &page)?)));
        }
        Err(wrong) => wrong,
    };
    let status = match wrong.untaken {
        Some(Untaken::Busy) => StatusCode::SERVICE_UNAVAILABLE,
        Some(Untaken::Failed) => StatusCode::INTERNAL_SERVER_ERROR,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = report(&portal, &site, lang, typed, &excluded, wrong);
    let body = site.pages(&portal)?.report(lang, &page)?;
    Ok(closing(html_with(status, body)))
}

struct Done {
    queue: Id16,
    code: Code,
    day: crate::clock::Day,
    receipt: String,
}

async fn attempt(
    portal: &Portal,
    typed: &Typed,
    excluded: &[String],
    posted: Option<Posted>,
) -> Result<Done, Wrong> {
    let mut wrong = Wrong::default();
    if typed.account.trim().is_empty() {
        wrong.account = Some(AccountWrong::Empty);
    } else if typed.account.chars().count() > MOST_TEXT {
        wrong.account = Some(AccountWrong::TooLong);
    }
    let lines = [&typed.name, &typed.contact, &typed.hours, &typed.safe_word];
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
    let (Some(queue), Ok(excluded)) = (queue, exclude) else {
        return Err(wrong);
    };
    if wrong != Wrong::default() {
        return Err(wrong);
    }
    let named = lines.iter().any(|line| !line.trim().is_empty());
    let copy = |text: &str| Zeroizing::new(text.to_owned());
    let form = ReportForm {
        queue,
        account: copy(&typed.account),
        identity: named.then(|| lines.map(|line| copy(line.trim()))),
        excluded,
        answers: [
            ("danger", typed.danger),
            ("threat", typed.threat),
            ("detriment", typed.detriment),
            ("supervisor", typed.supervisor),
        ]
        .into_iter()
        .filter_map(|(question, answer)| match answer {
            Answer::Yes => Some((question, true)),
            Answer::No => Some((question, false)),
            Answer::Open => None,
        })
        .collect(),
        keep_account: typed.show,
        posted,
    };
    match portal.seal_report(form).await {
        Ok(sealed) => Ok(Done {
            queue,
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

/// `POST /{lang}/mailbox` — opens a case by code, or answers in one by ticket.
pub(super) async fn mailbox(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, HttpError> {
    let lang = language(&lang)?;
    if !site.about().seals_for_others {
        return Err(HttpError::Forbidden);
    }
    let posted = Posted::of(&body);
    let mut fields = fields(&body);
    drop(body);
    let mut field = |name: &str| {
        fields
            .iter_mut()
            .find(|(held, _)| held.as_str() == name)
            .map(|(_, value)| std::mem::take(value))
    };
    let outcome = match (field("ticket"), field("message"), field("code")) {
        (Some(ticket), message, _) => {
            let text = cleaned(&message.unwrap_or_default());
            portal
                .reply_by_ticket(&ticket, text, MOST_TEXT, &posted)
                .await
        }
        (None, _, Some(code)) => portal.open_by_code(code).await,
        (None, _, None) => return Err(HttpError::Malformed { field: "code" }),
    };
    let pages = site.pages(&portal)?;
    let answer = match outcome {
        Ok(Outcome::Opened(opened)) => html(pages.opened(lang, &shown(&portal, lang, *opened))?),
        Ok(Outcome::NoSuchCode) => html_with(StatusCode::NOT_FOUND, pages.no_such_code(lang)?),
        Err(Unavailable::Busy) => html_with(
            StatusCode::SERVICE_UNAVAILABLE,
            pages.mailbox(lang, &mailbox::Entry { busy: true })?,
        ),
        Err(error) => return Err(error.into()),
    };
    Ok(closing(answer))
}

fn shown(portal: &Portal, lang: Lang, opened: Opened) -> mailbox::Opened {
    let standing = portal.standing();
    let person = |id: Id16| {
        let officer = standing.as_ref().and_then(|held| held.roster.officer(&id));
        mailbox::Person {
            function: officer.map_or_else(String::new, |held| said(&held.function, lang)),
            name: officer.map_or_else(String::new, |held| held.name.clone()),
        }
    };
    mailbox::Opened {
        status: match opened.status {
            crate::domain::case::Status::Received => mailbox::Status::Received,
            crate::domain::case::Status::Acknowledged => mailbox::Status::Acknowledged,
        },
        received: opened.received,
        due: opened.due,
        missing: opened.missing,
        failed: opened.failed,
        ticket: opened.ticket,
        holders: opened.holders.into_iter().map(person).collect(),
        account: opened.account,
        identity: opened
            .identity
            .map(|[name, contact, hours, safe_word]| mailbox::Identity {
                name,
                contact,
                hours,
                safe_word,
            }),
        receipt: Some(opened.receipt),
        via: opened.via,
        items: opened
            .items
            .into_iter()
            .map(|item| mailbox::Item {
                id: item.id,
                kind: item.kind,
                side: match item.officer {
                    Some(_) => mailbox::Side::Office,
                    None => mailbox::Side::Reporter,
                },
                text: item.text,
                day: item.day,
                signed_by: item.officer.map(person),
                failure: None,
            })
            .collect(),
        reply: mailbox::Reply {
            typed: opened.typed,
            said: opened.said.map(|said| match said {
                Said::Sent => mailbox::ReplySaid::Sent,
                Said::Empty => mailbox::ReplySaid::Empty,
                Said::TooLong => mailbox::ReplySaid::TooLong,
                Said::Failed => mailbox::ReplySaid::Failed,
            }),
        },
    }
}

fn report(
    portal: &Portal,
    site: &PublicSite,
    lang: Lang,
    typed: Typed,
    excluded: &[String],
    wrong: Wrong,
) -> Report {
    let standing = portal.standing();
    let roster = standing.as_ref().map(|held| &held.roster);
    Report {
        queues: roster.map_or_else(Vec::new, |roster| queues(roster, lang)),
        officers: roster.map_or_else(Vec::new, |roster| officers(roster, lang, excluded)),
        answer_days: site.about().acknowledge_days,
        max_text: u32::try_from(MOST_TEXT).unwrap_or(u32::MAX),
        once: Id16::random().to_string(),
        typed,
        wrong,
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

/// Lets the connection end with this answer, and its read buffer with it; what parsing and
/// rendering left on this thread's stack goes too.
fn closing(mut answer: HttpResponse) -> HttpResponse {
    wipe::stack();
    answer
        .head_mut()
        .set_connection_type(actix_web::http::ConnectionType::Close);
    answer
}
