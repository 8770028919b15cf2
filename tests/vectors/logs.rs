//! Vectors of the log: whole logs, and what each reader must find in them.

use amparo::seal::age::Identity;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::log::{Broken, Entry, Head, Reader, Row, tag};
use amparo::seal::name::Name;
use amparo::seal::roster::Roster;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::Act;
use serde_json::{Value, json};

use crate::fixture::{Cases, Portal, TODAY, bytes, canonical, day, raw};

const LOG: &str = "amparo/log/v1";

fn head_of(value: &Value) -> Head {
    Head {
        n: value["n"].as_u64().unwrap(),
        hash: Hash32::parse(value["head"].as_str().unwrap()).unwrap(),
    }
}

/// The first refusal is the verdict; all of them stand in `broken`.
pub(crate) fn read(case: &Value, roster: &Roster) -> (Value, &'static str) {
    let dialogue = case["dialogue"].as_str();
    let dialogue = dialogue.map(|text| Identity::parse(text).unwrap());
    let mut reader = Reader::new(roster);
    let (mut broken, mut acts, mut about) = (Vec::new(), Vec::new(), Vec::new());
    for entry in case["entries"].as_array().unwrap() {
        let Head { n, hash } = head_of(entry);
        let note = amparo::seal::id::unb64(entry["note"].as_str().unwrap()).unwrap();
        let note = String::from_utf8(note).unwrap();
        match reader.read(&Row {
            n,
            head: hash,
            note,
        }) {
            Ok(read) => {
                acts.push(read.act.as_str());
                if dialogue
                    .as_ref()
                    .is_some_and(|secret| read.is_about(secret))
                {
                    about.push(n);
                }
            }
            Err(verdict) => broken.push(Broken { n, verdict }),
        }
    }
    let remembered = case["remembered"].as_array().into_iter().flatten();
    broken.extend(remembered.filter_map(|seen| reader.holds(head_of(seen)).err()));
    let newest = reader.newest();
    let verdict = broken.first().map_or("ok", |first| first.verdict.as_str());
    let broken: Vec<Value> = broken
        .iter()
        .map(|Broken { n, verdict }| json!({"n": n, "verdict": verdict.as_str()}))
        .collect();
    let newest = json!({"n": newest.n, "head": newest.hash.to_string()});
    let found = json!({"acts": acts, "about": about, "broken": broken, "newest": newest});
    (found, verdict)
}

/// A log in the making, to which anything can be added.
struct Scene<'a> {
    portal: &'a Portal,
    rows: Vec<(Head, String)>,
}

impl Scene<'_> {
    fn newest(&self) -> Head {
        let start = Head::start(&self.portal.instance);
        self.rows.last().map_or(start, |(head, _)| *head)
    }

    fn entry(&self, act: Act) -> Entry {
        let portals = matches!(
            act,
            Act::CodeTaken
                | Act::MailboxClosed
                | Act::RosterTaken
                | Act::TextsTaken
                | Act::KeysReplaced
        );
        Entry {
            act,
            by: if portals {
                Name::Instance
            } else {
                self.portal.name(0)
            },
            day: day(TODAY),
            id: Id16::random(),
            instance: self.portal.instance,
            roster: self.portal.roster(&self.portal.second).hash(),
            seen: self.newest(),
            tag: (!portals).then(|| Hash32::of(b"a tag")),
        }
    }

    fn put(&mut self, note: String) {
        let head = self.newest().then(&Hash32::of(note.as_bytes()));
        self.rows.push((head, note));
    }

    fn sign(&mut self, entry: &Entry) {
        let key = match entry.by {
            Name::Instance => self.portal.instance_key.clone(),
            _ => self.portal.key(0),
        };
        self.put(entry.sign(&key));
    }

    fn add(&mut self, act: Act) {
        self.sign(&self.entry(act));
    }

    /// Numbers and chains what is there, as whoever owns the rows can.
    fn chain_anew(&mut self) {
        let notes: Vec<String> = self.rows.drain(..).map(|(_, note)| note).collect();
        for note in notes {
            self.put(note);
        }
    }

    fn inputs(&self) -> Value {
        let entry = |(head, note): &(Head, String)| json!({"n": head.n, "head": head.hash.to_string(), "note": bytes(note)});
        let entries: Vec<Value> = self.rows.iter().map(entry).collect();
        json!({"entries": entries, "roster": "second"})
    }
}

