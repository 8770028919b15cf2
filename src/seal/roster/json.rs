//! The spelling of a roster.

use super::{Instance, Office, Officer, OfficerKey, Queue, RosterBody, Stewards, Texts};
use crate::clock::Day;
use crate::seal::age::Recipient;
use crate::seal::id::{Hash32, Id16};
use crate::seal::key::{VerifyKey, Vkey};
use crate::seal::value::{Object, Value, object, texts};
use crate::seal::verdict::Verdict;
use crate::seal::words::Role;

impl RosterBody {
    pub(super) fn to_json(&self) -> Object {
        object([
            ("history", Value::displays(&self.history)),
            (
                "instance",
                Value::from(object([
                    ("id", Value::display(self.instance.id)),
                    ("key", Value::display(self.instance.key)),
                ])),
            ),
            ("not_after", Value::display(self.not_after)),
            ("offices", list(&self.offices, Office::to_json)),
            ("officers", list(&self.officers, Officer::to_json)),
            ("queues", list(&self.queues, Queue::to_json)),
            (
                "stewards",
                Value::from(object([
                    ("keys", Value::displays(&self.stewards.keys)),
                    ("threshold", self.stewards.threshold.into()),
                ])),
            ),
            ("version", self.version.into()),
        ])
    }

    pub(super) fn from_json(mut json: Object) -> Result<Self, Verdict> {
        let mut instance = json.object("instance")?;
        let mut stewards = json.object("stewards")?;
        let version = json.number("version")?;
        let body = Self {
            history: texts(json.list("history")?)?
                .iter()
                .map(|hash| Hash32::parse(hash).map_err(|_| Verdict::Json))
                .collect::<Result<_, _>>()?,
            instance: Instance {
                id: instance.read("id", id)?,
                key: instance.read("key", VerifyKey::parse)?,
            },
            not_after: json.read("not_after", |day| Day::parse(day).ok())?,
            offices: each(&mut json, "offices", Office::from_json)?,
            officers: each(&mut json, "officers", |json| {
                Officer::from_json(json, version)
            })?,
            queues: each(&mut json, "queues", Queue::from_json)?,
            stewards: Stewards {
                keys: texts(stewards.list("keys")?)?
                    .iter()
                    .map(|key| Vkey::parse(key).map_err(|_| Verdict::Json))
                    .collect::<Result<_, _>>()?,
                threshold: stewards.number("threshold")?,
            },
            version,
        };
        instance.finish()?;
        stewards.finish()?;
        json.finish()?;
        body.is_whole().then_some(body).ok_or(Verdict::Json)
    }

    /// Whether the parts fit one another.
    fn is_whole(&self) -> bool {
        let people: Vec<Id16> = self.officers.iter().map(|officer| officer.id).collect();
        let offices: Vec<Id16> = self.offices.iter().map(|office| office.id).collect();
        let queues: Vec<Id16> = self.queues.iter().map(|queue| queue.id).collect();
        let known = |queue: &Queue| {
            let mut named = queue.officers.iter().chain(&queue.custodians);
            offices.contains(&queue.office) && named.all(|id| people.contains(id))
        };
        self.version.checked_sub(1) == u64::try_from(self.history.len()).ok()
            && self.stewards.threshold >= 1
            && [&people, &offices, &queues].iter().all(|ids| differ(ids))
            && self.queues.iter().all(known)
    }
}

impl Office {
    fn to_json(&self) -> Object {
        object([("id", Value::display(self.id)), ("name", words(&self.name))])
    }

    fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        Ok(Self {
            id: json.read("id", id)?,
            name: read_words(json, "name")?,
        })
    }
}

impl Officer {
    fn to_json(&self) -> Object {
        let mut roles = self.roles.clone();
        roles.sort_unstable_by_key(|role| role.as_str());
        object([
            ("function", words(&self.function)),
            ("id", Value::display(self.id)),
            ("keys", list(&self.keys, OfficerKey::to_json)),
            ("languages", Value::displays(&self.languages)),
            ("name", Value::from(self.name.as_str())),
            (
                "roles",
                Value::displays(roles.into_iter().map(Role::as_str)),
            ),
        ])
    }

