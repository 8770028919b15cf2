//! What an officer's own client says in the log of what it does.

use amparo::clock::Day;
use amparo::seal::compose::entry::{Acting, compose_entry};
use amparo::seal::compose::open::OpenedCase;
use amparo::seal::frames;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::log::{Broken, Entry, Head, Step, follow};
use amparo::seal::name::Name;
use amparo::seal::words::Act;
use serde_json::{Value, json};

use super::desk::Desk;

/// The log as an officer's client is shown it.
pub(crate) struct Followed {
    pub(crate) newest: Head,
    pub(crate) start: Head,
    pub(crate) steps: Vec<Step>,
    pub(crate) today: Day,
}

impl Followed {
    /// Whether it goes on from what a client remembers.
    pub(crate) fn goes_on(&self, from: Head) -> Result<Head, Broken> {
        follow(self.start, &self.steps, Some(from))
    }
}

fn hash(value: &Value) -> Hash32 {
    Hash32::parse(value.as_str().unwrap()).unwrap()
}

fn head(value: &Value) -> Head {
    Head {
        n: value["n"].as_u64().unwrap(),
        hash: hash(&value["head"]),
    }
}

impl Desk<'_> {
    /// The heads after a number; without one, the newest alone.
    pub(crate) fn heads(&self, after: Option<u64>) -> Followed {
        let after = after.map_or_else(String::new, |n| format!("?after={n}"));
        let response = self.get(&format!("/api/v1/log/heads{after}"));
        assert_eq!(response.status(), 200);
        let shown: Value = response.json().unwrap();
        let steps = shown["steps"].as_array().unwrap().iter();
        Followed {
            newest: head(&shown["newest"]),
            start: head(&shown["start"]),
            today: Day::parse(shown["today"].as_str().unwrap()).unwrap(),
            steps: steps
                .map(|step| Step {
                    n: step["n"].as_u64().unwrap(),
                    hash: hash(&step["hash"]),
                    head: hash(&step["head"]),
                })
                .collect(),
        }
    }

    /// An entry about a case that this officer holds.
    pub(crate) fn entry(&self, opened: &OpenedCase, act: Act) -> String {
        let heads = self.heads(None);
        let acting = Acting {
            officer: self.member.id,
            key: &self.member.signing(),
            roster: &self.app.roster(),
            today: heads.today,
            seen: heads.newest,
        };
        compose_entry(opened, &acting, act).unwrap()
    }

    /// What an entry says, about no case that exists; `change` makes it false.
    pub(crate) fn some_entry(&self, act: Act, change: impl FnOnce(&mut Entry)) -> String {
        let (heads, roster) = (self.heads(None), self.app.roster());
        let mut entry = Entry {
            act,
            by: Name::Officer(self.member.id),
            day: heads.today,
            id: Id16::random(),
            instance: roster.body().instance.id,
            roster: roster.hash(),
            seen: heads.newest,
            tag: Some(Hash32::of(b"no case")),
        };
        change(&mut entry);
        entry.sign(&self.member.signing())
    }
}

/// The acts of a request, by its header.
pub(crate) fn acts(path: &str, header: &Value) -> Vec<Act> {
    let some = |key: &str| header[key].as_array().is_some_and(|list| !list.is_empty());
    if path.ends_with("/records") {
        let (joins, leaves) = (some("join"), some("leave"));
        let acts = [
            joins.then_some(Act::HolderAdded),
            leaves.then_some(Act::HolderRemoved),
            (!joins && !leaves).then_some(Act::KeysMade),
        ];
        return acts.into_iter().flatten().collect();
    }
    let name = path.rsplit('/').next().and_then(|last| match last {
        "disclosures" => Some(Act::DisclosureAsked),
        "agree" | "release" => Some(Act::DisclosureAgreed),
        "refuse" => Some(Act::DisclosureRefused),
        "withdraw" => Some(Act::DisclosureWithdrawn),
        "take" => Some(Act::Disclosed),
        _ => None,
    });
    if let Some(act) = name {
        return vec![act];
    }
    let reopens = ["concluded", "closed"].map(Value::from);
    let step = header["status"].as_str().map(|to| match to {
        "acknowledged" => Act::Acknowledged,
        "concluded" => Act::Concluded,
        "closed" => Act::Closed,
        "assessing" if reopens.contains(&header["from"]) => Act::Reopened,
        _ => Act::MovedOn,
    });
    let assign = header["assign"].as_object().map(|assign| {
        let to = assign.get("to").is_some_and(|to| !to.is_null());
        if to { Act::Assigned } else { Act::HandedBack }
    });
    let withdraws = header["withdraw"] == true;
    let acts = [
        step,
        assign,
        some("remove").then_some(Act::RecordingDeleted),
        withdraws.then_some(Act::ConflictDeclared),
    ];
    acts.into_iter().flatten().collect()
}

/// The body with these entries, in the header and as frames.
pub(crate) fn logged(body: &[u8], entries: &[String]) -> Vec<u8> {
    let all = frames::read(body).unwrap();
    let (header, parts) = all.split_first().unwrap();
    let mut header: Value = serde_json::from_slice(header).unwrap();
    let named = (0..entries.len()).map(|at| json!({"frame": 1 + parts.len() + at}));
    header["log"] = named.collect();
    let mut parts = parts.to_vec();
    parts.extend(entries.iter().map(String::as_bytes));
    frames::write(header.to_string().as_bytes(), &parts)
}

/// The same body with the entries that its acts want, where it has none of its own; the server cannot
/// know which case they are about.
pub(crate) fn with_entries(desk: &Desk<'_>, path: &str, body: &[u8]) -> Option<Vec<u8>> {
    let all = frames::read(body).ok()?;
    let header: Value = serde_json::from_slice(all.first()?).ok()?;
    if !header["log"].is_null() {
        return None;
    }
    let acts = acts(path, &header);
    if acts.is_empty() || desk.get("/api/v1/log/heads").status() != 200 {
        return None;
    }
    let entries = acts.into_iter().map(|act| desk.some_entry(act, |_| ()));
    Some(logged(body, &entries.collect::<Vec<_>>()))
}
