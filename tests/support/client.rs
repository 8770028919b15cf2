//! What a reporter's and an officer's own clients do, over HTTP, in Rust.

use amparo::clock::{Clock, Day};
use amparo::demo::office::Member;
use amparo::seal::assess::Answers;
use amparo::seal::code::Code;
use amparo::seal::compose::internal::compose_internal;
use amparo::seal::compose::open::{OpenedCase, SealedCase, open_case};
use amparo::seal::compose::reply::{Reply, compose_item};
use amparo::seal::compose::report::{ComposedReport, Identified, Report, compose_report};
use amparo::seal::frames;
use amparo::seal::grant::Holder;
use amparo::seal::id::{Hash32, Id16, b64};
use amparo::seal::item::Listed;
use amparo::seal::item::body::Body;
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::officer::{OfficerRoot, VaultKey};
use amparo::seal::random;
use amparo::seal::root::Root;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::{BoxKind, Level, Via};
use reqwest::blocking::{Client, Response};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::app::TestApp;

const FRAMES: &str = "application/vnd.amparo.frames";

/// What a person tells; change what a test is about.
pub(crate) struct Told {
    pub(crate) text: String,
    pub(crate) queue: &'static str,
    pub(crate) name: Option<String>,
    pub(crate) excluded: Vec<Id16>,
    pub(crate) answers: Vec<(&'static str, &'static str)>,
    pub(crate) keep_account: bool,
}

impl Told {
    pub(crate) fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            queue: "intake",
            name: None,
            excluded: Vec::new(),
            answers: Vec::new(),
            keep_account: true,
        }
    }
}

/// A case as fetched: the header as JSON, the frames it names.
pub(crate) struct Fetched {
    pub(crate) header: Value,
    pub(crate) parts: Vec<Vec<u8>>,
}

impl Fetched {
    pub(crate) fn from(response: Response) -> Self {
        assert_eq!(response.status(), 200);
        Self::read(&response.bytes().unwrap())
    }

    fn read(body: &[u8]) -> Self {
        let mut all = frames::read(body).unwrap().into_iter();
        Self {
            header: serde_json::from_slice(all.next().unwrap()).unwrap(),
            parts: all.map(<[u8]>::to_vec).collect(),
        }
    }

    /// Opens the case with what its holder has.
    pub(crate) fn open(&self, app: &TestApp, holder: &Holder<'_>) -> Result<OpenedCase, Verdict> {
        self.open_row(&self.header, app, holder)
    }

    /// Which of the parts is this item's.
    pub(crate) fn part_of(&self, item: usize) -> usize {
        usize::try_from(self.header["items"][item]["frame"].as_u64().unwrap()).unwrap() - 1
    }

    /// Opens a row of a queue.
    pub(crate) fn open_row(
        &self,
        header: &Value,
        app: &TestApp,
        holder: &Holder<'_>,
    ) -> Result<OpenedCase, Verdict> {
        open_case(&self.sealed(header), holder, &app.roster())
    }

    fn sealed(&self, header: &Value) -> SealedCase<'_> {
        let part = |held: &Value| {
            let index = usize::try_from(held["frame"].as_u64().unwrap()).unwrap();
            self.parts[index - 1].as_slice()
        };
        SealedCase {
            case: Hash32::parse(header["case"].as_str().unwrap()).unwrap(),
            urgent: header["urgent"].as_bool().unwrap(),
            level: Level::parse(header["level"].as_str().unwrap()).unwrap(),
            grants: header["grants"]
                .as_array()
                .unwrap()
                .iter()
                .map(part)
                .collect(),
            items: header["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|item| Listed {
                    in_box: BoxKind::parse(item["box"].as_str().unwrap()).unwrap(),
                    n: item["n"].as_u64().unwrap(),
                    sealed: part(item),
                })
                .collect(),
        }
    }
}

/// The texts of a box, in the order in which they are shown.
pub(crate) fn texts(opened: &OpenedCase, kind: BoxKind) -> Vec<String> {
    opened
        .items(kind)
        .iter()
        .filter_map(|item| match &item.item().body {
            Body::Statement { text, .. }
            | Body::Message { text }
            | Body::Note { text }
            | Body::Acknowledgement { text, .. } => Some(text.as_str().to_owned()),
            _ => None,
        })
        .collect()
}

