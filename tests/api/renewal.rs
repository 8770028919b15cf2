//! A new code for a reporter whose code somebody may know: what it opens, what the old one opens no
//! more, and whom the portal lets take it.

use amparo::seal::age::Identity;
use amparo::seal::code::Code;
use amparo::seal::item::body::Body;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::BoxKind;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::{Told, texts};
use crate::on_both_databases;
use crate::plain::{code_in, hidden};

on_both_databases!(
    a_new_code_opens_the_case_and_the_old_one_nothing,
    a_new_code_is_not_in_use_before_its_end_is_typed,
    a_new_code_pressed_twice_is_one,
    a_client_goes_over_to_new_keys_and_nobody_else_does,
    keys_that_nobody_accepts_hide_nothing_that_was_there_before,
    a_record_that_parts_from_the_others_hides_nothing_from_the_office,
    an_officer_cannot_shut_a_reporter_out_of_their_mailbox,
    a_record_that_nobody_else_is_given_is_seen_by_all,
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
    // More than once: what one press reads must be of one moment, whenever another one writes.
    for _ in 0..8 {
        let old = app.report_plainly(&[("account", "Twice")]);
        let (offered, new) = offered(&app, &app.mailbox_page(&old));
        let pages = std::thread::scope(|scope| {
            let press = || use_code(&app, &offered, &end_of(&new));
            let presses = [(); 4].map(|()| scope.spawn(press));
            presses.map(|press| press.join().unwrap())
        });
        assert!(pages.iter().all(|page| page.contains("data-opened")));
        assert_eq!(app.open_mailbox(&new).chain().number(), 1);
    }
}