    fn from_json(json: &mut Object, version: u64) -> Result<Self, Verdict> {
        let keys = each(json, "keys", |json| OfficerKey::from_json(json, version))?;
        if keys.iter().filter(|key| key.to.is_none()).count() > 1 {
            return Err(Verdict::Json);
        }
        Ok(Self {
            id: json.read("id", id)?,
            function: read_words(json, "function")?,
            keys,
            languages: texts(json.list("languages")?)?
                .iter()
                .map(|tag| language(tag).ok_or(Verdict::Json))
                .collect::<Result<_, _>>()?,
            name: json.text("name")?.as_str().to_owned(),
            roles: json.sorted("roles", Role::parse)?,
        })
    }
}

impl OfficerKey {
    fn to_json(&self) -> Object {
        object([
            ("from", self.from.into()),
            ("recipient", Value::display(&self.recipient)),
            ("to", self.to.map_or(Value::Null, Value::from)),
            ("verify", Value::display(self.verify)),
        ])
    }

    fn from_json(json: &mut Object, version: u64) -> Result<Self, Verdict> {
        let from = json.number("from")?;
        let to = match json.take("to")? {
            Value::Null => None,
            Value::Number(to) => Some(to),
            _ => return Err(Verdict::Json),
        };
        if from < 1 || from > to.unwrap_or(version) || to.unwrap_or(from) > version {
            return Err(Verdict::Json);
        }
        Ok(Self {
            from,
            to,
            recipient: Recipient::parse(&json.text("recipient")?)?,
            verify: json.read("verify", VerifyKey::parse)?,
        })
    }
}

impl Queue {
    fn to_json(&self) -> Object {
        object([
            ("custodians", sorted(&self.custodians)),
            ("id", Value::display(self.id)),
            ("name", words(&self.name)),
            ("office", Value::display(self.office)),
            ("officers", sorted(&self.officers)),
        ])
    }

    fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        Ok(Self {
            id: json.read("id", id)?,
            office: json.read("office", id)?,
            name: read_words(json, "name")?,
            officers: json.sorted("officers", id)?,
            custodians: json.sorted("custodians", id)?,
        })
    }
}

fn id(text: &str) -> Option<Id16> {
    Id16::parse(text).ok()
}

fn language(tag: &str) -> Option<String> {
    let plausible =
        (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_lowercase());
    plausible.then(|| tag.to_owned())
}

fn list<T>(parts: &[T], to_json: impl Fn(&T) -> Object) -> Value {
    Value::List(parts.iter().map(|part| to_json(part).into()).collect())
}

fn sorted(ids: &[Id16]) -> Value {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    Value::displays(ids)
}

fn words(texts: &Texts) -> Value {
    let entries = texts.iter();
    Value::Object(
        entries
            .map(|(language, text)| (language.clone(), Value::from(text.as_str())))
            .collect(),
    )
}

fn read_words(json: &mut Object, key: &str) -> Result<Texts, Verdict> {
    let mut read = Texts::new();
    for (tag, text) in json.object(key)? {
        let tag = language(&tag).ok_or(Verdict::Json)?;
        read.insert(tag, text.text()?.as_str().to_owned());
    }
    Ok(read)
}

fn each<T>(
    json: &mut Object,
    key: &str,
    read: impl Fn(&mut Object) -> Result<T, Verdict>,
) -> Result<Vec<T>, Verdict> {
    let one = |value: Value| {
        let mut json = value.object()?;
        let part = read(&mut json)?;
        json.finish()?;
        Ok(part)
    };
    json.list(key)?.into_iter().map(one).collect()
}

fn differ(ids: &[Id16]) -> bool {
    let mut seen = std::collections::HashSet::new();
    ids.iter().all(|id| seen.insert(id))
}
