//! The mailbox's form, posted: a code, or an answer in the case that it opened.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use zeroize::Zeroizing;

use super::{MOST_TEXT, closing, draft};
use crate::flow::resent::Posted;
use crate::flow::scriptless::{Opened, Outcome, Own, Said, Written};
use crate::flow::{Portal, Unavailable};
use crate::http::HttpError;
use crate::http::body::Body;
use crate::http::site::{PublicSite, html, html_with, said};
use crate::http::typed::{cleaned, fields};
use crate::page::form::{self, Choice};
use crate::page::lang::Lang;
use crate::page::mailbox;
use crate::page::words::say;
use crate::seal::id::Id16;

/// `POST /{lang}/mailbox` — opens a case by code, or answers in one by ticket.
pub(in crate::http) async fn mailbox(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
    body: Body,
) -> Result<HttpResponse, HttpError> {
    let lang = site.language(&portal, &lang)?;
    if !site.about().seals_for_others {
        return Err(HttpError::Forbidden);
    }
    let consents = form::consents(site.about().content.asked_in(lang));
    let posted = Posted::of(&body);
    let mut fields = fields(&body);
    drop(body);
    let mut field = |name: &str| {
        fields
            .iter_mut()
            .find(|(held, _)| held.as_str() == name)
            .map(|(_, value)| std::mem::take(value))
    };
    let outcome = match (field("ticket"), field("code")) {
        (Some(ticket), _) => {
            let (own, text) = if field("alarm").is_some() {
                let text = happened(lang, field("act"), field("happened"));
                (Own::Alarm, text)
            } else if field("consent").is_some() {
                let given = field("given").is_some_and(|given| given.as_str() == "yes");
                let chosen = field("what").unwrap_or_default();
                (Own::Consent { given }, listed(&consents, lang, &chosen))
            } else {
                let text = cleaned(&field("message").unwrap_or_default());
                (Own::Message, text)
            };
            portal
                .reply_by_ticket(&ticket, own, text, MOST_TEXT, &posted)
                .await
        }
        (None, Some(code)) => portal.open_by_code(code).await,
        (None, None) => return Err(HttpError::Malformed { field: "code" }),
    };
    let pages = site.pages(&portal)?;
    let answer = match outcome {
        Ok(Outcome::Opened(opened)) => {
            html(pages.opened(lang, &shown(&portal, lang, consents, *opened))?)
        }
        Ok(Outcome::Draft(draft)) => return draft::open(&portal, &site, lang, *draft),
        Ok(Outcome::NoSuchCode) => html_with(StatusCode::NOT_FOUND, pages.no_such_code(lang)?),
        Err(Unavailable::Busy) => html_with(
            StatusCode::SERVICE_UNAVAILABLE,
            pages.mailbox(
                lang,
                &mailbox::Entry {
                    busy: true,
                    consents,
                },
            )?,
        ),
        Err(error) => return Err(error.into()),
    };
    Ok(closing(answer))
}

/// The act as the form lists it, in the reporter's language, and what they wrote beside it.
fn happened(
    lang: Lang,
    act: Option<Zeroizing<String>>,
    written: Option<Zeroizing<String>>,
) -> String {
    let act = act.filter(|act| mailbox::ACTS.contains(&act.as_str()));
    let listed = act.and_then(|act| say(lang, &format!("act-{}", *act), &[]).ok());
    let written = cleaned(&written.unwrap_or_default());
    match listed {
        Some(listed) if written.trim().is_empty() => listed,
        Some(listed) => format!("{listed}\n{written}"),
        None => written,
    }
}

/// What may be allowed, as the form lists it; empty for what it does not list.
fn listed(consents: &[Choice], lang: Lang, chosen: &str) -> String {
    let found = consents.iter().find(|choice| choice.value == chosen);
    found
        .and_then(|choice| choice.label.in_words(lang).ok())
        .unwrap_or_default()
}

fn shown(portal: &Portal, lang: Lang, consents: Vec<Choice>, opened: Opened) -> mailbox::Opened {
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
                given: item.given,
                text: item.text,
                day: item.day,
                signed_by: item.officer.map(person),
                failure: None,
            })
            .collect(),
        reply: posted(opened.written.as_ref(), |own| own == Own::Message),
        alarm: posted(opened.written.as_ref(), |own| own == Own::Alarm),
        consent: posted(opened.written.as_ref(), |own| {
            matches!(own, Own::Consent { .. })
        }),
        consents,
    }
}

/// What stands in this form, and what became of what was posted from it.
fn posted(written: Option<&Written>, is_here: impl Fn(Own) -> bool) -> mailbox::Reply {
    let written = written.filter(|written| is_here(written.own));
    mailbox::Reply {
        typed: written.map_or_else(String::new, |written| written.kept.to_string()),
        said: written.map(|written| match (written.said, written.own) {
            (Said::Sent, Own::Message) => mailbox::ReplySaid::Sent,
            (Said::Sent, Own::Alarm) => mailbox::ReplySaid::Raised,
            (Said::Sent, Own::Consent { .. }) => mailbox::ReplySaid::Changed,
            (Said::Empty, Own::Consent { .. }) => mailbox::ReplySaid::NothingChosen,
            (Said::Empty, Own::Message) => mailbox::ReplySaid::Empty,
            (Said::Empty, Own::Alarm) => mailbox::ReplySaid::NothingHappened,
            (Said::TooLong, _) => mailbox::ReplySaid::TooLong,
            (Said::Failed, _) => mailbox::ReplySaid::Failed,
        }),
    }
}
