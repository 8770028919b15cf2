//! A new code for a reporter whose code somebody may know: what it opens, what the old one opens no
//! more, and whom the portal lets take it.

use amparo::seal::code::Code;
use amparo::seal::compose::renew::compose_new_keys;
use amparo::seal::frames;
use amparo::seal::id::b64;
use amparo::seal::item::body::Body;
use amparo::seal::words::BoxKind;
use reqwest::blocking::Client;
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::client::{FRAMES, Told, texts};
use crate::on_both_databases;
use crate::plain::{code_in, hidden};

on_both_databases!(
    a_new_code_opens_the_case_and_the_old_one_nothing,
    a_new_code_is_not_in_use_before_its_end_is_typed,
    a_new_code_pressed_twice_is_one,
    a_client_goes_over_to_new_keys_and_nobody_else_does,
);

/// Goes from an opened mailbox to the page with a new code.
fn offered(app: &TestApp, page: &str) -> (String, Code) {
    let offered = app.in_mailbox(page, &[("renew", "")]);
    let code = code_in(&offered).unwrap();
    (offered, code)
}

fn end_of(code: &Code) -> String {
    code.digits()[25..].to_owned()
}

fn use_code(app: &TestApp, offered: &str, typed: &str) -> String {
    let renewal = hidden(offered, "renewal").unwrap();
    app.in_mailbox(
        offered,
        &[("renewed", ""), ("renewal", &renewal), ("last", typed)],
    )
}

fn a_new_code_opens_the_case_and_the_old_one_nothing(db: Db) {
    let app = TestApp::spawn(db);
    let said = [
        ("account", "Somebody read my paper"),
        ("name", "Amal"),
        ("show", "account"),
    ];
    let old = app.report_plainly(&said);
    let before = app.mailbox_page(&old);
    let with = app.in_mailbox(&before, &[("reply", ""), ("message", "before")]);
    let (offered, new) = offered(&app, &with);
    let page = use_code(&app, &offered, &end_of(&new));
    assert!(page.contains("The old one opens nothing any more") && page.contains(">before<"));
    let (status, _) = app.post_form("/en/mailbox", &[("code", &old.digits())]);
    assert_eq!(status, 404);
    // A page that the old code opened is of no use either, and loses no words.
    let ticket = hidden(&before, "ticket").unwrap();
    let late = [
        ("ticket", ticket.as_str()),
        ("reply", ""),
        ("message", "from the old page"),
    ];
    let (_, kept) = app.post_form("/en/mailbox", &late);
    assert!(kept.contains("from the old page</textarea>") && kept.contains("name=\"code\""));

    let after = app.mailbox_page(&new);
    assert!(after.contains("Somebody read my paper") && after.contains("Amal"));
    app.in_mailbox(&after, &[("reply", ""), ("message", "after")]);
    let noor = app.sign_in("noor");
    let said: Vec<String> = noor
        .told()
        .into_iter()
        .filter_map(|body| match body {
            Body::Message { text } => Some(text.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(said, ["before", "after"]);
    let case = noor.queue().header["rows"][0]["case"].clone();
    let answer = noor.message(case.as_str().unwrap(), "read");
    answer.error_for_status().unwrap();
    assert!(app.mailbox_page(&new).contains(">read<"));
}

fn a_new_code_is_not_in_use_before_its_end_is_typed(db: Db) {
    let app = TestApp::spawn(db);
    let old = app.report_plainly(&[("account", "Not yet")]);
    let (offered, new) = offered(&app, &app.mailbox_page(&old));
    for typed in ["", "00000000", &end_of(&old)] {
        let again = use_code(&app, &offered, typed);
        assert_eq!(code_in(&again), Some(new.clone()), "the same code is shown");
        assert!(again.contains("aria-invalid=\"true\""));
        let (status, _) = app.post_form("/en/mailbox", &[("code", &new.digits())]);
        assert_eq!(status, 404);
        app.mailbox_page(&old);
    }
    let words = new.words(amparo::seal::code::WordList::French);
    let page = use_code(&app, &offered, words.rsplit_once(' ').unwrap().1);
    assert!(page.contains("data-opened"), "any spelling's end will do");
    app.mailbox_page(&new);
}

fn a_new_code_pressed_twice_is_one(db: Db) {
    let app = TestApp::spawn(db);
    let old = app.report_plainly(&[("account", "Twice")]);
    let (offered, new) = offered(&app, &app.mailbox_page(&old));
    let pages = std::thread::scope(|scope| {
        let presses = [(); 3].map(|()| scope.spawn(|| use_code(&app, &offered, &end_of(&new))));
        presses.map(|press| press.join().unwrap())
    });
    assert!(pages.iter().all(|page| page.contains("data-opened")));
    assert_eq!(app.open_mailbox(&new).chain().number(), 1);
}

fn a_client_goes_over_to_new_keys_and_nobody_else_does(db: Db) {
    let app = TestApp::spawn(db);
    let (old, _) = app.submit(&Told::new("From a browser"));
    let (other, _) = app.submit(&Told::new("Somebody else's"));
    let next = Code::random();
    let renewal_as = |login: &Code, next: &Code, leave_out: &str, n: Option<u64>| {
        let mut opened = app.open_mailbox(&old);
        let record = compose_new_keys(&mut opened, &app.root(next), &app.roster()).unwrap();
        let mut parts = Vec::new();
        let mut grants = Vec::new();
        for grant in &record.grants {
            let holder = grant.holder.to_string();
            if holder != leave_out {
                parts.push(grant.file.as_slice());
                grants.push(
                    json!({"id": grant.id.to_string(), "holder": holder, "frame": parts.len()}),
                );
            }
        }
        let boxes: Vec<&str> = record.boxes.iter().map(|kind| kind.as_str()).collect();
        let header = json!({
            "n": n.unwrap_or(record.n), "login": app.root(next).login().hash().to_string(),
            "grants": grants, "pairs": [], "boxes": boxes,
        });
        let token = b64(app.root(login).login().expose());
        Client::new()
            .post(format!("{}/api/v1/mailbox/keys", app.public))
            .header("authorization", format!("amparo {token}"))
            .header("content-type", FRAMES)
            .body(frames::write(header.to_string().as_bytes(), &parts))
            .send()
            .unwrap()
            .status()
    };
    let renewal =
        |login: &Code, next: &Code, leave_out: &str| renewal_as(login, next, leave_out, None);
    assert_eq!(renewal(&Code::random(), &next, ""), 404, "no such token");
    assert_eq!(
        renewal(&old, &next, "reporter"),
        422,
        "they would be left outside"
    );
    assert_eq!(
        renewal(&old, &other, ""),
        422,
        "a token that finds another case"
    );
    assert_eq!(renewal_as(&old, &next, "", Some(33)), 422, "a slow queue");
    app.open_mailbox(&old);
    assert_eq!(renewal(&old, &next, ""), 201);
    assert_eq!(app.mailbox(&app.root(&old)).status(), 404);
    assert_eq!(
        texts(&app.open_mailbox(&next), BoxKind::Account),
        ["From a browser"]
    );
    app.reply_as_reporter(&next, "and more")
        .error_for_status()
        .unwrap();
    assert_eq!(
        texts(&app.open_mailbox(&next), BoxKind::Dialogue),
        ["and more"]
    );
}
