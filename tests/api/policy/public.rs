//! The public site's half of the table.

use amparo::seal::code::Code;
use amparo::seal::id::Id16;
use reqwest::Method;
use reqwest::blocking::{Client, RequestBuilder};

use super::asked::{Let, Row};
use crate::app::TestApp;
use crate::client::{FRAMES, Told, authorization};
use crate::files::{Sealed, to_uploads};

pub(super) const LEAD: &str = "A *stranger* has no code. Whoever has *an old code* knew one that its reporter has replaced. \
Nobody signs in here, and there is no cookie: officers are strangers too.";
pub(super) const PEOPLE: &[&str] = &["stranger", "an old code", "the reporter’s code"];

struct Visitor<'a> {
    app: &'a TestApp,
    code: Code,
    blob: Id16,
    new_code: Vec<u8>,
}

impl Visitor<'_> {
    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        // An exit leads to another site.
        let stay = Client::builder().redirect(reqwest::redirect::Policy::none());
        let url = format!("{}{path}", self.app.public);
        stay.build().unwrap().request(method, url)
    }

    fn get(&self, path: &str) -> RequestBuilder {
        self.request(Method::GET, path)
    }

    fn form(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        self.request(Method::POST, path).form(fields)
    }

    fn with_token(&self, method: Method, path: &str) -> RequestBuilder {
        let token = authorization(&self.app.root(&self.code));
        self.request(method, path).header("authorization", token)
    }

    /// Items sealed into the case, or, from whoever cannot open it, anything sealed.
    fn frames(&self, path: &str) -> RequestBuilder {
        let header = br#"{"n":0,"items":[],"level":"alarm"}"#;
        let body = amparo::seal::frames::write::<&[u8]>(header, &[]);
        self.with_token(Method::POST, path)
            .header("content-type", FRAMES)
            .body(body)
    }
}