pub(crate) fn log() -> Value {
    let portal = Portal::new();
    let mut cases = Cases::with("log", &portal);
    let scene = || {
        let mut scene = Scene {
            portal: &portal,
            rows: Vec::new(),
        };
        for act in [
            Act::RosterTaken,
            Act::Acknowledged,
            Act::KeysMade,
            Act::Assigned,
        ] {
            scene.add(act);
        }
        scene
    };
    let empty = Scene {
        portal: &portal,
        rows: Vec::new(),
    };
    cases.add("no entries", "ok", empty.inputs());
    cases.add("four entries", "ok", scene().inputs());
    let mut all = Scene {
        portal: &portal,
        rows: Vec::new(),
    };
    for act in Act::ALL {
        all.add(*act);
    }
    cases.add("every act", "ok", all.inputs());

    let mut about = scene();
    let case = Identity::random();
    let mut entry = about.entry(Act::Concluded);
    entry.tag = Some(tag(&case, &entry.id));
    about.sign(&entry);
    let mut inputs = about.inputs();
    inputs["dialogue"] = json!(case.to_text().as_str());
    cases.add("one about a case that is held", "ok", inputs);
    let mut untagged = scene();
    let mut entry = untagged.entry(Act::DisclosureAgreed);
    entry.tag = None;
    untagged.sign(&entry);
    cases.add("a custodian who holds no case", "ok", untagged.inputs());
    let mut concurrent = scene();
    let seen = concurrent.newest();
    concurrent.add(Act::Closed);
    let mut entry = concurrent.entry(Act::Closed);
    entry.seen = seen;
    concurrent.sign(&entry);
    cases.add("two who saw the same", "ok", concurrent.inputs());

    let mut changed = |name: &str, verdict: &str, change: &dyn Fn(&mut Entry)| {
        let mut scene = scene();
        let mut entry = scene.entry(Act::Closed);
        change(&mut entry);
        scene.sign(&entry);
        cases.add(name, verdict, scene.inputs());
    };
    let first = portal.roster(&portal.first).hash();
    changed("an act without a tag", "kind", &|entry| entry.tag = None);
    changed("the portal's act by an officer", "kind", &|entry| {
        entry.act = Act::CodeTaken;
    });
    changed("the portal's act with a tag", "kind", &|entry| {
        (entry.act, entry.by) = (Act::CodeTaken, Name::Instance);
    });
    changed("an officer's act by the portal", "kind", &|entry| {
        entry.by = Name::Instance;
    });
    changed("another portal", "instance", &|entry| {
        entry.instance = Id16::random();
    });
    changed("an unknown roster", "roster", &|entry| {
        entry.roster = Hash32::of(b"none");
    });
    changed("an older roster than before", "roster", &|entry| {
        entry.roster = first;
    });
    changed("nobody's id", "author", &|entry| {
        entry.by = Name::Officer(Id16::random());
    });
    changed("who has left", "author", &|entry| entry.by = portal.name(2));
    changed("a colleague's name", "signature", &|entry| {
        entry.by = portal.name(1);
    });
    changed("a head that is none", "forked", &|entry| {
        entry.seen.hash = Hash32::of(b"x");
    });
    changed("a head under another number", "forked", &|entry| {
        entry.seen.n = 2;
    });
    changed("its own place seen", "forked", &|entry| entry.seen.n = 5);
    changed("another beginning", "forked", &|entry| {
        entry.seen = Head::start(&Id16::random());
    });
    changed("dated before what it saw", "day", &|entry| {
        entry.day = day("2026-02-28");
    });

    let mut worded = |name: &str, verdict: &str, change: &dyn Fn(&mut Value)| {
        let mut scene = scene();
        let entry = scene.entry(Act::Closed);
        let note = entry.sign(&portal.key(0));
        let json = note.lines().nth(1).unwrap();
        let mut json: Value = serde_json::from_str(json).unwrap();
        change(&mut json);
        let by = entry.by.to_string();
        let signers = [(by.as_str(), &portal.key(0))];
        scene.put(raw(LOG, &canonical(&json), false, &signers));
        cases.add(name, verdict, scene.inputs());
    };
    worded("an act that nobody knows", "kind", &|json| {
        json["act"] = json!("forgotten");
    });
    worded("an act that is no word", "json", &|json| {
        json["act"] = json!("Closed");
    });
    worded("an unknown key", "json", &|json| json["case"] = json!("x"));
    worded("a missing key", "json", &|json| {
        drop(json.as_object_mut().unwrap().remove("day"));
    });
    worded("a reporter", "json", &|json| json["by"] = json!("reporter"));
    worded("a number below none", "json", &|json| {
        json["seen"]["n"] = json!("0");
    });
    worded("more in what was seen", "json", &|json| {
        json["seen"]["day"] = json!(TODAY);
    });
    worded("a tag in another spelling", "json", &|json| {
        json["tag"] = json!("tag");
    });
    worded("no tag at all", "json", &|json| json["tag"] = Value::Null);

    let mut with = |name: &str, verdict: &str, change: &dyn Fn(&mut Scene<'_>)| {
        let mut scene = scene();
        change(&mut scene);
        cases.add(name, verdict, scene.inputs());
    };
    let swap = |scene: &mut Scene<'_>| {
        scene.rows[1].1 = scene.rows[1].1.replace("acknowledged", "reopened");
    };
    with("another type", "type", &|scene| {
        scene.put(raw(
            "amparo/item/v1",
            "{}",
            false,
            &[("instance", &portal.instance_key)],
        ));
    });
    with("two signatures", "note", &|scene| {
        let note = scene.entry(Act::CodeTaken).sign(&portal.instance_key);
        scene.put(amparo::seal::note::countersign(&note, "x", &portal.key(0)).unwrap());
    });
    with("altered", "chain", &swap);
    with("altered, and made to fit", "signature", &|scene| {
        swap(scene);
        scene.chain_anew();
    });
    with("taken out", "chain", &|scene| drop(scene.rows.remove(1)));
    with("taken out, and made to fit", "forked", &|scene| {
        scene.rows.remove(1);
        scene.chain_anew();
    });
    with("in each other's place", "chain", &|scene| {
        scene.rows.swap(1, 2);
    });
    with(
        "in each other's place, and made to fit",
        "forked",
        &|scene| {
            scene.rows.swap(1, 2);
            scene.chain_anew();
        },
    );
    with("a number left out", "chain", &|scene| scene.rows[3].0.n = 5);
    with("repeated", "replay", &|scene| {
        scene.put(scene.rows[1].1.clone());
    });

    let mut remembered = |name: &str, verdict: &str, seen: &[Head]| {
        let mut inputs = scene().inputs();
        let seen = seen
            .iter()
            .map(|head| json!({"n": head.n, "head": head.hash.to_string()}));
        inputs["remembered"] = seen.collect();
        cases.add(name, verdict, inputs);
    };
    let later = Head {
        n: 5,
        hash: Hash32::of(b"later"),
    };
    remembered(
        "the beginning remembered",
        "ok",
        &[Head::start(&portal.instance)],
    );
    remembered(
        "more remembered than there is",
        Verdict::RolledBack.as_str(),
        &[later],
    );
    remembered(
        "another head remembered",
        Verdict::Forked.as_str(),
        &[Head { n: 3, ..later }],
    );
    cases.file()
}
