//! The mailbox's forms, posted: a code, or something for the case that it opened.
//!
//! Whatever cannot be taken comes back with everything that was written: the portal may be busy, and
//! a page may have been open for longer than its ticket is good for.

use actix_web::HttpResponse;
use actix_web::body::SizedStream;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    Charset, ContentDisposition, ContentEncoding, DispositionParam, DispositionType, ExtendedValue,
};
use actix_web::web::{Data, Path};
use zeroize::Zeroizing;

use super::deed::{Asked, Deed, Kept, Posts, Text, asked};
use super::opened::{Note, new_code, shown};
use super::{closing, draft};
use crate::flow::scriptless::{Closing, Entry, OpenFile, Outcome, Renewed, Said, Saying};
use crate::flow::{Portal, Unavailable};
use crate::http::HttpError;
use crate::http::form::{HELD, PostedForm};
use crate::http::site::{PublicSite, html, html_with};
use crate::http::upload::Pieces;
use crate::page::files::{Held, Seen};
use crate::page::lang::Lang;
use crate::page::mailbox::{self, Field, HeldText};
use crate::seal::item::attached::Attachment;

/// `POST /{lang}/mailbox` — opens a case by code, or does something in one by ticket.
pub(in crate::http) async fn mailbox(
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
        fields: mut posts,
        files,
        looked,
        refused,
    } = form;
    let seen = looked
        .iter()
        .map(|(name, looked)| Seen::of(name, looked))
        .collect();
    posts.extend(held.map(|ticket| (HELD.to_owned(), Zeroizing::new(ticket))));
    let desk = Desk {
        portal: &portal,
        site: &site,
        lang,
        files,
        seen,
        refused,
    };
    desk.serve(posts).await.map(closing)
}

/// What answers one posted form.
struct Desk<'a> {
    portal: &'a Portal,
    site: &'a PublicSite,
    lang: Lang,
    /// What came with the form.
    files: Vec<Attachment>,
    seen: Vec<Seen>,
    /// The message of why a file was not taken.
    refused: Option<&'static str>,
}

