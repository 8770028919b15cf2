//! What an officer's client does when colleagues come to a case and go from it, in Rust.

use std::collections::BTreeSet;

use amparo::seal::code::Code;
use amparo::seal::compose::holders::{Change, compose_holders};
use amparo::seal::compose::open::OpenedCase;
use amparo::seal::compose::reply::{Reply, compose_item};
use amparo::seal::frames;
use amparo::seal::id::Id16;
use amparo::seal::item::body::Body;
use amparo::seal::item::conflict::Conflict;
use amparo::seal::name::Name;
use amparo::seal::words::{BoxKind, Via};
use amparo::store::outbox;
use reqwest::blocking::Response;
use serde_json::{Value, json};

use crate::app::TestApp;
use crate::client::{Fetched, Told, today};
use crate::desk::Desk;

/// A record by which colleagues come and go, as it is sent.
pub(crate) struct Recast {
    pub(crate) header: Value,
    pub(crate) parts: Vec<Vec<u8>>,
}

impl Recast {
    pub(crate) fn to_frames(&self) -> Vec<u8> {
        frames::write(self.header.to_string().as_bytes(), &self.parts)
    }
}

impl Desk<'_> {
    /// Composes it on the case as it was opened, with what is said about it.
    pub(crate) fn recast(
        &self,
        opened: &mut OpenedCase,
        change: &Change,
        said: Option<Body>,
    ) -> Recast {
        let (id, key) = (self.member.id, self.member.signing());
        let made = compose_holders(opened, id, &key, &self.app.roster(), change).unwrap();
        let ids = |ids: &BTreeSet<Id16>| ids.iter().map(Id16::to_string).collect::<Vec<_>>();
        let mut parts = Vec::new();
        let mut put = |file: Vec<u8>| {
            parts.push(file);
            parts.len()
        };
        let mut items = Vec::new();
        if let Some(said) = said {
            let reply = Reply {
                id: Id16::random(),
                author: Name::Officer(id),
                key: &key,
                in_box: BoxKind::Internal,
                via: Via::Console,
                today: today(),
            };
            let sealed = compose_item(opened, &reply, said).unwrap();
            let item = sealed.opened.item().id.to_string();
            items.push(
                json!({"id": item, "box": "internal", "lead": false, "frame": put(sealed.file)}),
            );
        }
        let record = made.record;
        let grants: Vec<Value> = record
            .grants
            .into_iter()
            .map(|grant| {
                let (id, holder) = (grant.id.to_string(), grant.holder.to_string());
                json!({"id": id, "holder": holder, "frame": put(grant.file)})
            })
            .collect();
        let boxes: Vec<&str> = record.boxes.iter().map(|kind| kind.as_str()).collect();
        let header = json!({
            "n": record.n, "grants": grants, "boxes": boxes, "items": items,
            "join": ids(&change.added), "leave": ids(&made.leave),
        });
        Recast { header, parts }
    }

    pub(crate) fn send(&self, case: &str, recast: &Recast) -> Response {
        self.frames(&format!("/api/v1/cases/{case}/records"), recast.to_frames())
    }

    pub(crate) fn change(&self, case: &str, change: &Change, said: Option<Body>) -> Response {
        let recast = self.recast(&mut self.open(case), change, said);
        self.send(case, &recast)
    }

    /// Lets go of a case: the word of it, with `more` in the header.
    pub(crate) fn let_go(&self, case: &str, more: &Value) -> Response {
        let said = conflict(self.member.id, "she is my sister");
        self.say(case, BoxKind::Internal, said, more)
    }

    pub(crate) fn total(&self) -> u64 {
        self.queue().header["total"].as_u64().unwrap()
    }
}

pub(crate) fn added(officer: Id16) -> Change {
    Change {
        added: BTreeSet::from([officer]),
        ..Change::default()
    }
}

pub(crate) fn removed(officer: Id16) -> Change {
    Change {
        removed: BTreeSet::from([officer]),
        ..Change::default()
    }
}

pub(crate) fn conflict(officer: Id16, reason: &str) -> Body {
    Body::Conflict(Conflict {
        officer,
        reason: reason.to_owned().into(),
    })
}

/// A report that Imani alone reads, and its id.
pub(crate) fn imanis(app: &TestApp) -> (Code, String) {
    let told = Told {
        queue: "small",
        ..Told::new("the stamps are in her drawer")
    };
    let (code, _) = app.submit(&told);
    let case = app.open_mailbox(&code).chain().case().to_string();
    (code, case)
}

/// How many notices wait for this officer, due or not.
pub(crate) fn waiting(app: &TestApp, officer: Id16) -> usize {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let all = app
        .portal
        .store()
        .read(|conn| outbox::due(conn, i64::MAX, 1000));
    let all = runtime.block_on(all).unwrap();
    let theirs = all.iter().filter(|one| one.notice.officer == officer);
    theirs.count()
}

pub(crate) fn field(response: Response) -> (u16, String) {
    let status = response.status().as_u16();
    let said: Value = response.json().unwrap();
    (
        status,
        said["field"].as_str().unwrap_or_default().to_owned(),
    )
}

/// The grants that somebody had, with all items that there are now.
pub(crate) fn mixed(before: &Fetched, now: &Fetched) -> Fetched {
    let mut parts = Vec::new();
    let mut take = |from: &Fetched, listed: &Value| {
        let mut listed = listed.clone();
        for one in listed.as_array_mut().unwrap() {
            let frame = usize::try_from(one["frame"].as_u64().unwrap()).unwrap();
            parts.push(from.parts[frame - 1].clone());
            one["frame"] = json!(parts.len());
        }
        listed
    };
    let mut header = now.header.clone();
    header["grants"] = take(before, &before.header["grants"]);
    header["items"] = take(now, &now.header["items"]);
    Fetched { header, parts }
}
