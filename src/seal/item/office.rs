//! What officers keep for each other beside a case: translations, tasks, references, links.
//!
//! Nothing of it is ever changed. What follows later takes the place of what stands: readers know
//! which of several counts (`docs/formats.md` §9).

use crate::clock::Day;
use crate::seal::id::{Hash32, Id16};
use crate::seal::item::body::{Text, short, text};
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;
use crate::seal::words::Kind;

/// The most characters of a reference, and of the name of the system that it comes from.
pub const LONGEST_REFERENCE: usize = 200;

#[derive(Clone, PartialEq, Eq)]
pub enum Office {
    /// What an account or a message says, in another language.
    Translation {
        language: String,
        /// The id of the item.
        of: Id16,
        text: Text,
    },
    /// Something to be done.
    Task {
        due: Option<Day>,
        officer: Option<Id16>,
        text: Text,
    },
    /// A task was done, or is open again.
    Tick { done: bool, of: Id16 },
    /// What the case is called elsewhere; the office's own number has no system.
    Reference { number: Text, system: Text },
    /// Another case may be about the same; or is not, after all.
    Link {
        case: Hash32,
        linked: bool,
        reason: Text,
    },
}

impl Office {
    pub(super) const fn kind(&self) -> Kind {
        match self {
            Self::Translation { .. } => Kind::Translation,
            Self::Task { .. } => Kind::Task,
            Self::Tick { .. } => Kind::Tick,
            Self::Reference { .. } => Kind::Reference,
            Self::Link { .. } => Kind::Link,
        }
    }

    pub(super) fn to_json(&self) -> Object {
        let said = |text: &Text| Value::Text(text.clone());
        match self {
            Self::Translation { language, of, text } => object([
                ("language", language.as_str().into()),
                ("of", Value::display(of)),
                ("text", said(text)),
            ]),
            Self::Task { due, officer, text } => {
                let mut json = object([("text", said(text))]);
                if let Some(due) = due {
                    json.set("due", Value::display(due));
                }
                if let Some(officer) = officer {
                    json.set("officer", Value::display(officer));
                }
                json
            }
            Self::Tick { done, of } => {
                object([("done", (*done).into()), ("of", Value::display(of))])
            }
            Self::Reference { number, system } => {
                object([("number", said(number)), ("system", said(system))])
            }
            Self::Link {
                case,
                linked,
                reason,
            } => object([
                ("case", Value::display(case)),
                ("linked", (*linked).into()),
                ("reason", said(reason)),
            ]),
        }
    }

    /// Reads the body of an item of that kind, which is one of these.
    pub(super) fn from_json(kind: Kind, json: &mut Object) -> Result<Self, Verdict> {
        match kind {
            Kind::Translation => translation(json),
            Kind::Task => task(json),
            Kind::Tick => tick(json),
            Kind::Reference => reference(json),
            Kind::Link => link(json),
            _ => Err(Verdict::Kind),
        }
    }
}

fn translation(json: &mut Object) -> Result<Office, Verdict> {
    Ok(Office::Translation {
        language: json.read("language", language)?,
        of: json.read("of", id)?,
        text: worded(text(json, "text")?)?,
    })
}

fn task(json: &mut Object) -> Result<Office, Verdict> {
    let due = json.take_optional("due").map(Value::text).transpose()?;
    let officer = json.take_optional("officer").map(Value::text).transpose()?;
    Ok(Office::Task {
        due: due
            .map(|day| Day::parse(&day).map_err(|_| Verdict::Json))
            .transpose()?,
        officer: officer
            .map(|who| id(&who).ok_or(Verdict::Json))
            .transpose()?,
        text: worded(text(json, "text")?)?,
    })
}

fn tick(json: &mut Object) -> Result<Office, Verdict> {
    Ok(Office::Tick {
        done: json.bool("done")?,
        of: json.read("of", id)?,
    })
}

fn reference(json: &mut Object) -> Result<Office, Verdict> {
    Ok(Office::Reference {
        number: short(json.text("number")?, LONGEST_REFERENCE)?,
        system: short(json.text("system")?, LONGEST_REFERENCE)?,
    })
}

/// Who links two cases says why; taking it back needs no reason.
fn link(json: &mut Object) -> Result<Office, Verdict> {
    let case = json.read("case", |text| Hash32::parse(text).ok())?;
    let linked = json.bool("linked")?;
    let reason = text(json, "reason")?;
    Ok(Office::Link {
        case,
        linked,
        reason: if linked { worded(reason)? } else { reason },
    })
}

fn id(text: &str) -> Option<Id16> {
    Id16::parse(text).ok()
}

fn language(text: &str) -> Option<String> {
    let spelled = matches!(text.len(), 2 | 3) && text.bytes().all(|b| b.is_ascii_lowercase());
    spelled.then(|| text.to_owned())
}

fn worded(text: Text) -> Result<Text, Verdict> {
    if text.is_empty() {
        Err(Verdict::Json)
    } else {
        Ok(text)
    }
}
