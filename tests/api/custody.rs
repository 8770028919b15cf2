//! What officers and custodians do about a name, in Rust.

use std::collections::BTreeMap;

use amparo::clock::Day;
use amparo::seal::compose::open::OpenedCase;
use amparo::seal::compose::reply::{Reply, compose_item};
use amparo::seal::disclosure::decision::{Decision, Subject, TwoOfficersAgreed};
use amparo::seal::disclosure::release::{self, Peeled, release};
use amparo::seal::disclosure::telling::{Disclosure, Telling};
use amparo::seal::disclosure::{Asked, Keys, Request};
use amparo::seal::frames;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::Listed;
use amparo::seal::item::body::Body;
use amparo::seal::name::Name;
use amparo::seal::pair::Pair;
use amparo::seal::words::{BoxKind, Tell, Via};
use reqwest::blocking::Response;
use serde_json::{Value, json};

use crate::app::TestApp;
use crate::client::{Fetched, today};
use crate::desk::Desk;
use crate::entries::with_entries;

/// A request as it is sent.
pub(crate) struct Sent {
    pub(crate) id: Id16,
    pub(crate) header: Value,
    pub(crate) parts: Vec<Vec<u8>>,
    pub(crate) note: Vec<u8>,
}

/// A request with its entry of the log, as it goes over the wire: sent again, it is the very same.
pub(crate) struct Ready {
    path: String,
    body: Vec<u8>,
}

impl Fetched {
    pub(crate) fn frame(&self, index: &Value) -> &[u8] {
        let index = usize::try_from(index.as_u64().unwrap()).unwrap();
        &self.parts[index - 1]
    }
}

/// A request that is verified before anybody decides about it.
pub(crate) fn read(desk: &Desk<'_>, plain: &[u8], case: &str) -> Asked {
    let case = Hash32::parse(case).unwrap();
    Asked::read(plain, &case, &desk.app.roster(), Keys::Current).unwrap()
}

