//! What somebody writes and does not send: kept, shown again, erased.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use zeroize::Zeroizing;

use super::report::explained;
use super::shown::{Filled, groups, report, spelled};
use super::{closing, status_of};
use crate::flow::draft::DraftError;
use crate::flow::resent::Posted;
use crate::flow::scriptless::{OpenedDraft, SavedDraft};
use crate::flow::{Portal, Unavailable};
use crate::http::HttpError;
use crate::http::site::{PublicSite, html, html_with};
use crate::http::typed::{typed_report, written};
use crate::page::lang::Lang;
use crate::page::report::{Reopened, Untaken, Wrong};
use crate::page::saved::Saved;
use crate::seal::draft::Fields;
use crate::seal::id::Id16;

type Posts = Vec<(String, Zeroizing<String>)>;

/// Keeps a form. Its writer gets a code, unless they have it; then they go on writing.
pub(super) async fn save(
    portal: &Portal,
    site: &PublicSite,
    lang: Lang,
    fields: Posts,
    posted: &Posted,
) -> Result<HttpResponse, HttpError> {
    let ticket = ticket(&fields);
    let open = ticket.as_deref().map(String::as_str);
    // Without a value of its own, the same words could be two people's.
    let posted = Some(posted).filter(|_| fields.iter().any(|(name, _)| name == "once"));
    let fields = written(fields);
    match portal.save_draft(fields.clone(), open, posted).await {
        Ok(saved) if saved.new => {
            let page = saved_page(&saved, lang, ticket.is_some());
            Ok(closing(html(site.pages(portal)?.saved(lang, &page)?)))
        }
        Ok(saved) => {
            let draft = Reopened {
                ticket: saved.ticket,
                until: saved.until,
                saved: true,
            };
            form(portal, site, lang, fields, Some(draft), Wrong::default())
        }
        Err(error) => {
            let untaken = match error {
                DraftError::Unavailable(Unavailable::Busy) => Untaken::Busy,
                DraftError::NotSealed => Untaken::TooLong,
                DraftError::Full => Untaken::Full,
                DraftError::Unavailable(Unavailable::Failed(_)) => {
                    tracing::error!(%error, "a draft could not be kept");
                    Untaken::Failed
                }
            };
            let draft = reopened(portal, ticket.as_deref().map(String::as_str));
            form(portal, site, lang, fields, draft, refused(untaken))
        }
    }
}

/// Erases the draft that the form was opened from.
pub(super) async fn erase(
    portal: &Portal,
    site: &PublicSite,
    lang: Lang,
    fields: Posts,
) -> Result<HttpResponse, HttpError> {
    let ticket = ticket(&fields).unwrap_or_default();
    match portal.erase_draft_by_ticket(&ticket).await {
        Ok(true) => Ok(closing(html(site.pages(portal)?.erased(lang)?))),
        Ok(false) => {
            let wrong = refused(Untaken::TooLate);
            form(portal, site, lang, written(fields), None, wrong)
        }
        Err(error) => {
            let wrong = explained(&error.into());
            let draft = reopened(portal, Some(&ticket));
            form(portal, site, lang, written(fields), draft, wrong)
        }
    }
}

/// A draft that its code opened.
pub(super) fn open(
    portal: &Portal,
    site: &PublicSite,
    lang: Lang,
    draft: OpenedDraft,
) -> Result<HttpResponse, HttpError> {
    let here = Reopened {
        ticket: draft.ticket,
        until: draft.until,
        saved: false,
    };
    form(
        portal,
        site,
        lang,
        draft.fields,
        Some(here),
        Wrong::default(),
    )
}

/// The draft that a form was opened from, with a new ticket; none when the ticket is too old.
pub(super) fn reopened(portal: &Portal, ticket: Option<&str>) -> Option<Reopened> {
    let code = portal.drafts_code(ticket?)?;
    Some(Reopened {
        ticket: portal.drafts_ticket(&code),
        until: portal.drafts_last_day(),
        saved: false,
    })
}

fn ticket(fields: &Posts) -> Option<Zeroizing<String>> {
    let found = fields.iter().find(|(name, _)| name == "draft");
    found.map(|(_, ticket)| ticket.clone())
}

const fn refused(untaken: Untaken) -> Wrong {
    Wrong {
        untaken: Some(untaken),
        account: None,
        files: None,
        queue: None,
        exclude: None,
        name: None,
    }
}

fn form(
    portal: &Portal,
    site: &PublicSite,
    lang: Lang,
    fields: Fields,
    draft: Option<Reopened>,
    wrong: Wrong,
) -> Result<HttpResponse, HttpError> {
    let read = typed_report(fields);
    let filled = Filled {
        once: Id16::random(),
        form: site.about().content.form(lang, &read.given, &[]),
        typed: read.typed,
        excluded: read.excluded,
        wrong,
        files: None,
        seen: Vec::new(),
        back: true,
        private: false,
        draft,
    };
    let status = wrong.untaken.map_or(StatusCode::OK, status_of);
    let page = report(portal, site, lang, filled);
    let body = site.pages(portal)?.report(lang, &page)?;
    Ok(closing(html_with(status, body)))
}

fn saved_page(saved: &SavedDraft, lang: Lang, was_open: bool) -> Saved {
    Saved {
        groups: groups(&saved.code),
        words: spelled(&saved.code, lang),
        until: saved.until,
        was_open,
    }
}
