//! What an officer's own client does, over HTTP, in Rust.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use amparo::clock::Clock;
use amparo::demo::office::Member;
use amparo::seal::compose::internal::compose_internal;
use amparo::seal::compose::open::OpenedCase;
use amparo::seal::frames;
use amparo::seal::grant::Holder;
use amparo::seal::id::{Id16, b64};
use amparo::seal::item::body::Body;
use amparo::seal::name::Name;
use amparo::seal::officer::{OfficerRoot, VaultKey};
use amparo::seal::random;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::BoxKind;
use reqwest::blocking::{Client, Response};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::app::TestApp;
use super::client::{FRAMES, Fetched, posting};
use super::entries::with_entries;

impl TestApp {
    /// Signs in as this officer, as their client does.
    pub(crate) fn sign_in<'a>(&'a self, name: &str) -> Desk<'a> {
        let member = self.officer(name);
        let http = Client::builder().cookie_store(true).build().unwrap();
        let desk = Desk {
            app: self,
            member,
            http,
        };
        let response = desk.try_sign_in(&member.passphrase, &desk.totp());
        assert_eq!(response.status(), 200);
        desk
    }
}

/// An officer's client.
pub(crate) struct Desk<'a> {
    pub(crate) app: &'a TestApp,
    pub(crate) member: &'a Member,
    pub(crate) http: Client,
}

impl<'a> Desk<'a> {
    /// The bodies of the dialogue of the first case in the queue, as this officer reads them.
    pub(crate) fn told(&self) -> Vec<Body> {
        let case = self.queue().header["rows"][0]["case"].clone();
        let opened = self.open(case.as_str().unwrap());
        assert_eq!(opened.failures(), []);
        let items = opened.items(BoxKind::Dialogue).iter();
        items.map(|item| item.item().body.clone()).collect()
    }

    /// Nobody signed in: for tests of signing in.
    pub(crate) fn closed(app: &'a TestApp, name: &str) -> Self {
        Self {
            app,
            member: app.officer(name),
            http: Client::builder().cookie_store(true).build().unwrap(),
        }
    }

