//! The mailbox of a code or a ticket: opened, written into, shown and forgotten.

use std::sync::Arc;

use super::files::OpenFile;
use super::saying::{Saying, own_posting};
use zeroize::Zeroizing;

use super::draft::OpenedDraft;
use crate::clock::Day;
use crate::flow::case::{PostError, View};
use crate::flow::composed::sealed;
use crate::flow::tickets::For;
use crate::flow::{FlowError, Portal, Unavailable};
use crate::seal::code::Code;
use crate::seal::compose::open::{OpenedCase, open_case};
use crate::seal::grant::Holder;
use crate::seal::handover::Given;
use crate::seal::id::Id16;
use crate::seal::item::body::Body;
use crate::seal::item::{self, Opened as OpenedItem};
use crate::seal::name::Name;
use crate::seal::recordings::Recording;
use crate::seal::root::Root;
use crate::seal::standing::{Standing, worth_showing};
use crate::seal::words::{BoxKind, Kind, Rule, Via};

/// How often something is sealed again because an officer changed the record meanwhile, or because
/// the same was on its way.
pub(super) const TRIES: usize = 3;

/// What somebody comes in with.
pub enum Entry {
    /// A code as it was typed.
    Code(Zeroizing<String>),
    /// What an opened page holds in its place.
    Ticket(String),
}

/// What a code or a ticket led to.
pub enum Outcome {
    Opened(Box<Opened>),
    /// What its writer has not sent.
    Draft(Box<OpenedDraft>),
    /// Unknown, malformed, replaced: one answer.
    NoSuchCode,
    /// The page was open for longer than its ticket is good for.
    TooLate,
}

/// An opened case, to be shown and forgotten.
pub struct Opened {
    pub received: Day,
    pub due: Option<Day>,
    /// What the reporter has decided.
    pub standing: Standing,
    /// The dialogue, verified and in order.
    pub items: Vec<item::Item>,
    /// What became of what was said instead of written.
    pub recordings: Vec<Recording>,
    /// The files that came with what was told.
    pub told: Vec<item::Item>,
    pub missing: bool,
    pub failed: bool,
    /// Keys were refused: nothing can be sealed into the case.
    pub muted: bool,
    /// The newest code that the office gave them, and whether it is in use: an officer knows it.
    pub given: Option<(Given, bool)>,
    pub ticket: String,
    pub holders: Vec<Id16>,
    pub account: Option<String>,
    pub identity: Option<Identity>,
    pub receipt: String,
    pub via: Via,
}

/// Who the reporter said they are.
pub struct Identity {
    /// Name, contact, hours, safe word.
    pub lines: [String; 4],
    /// Who opens it alone; nobody where it takes two custodians.
    pub keepers: Vec<Id16>,
}

/// What became of something that was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Sent,
    Failed,
}

/// What became of a mailbox that was to be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// It is erased: now, or by the first of two presses.
    Done,
    NoSuchCode,
    TooLate,
}

/// A case and its reporter's keys, for the length of one request.
pub(super) struct Inside {
    pub(super) root: Arc<Root>,
    pub(super) view: View,
    pub(super) case: OpenedCase,
}

/// Where a code or a ticket leads before anything is read.
enum Way {
    Root(Arc<Root>, Option<Code>),
    TooLate,
}

impl Portal {
    /// Opens a mailbox; a malformed code costs the same work and gets the same answer as a wrong one.
    ///
    /// # Errors
    /// When too many are being served, or the store cannot be asked.
    pub async fn open_mailbox(&self, entry: &Entry) -> Result<Outcome, Unavailable> {
        let (root, code) = match self.way_in(entry).await? {
            Way::Root(root, code) => (root, code),
            Way::TooLate => return Ok(Outcome::TooLate),
        };
        if let Some(inside) = self.inside(&root).await? {
            return Ok(Outcome::Opened(Box::new(self.shown(&inside))));
        }
        let Some(code) = code else {
            return Ok(Outcome::NoSuchCode);
        };
        let draft = self.open_draft(&code, &root).await?;
        let found = draft.map(|draft| Outcome::Draft(Box::new(draft)));
        Ok(found.unwrap_or(Outcome::NoSuchCode))
    }

    /// Seals something into the dialogue of a case, once for each id, and opens the case again.
    ///
    /// # Errors
    /// As [`Portal::open_mailbox`].
    pub async fn write_in_mailbox(
        &self,
        entry: &Entry,
        saying: Saying,
    ) -> Result<(Outcome, Said), Unavailable> {
        let root = match self.way_in(entry).await? {
            Way::Root(root, _) => root,
            Way::TooLate => return Ok((Outcome::TooLate, Said::Failed)),
        };
        let said = self.write(&root, saying).await?;
        Ok(match self.inside(&root).await? {
            Some(inside) => (Outcome::Opened(Box::new(self.shown(&inside))), said),
            None => (Outcome::NoSuchCode, Said::Failed),
        })
    }

    /// A file of an opened mailbox, in the clear; none where code or ticket open nothing any more, or there
    /// is no such file.
    ///
    /// # Errors
    /// As [`Portal::open_mailbox`], and when the file is damaged.
    pub async fn open_file(
        &self,
        entry: &Entry,
        item: Id16,
    ) -> Result<Option<OpenFile>, Unavailable> {
        let Way::Root(root, _) = self.way_in(entry).await? else {
            return Ok(None);
        };
        let Some(inside) = self.inside(&root).await? else {
            return Ok(None);
        };
        match self.opened_file(&inside, item).await {
            Ok(file) => Ok(Some(file)),
            Err(FlowError::Unknown) => Ok(None),
            Err(FlowError::Unavailable(error)) => Err(error),
        }
    }

