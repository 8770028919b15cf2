//! What a form of the mailbox asks for.

use zeroize::Zeroizing;

use super::MOST_TEXT;
use crate::flow::scriptless::Entry;
use crate::http::HttpError;
use crate::http::typed::cleaned;
use crate::page::files::Held;
use crate::page::lang::Lang;
use crate::page::mailbox::ACTS;
use crate::page::words::say;
use crate::seal::canon::is_word;
use crate::seal::id::Id16;
use crate::seal::item::body::Body;
use crate::seal::item::sound::Sound;
use crate::seal::words::{Erased, Pressed};

/// The fields of a posted form, in its order.
pub(super) type Posts = Vec<(String, Zeroizing<String>)>;

/// What is asked for.
pub(super) enum Asked {
    Open(Entry),
    Write(Entry, Deed),
    /// A file of the case, in the clear.
    File(Entry, Id16),
    /// A new code, in place of one that somebody may know.
    NewCode(String),
    /// That it be put to use.
    Renew {
        ticket: String,
        renewal: String,
        typed: Zeroizing<String>,
    },
    /// The mailbox, erased.
    Close {
        entry: Entry,
        body: Body,
        is_sure: bool,
    },
}

/// Something to be added to a case.
pub(super) struct Deed {
    /// The form that it was posted from.
    pub(super) form: &'static str,
    /// The id of what is added: the same form pressed twice adds it once.
    pub(super) item: Id16,
    /// What it says, or the message of what is wrong with it.
    /// Nothing where only files go with it.
    pub(super) body: Result<Option<Body>, &'static str>,
    /// The message that says that it arrived.
    pub(super) sent: &'static str,
    /// What was typed.
    pub(super) text: Zeroizing<String>,
}

/// What was said in a form that comes back.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) typed: String,
    pub(super) pressed: String,
    pub(super) act: String,
    pub(super) release: bool,
    pub(super) files: Option<Held>,
}

impl Kept {
    pub(super) fn of(posts: &Posts, typed: &str) -> Self {
        let said = |wanted: &str| {
            let said = posts.iter().find(|(name, _)| name == wanted);
            said.map(|(_, said)| said.to_string()).unwrap_or_default()
        };
        Self {
            typed: typed.to_owned(),
            pressed: said("pressed"),
            act: said("act"),
            release: !said("release").is_empty(),
            files: None,
        }
    }
}

/// A field of a form that holds what somebody wrote.
pub(super) struct Text {
    pub(super) name: &'static str,
    /// The message that names it.
    pub(super) label: &'static str,
}