impl Desk<'_> {
    async fn serve(&self, posts: Posts) -> Result<HttpResponse, HttpError> {
        match asked(&posts, !self.files.is_empty(), self.lang)? {
            Asked::Open(entry) => {
                let outcome = self.portal.open_mailbox(&entry).await;
                self.led_to(outcome, None, posts)
            }
            Asked::File(entry, item) => match self.portal.open_file(&entry, item).await {
                Ok(Some(file)) => Ok(saved(file)),
                Ok(None) => self.held("held-late", posts),
                Err(error) => self.unavailable(error, posts),
            },
            Asked::Write(entry, deed) => self.write(entry, deed, posts).await,
            Asked::NewCode(ticket) => match self.portal.offer_new_code(&ticket) {
                Some(offered) => self.page(|pages| {
                    let page = new_code(&offered, self.lang);
                    pages.new_code(self.lang, &page)
                }),
                None => self.held("held-late", posts),
            },
            Asked::Renew {
                ticket,
                renewal,
                typed,
            } => self.renew(&ticket, &renewal, typed).await,
            Asked::Close {
                entry,
                body,
                is_sure,
            } => {
                if !is_sure {
                    let note = Note::refused("close", "error-sure", Kept::of(&posts, ""));
                    let outcome = self.portal.open_mailbox(&entry).await;
                    return self.led_to(outcome, Some(note), posts);
                }
                match self.portal.close_mailbox(&entry, body).await {
                    Ok(Closing::Done) => self.page(|pages| pages.closed_mailbox(self.lang)),
                    Ok(Closing::NoSuchCode) => self.held("held-unknown", posts),
                    Ok(Closing::TooLate) => self.held("held-late", posts),
                    Err(error) => self.unavailable(error, posts),
                }
            }
        }
    }

    async fn write(
        &self,
        entry: Entry,
        deed: Deed,
        posts: Posts,
    ) -> Result<HttpResponse, HttpError> {
        let Deed {
            form,
            item,
            body,
            sent,
            text,
        } = deed;
        let kept = Kept {
            files: self.held_files(&posts),
            ..Kept::of(&posts, &text)
        };
        match self.refused.map_or(body, Err) {
            Ok(body) => {
                let files = self.files.clone();
                let saying = Saying { item, body, files };
                let written = self.portal.write_in_mailbox(&entry, saying).await;
                let (outcome, said) = match written {
                    Ok((outcome, said)) => (Ok(outcome), said),
                    Err(error) => (Err(error), Said::Failed),
                };
                let note = match said {
                    Said::Sent => Note::sent(form, sent),
                    Said::Failed => Note::refused(form, "reply-failed", kept),
                };
                self.led_to(outcome, Some(note.with(self.seen.clone())), posts)
            }
            Err(wrong) => {
                let note = Note::refused(form, wrong, kept).with(self.seen.clone());
                let outcome = self.portal.open_mailbox(&entry).await;
                self.led_to(outcome, Some(note), posts)
            }
        }
    }

    /// The files that the page goes on bearing.
    fn held_files(&self, posts: &Posts) -> Option<Held> {
        let ticket = posts.iter().find(|(name, _)| name == HELD);
        Held::of(
            &self.files,
            ticket.map(|(_, held)| held.to_string()),
            self.lang,
        )
    }

    async fn renew(
        &self,
        ticket: &str,
        renewal: &str,
        typed: Zeroizing<String>,
    ) -> Result<HttpResponse, HttpError> {
        match self.portal.renew_code(ticket, renewal, typed).await {
            Ok(Renewed::Done(opened)) => {
                let note = Note::renewed();
                let page = shown(self.portal, self.site, self.lang, *opened, Some(note));
                self.page(|pages| pages.opened(self.lang, &page))
            }
            Ok(Renewed::NotYet(offered)) => self.page(|pages| {
                let page = new_code(&offered, self.lang);
                pages.new_code(self.lang, &page)
            }),
            Ok(Renewed::TooLate) => self.held("renew-late", Posts::new()),
            // Nothing was changed, or everything: whoever presses again is told which.
            Err(error) => {
                let again = [("renewed", ""), ("ticket", ticket), ("renewal", renewal)];
                let posts =
                    again.map(|(name, value)| (name.to_owned(), Zeroizing::new(value.to_owned())));
                self.unavailable(error, posts.into())
            }
        }
    }

    /// The page of what a code or a ticket led to.
    fn led_to(
        &self,
        outcome: Result<Outcome, Unavailable>,
        note: Option<Note>,
        posts: Posts,
    ) -> Result<HttpResponse, HttpError> {
        match outcome {
            Ok(Outcome::Opened(opened)) => {
                let page = shown(self.portal, self.site, self.lang, *opened, note);
                self.page(|pages| pages.opened(self.lang, &page))
            }
            Ok(Outcome::Draft(draft)) => draft::open(self.portal, self.site, self.lang, *draft),
            Ok(Outcome::TooLate) => self.held("held-late", posts),
            Ok(Outcome::NoSuchCode) if note.is_some() && Text::of(&posts).is_some() => {
                self.held("held-unknown", posts)
            }
            Ok(Outcome::NoSuchCode) => {
                let body = self.site.pages(self.portal)?.no_such_code(self.lang)?;
                Ok(html_with(StatusCode::NOT_FOUND, body))
            }
            Err(error) => self.unavailable(error, posts),
        }
    }

    fn unavailable(&self, error: Unavailable, posts: Posts) -> Result<HttpResponse, HttpError> {
        let has_ticket = posts.iter().any(|(name, _)| name == "ticket");
        let (why, status) = match error {
            Unavailable::Busy => ("held-busy", StatusCode::SERVICE_UNAVAILABLE),
            Unavailable::Failed(source) => {
                tracing::error!(error = %source, "a mailbox could not be served");
                ("held-failed", StatusCode::INTERNAL_SERVER_ERROR)
            }
        };
        if has_ticket || is_erasing(&posts) || Text::of(&posts).is_some() {
            return Ok(html_with(status, self.held_page(why, posts)?));
        }
        let made = self.site.made(self.portal)?;
        let body = made.mailbox(self.portal, self.site.about(), self.lang, true)?;
        Ok(html_with(status, body))
    }

    fn held(&self, why: &'static str, posts: Posts) -> Result<HttpResponse, HttpError> {
        Ok(html_with(StatusCode::OK, self.held_page(why, posts)?))
    }

    fn held_page(&self, why: &'static str, posts: Posts) -> Result<String, HttpError> {
        let text = Text::of(&posts);
        let erases = is_erasing(&posts);
        let late = matches!(why, "held-late" | "held-unknown" | "renew-late");
        let mut page = mailbox::Held {
            why,
            ticket: String::new(),
            fields: Vec::new(),
            text: text.map(|text| HeldText {
                name: text.name,
                label: text.label,
                value: String::new(),
            }),
            erases,
        };
        for (name, value) in posts {
            match (name.as_str(), &mut page.text) {
                ("code" | "sure", _) => {}
                ("ticket", _) if late => {}
                ("ticket", _) => page.ticket = value.to_string(),
                (name, Some(text)) if name == text.name => text.value = value.to_string(),
                _ => page.fields.push(Field {
                    name,
                    value: value.to_string(),
                }),
            }
        }
        Ok(self.site.pages(self.portal)?.held(self.lang, &page)?)
    }

    fn page(
        &self,
        make: impl FnOnce(&crate::page::Pages) -> Result<String, crate::page::PageError>,
    ) -> Result<HttpResponse, HttpError> {
        Ok(html(make(&*self.site.pages(self.portal)?)?))
    }
}

/// A file in the clear, to be saved: nothing in it is run, and what it is called is said in any script.
fn saved(file: OpenFile) -> HttpResponse {
    let name = ExtendedValue {
        charset: Charset::Ext("UTF-8".to_owned()),
        language_tag: None,
        value: file.name.into_bytes(),
    };
    let disposition = ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::FilenameExt(name)],
    };
    HttpResponse::Ok()
        .content_type("application/octet-stream")
        .insert_header(disposition)
        .insert_header(ContentEncoding::Identity)
        .body(SizedStream::new(file.bytes, Pieces(file.pieces)))
}

/// Whether the mailbox is to be erased: that is asked again, never kept as said.
fn is_erasing(posts: &Posts) -> bool {
    posts.iter().any(|(name, _)| name == "erase_mailbox")
}
