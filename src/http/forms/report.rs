//! The report form, posted.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use zeroize::Zeroizing;

use super::shown::{Filled, groups, office, report, spelled};
use super::{MOST_LINE, MOST_TEXT, closing, draft, status_of};
use crate::domain::policy::ClockId;
use crate::domain::taxonomy::Given;
use crate::flow::resent::Posted;
use crate::flow::scriptless::{ReportForm, SealError};
use crate::flow::{Portal, Unavailable};
use crate::http::form::PostedForm;
use crate::http::site::{PublicSite, html, html_with};
use crate::http::typed::{Act, TypedReport, act, typed_report};
use crate::http::{HttpError, headers};
use crate::page::files::{Held, Seen};
use crate::page::lang::Lang;
use crate::page::report::{
    AccountWrong, ExcludeWrong, NameWrong, QueueWrong, Typed, Untaken, Wrong,
};
use crate::page::sent;
use crate::seal::assess::Answers;
use crate::seal::code::Code;
use crate::seal::compose::report::Identified;
use crate::seal::id::Id16;
use crate::seal::item::attached::Attachment;

/// `GET /{lang}/report`
pub(in crate::http) async fn report_page(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    empty(&portal, &site, site.language(&portal, &lang)?, false)
}

/// `GET /{lang}/private` — the same form, for who wants to decide later.
pub(in crate::http) async fn private_page(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    empty(&portal, &site, site.language(&portal, &lang)?, true)
}

fn empty(
    portal: &Portal,
    site: &PublicSite,
    lang: Lang,
    private: bool,
) -> Result<HttpResponse, HttpError> {
    // A person who only writes and sends has chosen nobody: the first queue is for them.
    let first = portal.standing().and_then(|held| {
        let queue = held.roster.body().queues.first()?;
        Some(queue.id.to_string())
    });
    let typed = Typed {
        queue: first.unwrap_or_default(),
        ..Typed::default()
    };
    let form = site.about().content.form(lang, &Given::new(), &[]);
    let filled = Filled {
        private,
        ..Filled::empty(typed, form)
    };
    let page = report(portal, site, lang, filled);
    let page = site.pages(portal)?.report(lang, &page)?;
    Ok(headers::recording(html(page)))
}

/// `POST /{lang}/report` — seals what was posted, in memory, at once.
pub(in crate::http) async fn send(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
    form: PostedForm,
) -> Result<HttpResponse, HttpError> {
    let lang = site.language(&portal, &lang)?;
    if !site.about().seals_for_others {
        return Err(HttpError::Forbidden);
    }
    let held = form.held(&portal);
    let PostedForm {
        fields,
        files,
        looked,
        refused: file_refused,
    } = form;
    let seen: Vec<Seen> = looked
        .iter()
        .map(|(name, looked)| Seen::of(name, looked))
        .collect();
    let passing = ["draft", "list"];
    let lasting = fields
        .iter()
        .filter(|(name, _)| !passing.contains(&name.as_str()));
    let lasting = lasting.map(|(name, text)| (name.as_str(), text.as_str()));
    let hashes: Vec<String> = files
        .iter()
        .map(|file| file.content.sha256.to_string())
        .collect();
    let sent = hashes.iter().map(|hash| ("files", hash.as_str()));
    let posted = Posted::of(lasting.chain(sent));
    match act(&fields) {
        Act::Save => return draft::save(&portal, &site, lang, fields, &posted).await,
        Act::Erase => return draft::erase(&portal, &site, lang, fields).await,
        Act::Send => {}
    }
    let filled = typed_report(fields);
    let posted = filled.once.map(|_| posted);
    // What was said in a longer form counts in the short one too: the whole taxonomy reads it.
    let content = &site.about().content;
    let read = content.taxonomy.answers(filled.route(), &filled.given);
    let refused = read.as_ref().err().cloned().unwrap_or_default();
    let form = content.form(lang, &filled.given, &refused);
    let mut wrong = Wrong::default();
    if let Some(why) = file_refused {
        wrong.files = Some(why);
    } else if !filled.more {
        match attempt(&portal, &filled, read.ok(), posted, &files).await {
            Ok(done) => {
                let page = sent_page(&portal, lang, done, seen);
                return Ok(closing(html(site.pages(&portal)?.sent(lang, &page)?)));
            }
            Err(found) => wrong = found,
        }
    }
    let status = match wrong.untaken {
        Some(untaken) => status_of(untaken),
        None if filled.more => StatusCode::OK,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let ticket = filled.draft.as_deref().map(String::as_str);
    let filled = Filled {
        once: given_back(filled.once, wrong),
        draft: draft::reopened(&portal, ticket),
        typed: filled.typed,
        excluded: filled.excluded,
        form,
        wrong,
        files: Held::of(&files, held, lang),
        seen,
        back: true,
        private: false,
    };
    let page = report(&portal, &site, lang, filled);
    let body = site.pages(&portal)?.report(lang, &page)?;
    Ok(closing(html_with(status, body)))
}

fn sent_page(portal: &Portal, lang: Lang, done: Done, seen: Vec<Seen>) -> sent::Sent {
    let rules = portal.rules();
    sent::Sent {
        office: office(portal, &done.queue, lang),
        day: done.day,
        answer_by: rules.acknowledge_by(done.day),
        feedback_by: rules.feedback_by(done.day),
        help_by: rules
            .by(ClockId::Assistance, done.day)
            .filter(|_| done.wants_help),
        groups: groups(&done.code),
        words: spelled(&done.code, lang),
        receipt: done.receipt,
        seen,
        via: crate::seal::words::Via::Server,
    }
}

/// The value that the page bears when it comes back. One that could not be taken may have been taken
/// by a first click all the same: sent again with its own value, it is still the same report. So may
/// one that was found under a list that changed in between.
fn given_back(posted: Option<Id16>, wrong: Wrong) -> Id16 {
    posted
        .filter(|_| wrong.untaken.is_some() || wrong.queue == Some(QueueWrong::Changed))
        .unwrap_or_else(Id16::random)
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
    files: &[Attachment],
) -> Result<Done, Wrong> {
    let TypedReport {
        typed, excluded, ..
    } = filled;
    let mut wrong = Wrong::default();
    let rather_talks = answers
        .as_ref()
        .is_some_and(|said| said.contains_key("meet"));
    if typed.account.trim().is_empty() && !rather_talks && files.is_empty() {
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
    // Nothing is ever sealed to a list that the person did not see.
    let standing = portal.standing().map(|held| held.roster.version());
    if standing.is_some_and(|now| filled.list.is_some_and(|seen| seen != now)) {
        wrong.queue = Some(QueueWrong::Changed);
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
    let line = |text: &str| copy(text.trim());
    let form = ReportForm {
        queue,
        account: copy(&typed.account),
        identity: named.then(|| Identified {
            name: line(&typed.name),
            contact: line(&typed.contact),
            hours: line(&typed.hours),
            safe_word: line(&typed.safe_word),
            to: typed.name_for,
        }),
        excluded,
        answers,
        keep_account: typed.show,
        files: files.to_vec(),
        draft: filled
            .draft
            .as_ref()
            .and_then(|ticket| portal.drafts_code(ticket)),
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

pub(super) fn explained(error: &SealError) -> Wrong {
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