impl Desk<'_> {
    /// Composes a request to whoever keeps the name; the case must have its internal box.
    pub(crate) fn request(&self, case: &str, tell: Tell, danger: bool) -> Sent {
        let opened = self.open(case);
        let rules = self.app.portal.disclosing().unwrap();
        let (opens, expires) = rules.days(tell, today());
        let me = self.member.id;
        let request = Request {
            id: Id16::random(),
            asker: me,
            chain: opened.chain().clone(),
            custodians: Request::keepers(opened.chain(), &me),
            danger,
            day: today(),
            opens,
            expires,
            reason: "a court asks".to_owned().into(),
            tell,
            untold: String::new().into(),
        };
        self.sent(&opened, &request)
    }

    pub(crate) fn sent(&self, opened: &OpenedCase, request: &Request) -> Sent {
        let note = request.sign(&self.member.signing());
        let roster = self.app.roster();
        let mut parts = Vec::new();
        let mut put = |file: Vec<u8>| {
            parts.push(file);
            parts.len()
        };
        let to = request.custodians.iter().chain([&self.member.id]);
        let copies: Vec<Value> = to
            .map(|id| {
                let to = &roster.current_key(id).unwrap().recipient;
                let frame = put(to.seal(note.as_bytes()).unwrap());
                json!({"officer": id.to_string(), "frame": frame})
            })
            .collect();
        let asked = Body::Disclosure(Disclosure {
            danger: request.danger,
            expires: request.expires,
            reason: request.reason.clone(),
            request: request.id,
        });
        let told = Body::Telling(Telling {
            custodians: request.custodians.clone(),
            day: request.opens,
            opened: false,
            request: request.id,
            text: "as far as we can say".to_owned().into(),
        });
        let mut said = vec![(BoxKind::Internal, asked)];
        if request.tell == Tell::Before {
            said.push((BoxKind::Dialogue, told));
        }
        let items: Vec<Value> = said
            .into_iter()
            .map(|(into, body)| {
                let (id, file) = self.item(opened, into, body);
                json!({"id": id, "box": into.as_str(), "lead": false, "frame": put(file)})
            })
            .collect();
        let header = json!({
            "id": request.id.to_string(), "request": Hash32::of(note.as_bytes()).to_string(),
            "danger": request.danger, "tell": request.tell.as_str(),
            "opens": request.opens.to_string(), "expires": request.expires.to_string(),
            "copies": copies, "n": opened.chain().number(), "items": items,
        });
        Sent {
            id: request.id,
            header,
            parts,
            note: note.as_bytes().to_vec(),
        }
    }

    fn item(&self, opened: &OpenedCase, into: BoxKind, body: Body) -> (String, Vec<u8>) {
        let key = self.member.signing();
        let reply = Reply {
            id: Id16::random(),
            author: Name::Officer(self.member.id),
            key: &key,
            in_box: into,
            via: Via::Console,
            today: today(),
        };
        let sealed = compose_item(opened, &reply, body).unwrap();
        (sealed.opened.item().id.to_string(), sealed.file)
    }

    pub(crate) fn ask(&self, case: &str, sent: &Sent) -> Response {
        self.send_ready(&self.asking(case, sent))
    }

    pub(crate) fn asking(&self, case: &str, sent: &Sent) -> Ready {
        let path = format!("/api/v1/cases/{case}/disclosures");
        self.ready(path, &sent.header, &sent.parts)
    }

    pub(crate) fn ready(&self, path: String, header: &Value, parts: &[Vec<u8>]) -> Ready {
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        let body = frames::write(header.to_string().as_bytes(), &parts);
        let body = with_entries(self, &path, &body).unwrap_or(body);
        Ready { path, body }
    }

    pub(crate) fn send_ready(&self, ready: &Ready) -> Response {
        self.frames_as_they_are(&ready.path, ready.body.clone())
    }

    pub(crate) fn framed(&self, path: &str, header: &Value, parts: &[Vec<u8>]) -> Response {
        self.send_ready(&self.ready(path.to_owned(), header, parts))
    }

    /// The officer's requests of a case, or what was put to a custodian.
    pub(crate) fn requests(&self, case: Option<&str>) -> Fetched {
        let of_case = |case| format!("/api/v1/cases/{case}/disclosures");
        let path = case.map_or_else(|| "/api/v1/disclosures".to_owned(), of_case);
        Fetched::from(self.get(&path))
    }

    pub(crate) fn material(&self, id: &Id16) -> Fetched {
        Fetched::from(self.get(&format!("/api/v1/disclosures/{id}")))
    }

    pub(crate) fn decision(&self, asked: &Asked, refused: Option<&str>) -> Vec<u8> {
        let decision = Decision {
            case: asked.request().chain.case(),
            custodian: self.member.id,
            day: today(),
            refused: refused.map(|why| why.to_owned().into()),
            request: asked.hash(),
        };
        decision.sign(&self.member.signing()).as_bytes().to_vec()
    }

    /// Agrees and peels, as who comes first does; `note` is what is sent as their word.
    pub(crate) fn agree_with(&self, id: &Id16, note: Vec<u8>) -> Response {
        self.send_ready(&self.agreeing(id, note))
    }

    pub(crate) fn agreeing(&self, id: &Id16, note: Vec<u8>) -> Ready {
        let found = self.material(id);
        let identity = self.member.identity();
        let mut parts = vec![note];
        let pairs = found.header["pairs"].as_array().unwrap();
        let peeled: Vec<Value> = pairs
            .iter()
            .map(|pair| {
                let inner = Pair::peel(found.frame(&pair["frame"]), &identity).unwrap();
                parts.push(inner.to_vec());
                json!({"pair": pair["id"], "frame": parts.len()})
            })
            .collect();
        let header = json!({"note": 1, "peeled": peeled});
        self.ready(format!("/api/v1/disclosures/{id}/agree"), &header, &parts)
    }

    pub(crate) fn agree(&self, sent: &Sent, case: &str) -> Response {
        let asked = read(self, &sent.note, case);
        self.agree_with(&sent.id, self.decision(&asked, None))
    }

    /// What the second makes of it: opened, and sealed to whoever asked.
    pub(crate) fn released(&self, sent: &Sent, case: &str) -> (Value, Vec<Vec<u8>>) {
        let found = self.material(&sent.id);
        let asked = read(self, &sent.note, case);
        let first = found.header["peeled"][0]["first"].as_str().unwrap();
        let agreements = found.header["request"]["agreements"].as_array().unwrap();
        let before = agreements
            .iter()
            .find(|one| one["officer"] == first)
            .unwrap();
        let own = self.decision(&asked, None);
        let (subject, roster) = (Subject::of(&asked), self.app.roster());
        let before = found.frame(&before["frame"]);
        let agreed = TwoOfficersAgreed::over(&subject, before, &own, &roster, Keys::Current);
        let peeled: Vec<Peeled<'_>> = found.header["peeled"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["first"] == first)
            .map(|one| Peeled {
                first: Id16::parse(first).unwrap(),
                inner: found.frame(&one["frame"]),
            })
            .collect();
        let items: Vec<Listed<'_>> = found.header["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| Listed {
                in_box: BoxKind::Identity,
                n: item["n"].as_u64().unwrap(),
                sealed: found.frame(&item["frame"]),
            })
            .collect();
        let (me, identity) = (self.member.id, self.member.identity());
        let sealed = release(
            &asked,
            &agreed.unwrap(),
            (&me, &identity),
            &peeled,
            &items,
            &roster,
        );
        let header = json!({"note": 1, "first": first, "frame": 2});
        (header, vec![own, sealed.unwrap()])
    }

    pub(crate) fn release(&self, id: &Id16, made: &(Value, Vec<Vec<u8>>)) -> Response {
        self.send_ready(&self.releasing(id, made))
    }

    pub(crate) fn releasing(&self, id: &Id16, made: &(Value, Vec<Vec<u8>>)) -> Ready {
        let path = format!("/api/v1/disclosures/{id}/release");
        self.ready(path, &made.0, &made.1)
    }

    pub(crate) fn refuse(&self, sent: &Sent, case: &str, why: &str) -> Response {
        self.send_ready(&self.refusing(sent, case, why))
    }

    pub(crate) fn refusing(&self, sent: &Sent, case: &str, why: &str) -> Ready {
        let asked = read(self, &sent.note, case);
        let note = self.decision(&asked, Some(why));
        let roster = self.app.roster();
        let to = &roster
            .current_key(&asked.request().asker)
            .unwrap()
            .recipient;
        let path = format!("/api/v1/disclosures/{}/refuse", sent.id);
        self.ready(path, &json!({"frame": 1}), &[to.seal(&note).unwrap()])
    }

    /// Takes the name, and tells whoever reported.
    pub(crate) fn take(&self, case: &str, id: &Id16) -> Response {
        self.send_ready(&self.taking(case, id))
    }

    pub(crate) fn taking(&self, case: &str, id: &Id16) -> Ready {
        let opened = self.open(case);
        let told = Body::Telling(Telling {
            custodians: Request::keepers(opened.chain(), &self.member.id),
            day: today(),
            opened: true,
            request: *id,
            text: "the court has it now".to_owned().into(),
        });
        let (item, file) = self.item(&opened, BoxKind::Dialogue, told);
        let header = json!({
            "n": opened.chain().number(),
            "items": [{"id": item, "box": "dialogue", "lead": false, "frame": 1}],
        });
        let path = format!("/api/v1/cases/{case}/disclosures/{id}/take");
        self.ready(path, &header, &[file])
    }

    pub(crate) fn withdraw_request(&self, case: &str, id: &Id16) -> Response {
        self.send_ready(&self.withdrawing(case, id))
    }

    pub(crate) fn withdrawing(&self, case: &str, id: &Id16) -> Ready {
        let path = format!("/api/v1/cases/{case}/disclosures/{id}/withdraw");
        self.ready(path, &json!({}), &[])
    }

    /// The names in what was released to this officer.
    pub(crate) fn names(&self, case: &str, request: &Value, from: &Fetched) -> Vec<String> {
        let opened = self.open(case);
        let about = Hash32::of(
            &self
                .member
                .identity()
                .open(from.frame(&request["copy"]["frame"]))
                .unwrap(),
        );
        let roster = self.app.roster();
        let reader = opened.holding().reader(&roster);
        let sealed = from.frame(&request["release"]["frame"]);
        let items = release::open(sealed, &self.member.identity(), &about, reader).unwrap();
        let names = items.iter().filter_map(|item| match &item.item().body {
            Body::Identity { name, .. } => Some(name.as_str().to_owned()),
            _ => None,
        });
        names.collect()
    }
}

/// Custodians in the order in which they open.
pub(crate) fn custodians(app: &TestApp) -> Vec<Desk<'_>> {
    let mut desks: BTreeMap<Id16, Desk<'_>> = BTreeMap::new();
    for member in &app.office.members {
        if member.role == amparo::seal::words::Role::Custodian {
            desks.insert(member.id, app.sign_in(&member.name));
        }
    }
    desks.into_values().collect()
}

pub(crate) fn later(days: u16) -> Day {
    today().plus(days)
}
