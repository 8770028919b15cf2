//! What officers' clients do to give a new code, in Rust.

use amparo::seal::code::Code;
use amparo::seal::compose::give::{Asked, NextKeys, agreement, compose_given_keys};
use amparo::seal::compose::open::OpenedCase;
use amparo::seal::compose::reply::{Reply, compose_item};
use amparo::seal::frames;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::body::Body;
use amparo::seal::item::code::Code as Said;
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::record::ReporterKeys;
use amparo::seal::root::Root;
use amparo::seal::words::{Act, BoxKind, Decided, How, Via};
use reqwest::blocking::Response;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::client::today;
use crate::desk::Desk;

pub(crate) const WHY: &str = "she lost the paper on the road";

/// A code that is to be given, from asking to handing over.
pub(crate) struct Gift {
    pub(crate) request: Id16,
    pub(crate) code: Code,
    pub(crate) root: Root,
    pub(crate) keys: ReporterKeys,
    pub(crate) signing: SigningKey,
    pub(crate) asker: Id16,
}

impl Gift {
    pub(crate) fn new(desk: &Desk<'_>) -> Self {
        let (code, signing) = (Code::random(), SigningKey::random());
        let root = desk.app.root(&code);
        let keys = ReporterKeys {
            recipient: root.identity().recipient(),
            verify: signing.verify_key(),
        };
        Self {
            request: Id16::random(),
            code,
            root,
            keys,
            signing,
            asker: desk.member.id,
        }
    }

    pub(crate) fn next(&self) -> NextKeys<'_> {
        NextKeys {
            root: &self.root,
            signing: SigningKey::from_seed(&self.signing.seed()),
        }
    }

    pub(crate) fn asked(&self) -> Asked<'static> {
        Asked {
            request: self.request,
            officer: self.asker,
            day: today(),
            how: How::Met,
            reason: WHY,
            keys: self.keys.clone(),
        }
    }
}

impl Desk<'_> {
    pub(crate) fn at_code(
        &self,
        case: &str,
        to: &str,
        header: &Value,
        parts: &[Vec<u8>],
    ) -> Response {
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        let body = frames::write(header.to_string().as_bytes(), &parts);
        self.frames_as_they_are(&format!("/api/v1/cases/{case}/code{to}"), body)
    }

    pub(crate) fn word(&self, opened: &OpenedCase, said: Said) -> (Value, Vec<u8>) {
        let reply = Reply {
            id: Id16::random(),
            author: Name::Officer(self.member.id),
            key: &self.member.signing(),
            in_box: BoxKind::Internal,
            via: Via::Console,
            today: today(),
        };
        let sealed = compose_item(opened, &reply, Body::Code(said)).unwrap();
        let id = sealed.opened.item().id.to_string();
        let item = json!([{"id": id, "box": "internal", "lead": false, "frame": 1}]);
        (item, sealed.file)
    }

    pub(crate) fn ask_for_code(&self, case: &str, gift: &Gift) -> Response {
        let opened = self.open(case);
        let (items, file) = self.word(
            &opened,
            Said::Request {
                expires: today().plus(7),
                how: How::Met,
                reason: Zeroizing::new(WHY.to_owned()),
                reporter: Box::new(gift.keys.clone()),
                request: gift.request,
            },
        );
        let entry = self.entry(&opened, Act::CodeAsked).into_bytes();
        let header = json!({
            "id": gift.request.to_string(), "n": opened.chain().number(), "items": items,
            "expires": today().plus(7).to_string(), "seed": Hash32::of(b"seed").to_string(),
            "log": [{"frame": 2}],
        });
        self.at_code(case, "", &header, &[file, entry])
    }

    /// The note that this officer signs as the second.
    pub(crate) fn agreement(&self, case: &str, gift: &Gift) -> String {
        let agreed = agreement(self.open(case).chain(), &gift.asked());
        agreed.sign(&self.member.id, &self.member.signing())
    }

    pub(crate) fn decide(&self, case: &str, gift: &Gift, to: &str, decided: Decided) -> Response {
        let agrees = decided == Decided::Agreed;
        let agreement = agrees.then(|| Zeroizing::new(self.agreement(case, gift)));
        let opened = self.open(case);
        let (items, file) = self.word(
            &opened,
            Said::Decision {
                agreement,
                decided,
                reason: Zeroizing::new("because".to_owned()),
                request: gift.request,
            },
        );
        let header =
            json!({"id": gift.request.to_string(), "n": opened.chain().number(), "items": items});
        self.at_code(case, to, &header, &[file])
    }

    pub(crate) fn agree_to_code(&self, case: &str, gift: &Gift) -> Response {
        self.decide(case, gift, "/agree", Decided::Agreed)
    }

    pub(crate) fn give(&self, case: &str, gift: &Gift, handover: &str) -> Response {
        let mut opened = self.open(case);
        let next = gift.next();
        let by = (&self.member.id, &self.member.signing());
        let made = compose_given_keys(&mut opened, &next, handover, by, &self.app.roster());
        let record = made.unwrap();
        let entry = self.entry(&opened, Act::CodeRenewed).into_bytes();
        let grants = record.grants.iter().enumerate().map(|(at, grant)| {
            let (id, holder) = (grant.id.to_string(), grant.holder.to_string());
            json!({"id": id, "holder": holder, "frame": at + 1})
        });
        let boxes: Vec<&str> = record.boxes.iter().map(|kind| kind.as_str()).collect();
        let header = json!({
            "id": gift.request.to_string(), "log": [{"frame": record.grants.len() + 1}],
            "record": {
                "n": record.n, "login": gift.root.login().hash().to_string(), "boxes": boxes,
                "grants": grants.collect::<Vec<_>>(), "pairs": [],
            },
        });
        let files = record.grants.into_iter().map(|grant| grant.file);
        let parts: Vec<Vec<u8>> = files.chain([entry]).collect();
        self.at_code(case, "/give", &header, &parts)
    }

    pub(crate) fn waits(&self, case: &str) -> Value {
        let answer = self.get(&format!("/api/v1/cases/{case}/code"));
        answer.json::<Value>().unwrap()["request"].clone()
    }
}
