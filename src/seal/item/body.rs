//! What the kinds of items say (`docs/formats.md` §9).

use std::collections::BTreeSet;
use std::fmt;

use zeroize::Zeroizing;

use crate::seal::assess::Answers;
use crate::seal::canon;
use crate::seal::disclosure::telling::{Disclosure, Telling};
use crate::seal::id::Id16;
use crate::seal::item::answers::{read_said, said, word, written};
use crate::seal::item::attached::Attachment;
use crate::seal::item::code::Code;
use crate::seal::item::conflict::Conflict;
use crate::seal::item::office::Office;
use crate::seal::item::sound::Sound;
use crate::seal::item::step::Step;
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;
use crate::seal::words::{Erased, Kind, Level, Mark, Pressed, Status};

/// The most characters of a text.
pub const LONGEST_TEXT: usize = 200_000;
/// The most characters of a brief's excerpt.
pub const LONGEST_EXCERPT: usize = 400;

/// A text that is wiped when it is dropped.
pub type Text = Zeroizing<String>;

/// What an item says, by kind.
#[derive(Clone, PartialEq, Eq)]
pub enum Body {
    /// What was told.
    Statement {
        answers: Answers,
        text: Text,
    },
    /// What a queue row needs of a statement.
    Brief {
        excerpt: Text,
        level: Level,
        marks: Vec<Mark>,
        urgent: bool,
    },
    /// Who the reporter is and how to reach them safely.
    Identity {
        contact: Text,
        hours: Text,
        name: Text,
        safe_word: Text,
    },
    Message {
        text: Text,
    },
    /// An officer's word that a report arrived, around the portal's receipt.
    Acknowledgement {
        receipt: Text,
        text: Text,
    },
    /// Retaliation started.
    Alarm {
        happened: Text,
    },
    /// Everything that the office may do from now on.
    Consent {
        given: BTreeSet<String>,
    },
    /// The reporter withdraws what they said, or takes that back.
    Withdrawal {
        pressed: Pressed,
        text: Text,
        withdrawn: bool,
    },
    /// The reporter asks for something to be erased, or takes that back.
    Erasure {
        asked: bool,
        pressed: Pressed,
        what: Erased,
    },
    /// How the reporter was treated.
    Complaint {
        text: Text,
    },
    /// For the office alone.
    Note {
        text: Text,
    },
    /// How an officer judges urgency and level.
    Mark {
        level: Level,
        reason: Text,
        urgent: bool,
    },
    Coding {
        fields: Answers,
    },
    /// Who has the case in hand from now on: nobody, where it is handed back.
    Assignment {
        officer: Option<Id16>,
        text: Text,
    },
    /// A file.
    Attachment(Box<Attachment>),
    /// What an officer heard in a recording.
    Transcript {
        sound: Sound,
        text: Text,
    },
    /// What the reporter signs that they said in it.
    Attestation {
        /// The office may delete the sound.
        release: bool,
        sound: Sound,
        text: Text,
    },
    /// An officer deleted the sound.
    Removal {
        reason: Text,
        sound: Sound,
    },
    Conflict(Conflict),
    /// What officers keep for each other beside it.
    Office(Office),
    /// An officer moved the case on.
    Step(Step),
    /// What its reporter is told of that.
    Progress {
        status: Status,
        text: Text,
    },
    /// An officer asked two custodians for the name.
    Disclosure(Disclosure),
    /// What its reporter is told of that.
    Telling(Telling),
    /// A new code for its reporter, asked for and decided about.
    Code(Code),
}