    /// Closes a case to its reporter, who leaves `body` to the office.
    ///
    /// # Errors
    /// As [`Portal::open_mailbox`].
    pub async fn close_mailbox(&self, entry: &Entry, body: Body) -> Result<Closing, Unavailable> {
        let Way::Root(root, _) = self.way_in(entry).await? else {
            return Ok(Closing::TooLate);
        };
        let login = root.login().hash();
        for _ in 0..TRIES {
            let Some(inside) = self.inside(&root).await? else {
                let was = self.closed().has(&login, self.clock().seconds());
                return Ok(if was {
                    Closing::Done
                } else {
                    Closing::NoSuchCode
                });
            };
            let (today, body) = (self.today(), body.clone());
            let composed = self
                .opening(move || own_posting(&inside.case, today, Saying::of(body)))
                .await?;
            let posting =
                composed.ok_or(Unavailable::because("a last item could not be sealed"))?;
            match self.close_by_reporter(login, posting).await {
                Ok(()) => return Ok(Closing::Done),
                // Somebody was quicker: looked at again, it is known who.
                Err(PostError::Record { .. } | PostError::Unknown) => {}
                Err(PostError::Unavailable(error)) => return Err(error),
                Err(PostError::Field { .. }) => {
                    return Err(Unavailable::because("a last item of our own was refused"));
                }
            }
        }
        Err(Unavailable::Busy)
    }

    async fn way_in(&self, entry: &Entry) -> Result<Way, Unavailable> {
        match entry {
            Entry::Code(typed) => {
                let (typed, instance) = (typed.clone(), self.pins().instance);
                let derived = self.opening(move || {
                    let code = Code::parse_or_nobodys(&typed);
                    let root = Root::derive(&code, &instance);
                    Way::Root(Arc::new(root), Some(code))
                });
                derived.await
            }
            Entry::Ticket(ticket) => {
                let now = self.clock().seconds();
                let root = self.tickets().read(For::Mailbox, ticket, now);
                Ok(root.map_or(Way::TooLate, |root| {
                    Way::Root(Arc::new(Root::from_bytes(root)), None)
                }))
            }
        }
    }

    async fn write(&self, root: &Arc<Root>, saying: Saying) -> Result<Said, Unavailable> {
        for _ in 0..TRIES {
            let Some(inside) = self.inside(root).await? else {
                return Ok(Said::Failed);
            };
            // The first of two clicks has said it.
            let mut said = inside.case.items(BoxKind::Dialogue).iter();
            if said.any(|said| said.item().id == saying.item) {
                return Ok(Said::Sent);
            }
            let (today, saying) = (self.today(), saying.clone());
            let composed = self
                .opening(move || own_posting(&inside.case, today, saying))
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

    /// The case of this root, opened; none where there is none.
    pub(super) async fn inside(&self, root: &Arc<Root>) -> Result<Option<Inside>, Unavailable> {
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
            let case = open_case(&sealed(&view), &holder, &standing.roster);
            case.map(|case| Inside { root, view, case })
        };
        self.opening(read).await?.map(Some).map_err(|verdict| {
            tracing::error!(verdict = verdict.as_str(), "a case does not verify");
            Unavailable::because("a case does not verify")
        })
    }

    pub(super) fn shown(&self, Inside { root, view, case }: &Inside) -> Opened {
        let first = |kind, of: Kind| {
            let items: &[OpenedItem] = case.items(kind);
            items.iter().find(|item| item.item().body.kind() == of)
        };
        let account = first(BoxKind::Account, Kind::Statement);
        let identity = first(BoxKind::Identity, Kind::Identity);
        let held = |kind, rule: Option<Rule>| {
            let held = case.chain().held(kind);
            let held = held.filter(|held| rule.is_none_or(|rule| held.rule == rule));
            held.map_or_else(Vec::new, |held| held.officers().copied().collect())
        };
        Opened {
            received: view.case.received,
            due: view.case.due,
            standing: Standing::of(case.items(BoxKind::Dialogue)),
            recordings: Recording::all(case.items(BoxKind::Dialogue)),
            items: worth_showing(case.items(BoxKind::Dialogue))
                .map(|opened| opened.item().clone())
                .collect(),
            told: case
                .items(BoxKind::Account)
                .iter()
                .filter(|opened| opened.item().body.kind() == Kind::Attachment)
                .map(|opened| opened.item().clone())
                .collect(),
            missing: case.missing() > 0,
            failed: !case.failures().is_empty(),
            muted: case.holding().whole().is_err(),
            given: case
                .chain()
                .given()
                .map(|given| (*given, case.chain().is_known())),
            ticket: self
                .tickets()
                .write(For::Mailbox, root.expose(), self.clock().seconds()),
            holders: held(BoxKind::Dialogue, None),
            account: account.and_then(|item| match &item.item().body {
                Body::Statement { text, .. } => Some(text.as_str().to_owned()),
                _ => None,
            }),
            identity: identity
                .and_then(|item| lines(&item.item().body))
                .map(|lines| Identity {
                    lines,
                    keepers: held(BoxKind::Identity, Some(Rule::Each)),
                }),
            receipt: view.case.receipt.clone(),
            via: case.chain().beginning().via,
        }
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
