//! What officers say of a new code for a reporter who lost theirs: asked for, and decided about
//! (`docs/formats.md` §19).

use crate::clock::Day;
use crate::seal::id::Id16;
use crate::seal::item::body::{Text, text};
use crate::seal::record::ReporterKeys;
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;
use crate::seal::words::{Decided, How, Kind};

#[derive(Clone, PartialEq, Eq)]
pub enum Code {
    /// An officer asks a colleague for their word.
    Request {
        expires: Day,
        how: How,
        reason: Text,
        reporter: Box<ReporterKeys>,
        request: Id16,
    },
    /// What came of it.
    Decision {
        /// The note by which a colleague agrees.
        agreement: Option<Text>,
        decided: Decided,
        reason: Text,
        request: Id16,
    },
}

impl Code {
    pub(super) const fn kind(&self) -> Kind {
        match self {
            Self::Request { .. } => Kind::CodeRequest,
            Self::Decision { .. } => Kind::CodeDecision,
        }
    }

    pub(super) fn to_json(&self) -> Object {
        let said = |text: &Text| Value::Text(text.clone());
        match self {
            Self::Request {
                expires,
                how,
                reason,
                reporter,
                request,
            } => object([
                ("expires", Value::display(expires)),
                ("how", how.as_str().into()),
                ("reason", said(reason)),
                ("reporter", reporter.to_json().into()),
                ("request", Value::display(request)),
            ]),
            Self::Decision {
                agreement,
                decided,
                reason,
                request,
            } => {
                let mut json = object([
                    ("decided", decided.as_str().into()),
                    ("reason", said(reason)),
                    ("request", Value::display(request)),
                ]);
                if let Some(agreement) = agreement {
                    json.set("agreement", said(agreement));
                }
                json
            }
        }
    }

    /// Reads the body of an item of that kind, which is one of these.
    pub(super) fn from_json(kind: Kind, json: &mut Object) -> Result<Self, Verdict> {
        let id = |text: &str| Id16::parse(text).ok();
        let worded = |reason: Text| (!reason.is_empty()).then_some(reason).ok_or(Verdict::Json);
        match kind {
            Kind::CodeRequest => Ok(Self::Request {
                expires: json.read("expires", |text| Day::parse(text).ok())?,
                how: json.read("how", How::parse)?,
                reason: worded(text(json, "reason")?)?,
                reporter: Box::new(ReporterKeys::from_json(json.take("reporter")?)?),
                request: json.read("request", id)?,
            }),
            Kind::CodeDecision => {
                let agreement = json.take_optional("agreement").map(Value::text);
                let agreement = agreement.transpose()?;
                let decided = json.read("decided", Decided::parse)?;
                let reason = text(json, "reason")?;
                // Who agrees signs it; who refuses says why.
                let (agrees, refuses) = (decided == Decided::Agreed, decided == Decided::Refused);
                if agrees != agreement.is_some() || (refuses && reason.is_empty()) {
                    return Err(Verdict::Json);
                }
                Ok(Self::Decision {
                    agreement,
                    decided,
                    reason,
                    request: json.read("request", id)?,
                })
            }
            _ => Err(Verdict::Kind),
        }
    }
}
