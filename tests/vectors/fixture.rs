//! A portal, its people and a case, all of whose keys the vectors give away.

use std::collections::{BTreeMap, BTreeSet};

use amparo::clock::Day;
use amparo::seal::age::Identity;
use amparo::seal::bucket::bucket;
use amparo::seal::canon;
use amparo::seal::id::{Hash32, Id16, b64};
use amparo::seal::key::{SigningKey, Vkey, key_id};
use amparo::seal::name::Name;
use amparo::seal::officer::OfficerRoot;
use amparo::seal::record::{Beginning, Boxes, Chain, Held, Record, ReporterKeys};
use amparo::seal::roster::{
    Instance, Office, Officer, OfficerKey, Pins, Queue, Roster, RosterBody, Stewards, Texts,
};
use amparo::seal::value;
use amparo::seal::words::{BoxKind, Role, Rule, Via};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::read;

pub(crate) const TODAY: &str = "2026-03-01";

pub(crate) struct Portal {
    pub instance: Id16,
    pub instance_key: SigningKey,
    pub stewards: [(&'static str, SigningKey); 3],
    /// Three officers of the queue, three custodians.
    pub people: Vec<(Id16, OfficerRoot)>,
    /// The first roster, and the one after it: there the third officer has left.
    pub first: RosterBody,
    pub second: RosterBody,
}

impl Portal {
    pub(crate) fn new() -> Self {
        let (instance, instance_key) = (Id16::random(), SigningKey::random());
        let stewards = ["ana", "ben", "chi"].map(|name| (name, SigningKey::random()));
        let people: Vec<(Id16, OfficerRoot)> = (0..6)
            .map(|_| (Id16::random(), OfficerRoot::random()))
            .collect();
        let words = |text: &str| Texts::from([("en".to_owned(), text.to_owned())]);
        let officer = |(id, root): &(Id16, OfficerRoot), role| Officer {
            id: *id,
            function: words("officer"),
            keys: vec![current(root, 1)],
            languages: vec!["en".to_owned(), "ar".to_owned()],
            name: "Émile \"E\" Ω".to_owned(),
            roles: vec![role],
        };
        let roles = [Role::Triage; 3].into_iter().chain([Role::Custodian; 3]);
        let office = Id16::random();
        let ids = |people: &[(Id16, OfficerRoot)]| people.iter().map(|(id, _)| *id).collect();
        let vkeys = stewards.iter().map(vkey).collect();
        let first = RosterBody {
            history: Vec::new(),
            instance: Instance {
                id: instance,
                key: instance_key.verify_key(),
            },
            not_after: day("2026-12-31"),
            offices: vec![Office {
                id: office,
                name: words("Ethics Office"),
            }],
            officers: people
                .iter()
                .zip(roles)
                .map(|(who, role)| officer(who, role))
                .collect(),
            queues: vec![Queue {
                id: Id16::random(),
                office,
                name: words("Reports"),
                officers: ids(&people[..3]),
                custodians: ids(&people[3..]),
            }],
            stewards: Stewards {
                keys: vkeys,
                threshold: 2,
            },
            version: 1,
        };
        let portal = Self {
            instance,
            instance_key,
            stewards,
            people,
            second: first.clone(),
            first,
        };
        let mut second = portal.first.clone();
        second.history.push(portal.roster(&portal.first).hash());
        second.version = 2;
        second.officers[2].keys[0].to = Some(1);
        Self { second, ..portal }
    }

    pub(crate) fn pins(&self) -> Pins {
        let stewards = self.stewards.iter().map(vkey).collect();
        Pins {
            instance: self.instance,
            stewards,
            threshold: 2,
        }
    }

    pub(crate) fn pins_json(&self) -> Value {
        let pins = self.pins();
        let stewards: Vec<String> = pins.stewards.iter().map(Vkey::to_string).collect();
        json!({"instance": pins.instance.to_string(), "stewards": stewards, "threshold": 2})
    }

    /// The roster's note by the first `count` stewards.
    pub(crate) fn sign(&self, body: &RosterBody, count: usize) -> String {
        let signers: Vec<(&str, &SigningKey)> = self.stewards[..count]
            .iter()
            .map(|(name, key)| (*name, key))
            .collect();
        body.sign(&signers)
    }

    pub(crate) fn roster(&self, body: &RosterBody) -> Roster {
        Roster::read(
            self.sign(body, 2).as_bytes(),
            &self.pins(),
            None,
            day(TODAY),
        )
        .unwrap()
    }

    /// Both rosters, as a file lists them.
    pub(crate) fn rosters_json(&self) -> Value {
        let entry =
            |body| json!({"note": self.sign(body, 2), "pins": self.pins_json(), "today": TODAY});
        json!({"first": entry(&self.first), "second": entry(&self.second)})
    }

    pub(crate) fn id(&self, person: usize) -> Id16 {
        self.people[person].0
    }

    pub(crate) fn name(&self, person: usize) -> Name {
        Name::Officer(self.id(person))
    }

    pub(crate) fn key(&self, person: usize) -> SigningKey {
        self.people[person].1.signing()
    }

    pub(crate) fn identity(&self, person: usize) -> Identity {
        self.people[person].1.identity()
    }
}

/// A case of the portal, with an identity box; the queue's second officer is excluded if asked.
pub(crate) struct Case {
    pub id: Hash32,
    pub reporter: SigningKey,
    pub identity: Identity,
    pub secrets: BTreeMap<BoxKind, Identity>,
    pub first: Record,
    pub note: String,
    pub chain: Chain,
}

impl Case {
    pub(crate) fn new(portal: &Portal, excluded: &[usize]) -> Self {
        let kinds = [BoxKind::Account, BoxKind::Dialogue, BoxKind::Identity];
        let secrets: BTreeMap<BoxKind, Identity> =
            kinds.map(|kind| (kind, Identity::random())).into();
        let held = |kind: BoxKind, people: std::ops::Range<usize>, rule| {
            let people = people.filter(|person| !excluded.contains(person));
            let mut holders: BTreeSet<Name> = people.map(|person| portal.name(person)).collect();
            if kind != BoxKind::Account {
                holders.insert(Name::Reporter);
            }
            (
                kind,
                Held {
                    holders,
                    recipient: secrets[&kind].recipient().hash(),
                    rule,
                },
            )
        };
        let first = Record {
            boxes: Boxes::from([
                held(BoxKind::Account, 0..3, Rule::Each),
                held(BoxKind::Dialogue, 0..3, Rule::Each),
                held(BoxKind::Identity, 3..6, Rule::Pairs),
            ]),
            excluded: excluded.iter().map(|person| portal.id(*person)).collect(),
            roster: portal.roster(&portal.first).hash(),
        };
        let (reporter, identity) = (SigningKey::random(), Identity::random());
        let beginning = Beginning {
            keys: ReporterKeys {
                recipient: identity.recipient(),
                verify: reporter.verify_key(),
            },
            via: Via::Browser,
        };
        let note = first.begin(&beginning, &reporter);
        let id = Hash32::of(note.as_bytes());
        let roster = portal.roster(&portal.first);
        let chain = Chain::read(&id, &[&note], &roster).unwrap();
        Self {
            id,
            reporter,
            identity,
            secrets,
            first,
            note,
            chain,
        }
    }

    /// A record after the first, changed, by whomever.
    pub(crate) fn then(
        &self,
        signer: &Name,
        key: &SigningKey,
        change: impl FnOnce(&mut Record),
    ) -> String {
        let mut record = self.first.clone();
        change(&mut record);
        record.follow(&self.chain, signer, key)
    }

    pub(crate) fn secrets_json(&self) -> Value {
        let secrets = self.secrets.iter();
        let texts: BTreeMap<&str, [String; 1]> = secrets
            .map(|(kind, identity)| (kind.as_str(), [identity.to_text().as_str().to_owned()]))
            .collect();
        json!(texts)
    }
}

/// Collects the cases of one operation, each with what it gives.
pub(crate) struct Cases {
    op: &'static str,
    rosters: Option<Value>,
    read: BTreeMap<String, Roster>,
    list: Vec<Value>,
}

impl Cases {
    pub(crate) fn of(op: &'static str) -> Self {
        Self {
            op,
            rosters: None,
            read: BTreeMap::new(),
            list: Vec::new(),
        }
    }

    pub(crate) fn with(op: &'static str, portal: &Portal) -> Self {
        let rosters = portal.rosters_json();
        let read = read::rosters(&json!({"rosters": rosters}));
        Self {
            op,
            rosters: Some(rosters),
            read,
            list: Vec::new(),
        }
    }

    /// Adds a case whose verdict must be this one; its outputs are written down as they are found.
    pub(crate) fn add(&mut self, name: &str, verdict: &str, mut inputs: Value) {
        let found = read::run(self.op, &inputs, &self.read);
        let (outputs, given) = match found {
            Ok((outputs, given)) => (Some(outputs), given),
            Err(refused) => (None, refused.as_str()),
        };
        assert_eq!(given, verdict, "{}: {name}", self.op);
        let case = inputs.as_object_mut().unwrap();
        case.insert("name".to_owned(), json!(name));
        case.insert("verdict".to_owned(), json!(verdict));
        if let Some(outputs) = outputs.filter(|outputs| outputs != &json!({})) {
            case.insert("expect".to_owned(), outputs);
        }
        self.list.push(inputs);
    }

    pub(crate) fn file(self) -> Value {
        let mut file = json!({"op": self.op, "cases": self.list});
        if let Some(rosters) = self.rosters {
            file["rosters"] = rosters;
        }
        file
    }
}

/// Two lines and signatures, whatever they hold; filled up to a bucket if asked.
pub(crate) fn raw(kind: &str, json: &str, fill: bool, signers: &[(&str, &SigningKey)]) -> String {
    let with = |spaces: usize| {
        let signed = format!("{kind}\n{json}{}\n", " ".repeat(spaces));
        let lines: Vec<String> = signers
            .iter()
            .map(|(name, key)| {
                let id = key_id(name, &key.verify_key());
                let bytes = [id.as_slice(), &key.sign(signed.as_bytes())].concat();
                format!("— {name} {}\n", STANDARD.encode(bytes))
            })
            .collect();
        let blank = if signers.is_empty() { "" } else { "\n" };
        format!("{signed}{blank}{}", lines.concat())
    };
    let bare = with(0);
    if fill {
        with(bucket(bare.len()) - bare.len())
    } else {
        bare
    }
}

/// JSON in its canonical spelling.
pub(crate) fn canonical(json: &Value) -> String {
    let value: value::Value = serde_json::from_value(json.clone()).unwrap();
    canon::write(&value).as_str().to_owned()
}

pub(crate) fn bytes(bytes: impl AsRef<[u8]>) -> Value {
    json!(b64(bytes.as_ref()))
}

/// The bytes with one bit flipped.
pub(crate) fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut flipped = bytes.to_vec();
    flipped[at] ^= 1;
    flipped
}

pub(crate) fn current(root: &OfficerRoot, from: u64) -> OfficerKey {
    OfficerKey {
        from,
        to: None,
        recipient: root.identity().recipient(),
        verify: root.signing().verify_key(),
    }
}

pub(crate) fn vkey((name, key): &(&'static str, SigningKey)) -> Vkey {
    Vkey::new(name, key.verify_key()).unwrap()
}

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}
