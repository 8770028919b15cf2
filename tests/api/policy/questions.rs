//! What is asked of the console: each of its routes once.

use reqwest::Method;
use reqwest::blocking::RequestBuilder;
use serde_json::json;

use super::visitor::Visitor;
use crate::desk::NewOfficer;
use crate::files::Sealed;

/// How a visitor asks one.
pub(super) type Ask = fn(&Visitor<'_>) -> RequestBuilder;

/// What it is in words, the route, and how it is asked; in this order, because the last ends the session.
pub(super) const ROWS: &[(&str, &str, Ask)] = &[
    ("the page", "GET /", |v| v.get("/")),
    ("the frame for files", "GET /viewer", |v| v.get("/viewer")),
    ("the frame for documents", "GET /viewer/document", |v| {
        v.get("/viewer/document")
    }),
    ("style and scripts", "GET /assets/{name:.*}", |v| {
        v.get(&super::style(&v.app.console))
    }),
    ("the salt of a name", "POST /api/v1/sign-in/salt", |v| {
        v.json(
            "/api/v1/sign-in/salt",
            &json!({"name": "noor", "with": "passphrase"}),
        )
    }),
    (
        "sign in as somebody whose passphrase one does not know",
        "POST /api/v1/sign-in",
        |v| {
            let token = amparo::seal::id::b64(&[7; 32]);
            v.json("/api/v1/sign-in", &json!({"name": format!("nobody {}", amparo::seal::id::Id16::random()), "with": "passphrase", "login": token, "totp": "000000"}))
        },
    ),
    (
        "what a passkey is asked at the door",
        "POST /api/v1/sign-in/passkey",
        |v| v.json("/api/v1/sign-in/passkey", &json!({"name": "noor"})),
    ),
    ("who one is", "GET /api/v1/me", |v| v.get("/api/v1/me")),
    ("one’s own passkeys", "GET /api/v1/passkeys", |v| {
        v.get("/api/v1/passkeys")
    }),
    (
        "what a passkey is asked before such an act",
        "POST /api/v1/passkeys/confirm",
        |v| v.json("/api/v1/passkeys/confirm", &json!({})),
    ),
    (
        "ask for a new passkey",
        "POST /api/v1/passkeys/begin",
        |v| {
            v.json(
                "/api/v1/passkeys/begin",
                &json!({"name": "mine", "totp": "000000"}),
            )
        },
    ),
    (
        "add a passkey that nobody asked for",
        "POST /api/v1/passkeys",
        |v| {
            let part = amparo::seal::id::b64(b"{}");
            let answer = json!({"id": part, "rawId": part, "type": "public-key", "response": {"attestationObject": part, "clientDataJSON": part}});
            v.json(
                "/api/v1/passkeys",
                &json!({"challenge": part, "answer": answer}),
            )
        },
    ),
    ("remove a passkey", "POST /api/v1/passkeys/remove", |v| {
        v.json(
            "/api/v1/passkeys/remove",
            &json!({"id": "none", "totp": "000000"}),
        )
    }),
    ("the questions of the form", "GET /api/v1/form", |v| {
        v.get("/api/v1/form")
    }),
    (
        "what an invitation is for, with its link",
        "POST /api/v1/invite/open",
        |v| v.json("/api/v1/invite/open", &json!({"token": v.invite()})),
    ),
    (
        "take up an invitation, with its link",
        "POST /api/v1/invite/accept",
        |v| {
            let token = v.invite();
            let opened = super::wait(v.app.portal.open_invite(&token)).unwrap();
            let made = NewOfficer::make(&token, &opened.totp_secret);
            v.json("/api/v1/invite/accept", &made.acceptance(&made.totp()))
        },
    ),
    ("invite an officer", "POST /api/v1/invites", |v| {
        let name = format!("guest {}", amparo::seal::id::Id16::random());
        v.json(
            "/api/v1/invites",
            &json!({"name": name, "role": "triage", "mail": "", "language": "en"}),
        )
    }),
    (
        "a new key for an officer who lost theirs",
        "POST /api/v1/invites/again",
        |v| {
            let tomas = v.app.officer("tomas").id.to_string();
            let next = amparo::clock::Clock::system().seconds() + 30;
            let code = v.desk.and_then(|desk| desk.member.totp(next));
            let asked = json!({ "officer": tomas, "totp": code.unwrap_or_default() });
            v.json("/api/v1/invites/again", &asked)
        },
    ),
    (
        "other ways to one’s own key, with the present ones",
        "PUT /api/v1/me/doors",
        |v| {
            let token = amparo::seal::id::b64(&[7; 32]);
            let door =
                json!({"salt": amparo::seal::id::b64(&[7; 16]), "login": token, "vault": "AAAA"});
            v.request(Method::PUT, "/api/v1/me/doors")
                .json(&json!({"with": "passphrase", "login": token, "totp": "000000", "passphrase": door, "recovery": door}))
        },
    ),
    (
        "who made keys and waits",
        "GET /api/v1/roster/candidates",
        |v| v.get("/api/v1/roster/candidates"),
    ),
    ("the list of people and keys", "GET /api/v1/roster", |v| {
        v.get("/api/v1/roster")
    }),
    (
        "a new list, signed by the stewards",
        "PUT /api/v1/roster",
        |v| {
            v.request(Method::PUT, "/api/v1/roster")
                .body(v.facts.roster.clone())
        },
    ),
    ("what the office says, to edit", "GET /api/v1/texts", |v| {
        v.get("/api/v1/texts")
    }),
    ("what it said before", "GET /api/v1/texts/{version}", |v| {
        v.get("/api/v1/texts/1")
    }),
    (
        "a page with words that nobody signed yet",
        "POST /api/v1/texts/preview",
        |v| {
            v.json(
                "/api/v1/texts/preview",
                &json!({"lang": "en", "page": "home", "parts": {}}),
            )
        },
    ),
    (
        "new words of the office, signed by the stewards",
        "PUT /api/v1/texts",
        |v| {
            v.request(Method::PUT, "/api/v1/texts")
                .body(v.facts.texts.clone())
        },
    ),
    ("one’s own queue", "GET /api/v1/queue", |v| {
        v.get("/api/v1/queue")
    }),
    (
        "to which of one’s own cases a colleague lacks keys",
        "GET /api/v1/queue/lacking",
        |v| {
            let tomas = v.app.officer("tomas").id;
            v.get(&format!("/api/v1/queue/lacking?officer={tomas}"))
        },
    ),
    (
        "to which of one’s own cases somebody who left has keys",
        "GET /api/v1/queue/left",
        |v| {
            let left = v.app.officer("removed").id;
            v.get(&format!("/api/v1/queue/left?officer={left}"))
        },
    ),
    ("read the log", "GET /api/v1/log", |v| v.get("/api/v1/log")),
    (
        "the hashes of the log, without what it says",
        "GET /api/v1/log/heads",
        |v| v.get("/api/v1/log/heads"),
    ),
    (
        "how the work stands, in numbers",
        "GET /api/v1/overview",
        |v| v.get("/api/v1/overview"),
    ),
    (
        "hear when something of one’s own changes",
        "GET /api/v1/queue/live",
        |v| v.get("/api/v1/queue/live"),
    ),
    (
        "what lies in the open of one’s own cases, for an index of one’s own",
        "GET /api/v1/index",
        |v| v.get("/api/v1/index"),
    ),
    (
        "the case, for an index of one’s own",
        "GET /api/v1/index/cases",
        |v| v.get(&format!("/api/v1/index/cases?of={}", v.facts.case)),
    ),
    ("the case", "GET /api/v1/cases/{case}", |v| {
        v.get(&v.case(""))
    }),
    (
        "the keys of the case, without what was said",
        "GET /api/v1/cases/{case}/keys",
        |v| v.get(&v.case("/keys")),
    ),
    (
        "a file of the case",
        "GET /api/v1/cases/{case}/files/{blob}",
        |v| v.get(&v.case(&format!("/files/{}", v.facts.blob))),
    ),
    (
        "write, note, move the case on, take it in hand",
        "POST /api/v1/cases/{case}/items",
        |v| v.frames(&v.case("/items"), &v.facts.items),
    ),
    (
        "change who holds keys",
        "POST /api/v1/cases/{case}/records",
        |v| v.records(),
    ),
    (
        "a new code that was asked for in the case",
        "GET /api/v1/cases/{case}/code",
        |v| v.get(&v.case("/code")),
    ),
    (
        "ask for a new code for who reported",
        "POST /api/v1/cases/{case}/code",
        |v| v.asking_for_code(),
    ),
    (
        "agree to a colleague’s request for one",
        "POST /api/v1/cases/{case}/code/agree",
        |v| v.deciding_about_code("/code/agree"),
    ),
    (
        "refuse or take back a request for one",
        "POST /api/v1/cases/{case}/code/end",
        |v| v.deciding_about_code("/code/end"),
    ),
    (
        "give the new code that a colleague agreed to",
        "POST /api/v1/cases/{case}/code/give",
        |v| v.giving_code(),
    ),
    ("the frame of a coding", "GET /api/v1/coding", |v| {
        v.get("/api/v1/coding")
    }),
    ("what answers begin with", "GET /api/v1/replies", |v| {
        v.get("/api/v1/replies")
    }),
    (
        "names that one is asked to open",
        "GET /api/v1/disclosures",
        |v| v.get("/api/v1/disclosures"),
    ),
    (
        "what was asked of the custodians of this case",
        "GET /api/v1/disclosures/{id}",
        |v| v.get(&v.asked("")),
    ),
    ("agree to it", "POST /api/v1/disclosures/{id}/agree", |v| {
        v.framed(&v.asked("/agree"), br#"{"note":1,"peeled":[]}"#, 1)
    }),
    (
        "open the name for whoever asked",
        "POST /api/v1/disclosures/{id}/release",
        |v| {
            let first = format!(r#"{{"note":1,"first":"{}","frame":2}}"#, v.facts.request);
            v.framed(&v.asked("/release"), first.as_bytes(), 2)
        },
    ),
    ("refuse it", "POST /api/v1/disclosures/{id}/refuse", |v| {
        v.framed(&v.asked("/refuse"), br#"{"frame":1}"#, 1)
    }),
    (
        "what was asked of custodians in the case",
        "GET /api/v1/cases/{case}/disclosures",
        |v| v.get(&v.case("/disclosures")),
    ),
    (
        "ask custodians for the name",
        "POST /api/v1/cases/{case}/disclosures",
        |v| v.asking(),
    ),
    (
        "take the name that a colleague asked for",
        "POST /api/v1/cases/{case}/disclosures/{id}/take",
        |v| v.taking(),
    ),
    (
        "withdraw what a colleague asked",
        "POST /api/v1/cases/{case}/disclosures/{id}/withdraw",
        |v| {
            let path = v.case(&format!("/disclosures/{}/withdraw", v.facts.request));
            v.framed(&path, b"{}", 0)
        },
    ),
    (
        "what takes files says what it takes",
        "OPTIONS /api/v1/uploads",
        |v| v.upload(Method::OPTIONS, &Sealed::new("a.jpg", b"x")),
    ),
    ("begin to send a file", "POST /api/v1/uploads", |v| {
        let sealed = Sealed::new("a.jpg", b"x");
        v.upload(Method::POST, &sealed)
            .header("upload-length", sealed.bytes.len())
    }),
    (
        "how far a file has come whose token one made up",
        "HEAD /api/v1/uploads",
        |v| v.upload(Method::HEAD, &Sealed::new("a.jpg", b"x")),
    ),
    (
        "add to a file whose token one made up",
        "PATCH /api/v1/uploads",
        |v| {
            let sealed = Sealed::new("a.jpg", b"x");
            v.upload(Method::PATCH, &sealed)
                .header("content-type", "application/offset+octet-stream")
                .header("upload-offset", 0)
                .body(sealed.bytes)
        },
    ),
    (
        "give up a file whose token one has",
        "DELETE /api/v1/uploads",
        |v| v.upload(Method::DELETE, &Sealed::new("a.jpg", b"x")),
    ),
    ("sign out", "POST /api/v1/sign-out", |v| {
        v.request(Method::POST, "/api/v1/sign-out")
    }),
];