    pub(crate) fn totp(&self) -> String {
        self.member.totp(Clock::system().seconds()).unwrap()
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Response {
        self.http
            .post(format!("{}{path}", self.app.console))
            .header("x-amparo", "1")
            .json(body)
            .send()
            .unwrap()
    }

    pub(crate) fn get(&self, path: &str) -> Response {
        self.http
            .get(format!("{}{path}", self.app.console))
            .send()
            .unwrap()
    }

    pub(crate) fn salt(&self, name: &str) -> String {
        let body = json!({"name": name, "with": "passphrase"});
        let response = self.post("/api/v1/sign-in/salt", &body);
        assert_eq!(response.status(), 200);
        response.json::<Value>().unwrap()["salt"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub(crate) fn try_sign_in(&self, passphrase: &str, totp: &str) -> Response {
        let salt = Id16::parse(&self.salt(&self.member.name)).unwrap();
        self.try_token(&self.member.name, &login_token(passphrase, salt), totp)
    }

    pub(crate) fn try_token(&self, name: &str, token: &[u8; 32], totp: &str) -> Response {
        let body = json!({"name": name, "with": "passphrase", "login": b64(token), "totp": totp});
        self.post("/api/v1/sign-in", &body)
    }

    pub(crate) fn queue(&self) -> Fetched {
        Fetched::from(self.get("/api/v1/queue"))
    }

    /// The ids of every case in this queue, page after page.
    pub(crate) fn all_cases(&self) -> std::collections::BTreeSet<String> {
        let mut found = std::collections::BTreeSet::new();
        let mut path = "/api/v1/queue".to_owned();
        loop {
            let page = Fetched::from(self.get(&path));
            for row in page.header["rows"].as_array().unwrap() {
                assert!(found.insert(row["case"].as_str().unwrap().to_owned()));
            }
            let Some(next) = page.header["next"].as_str() else {
                return found;
            };
            path = format!("/api/v1/queue?after={next}");
        }
    }

    pub(crate) fn fetch(&self, case: &str) -> Response {
        self.get(&format!("/api/v1/cases/{case}"))
    }

    pub(crate) fn open(&self, case: &str) -> OpenedCase {
        self.try_open(&Fetched::from(self.fetch(case))).unwrap()
    }

    /// Why a case does not open.
    pub(crate) fn refusal(&self, fetched: &Fetched) -> Option<Verdict> {
        self.try_open(fetched).err()
    }

    pub(crate) fn try_open(&self, fetched: &Fetched) -> Result<OpenedCase, Verdict> {
        let identity = self.member.identity();
        let holder = Holder {
            name: Name::Officer(self.member.id),
            identity: &identity,
            anchor: None,
        };
        fetched.open(self.app, &holder)
    }

    /// Adds an item that this officer signs; `more` goes into the header.
    pub(crate) fn say(&self, case: &str, kind: BoxKind, body: Body, more: &Value) -> Response {
        let opened = self.open(case);
        self.say_in(&opened, case, kind, body, more)
    }

    pub(crate) fn say_in(
        &self,
        opened: &OpenedCase,
        case: &str,
        kind: BoxKind,
        body: Body,
        more: &Value,
    ) -> Response {
        let me = Name::Officer(self.member.id);
        let body = posting(opened, me, &self.member.signing(), kind, body, more);
        self.frames(&format!("/api/v1/cases/{case}/items"), body)
    }

    pub(crate) fn message(&self, case: &str, text: &str) -> Response {
        let body = Body::Message {
            text: Zeroizing::new(text.to_owned()),
        };
        self.say(case, BoxKind::Dialogue, body, &json!({}))
    }

    /// Makes the internal box: a new record, and grants for everybody.
    pub(crate) fn make_internal(&self, case: &str) -> (OpenedCase, Response) {
        let mut opened = self.open(case);
        let n = opened.chain().number() + 1;
        let response = self.make_internal_as(&mut opened, case, n);
        (opened, response)
    }

    /// The same on the case as it was opened, whatever it is by now, with this number for the server.
    pub(crate) fn make_internal_as(&self, opened: &mut OpenedCase, case: &str, n: u64) -> Response {
        let key = self.member.signing();
        let record = compose_internal(opened, self.member.id, &key, &self.app.roster()).unwrap();
        let parts: Vec<&[u8]> = record
            .grants
            .iter()
            .map(|grant| grant.file.as_slice())
            .collect();
        let grants: Vec<Value> = record
            .grants
            .iter()
            .enumerate()
            .map(|(at, grant)| {
                json!({"id": grant.id.to_string(), "holder": grant.holder.to_string(), "frame": at + 1})
            })
            .collect();
        let boxes: Vec<&str> = record.boxes.iter().map(|kind| kind.as_str()).collect();
        let header = json!({"n": n, "grants": grants, "boxes": boxes, "items": []});
        let body = frames::write(header.to_string().as_bytes(), &parts);
        self.frames(&format!("/api/v1/cases/{case}/records"), body)
    }

    /// Offers the next record with a grant for this officer that opens nothing.
    pub(crate) fn grant_to(&self, case: &str, officer: &Id16) -> Response {
        let n = self.open(case).chain().number() + 1;
        self.grant_to_unopened(case, officer, n)
    }

    /// The same as record `n` of a case that this officer may not be able to open.
    pub(crate) fn grant_to_unopened(&self, case: &str, officer: &Id16, n: u64) -> Response {
        let file = self.member.identity().recipient().seal(b"nothing").unwrap();
        let grant =
            json!({"id": Id16::random().to_string(), "holder": officer.to_string(), "frame": 1});
        let header = json!({"n": n, "grants": [grant], "boxes": [], "items": []});
        let body = frames::write(header.to_string().as_bytes(), &[&file]);
        self.frames(&format!("/api/v1/cases/{case}/records"), body)
    }

    /// Sends a body of frames, with the entries that it wants in the log.
    pub(crate) fn frames(&self, path: &str, body: Vec<u8>) -> Response {
        self.frames_as_they_are(path, with_entries(self, path, &body).unwrap_or(body))
    }

    pub(crate) fn frames_as_they_are(&self, path: &str, body: Vec<u8>) -> Response {
        self.http
            .post(format!("{}{path}", self.app.console))
            .header("x-amparo", "1")
            .header("content-type", FRAMES)
            .body(body)
            .send()
            .unwrap()
    }
}

/// The token of a passphrase: invented officers share one, and a test stretches it once.
fn login_token(passphrase: &str, salt: Id16) -> [u8; 32] {
    static STRETCHED: Mutex<BTreeMap<(String, Id16), [u8; 32]>> = Mutex::new(BTreeMap::new());
    let mut stretched = STRETCHED.lock().unwrap_or_else(PoisonError::into_inner);
    let token = stretched.entry((passphrase.to_owned(), salt));
    *token.or_insert_with(|| {
        let key = VaultKey::derive(passphrase, salt.as_bytes()).unwrap();
        *key.login().expose()
    })
}

/// What the client of somebody who was invited makes.
pub(crate) struct NewOfficer {
    token: String,
    totp_secret: String,
    pub(crate) root: OfficerRoot,
}

impl NewOfficer {
    pub(crate) fn make(token: &str, totp_secret: &str) -> Self {
        Self {
            token: token.to_owned(),
            totp_secret: totp_secret.to_owned(),
            root: OfficerRoot::random(),
        }
    }

    pub(crate) fn totp(&self) -> String {
        amparo::demo::office::totp(&self.totp_secret, Clock::system().seconds()).unwrap()
    }

    pub(crate) fn acceptance(&self, totp: &str) -> Value {
        let vault = self
            .root
            .identity()
            .recipient()
            .seal(self.root.expose())
            .unwrap();
        let door = || {
            let (salt, login) = (random::bytes::<16>(), random::bytes::<32>());
            json!({"salt": b64(&salt), "login": b64(&login), "vault": b64(&vault)})
        };
        json!({
            "token": self.token,
            "totp": totp,
            "recipient": self.root.identity().recipient().as_str(),
            "verify": self.root.signing().verify_key().to_string(),
            "passphrase": door(),
            "recovery": door(),
        })
    }
}