impl Body {
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Statement { .. } => Kind::Statement,
            Self::Brief { .. } => Kind::Brief,
            Self::Identity { .. } => Kind::Identity,
            Self::Message { .. } => Kind::Message,
            Self::Acknowledgement { .. } => Kind::Acknowledgement,
            Self::Alarm { .. } => Kind::Alarm,
            Self::Consent { .. } => Kind::Consent,
            Self::Withdrawal { .. } => Kind::Withdrawal,
            Self::Erasure { .. } => Kind::Erasure,
            Self::Complaint { .. } => Kind::Complaint,
            Self::Note { .. } => Kind::Note,
            Self::Mark { .. } => Kind::Mark,
            Self::Coding { .. } => Kind::Coding,
            Self::Assignment { .. } => Kind::Assignment,
            Self::Attachment(_) => Kind::Attachment,
            Self::Transcript { .. } => Kind::Transcript,
            Self::Attestation { .. } => Kind::Attestation,
            Self::Removal { .. } => Kind::Removal,
            Self::Conflict(_) => Kind::Conflict,
            Self::Office(office) => office.kind(),
            Self::Step(_) => Kind::Step,
            Self::Progress { .. } => Kind::Progress,
            Self::Disclosure(_) => Kind::Disclosure,
            Self::Telling(_) => Kind::Telling,
            Self::Code(code) => code.kind(),
        }
    }

    /// The body's JSON.
    #[must_use]
    pub fn to_json(&self) -> Object {
        let text = |text: &Text| Value::Text(text.clone());
        match self {
            Self::Statement {
                answers,
                text: told,
            } => object([("answers", said(answers)), ("text", text(told))]),
            Self::Brief {
                excerpt,
                level,
                marks,
                urgent,
            } => object([
                ("excerpt", text(excerpt)),
                ("level", level.as_str().into()),
                ("marks", written(marks)),
                ("urgent", (*urgent).into()),
            ]),
            Self::Identity {
                contact,
                hours,
                name,
                safe_word,
            } => object([
                ("contact", text(contact)),
                ("hours", text(hours)),
                ("name", text(name)),
                ("safe_word", text(safe_word)),
            ]),
            Self::Message { text: told }
            | Self::Complaint { text: told }
            | Self::Note { text: told } => object([("text", text(told))]),
            Self::Acknowledgement {
                receipt,
                text: told,
            } => object([("receipt", text(receipt)), ("text", text(told))]),
            Self::Alarm { happened } => object([("happened", text(happened))]),
            Self::Consent { given } => object([("given", Value::displays(given))]),
            Self::Withdrawal {
                pressed,
                text: told,
                withdrawn,
            } => object([
                ("pressed", pressed.as_str().into()),
                ("text", text(told)),
                ("withdrawn", (*withdrawn).into()),
            ]),
            Self::Erasure {
                asked,
                pressed,
                what,
            } => object([
                ("asked", (*asked).into()),
                ("pressed", pressed.as_str().into()),
                ("what", what.as_str().into()),
            ]),
            Self::Mark {
                level,
                reason,
                urgent,
            } => object([
                ("level", level.as_str().into()),
                ("reason", text(reason)),
                ("urgent", (*urgent).into()),
            ]),
            Self::Coding { fields } => object([("fields", said(fields))]),
            Self::Assignment {
                officer,
                text: said,
            } => {
                let mut json = object([("text", text(said))]);
                if let Some(officer) = officer {
                    json.set("officer", Value::display(officer));
                }
                json
            }
            Self::Attachment(attached) => attached.to_json(),
            Self::Transcript { sound, text: heard } => sound.with([("text", text(heard))]),
            Self::Attestation {
                release,
                sound,
                text: told,
            } => sound.with([("release", (*release).into()), ("text", text(told))]),
            Self::Removal { reason, sound } => sound.with([("reason", text(reason))]),
            Self::Conflict(conflict) => conflict.to_json(),
            Self::Office(office) => office.to_json(),
            Self::Step(step) => step.to_json(),
            Self::Progress { status, text: told } => {
                object([("status", status.as_str().into()), ("text", text(told))])
            }
            Self::Disclosure(asked) => asked.to_json(),
            Self::Telling(told) => told.to_json(),
            Self::Code(code) => code.to_json(),
        }
    }

    /// Reads the body of an item of that kind.
    ///
    /// # Errors
    /// [`Verdict::Json`] when it is of another shape or a text is too long.
    pub fn from_json(kind: Kind, mut json: Object) -> Result<Self, Verdict> {
        let body = match kind {
            Kind::Statement => Self::Statement {
                answers: read_said(json.object("answers")?)?,
                text: text(&mut json, "text")?,
            },
            Kind::Brief => Self::Brief {
                excerpt: short(json.text("excerpt")?, LONGEST_EXCERPT)?,
                level: json.read("level", Level::parse)?,
                marks: json.sorted("marks", Mark::parse)?,
                urgent: json.bool("urgent")?,
            },
            Kind::Identity => Self::Identity {
                contact: text(&mut json, "contact")?,
                hours: text(&mut json, "hours")?,
                name: text(&mut json, "name")?,
                safe_word: text(&mut json, "safe_word")?,
            },
            Kind::Message => Self::Message {
                text: text(&mut json, "text")?,
            },
            Kind::Acknowledgement => Self::Acknowledgement {
                receipt: text(&mut json, "receipt")?,
                text: text(&mut json, "text")?,
            },
            Kind::Alarm => Self::Alarm {
                happened: text(&mut json, "happened")?,
            },
            Kind::Consent => Self::Consent {
                given: json.sorted("given", word)?.into_iter().collect(),
            },
            Kind::Withdrawal => Self::Withdrawal {
                pressed: json.read("pressed", Pressed::parse)?,
                text: text(&mut json, "text")?,
                withdrawn: json.bool("withdrawn")?,
            },
            Kind::Erasure => Self::Erasure {
                asked: json.bool("asked")?,
                pressed: json.read("pressed", Pressed::parse)?,
                what: json.read("what", Erased::parse)?,
            },
            Kind::Complaint => Self::Complaint {
                text: text(&mut json, "text")?,
            },
            Kind::Note => Self::Note {
                text: text(&mut json, "text")?,
            },
            Kind::Mark => Self::Mark {
                level: json.read("level", Level::parse)?,
                reason: text(&mut json, "reason")?,
                urgent: json.bool("urgent")?,
            },
            Kind::Coding => Self::Coding {
                fields: read_said(json.object("fields")?)?,
            },
            Kind::Assignment => Self::Assignment {
                officer: json
                    .take_optional("officer")
                    .map(|officer| Id16::parse(&officer.text()?).map_err(|_| Verdict::Json))
                    .transpose()?,
                text: text(&mut json, "text")?,
            },
            Kind::Attachment => Self::Attachment(Box::new(Attachment::from_json(&mut json)?)),
            Kind::Transcript => Self::Transcript {
                sound: Sound::from_json(&mut json)?,
                text: text(&mut json, "text")?,
            },
            Kind::Attestation => Self::Attestation {
                release: json.bool("release")?,
                sound: Sound::from_json(&mut json)?,
                text: text(&mut json, "text")?,
            },
            Kind::Removal => Self::Removal {
                reason: text(&mut json, "reason")?,
                sound: Sound::from_json(&mut json)?,
            },
            Kind::Conflict => Self::Conflict(Conflict::from_json(&mut json)?),
            Kind::Translation | Kind::Task | Kind::Tick | Kind::Reference | Kind::Link => {
                Self::Office(Office::from_json(kind, &mut json)?)
            }
            Kind::Step => Self::Step(Step::from_json(&mut json)?),
            Kind::Progress => Self::Progress {
                status: json.read("status", Status::parse)?,
                text: text(&mut json, "text")?,
            },
            Kind::Disclosure => Self::Disclosure(Disclosure::from_json(&mut json)?),
            Kind::Telling => Self::Telling(Telling::from_json(&mut json)?),
            Kind::CodeRequest | Kind::CodeDecision => Self::Code(Code::from_json(kind, &mut json)?),
        };
        json.finish()?;
        Ok(body)
    }

    /// Refuses what readers would refuse: reads the body as they will.
    pub(super) fn check(&self) -> Result<(), Verdict> {
        let json = canon::write(&object([("body", self.to_json().into())]).into());
        let body = canon::parse(&json)?.object("body")?;
        Self::from_json(self.kind(), body).map(drop)
    }
}

/// Shows nothing: a body is what somebody told.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}(…)", self.kind())
    }
}

pub(in crate::seal) fn text(json: &mut Object, key: &str) -> Result<Text, Verdict> {
    short(json.text(key)?, LONGEST_TEXT)
}

pub(in crate::seal) fn short(text: Text, most: usize) -> Result<Text, Verdict> {
    // Bytes first: they are counted already, and never fewer than characters.
    if text.len() <= most || text.chars().count() <= most {
        Ok(text)
    } else {
        Err(Verdict::Json)
    }
}
