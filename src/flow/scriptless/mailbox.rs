//! The mailbox of a code or a ticket: opened, answered in, shown and forgotten.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::draft::OpenedDraft;
use super::front;
use crate::clock::Day;
use crate::domain::case::Status;
use crate::flow::case::{PostError, Posting, View};
use crate::flow::composed::sealed;
use crate::flow::intake::Item;
use crate::flow::resent::Posted;
use crate::flow::tickets::Good;
use crate::flow::{FlowError, Portal, Unavailable};
use crate::seal::code::Code;
use crate::seal::compose::open::{OpenedCase, open_case};
use crate::seal::compose::reply::{Reply, compose_item};
use crate::seal::grant::Holder;
use crate::seal::id::Id16;
use crate::seal::item::body::Body;
use crate::seal::name::Name;
use crate::seal::root::Root;
use crate::seal::words::{BoxKind, Kind, Level, Via};

/// How often a reply is sealed again because an officer changed the record meanwhile, or because
/// the same reply was on its way.
const TRIES: usize = 3;

/// What a code or a ticket led to.
pub enum Outcome {
    Opened(Box<Opened>),
    /// What its writer has not sent.
    Draft(Box<OpenedDraft>),
    /// Unknown, malformed, too old: one answer.
    NoSuchCode,
}

/// An opened case, to be shown and forgotten.
pub struct Opened {
    pub status: Status,
    pub received: Day,
    pub due: Option<Day>,
    pub items: Vec<OpenedItem>,
    pub missing: bool,
    pub failed: bool,
    pub ticket: String,
    pub holders: Vec<Id16>,
    pub account: Option<String>,
    pub identity: Option<[String; 4]>,
    pub receipt: String,
    pub via: Via,
    /// What was written last.
    pub written: Option<Written>,
}

/// A message or an alarm that was posted, and what became of it.
pub struct Written {
    pub own: Own,
    pub said: Said,
    /// What could not be sent.
    pub kept: Zeroizing<String>,
}

/// One verified item of the dialogue.
pub struct OpenedItem {
    pub id: String,
    pub kind: Kind,
    /// None: the reporter's own.
    pub officer: Option<Id16>,
    /// Of a consent: whether it was given.
    pub given: Option<bool>,
    pub text: String,
    pub day: Day,
}

/// What a reporter writes into their case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    Message,
    /// Retaliation: it goes to the top of the queue.
    Alarm,
    /// What the office may do, or may do no longer.
    Consent {
        given: bool,
    },
}

/// What became of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Sent,
    Empty,
    TooLong,
    Failed,
}

impl Portal {
    /// Opens the case of a code; a malformed one costs the same work and gets the same answer.
    ///
    /// # Errors
    /// When too many are being served, or the store cannot be asked.
    pub async fn open_by_code(&self, typed: Zeroizing<String>) -> Result<Outcome, Unavailable> {
        let instance = self.pins().instance;
        let (code, root) = self
            .opening(move || {
                let code = Code::parse_or_nobodys(&typed);
                let root = Root::derive(&code, &instance);
                (code, Arc::new(root))
            })
            .await?;
        match self.open_by_root(Arc::clone(&root), None).await? {
            Outcome::NoSuchCode => {
                let draft = self.open_draft(&code, &root).await?;
                let found = draft.map(|draft| Outcome::Draft(Box::new(draft)));
                Ok(found.unwrap_or(Outcome::NoSuchCode))
            }
            found => Ok(found),
        }
    }

    /// Seals a message or an alarm in the case of a ticket, and opens it again.
    ///
    /// # Errors
    /// As [`Portal::open_by_code`].
    pub async fn reply_by_ticket(
        &self,
        ticket: &str,
        own: Own,
        text: String,
        most: usize,
        posted: &Posted,
    ) -> Result<Outcome, Unavailable> {
        let text = Zeroizing::new(text);
        let Some(root) = self
            .tickets()
            .read(Good::ForMailbox, ticket, self.clock().seconds())
        else {
            return Ok(Outcome::NoSuchCode);
        };
        let root = Arc::new(Root::from_bytes(root));
        let said = if text.trim().is_empty() {
            Said::Empty
        } else if text.chars().count() > most {
            Said::TooLong
        } else {
            let id = Id16::from_bytes(*front(&self.seed(posted)));
            self.reply(&root, own, id, &text).await?
        };
        let kept = if said == Said::Sent {
            Zeroizing::default()
        } else {
            text
        };
        self.open_by_root(root, Some(Written { own, said, kept }))
            .await
    }

