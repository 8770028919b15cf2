//! What a reporter's own client does, over HTTP, in Rust.

use amparo::clock::{Clock, Day};
use amparo::seal::assess::Answers;
use amparo::seal::code::Code;
use amparo::seal::compose::open::{OpenedCase, SealedCase, open_case, raised};
use amparo::seal::compose::renew::compose_new_keys;
use amparo::seal::compose::reply::{Reply, compose_item};
use amparo::seal::compose::report::{ComposedReport, Identified, Report, compose_report};
use amparo::seal::frames;
use amparo::seal::grant::Holder;
use amparo::seal::id::{Hash32, Id16, b64};
use amparo::seal::item::Listed;
use amparo::seal::item::attached::Attachment;
use amparo::seal::item::body::Body;
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::root::Root;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::{BoxKind, Level, Via};
use reqwest::blocking::{Client, Response};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::app::TestApp;

pub(crate) const FRAMES: &str = "application/vnd.amparo.frames";

/// What a person tells; change what a test is about.
pub(crate) struct Told {
    pub(crate) text: String,
    pub(crate) queue: &'static str,
    pub(crate) name: Option<String>,
    pub(crate) excluded: Vec<Id16>,
    pub(crate) answers: Vec<(&'static str, &'static str)>,
    pub(crate) keep_account: bool,
    pub(crate) files: Vec<Attachment>,
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
            files: Vec::new(),
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
            n: header["n"].as_u64().unwrap(),
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
            mark: Id16::random(),
            roster: &self.roster(),
            queue: self.queue(told.queue),
            text: &told.text,
            answers: &answers,
            identity: identity.as_ref(),
            excluded: &told.excluded,
            keep_account: told.keep_account,
            files: &told.files,
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
        let text = Zeroizing::new(text.to_owned());
        self.post_as_reporter(code, "items", Body::Message { text })
    }

    /// Says something in the dialogue, at one of the mailbox's addresses.
    pub(crate) fn post_as_reporter(&self, code: &Code, to: &str, body: Body) -> Response {
        let opened = self.open_mailbox(code);
        let key = opened.holding().signing().unwrap();
        let level = raised(&body).map(Level::as_str);
        let more = level.map_or_else(|| json!({}), |level| json!({"level": level}));
        let (name, dialogue) = (Name::Reporter, BoxKind::Dialogue);
        let body = posting(&opened, name, key, dialogue, body, &more);
        self.to_mailbox(code, to, body)
    }

    /// Goes over from one code to the next; `change` may spoil what is sent.
    pub(crate) fn take_new_code(
        &self,
        from: &Code,
        next: &Code,
        change: &dyn Fn(&mut Value, &mut Vec<Vec<u8>>),
    ) -> Response {
        let opened = self.open_mailbox(from);
        self.to_mailbox(from, "keys", self.new_code(opened, next, change))
    }

    pub(crate) fn new_code(
        &self,
        mut opened: OpenedCase,
        next: &Code,
        change: &dyn Fn(&mut Value, &mut Vec<Vec<u8>>),
    ) -> Vec<u8> {
        let root = self.root(next);
        let record = compose_new_keys(&mut opened, &root, &self.roster()).unwrap();
        let grants = record.grants.iter().enumerate().map(|(at, grant)| {
            let (id, holder) = (grant.id.to_string(), grant.holder.to_string());
            json!({"id": id, "holder": holder, "frame": at + 1})
        });
        let boxes: Vec<&str> = record.boxes.iter().map(|kind| kind.as_str()).collect();
        let mut header = json!({
            "n": record.n, "login": root.login().hash().to_string(), "boxes": boxes,
            "grants": grants.collect::<Vec<_>>(), "pairs": [],
        });
        let mut parts = record.grants.into_iter().map(|grant| grant.file).collect();
        change(&mut header, &mut parts);
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        frames::write(header.to_string().as_bytes(), &parts)
    }

    pub(crate) fn to_mailbox(&self, code: &Code, to: &str, body: Vec<u8>) -> Response {
        Client::new()
            .post(format!("{}/api/v1/mailbox/{to}", self.public))
            .header("authorization", authorization(&self.root(code)))
            .header("content-type", FRAMES)
            .body(body)
            .send()
            .unwrap()
    }
}

pub(crate) fn posting(
    opened: &OpenedCase,
    author: Name,
    key: &SigningKey,
    kind: BoxKind,
    body: Body,
    more: &Value,
) -> Vec<u8> {
    let reply = Reply {
        id: Id16::random(),
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

pub(crate) fn authorization(root: &Root) -> String {
    format!("amparo {}", b64(root.login().expose()))
}

pub(crate) fn today() -> Day {
    Clock::system().today()
}