type Ask = fn(&Visitor<'_>) -> RequestBuilder;

/// In this order: the last closes the case.
const ROWS: &[(&str, &str, Ask)] = &[
    ("the way in", "GET /", |v| v.get("/")),
    ("leave in a hurry", "GET /exit", |v| v.get("/exit")),
    ("style and scripts", "GET /assets/{name:.*}", |v| {
        v.get(&super::style(&v.app.public))
    }),
    (
        "the list of people and keys",
        "GET /.well-known/amparo/roster",
        |v| v.get("/.well-known/amparo/roster"),
    ),
    (
        "what the office says",
        "GET /.well-known/amparo/texts",
        |v| v.get("/.well-known/amparo/texts"),
    ),
    (
        "a picture that the form does not have",
        "GET /media/{place}",
        |v| v.get("/media/none"),
    ),
    ("first page", "GET /{lang}/", |v| v.get("/en/")),
    ("get help", "GET /{lang}/help", |v| v.get("/en/help")),
    ("the form on paper", "GET /{lang}/paper", |v| {
        v.get("/en/paper")
    }),
    ("rights", "GET /{lang}/rights", |v| v.get("/en/rights")),
    ("safety", "GET /{lang}/safety", |v| v.get("/en/safety")),
    ("privacy", "GET /{lang}/privacy", |v| v.get("/en/privacy")),
    ("transparency", "GET /{lang}/transparency", |v| {
        v.get("/en/transparency")
    }),
    ("the report form", "GET /{lang}/report", |v| {
        v.get("/en/report")
    }),
    (
        "write it down and decide later",
        "GET /{lang}/private",
        |v| v.get("/en/private"),
    ),
    ("send a report from the page", "POST /{lang}/report", |v| {
        let queue = v.app.queue("intake").to_string();
        v.form("/en/report", &[("account", "told"), ("queue", &queue)])
    }),
    ("send a sealed report", "POST /api/v1/reports", |v| {
        let told = v.app.composed(&Told::new("told"), &Code::random());
        let request = v.request(Method::POST, "/api/v1/reports");
        request
            .header("content-type", FRAMES)
            .body(told.to_frames())
    }),
    (
        "what takes files says what it takes",
        "OPTIONS /api/v1/uploads",
        |v| to_uploads(&Client::new(), &v.app.public, Method::OPTIONS, ""),
    ),
    ("begin to send a file", "POST /api/v1/uploads", |v| {
        let sealed = Sealed::new("a.jpg", b"x");
        let request = to_uploads(&Client::new(), &v.app.public, Method::POST, &sealed.token());
        request.header("upload-length", sealed.bytes.len())
    }),
    (
        "how far somebody else’s file has come",
        "HEAD /api/v1/uploads",
        |v| {
            to_uploads(
                &Client::new(),
                &v.app.public,
                Method::HEAD,
                &Sealed::new("a.jpg", b"x").token(),
            )
        },
    ),
    (
        "add to somebody else’s file",
        "PATCH /api/v1/uploads",
        |v| {
            let sealed = Sealed::new("a.jpg", b"x");
            to_uploads(
                &Client::new(),
                &v.app.public,
                Method::PATCH,
                &sealed.token(),
            )
            .header("content-type", "application/offset+octet-stream")
            .header("upload-offset", 0)
            .body(sealed.bytes)
        },
    ),
    (
        "give up a file whose token one has",
        "DELETE /api/v1/uploads",
        |v| {
            to_uploads(
                &Client::new(),
                &v.app.public,
                Method::DELETE,
                &Sealed::new("a.jpg", b"x").token(),
            )
        },
    ),
    ("the mailbox’s form", "GET /{lang}/mailbox", |v| {
        v.get("/en/mailbox")
    }),
    ("open a mailbox in the page", "POST /{lang}/mailbox", |v| {
        v.form("/en/mailbox", &[("code", &v.code.digits())])
    }),
    ("open a mailbox, sealed", "POST /api/v1/mailbox", |v| {
        v.with_token(Method::POST, "/api/v1/mailbox")
    }),
    ("a file of the case", "POST /api/v1/mailbox/files", |v| {
        let request = v.with_token(Method::POST, "/api/v1/mailbox/files");
        request.header("amparo-blob", v.blob.to_string())
    }),
    (
        "raise the alarm, or write",
        "POST /api/v1/mailbox/items",
        |v| v.frames("/api/v1/mailbox/items"),
    ),
    ("take a new code", "POST /api/v1/mailbox/keys", |v| {
        let request = v.with_token(Method::POST, "/api/v1/mailbox/keys");
        request
            .header("content-type", FRAMES)
            .body(v.new_code.clone())
    }),
    (
        "keep what was written, under a code of one’s own",
        "PUT /api/v1/draft",
        |v| {
            v.with_token(Method::PUT, "/api/v1/draft")
                .body(b"x".as_slice())
        },
    ),
    ("open what somebody else keeps", "POST /api/v1/draft", |v| {
        v.with_token(Method::POST, "/api/v1/draft")
    }),
    ("erase what one keeps", "DELETE /api/v1/draft", |v| {
        v.with_token(Method::DELETE, "/api/v1/draft")
    }),
    ("close the mailbox", "POST /api/v1/mailbox/close", |v| {
        v.frames("/api/v1/mailbox/close")
    }),
];

pub(super) fn asked(app: &TestApp) -> Vec<Row> {
    let photo = Sealed::new("photo.jpg", b"a picture");
    app.send_file(&photo);
    let old = Code::random();
    let told = Told {
        files: vec![photo.attachment.clone()],
        ..Told::new("told")
    };
    let sent = app.post_report(app.composed(&told, &old).to_frames_with(&[photo.token()]));
    assert_eq!(sent.status(), 201);
    let code = Code::random();
    assert_eq!(app.take_new_code(&old, &code, &|_, _| ()).status(), 201);
    // Made under another record than the newest: let in, and then refused.
    let new_code = app.new_code(app.open_mailbox(&code), &Code::random(), &|header, _| {
        header["n"] = 9.into();
    });
    let visitors = [Code::random(), old, code].map(|code| Visitor {
        app,
        code,
        blob: photo.attachment.blob,
        new_code: new_code.clone(),
    });
    let row = |(what, route, ask): &(&'static str, &'static str, Ask)| Row {
        what,
        route,
        answers: visitors
            .iter()
            .map(|visitor| Let::of(&ask(visitor).send().unwrap()))
            .collect(),
    };
    ROWS.iter().map(row).collect()
}
