//! The spelling of a record.

use super::{Beginning, Boxes, Held, Record, ReporterKeys};
use crate::seal::age::Recipient;
use crate::seal::id::{Hash32, Id16};
use crate::seal::key::VerifyKey;
use crate::seal::name::Name;
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;
use crate::seal::words::{BoxKind, Rule, Via};

impl Record {
    pub(super) fn to_json(&self, n: u64) -> Object {
        let boxes = self.boxes.iter().map(|(kind, held)| {
            let json = object([
                ("holders", Value::displays(&held.holders)),
                ("recipient", Value::display(held.recipient)),
                ("rule", Value::from(held.rule.as_str())),
            ]);
            (kind.as_str().to_owned(), Value::from(json))
        });
        object([
            ("boxes", Value::Object(boxes.collect())),
            ("excluded", Value::displays(&self.excluded)),
            ("n", n.into()),
            ("roster", Value::display(self.roster)),
        ])
    }

    pub(super) fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        let mut boxes = Boxes::new();
        for (kind, value) in json.object("boxes")? {
            let kind = BoxKind::parse(&kind).ok_or(Verdict::Json)?;
            let mut json = value.object()?;
            let holders = json.sorted("holders", holder)?;
            if holders.is_empty() {
                return Err(Verdict::Json);
            }
            let held = Held {
                holders: holders.into_iter().collect(),
                recipient: json.read("recipient", hash)?,
                rule: json.read("rule", Rule::parse)?,
            };
            json.finish()?;
            boxes.insert(kind, held);
        }
        let excluded = json.sorted("excluded", |id| Id16::parse(id).ok())?;
        Ok(Self {
            boxes,
            excluded: excluded.into_iter().collect(),
            roster: json.read("roster", hash)?,
        })
    }
}

impl Beginning {
    pub(super) fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        let beginning = Self {
            keys: ReporterKeys::from_json(json.take("reporter")?)?,
            via: json.read("via", |via| match Via::parse(via) {
                Some(Via::Console) | None => None,
                via => via,
            })?,
        };
        json.read("nonce", |id| Id16::parse(id).ok())?;
        Ok(beginning)
    }
}

impl ReporterKeys {
    pub(in crate::seal) fn to_json(&self) -> Object {
        object([
            ("recipient", Value::display(&self.recipient)),
            ("verify", Value::display(self.verify)),
        ])
    }

    pub(in crate::seal) fn from_json(json: Value) -> Result<Self, Verdict> {
        let mut json = json.object()?;
        let keys = Self {
            recipient: Recipient::parse(&json.text("recipient")?)?,
            verify: json.read("verify", VerifyKey::parse)?,
        };
        json.finish()?;
        Ok(keys)
    }
}

pub(super) fn hash(text: &str) -> Option<Hash32> {
    Hash32::parse(text).ok()
}

/// Holders are people: the portal itself holds nothing.
fn holder(text: &str) -> Option<Name> {
    Name::parse(text).filter(|name| *name != Name::Instance)
}