    async fn reply(
        &self,
        root: &Arc<Root>,
        own: Own,
        id: Id16,
        text: &str,
    ) -> Result<Said, Unavailable> {
        for _ in 0..TRIES {
            let Some((_, opened)) = self.opened(root).await? else {
                return Ok(Said::Failed);
            };
            // The first of two clicks has said it.
            let mut said = opened.items(BoxKind::Dialogue).iter();
            if said.any(|said| said.item().id == id) {
                return Ok(Said::Sent);
            }
            let text = Zeroizing::new(text.to_owned());
            let body = match own {
                Own::Message => Body::Message { text },
                Own::Alarm => Body::Alarm { happened: text },
                Own::Consent { given } => Body::Consent { given, what: text },
            };
            let today = self.today();
            let composed = self
                .opening(move || own_reply(&opened, id, today, body))
                .await?;
            let Some(posting) = composed else {
                return Ok(Said::Failed);
            };
            match self.post_by_reporter(root.login().hash(), posting).await {
                Ok(()) => return Ok(Said::Sent),
                Err(PostError::Record { .. } | PostError::Field { .. }) => {}
                Err(PostError::Unavailable(error)) => return Err(error),
                Err(PostError::Unknown) => return Ok(Said::Failed),
            }
        }
        Ok(Said::Failed)
    }

    async fn open_by_root(
        &self,
        root: Arc<Root>,
        written: Option<Written>,
    ) -> Result<Outcome, Unavailable> {
        let Some((view, opened)) = self.opened(&root).await? else {
            return Ok(Outcome::NoSuchCode);
        };
        let dialogue = opened.items(BoxKind::Dialogue).iter();
        let first = |kind, of: Kind| {
            let items: &[crate::seal::item::Opened] = opened.items(kind);
            items.iter().find(|item| item.item().body.kind() == of)
        };
        let account = first(BoxKind::Account, Kind::Statement).map(|item| text(&item.item().body));
        let identity =
            first(BoxKind::Identity, Kind::Identity).and_then(|item| lines(&item.item().body));
        let held = opened.chain().held(BoxKind::Dialogue);
        Ok(Outcome::Opened(Box::new(Opened {
            status: view.case.status,
            received: view.case.received,
            due: view.case.due,
            items: dialogue
                .map(|opened| {
                    let item = opened.item();
                    OpenedItem {
                        id: item.id.to_string(),
                        kind: item.body.kind(),
                        officer: item.author.officer().copied(),
                        given: match item.body {
                            Body::Consent { given, .. } => Some(given),
                            _ => None,
                        },
                        text: text(&item.body),
                        day: item.posted,
                    }
                })
                .collect(),
            missing: opened.missing() > 0,
            failed: !opened.failures().is_empty(),
            ticket: self
                .tickets()
                .write(Good::ForMailbox, root.expose(), self.clock().seconds()),
            holders: held.map_or_else(Vec::new, |held| held.officers().copied().collect()),
            account,
            identity,
            receipt: view.case.receipt,
            via: opened.chain().beginning().via,
            written,
        })))
    }

    /// The case of this root, opened; none where there is none, or where it does not verify.
    async fn opened(&self, root: &Arc<Root>) -> Result<Option<(View, OpenedCase)>, Unavailable> {
        let view = match self.mailbox(root.login().hash()).await {
            Ok(view) => view,
            Err(FlowError::Unknown) => return Ok(None),
            Err(FlowError::Unavailable(error)) => return Err(error),
        };
        let Some(standing) = self.standing() else {
            return Err(Unavailable::because("no valid roster to open a case with"));
        };
        let root = Arc::clone(root);
        let read = move || {
            let (identity, anchor) = (root.identity(), root.anchor());
            let holder = Holder {
                name: Name::Reporter,
                identity: &identity,
                anchor: Some(&anchor),
            };
            let opened = open_case(&sealed(&view), &holder, &standing.roster);
            opened.map(|opened| (view, opened))
        };
        self.opening(read).await?.map(Some).map_err(|verdict| {
            tracing::error!(verdict = verdict.as_str(), "a case does not verify");
            Unavailable::because("a case does not verify")
        })
    }
}

/// A reporter's message in their own case, sealed and ready to be added.
fn own_reply(opened: &OpenedCase, id: Id16, today: Day, body: Body) -> Option<Posting> {
    let reply = Reply {
        id,
        author: Name::Reporter,
        key: opened.holding().signing()?,
        in_box: BoxKind::Dialogue,
        via: Via::Server,
        today,
    };
    let level = matches!(body, Body::Alarm { .. }).then_some(Level::Alarm);
    let sealed = compose_item(opened, &reply, body).ok()?;
    Some(Posting {
        n: u32::try_from(sealed.opened.item().n).ok()?,
        items: vec![Item {
            id: sealed.opened.item().id,
            kind: BoxKind::Dialogue,
            lead: false,
            sealed: sealed.file,
        }],
        urgent: None,
        level,
        acknowledged: false,
    })
}

fn text(body: &Body) -> String {
    match body {
        Body::Statement { text, .. }
        | Body::Message { text }
        | Body::Acknowledgement { text, .. }
        | Body::Alarm { happened: text }
        | Body::Consent { what: text, .. } => text.as_str().to_owned(),
        _ => String::new(),
    }
}

fn lines(body: &Body) -> Option<[String; 4]> {
    match body {
        Body::Identity {
            contact,
            hours,
            name,
            safe_word,
        } => Some([name, contact, hours, safe_word].map(|line| line.as_str().to_owned())),
        _ => None,
    }
}
