//! Somebody who knocks at the console's routes, and what the requests are about.

use amparo::flow::invite::Invitation;
use amparo::seal::frames;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::words::{Act, Role};
use reqwest::Method;
use reqwest::blocking::{Client, RequestBuilder};
use serde_json::{Value, json};

use crate::app::TestApp;
use crate::client::FRAMES;
use crate::colleagues::Recast;
use crate::custody::Sent;
use crate::desk::Desk;
use crate::files::{Sealed, to_uploads};
use crate::rosters::wait;

pub(super) struct Visitor<'a> {
    pub(super) app: &'a TestApp,
    pub(super) http: Client,
    /// An officer's keys, and one who may still sign.
    pub(super) desk: Option<&'a Desk<'a>>,
    pub(super) facts: &'a Facts,
}

/// What the requests are about.
pub(super) struct Facts {
    pub(super) case: String,
    pub(super) blob: String,
    /// What an officer of the case sealed: the worst that anybody could copy.
    pub(super) items: Vec<u8>,
    pub(super) records: Recast,
    pub(super) roster: String,
    pub(super) texts: String,
    /// Of a name: its id, and the request as it was sent.
    pub(super) request: String,
    pub(super) asking: Sent,
}

impl Visitor<'_> {
    pub(super) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.app.console);
        self.http.request(method, url).header("x-amparo", "1")
    }

    pub(super) fn get(&self, path: &str) -> RequestBuilder {
        self.request(Method::GET, path)
    }

    pub(super) fn json(&self, path: &str, body: &Value) -> RequestBuilder {
        self.request(Method::POST, path).json(body)
    }

    pub(super) fn case(&self, rest: &str) -> String {
        format!("/api/v1/cases/{}{rest}", self.facts.case)
    }

    pub(super) fn frames(&self, path: &str, body: &[u8]) -> RequestBuilder {
        let request = self.request(Method::POST, path);
        request.header("content-type", FRAMES).body(body.to_vec())
    }

    /// New keys, with an entry for the log that is this visitor's own.
    pub(super) fn records(&self) -> RequestBuilder {
        let Recast { header, parts } = &self.facts.records;
        let (mut header, mut parts) = (header.clone(), parts.clone());
        if let Some(desk) = self.desk {
            parts.push(desk.some_entry(Act::HolderAdded, |_| ()).into_bytes());
            header["log"] = json!([{ "frame": parts.len() }]);
        }
        let body = frames::write(header.to_string().as_bytes(), &parts);
        self.frames(&self.case("/records"), &body)
    }

    /// The request of a colleague, as if it were this visitor's own.
    pub(super) fn asking(&self) -> RequestBuilder {
        let Sent { header, parts, .. } = &self.facts.asking;
        let mut text = header.to_string();
        if let Some(desk) = self.desk {
            let own = self.app.officer("noor").id.to_string();
            let me = desk.member.id.to_string();
            // A custodian who asks is not asked.
            text = text.replace(&me, &Id16::random().to_string());
            text = text.replace(&own, &me);
        }
        let body = frames::write(text.as_bytes(), parts);
        self.frames(&self.case("/disclosures"), &body)
    }

    pub(super) fn taking(&self) -> RequestBuilder {
        let part = frames::read(&self.facts.items).unwrap()[1].to_vec();
        let id = Id16::random().to_string();
        let item = json!({"id": id, "box": "dialogue", "lead": false, "frame": 1});
        let header = json!({"n": 9, "items": [item]}).to_string();
        let path = self.case(&format!("/disclosures/{}/take", self.facts.request));
        self.frames(&path, &frames::write(header.as_bytes(), &[part]))
    }

    /// A word about a new code that nobody asked for.
    pub(super) fn deciding_about_code(&self, rest: &str) -> RequestBuilder {
        let part = frames::read(&self.facts.items).unwrap()[1].to_vec();
        let id = Id16::random().to_string();
        let item = json!({"id": id, "box": "internal", "lead": false, "frame": 1});
        let header = json!({"id": id, "n": 9, "items": [item]}).to_string();
        self.frames(&self.case(rest), &frames::write(header.as_bytes(), &[part]))
    }

    pub(super) fn asking_for_code(&self) -> RequestBuilder {
        let part = frames::read(&self.facts.items).unwrap()[1].to_vec();
        let (mut parts, id) = (vec![part], Id16::random().to_string());
        let item = json!({"id": id, "box": "internal", "lead": false, "frame": 1});
        let mut header = json!({
            "id": id, "n": 9, "items": [item], "log": [],
            "expires": self.app.portal.today().plus(7).to_string(),
            "seed": Hash32::of(b"seed").to_string(),
        });
        if let Some(desk) = self.desk {
            parts.push(desk.some_entry(Act::CodeAsked, |_| ()).into_bytes());
            header["log"] = json!([{ "frame": parts.len() }]);
        }
        let body = frames::write(header.to_string().as_bytes(), &parts);
        self.frames(&self.case("/code"), &body)
    }

    pub(super) fn giving_code(&self) -> RequestBuilder {
        let part = frames::read(&self.facts.items).unwrap()[1].to_vec();
        let (mut parts, id) = (vec![part], Id16::random().to_string());
        let grant = json!({"id": id, "holder": "reporter", "frame": 1});
        let mut header = json!({
            "id": id, "log": [],
            "record": {
                "n": 9, "login": Hash32::of(b"login").to_string(), "boxes": [],
                "grants": [grant], "pairs": [],
            },
        });
        if let Some(desk) = self.desk {
            parts.push(desk.some_entry(Act::CodeRenewed, |_| ()).into_bytes());
            header["log"] = json!([{ "frame": parts.len() }]);
        }
        let body = frames::write(header.to_string().as_bytes(), &parts);
        self.frames(&self.case("/code/give"), &body)
    }

    pub(super) fn asked(&self, rest: &str) -> String {
        format!("/api/v1/disclosures/{}{rest}", self.facts.request)
    }

    /// A header, and so many parts that are nothing.
    pub(super) fn framed(&self, path: &str, header: &[u8], parts: usize) -> RequestBuilder {
        let parts = vec![b"nothing"; parts];
        self.frames(path, &frames::write(header, &parts))
    }

    pub(super) fn upload(&self, method: Method, sealed: &Sealed) -> RequestBuilder {
        to_uploads(&self.http, &self.app.console, method, &sealed.token()).header("x-amparo", "1")
    }

    /// A link that a steward made a moment ago.
    pub(super) fn invite(&self) -> String {
        let sara = self.app.officer("sara");
        let made = self.app.portal.invite(Invitation {
            name: format!("guest {}", Id16::random()),
            role: Role::Triage,
            mail: String::new(),
            language: "en".to_owned(),
        });
        assert_eq!(sara.role, Role::Steward);
        wait(made).unwrap()
    }
}