fn a_client_goes_over_to_new_keys_and_nobody_else_does(db: Db) {
    let app = TestApp::spawn(db);
    let (old, _) = app.submit(&Told::new("From a browser"));
    let (other, _) = app.submit(&Told::new("Somebody else's"));
    let next = Code::random();
    let body = app.new_code(app.open_mailbox(&old), &next, &|_, _| ());
    let stranger = app.to_mailbox(&Code::random(), "keys", body);
    assert_eq!(stranger.status(), 404, "no such token");
    let refused = |change: &dyn Fn(&mut Value, &mut Vec<Vec<u8>>), why: &str| {
        let answer = app.take_new_code(&old, &next, change);
        assert_eq!(answer.status(), 422, "{why}");
    };
    refused(
        &|header, parts| {
            let grants = header["grants"].as_array_mut().unwrap();
            let theirs = |grant: &Value| grant["holder"] == "reporter";
            parts.remove(grants.iter().position(theirs).unwrap());
            grants.retain(|grant| !theirs(grant));
            for (at, grant) in grants.iter_mut().enumerate() {
                grant["frame"] = json!(at + 1);
            }
        },
        "they would be left outside",
    );
    refused(
        &|header, _| header["login"] = json!(app.root(&other).login().hash().to_string()),
        "a token that finds another case",
    );
    refused(&|header, _| header["n"] = json!(33), "a slow queue");
    app.open_mailbox(&old);
    assert_eq!(app.take_new_code(&old, &next, &|_, _| ()).status(), 201);
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

fn keys_that_nobody_accepts_hide_nothing_that_was_there_before(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let noor = app.sign_in("noor");
    let found = |header: &Value, at: usize| header["grants"][at]["holder"] == "reporter";
    let rubbish = Identity::random().recipient().seal(b"rubbish").unwrap();
    let thief = Code::random();
    let answer = app.take_new_code(&code, &thief, &|header, parts| {
        for (at, part) in parts.iter_mut().enumerate() {
            if !found(header, at) {
                part.clone_from(&rubbish);
            }
        }
    });
    assert_eq!(answer.status(), 201, "the server can't tell");
    let row = noor.queue().header["rows"][0].clone();
    assert_eq!(row["unread"], json!(true));
    let opened = noor.open(row["case"].as_str().unwrap());
    let refused = [Verdict::Age, Verdict::Chain];
    assert_eq!(
        opened.holding().refused(),
        refused,
        "and a record is lacking"
    );
    assert_eq!(texts(&opened, BoxKind::Account), ["the invoices are false"]);
    assert_eq!(texts(&app.open_mailbox(&thief), BoxKind::Account).len(), 1);
}

fn a_record_that_parts_from_the_others_hides_nothing_from_the_office(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let early = app.open_mailbox(&code);
    let noor = app.sign_in("noor");
    let case = early.chain().case().to_string();
    noor.make_internal(&case).1.error_for_status().unwrap();
    let note = Body::Note {
        text: "she is afraid".to_owned().into(),
    };
    let noted = noor.say(&case, BoxKind::Internal, note, &json!({}));
    noted.error_for_status().unwrap();
    let said = app.reply_as_reporter(&code, "he was at my door");
    said.error_for_status().unwrap();
    // Somebody with the code goes another way from the first record on.
    let thief = Code::random();
    let body = app.new_code(early, &thief, &|header, _| header["n"] = json!(2));
    assert_eq!(app.to_mailbox(&code, "keys", body).status(), 201);
    let opened = noor.open(&case);
    assert_eq!(opened.holding().chains().count(), 2);
    assert_eq!(texts(&opened, BoxKind::Dialogue), ["he was at my door"]);
    assert_eq!(opened.items(BoxKind::Internal).len(), 1);
    assert_eq!(opened.failures(), []);
    assert!(opened.holding().whole().is_err(), "nothing can be added");
}

fn an_officer_cannot_shut_a_reporter_out_of_their_mailbox(db: Db) {
    let app = TestApp::spawn(db);
    let (old, _) = app.submit(&Told::new("the invoices are false"));
    let noor = app.sign_in("noor");
    let case = app.open_mailbox(&old).chain().case().to_string();
    let mut early = noor.open(&case);
    let code = Code::random();
    assert_eq!(app.take_new_code(&old, &code, &|_, _| ()).status(), 201);
    let said = app.reply_as_reporter(&code, "under the new code");
    said.error_for_status().unwrap();
    let parted = noor.make_internal_as(&mut early, &case, 2);
    parted.error_for_status().unwrap();
    let mine = app.open_mailbox(&code);
    let refused = [Verdict::Age, Verdict::Chain];
    assert_eq!(mine.holding().refused(), refused, "to the old code");
    assert_eq!(texts(&mine, BoxKind::Account), ["the invoices are false"]);
    assert_eq!(texts(&mine, BoxKind::Dialogue), ["under the new code"]);
    // Without scripts: what still works is said, and works.
    let page = app.mailbox_page(&code);
    let notice = page.split("data-notice=\"muted\"").nth(1).unwrap();
    assert!(!notice.starts_with(" hidden"));
    assert!(page.contains("under the new code"));
    let alarmed = app.in_mailbox(&page, &[("alarm", "raise"), ("act", "threat")]);
    assert!(alarmed.contains("The alarm has arrived"));
    let amina = app.sign_in("amina");
    for desk in [&noor, &amina] {
        assert_eq!(desk.queue().header["rows"][0]["level"], json!("alarm"));
    }
    let fields = [("erase_mailbox", ""), ("sure", "yes"), ("pressed", "no")];
    let erased = app.in_mailbox(&alarmed, &fields);
    assert!(erased.contains("data-mailbox-erased"));
    assert_eq!(app.mailbox(&app.root(&code)).status(), 404);
}

fn a_record_that_nobody_else_is_given_is_seen_by_all(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    let noor = app.sign_in("noor");
    let noors = app.officer("noor").id;
    noor.grant_to(&case, &noors).error_for_status().unwrap();
    assert_eq!(
        app.open_mailbox(&code).holding().refused(),
        [Verdict::Chain]
    );
    let imani = app.sign_in("imani");
    assert_eq!(imani.open(&case).holding().refused(), [Verdict::Chain]);
    let page = app.mailbox_page(&code);
    let alarmed = app.in_mailbox(&page, &[("alarm", "raise"), ("act", "threat")]);
    assert!(alarmed.contains("The alarm has arrived"));
    assert_eq!(imani.queue().header["rows"][0]["level"], json!("alarm"));
}