impl Text {
    const ALL: [(&'static str, Self); 5] = [
        ("reply", Self::new("message", "message-label")),
        ("attest", Self::new("transcript", "check-words")),
        ("alarm", Self::new("happened", "alarm-words")),
        ("withdraw", Self::new("reason", "withdraw-words")),
        ("complain", Self::new("complaint", "complaint-words")),
    ];

    const fn new(name: &'static str, label: &'static str) -> Self {
        Self { name, label }
    }

    /// The one of the form whose button was pressed, or of one that bears its field.
    pub(super) fn of(posts: &Posts) -> Option<Self> {
        let has = |wanted: &str| posts.iter().any(|(name, _)| name == wanted);
        let mut all = Self::ALL.into_iter();
        all.find(|(button, text)| has(button) || has(text.name))
            .map(|(_, text)| text)
    }
}

/// Reads a posted form.
///
/// # Errors
/// When it holds neither a code nor a ticket.
pub(super) fn asked(posts: &Posts, with_files: bool, lang: Lang) -> Result<Asked, HttpError> {
    let field = |name: &str| {
        let mut found = posts.iter().filter(|(held, _)| held == name);
        found.next().map(|(_, value)| value.clone())
    };
    let pressed = |button: &str| posts.iter().any(|(name, _)| name == button);
    let ticket = field("ticket").map(|ticket| ticket.to_string());
    let entry = match (&ticket, field("code")) {
        (Some(ticket), _) => Entry::Ticket(ticket.clone()),
        (None, Some(code)) => Entry::Code(code),
        (None, None) => return Err(HttpError::Malformed { field: "code" }),
    };
    if let Some(item) = field("file").and_then(|id| Id16::parse(&id).ok()) {
        return Ok(Asked::File(entry, item));
    }
    if let Some(ticket) = ticket {
        if pressed("renewed") {
            return Ok(Asked::Renew {
                ticket,
                renewal: field("renewal").unwrap_or_default().to_string(),
                typed: field("last").unwrap_or_default(),
            });
        }
        if pressed("renew") || pressed("own") {
            return Ok(Asked::NewCode(ticket));
        }
    }
    if pressed("erase_mailbox") {
        return Ok(Asked::Close {
            entry,
            body: Body::Erasure {
                asked: true,
                pressed: said_pressed(field("pressed")),
                what: Erased::Mailbox,
            },
            is_sure: pressed("sure"),
        });
    }
    Ok(match deed(posts, with_files, lang) {
        Some(deed) => Asked::Write(entry, deed),
        None => Asked::Open(entry),
    })
}

fn deed(posts: &Posts, with_files: bool, lang: Lang) -> Option<Deed> {
    let field = |name: &str| {
        let mut found = posts.iter().filter(|(held, _)| held == name);
        found.next().map(|(_, value)| value.clone())
    };
    let typed = |name: &str| Zeroizing::new(cleaned(&field(name).unwrap_or_default()));
    let item = field("item").and_then(|id| Id16::parse(&id).ok());
    let item = item.unwrap_or_else(Id16::random);
    let pressed = said_pressed(field("pressed"));
    let deed = |form, sent, text: Zeroizing<String>, body| Deed {
        form,
        item,
        body,
        sent,
        text,
    };
    if field("alarm").is_some() {
        let text = typed("happened");
        let happened = happened(lang, field("act"), &text);
        let body = fit(&happened, "error-happened").map(|()| Some(Body::Alarm { happened }));
        Some(deed("alarm", "alarm-sent", text, body))
    } else if field("consent").is_some() {
        let chosen = posts.iter().filter(|(name, _)| name == "given");
        let given = chosen.map(|(_, value)| value.to_string());
        let given = given.filter(|value| is_word(value)).collect();
        let body = Ok(Some(Body::Consent { given }));
        Some(deed("consent", "consent-sent", Zeroizing::default(), body))
    } else if let Some(withdraw) = field("withdraw") {
        let withdrawn = withdraw.as_str() != "back";
        let text = typed("reason");
        let body = fit_if_any(&text).map(|()| {
            Some(Body::Withdrawal {
                pressed,
                text: text.clone(),
                withdrawn,
            })
        });
        let sent = if withdrawn {
            "withdraw-sent"
        } else {
            "withdraw-back-sent"
        };
        Some(deed("withdrawal", sent, text, body))
    } else if let Some(erase) = field("erase_case") {
        let asked = erase.as_str() != "back";
        let body = Ok(Some(Body::Erasure {
            asked,
            pressed,
            what: Erased::Case,
        }));
        let sent = if asked {
            "erasure-sent"
        } else {
            "erasure-back-sent"
        };
        Some(deed("erasure", sent, Zeroizing::default(), body))
    } else if field("attest").is_some() {
        let text = typed("transcript");
        let id = |name| field(name).and_then(|id| Id16::parse(&id).ok());
        let sound = id("blob").zip(id("of"));
        let body = fit(&text, "error-check").and_then(|()| {
            let (blob, of) = sound.ok_or("reply-failed")?;
            Ok(Some(Body::Attestation {
                release: field("release").is_some(),
                sound: Sound { blob, of },
                text: text.clone(),
            }))
        });
        Some(deed("attest", "check-sent", text, body))
    } else if field("complain").is_some() {
        let text = typed("complaint");
        let body =
            fit(&text, "error-complaint").map(|()| Some(Body::Complaint { text: text.clone() }));
        Some(deed("complaint", "complaint-sent", text, body))
    } else if field("reply").is_some() || field("message").is_some() {
        let text = typed("message");
        let body = match fit(&text, "error-message") {
            Ok(()) => Ok(Some(Body::Message { text: text.clone() })),
            Err(_) if with_files && text.trim().is_empty() => Ok(None),
            Err(wrong) => Err(wrong),
        };
        Some(deed("reply", "reply-sent", text, body))
    } else {
        None
    }
}

/// Whether somebody asked them to stop; who did not say did not say.
fn said_pressed(field: Option<Zeroizing<String>>) -> Pressed {
    let said = field.and_then(|said| Pressed::parse(&said));
    said.unwrap_or(Pressed::Unsaid)
}

fn fit(text: &str, empty: &'static str) -> Result<(), &'static str> {
    if text.trim().is_empty() {
        return Err(empty);
    }
    fit_if_any(text)
}

fn fit_if_any(text: &str) -> Result<(), &'static str> {
    if text.chars().count() > MOST_TEXT {
        Err("error-message-long")
    } else {
        Ok(())
    }
}

/// The act as the form lists it, in the reporter's language, and what they wrote beside it.
fn happened(lang: Lang, act: Option<Zeroizing<String>>, written: &str) -> Zeroizing<String> {
    let act = act.filter(|act| ACTS.contains(&act.as_str()));
    let listed = act.and_then(|act| say(lang, &format!("act-{}", *act), &[]).ok());
    Zeroizing::new(match listed {
        Some(listed) if written.trim().is_empty() => listed,
        Some(listed) => format!("{listed}\n{written}"),
        None => written.to_owned(),
    })
}