impl TestApp {
    pub(crate) fn composed(&self, told: &Told, code: &Code) -> ComposedReport {
        let answers: Answers = told
            .answers
            .iter()
            .map(|(question, answer)| {
                let answer = Zeroizing::new((*answer).to_owned());
                ((*question).to_owned(), vec![answer])
            })
            .collect();
        let identity = told.name.as_ref().map(|name| Identified {
            name: Zeroizing::new(name.clone()),
            ..Identified::default()
        });
        compose_report(&Report {
            roster: &self.roster(),
            queue: self.queue(told.queue),
            text: &told.text,
            answers: &answers,
            identity: identity.as_ref(),
            excluded: &told.excluded,
            keep_account: told.keep_account,
            via: Via::Browser,
            today: today(),
            root: &self.root(code),
        })
        .unwrap()
    }

    pub(crate) fn post_report(&self, body: Vec<u8>) -> Response {
        Client::new()
            .post(format!("{}/api/v1/reports", self.public))
            .header("content-type", FRAMES)
            .body(body)
            .send()
            .unwrap()
    }

    /// Seals and sends as a browser does; gives the code and the receipt.
    pub(crate) fn submit(&self, told: &Told) -> (Code, String) {
        let code = Code::random();
        let response = self.post_report(self.composed(told, &code).to_frames());
        assert_eq!(response.status(), 201);
        let body: Value = response.json().unwrap();
        (code, body["receipt"].as_str().unwrap().to_owned())
    }

    pub(crate) fn mailbox(&self, root: &Root) -> Response {
        Client::new()
            .post(format!("{}/api/v1/mailbox", self.public))
            .header("authorization", authorization(root))
            .send()
            .unwrap()
    }

    /// A reporter's case, opened with their code.
    pub(crate) fn open_mailbox(&self, code: &Code) -> OpenedCase {
        let root = self.root(code);
        self.opened_by_reporter(&Fetched::from(self.mailbox(&root)), &root)
            .unwrap()
    }

    pub(crate) fn opened_by_reporter(
        &self,
        fetched: &Fetched,
        root: &Root,
    ) -> Result<OpenedCase, Verdict> {
        let (identity, anchor) = (root.identity(), root.anchor());
        let holder = Holder {
            name: Name::Reporter,
            identity: &identity,
            anchor: Some(&anchor),
        };
        fetched.open(self, &holder)
    }

    pub(crate) fn reply_as_reporter(&self, code: &Code, text: &str) -> Response {
        let opened = self.open_mailbox(code);
        let key = opened.holding().signing().unwrap();
        let body = Body::Message {
            text: Zeroizing::new(text.to_owned()),
        };
        let body = posting(
            &opened,
            Name::Reporter,
            key,
            BoxKind::Dialogue,
            body,
            &json!({}),
        );
        Client::new()
            .post(format!("{}/api/v1/mailbox/items", self.public))
            .header("authorization", authorization(&self.root(code)))
            .header("content-type", FRAMES)
            .body(body)
            .send()
            .unwrap()
    }

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
        let key = VaultKey::derive(passphrase, salt.as_bytes()).unwrap();
        self.try_token(&self.member.name, key.login().expose(), totp)
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
        let key = self.member.signing();
        let record =
            compose_internal(&mut opened, self.member.id, &key, &self.app.roster()).unwrap();
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
        let header = json!({"n": record.n, "grants": grants, "boxes": boxes, "items": []});
        let body = frames::write(header.to_string().as_bytes(), &parts);
        let response = self.frames(&format!("/api/v1/cases/{case}/records"), body);
        (opened, response)
    }

    fn frames(&self, path: &str, body: Vec<u8>) -> Response {
        self.http
            .post(format!("{}{path}", self.app.console))
            .header("x-amparo", "1")
            .header("content-type", FRAMES)
            .body(body)
            .send()
            .unwrap()
    }
}

fn posting(
    opened: &OpenedCase,
    author: Name,
    key: &SigningKey,
    kind: BoxKind,
    body: Body,
    more: &Value,
) -> Vec<u8> {
    let reply = Reply {
        author,
        key,
        in_box: kind,
        via: Via::Browser,
        today: today(),
    };
    let sealed = compose_item(opened, &reply, body).unwrap();
    let item = sealed.opened.item();
    let mut header = json!({
        "n": item.n,
        "items": [{"id": item.id.to_string(), "box": kind.as_str(), "lead": false, "frame": 1}],
    });
    for (key, value) in more.as_object().unwrap() {
        header[key] = value.clone();
    }
    frames::write(header.to_string().as_bytes(), &[sealed.file.as_slice()])
}

fn authorization(root: &Root) -> String {
    format!("amparo {}", b64(root.login().expose()))
}

pub(crate) fn today() -> Day {
    Clock::system().today()
}

/// What the client of somebody who was invited makes.
pub(crate) struct NewOfficer {
    token: String,
    totp_secret: String,
    root: OfficerRoot,
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
