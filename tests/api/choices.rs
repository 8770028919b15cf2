//! What a reporter decides after sending: what the office may do, a new code, to withdraw, to complain,
//! to erase. With scripts and without it is the same portal; here is the way without.

use amparo::seal::code::Code;
use amparo::seal::compose::renew::compose_new_keys;
use amparo::seal::frames;
use amparo::seal::id::b64;
use amparo::seal::item::body::Body;
use amparo::seal::words::{BoxKind, Erased, Kind, Pressed};
use reqwest::blocking::Client;
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::client::{FRAMES, Told, texts};
use crate::desk::Desk;
use crate::on_both_databases;
use crate::plain::{code_in, hidden};

on_both_databases!(
    what_the_office_may_do_is_seen_and_changed_from_the_mailbox,
    a_new_code_opens_the_case_and_the_old_one_nothing,
    a_new_code_is_not_in_use_before_its_end_is_typed,
    a_new_code_pressed_twice_is_one,
    a_client_goes_over_to_new_keys_and_nobody_else_does,
    a_report_is_withdrawn_and_that_is_taken_back,
    a_complaint_reaches_the_office,
    a_wish_to_erase_is_heard_later_and_can_be_taken_back,
    an_erased_mailbox_opens_to_no_code_and_the_office_keeps_the_case,
    what_was_written_on_a_page_that_was_open_too_long_is_kept_and_sent_with_the_code,
    a_name_is_opened_by_whom_it_was_given_to,
);

/// The bodies of the dialogue as an officer reads them.
fn told(desk: &Desk<'_>) -> Vec<Body> {
    let case = desk.queue().header["rows"][0]["case"].clone();
    let opened = desk.open(case.as_str().unwrap());
    assert_eq!(opened.failures(), []);
    let items = opened.items(BoxKind::Dialogue).iter();
    items.map(|item| item.item().body.clone()).collect()
}

fn what_the_office_may_do_is_seen_and_changed_from_the_mailbox(db: Db) {
    let app = TestApp::spawn(db);
    let said = [
        ("account", "The invoices are false"),
        ("consent", "contact"),
        ("new_code", "yes"),
    ];
    let code = app.report_plainly(&said);
    let opened = app.mailbox_page(&code);
    let ticked = |page: &str, value: &str| {
        let field = format!("name=\"given\" value=\"{value}\"");
        let rest = page.split(&field).nth(1).unwrap();
        rest.split('>').next().unwrap().contains("checked")
    };
    assert!(ticked(&opened, "contact") && ticked(&opened, "new_code"));
    assert!(!ticked(&opened, "investigators"));
    let change = [
        ("consent", "change"),
        ("given", "investigators"),
        ("given", "No word"),
    ];
    let changed = app.in_mailbox(&opened, &change);
    assert!(ticked(&changed, "investigators") && !ticked(&changed, "contact"));
    let none = app.in_mailbox(&changed, &[("consent", "change")]);
    assert!(none.contains("Nothing of the list."));
    let noor = app.sign_in("noor");
    let given: Vec<Vec<String>> = told(&noor)
        .into_iter()
        .filter_map(|body| match body {
            Body::Consent { given } => Some(given.into_iter().collect()),
            _ => None,
        })
        .collect();
    assert_eq!(
        given,
        [vec!["contact", "new_code"], vec!["investigators"], vec![]]
    );
    // What may be done stands in one place: not among the answers.
    let case = noor.queue().header["rows"][0]["case"].clone();
    let account = noor.open(case.as_str().unwrap());
    let answers = account
        .items(BoxKind::Account)
        .iter()
        .find_map(|item| match &item.item().body {
            Body::Statement { answers, .. } => Some(answers.clone()),
            _ => None,
        });
    assert!(answers.unwrap().is_empty());
}

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
    let said: Vec<String> = told(&noor)
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

fn a_report_is_withdrawn_and_that_is_taken_back(db: Db) {
    let app = TestApp::spawn(db);
    let code = app.report_plainly(&[("account", "It is too much")]);
    let opened = app.mailbox_page(&code);
    let withdraw = [
        ("withdraw", "yes"),
        ("pressed", "yes"),
        ("reason", "He came to my house"),
    ];
    let withdrawn = app.in_mailbox(&opened, &withdraw);
    assert!(withdrawn.contains("Somebody asked for this to stop."));
    let noor = app.sign_in("noor");
    let row = noor.queue().header["rows"][0].clone();
    assert_eq!(row["level"], "high", "pressure is seen in the queue");
    let back = app.in_mailbox(&withdrawn, &[("withdraw", "back")]);
    assert!(back.contains("You no longer withdraw your report"));
    let said: Vec<(Pressed, bool)> = told(&noor)
        .into_iter()
        .filter_map(|body| match body {
            Body::Withdrawal {
                pressed, withdrawn, ..
            } => Some((pressed, withdrawn)),
            _ => None,
        })
        .collect();
    assert_eq!(said, [(Pressed::Yes, true), (Pressed::Unsaid, false)]);
    let row = noor.queue().header["rows"][0].clone();
    assert_eq!(row["level"], "high", "taking it back does not lower it");
}

fn a_complaint_reaches_the_office(db: Db) {
    let app = TestApp::spawn(db);
    let code = app.report_plainly(&[("account", "I asked for help")]);
    let opened = app.mailbox_page(&code);
    let nothing = app.in_mailbox(&opened, &[("complain", ""), ("complaint", " ")]);
    assert!(nothing.contains("href=\"#complaint\""));
    let sent = app.in_mailbox(
        &nothing,
        &[("complain", ""), ("complaint", "Nobody answered")],
    );
    assert!(sent.contains("A complaint about how you were treated"));
    let noor = app.sign_in("noor");
    let heard = told(&noor)
        .into_iter()
        .any(|body| matches!(body, Body::Complaint { text } if text.as_str() == "Nobody answered"));
    assert!(heard);
}

fn a_wish_to_erase_is_heard_later_and_can_be_taken_back(db: Db) {
    let app = TestApp::spawn(db);
    let code = app.report_plainly(&[("account", "Let it be gone")]);
    let opened = app.mailbox_page(&code);
    let standing = |page: &str| {
        let rest = page.split("data-standing=\"erasure\"").nth(1).unwrap();
        !rest.split('>').next().unwrap().contains("hidden")
    };
    assert!(
        !standing(&opened) && opened.contains("heard after \u{2068}\u{2068}7\u{2069} days\u{2069}")
    );
    let asked = app.in_mailbox(&opened, &[("erase_case", "ask"), ("pressed", "no")]);
    assert!(standing(&asked));
    assert!(standing(&app.mailbox_page(&code)));
    let back = app.in_mailbox(&asked, &[("erase_case", "back")]);
    assert!(!standing(&back));
    let noor = app.sign_in("noor");
    let said: Vec<bool> = told(&noor)
        .into_iter()
        .filter_map(|body| match body {
            Body::Erasure {
                asked,
                what: Erased::Case,
                ..
            } => Some(asked),
            _ => None,
        })
        .collect();
    assert_eq!(said, [true, false]);
}

fn an_erased_mailbox_opens_to_no_code_and_the_office_keeps_the_case(db: Db) {
    let app = TestApp::spawn(db);
    let code = app.report_plainly(&[("account", "They look at my phone")]);
    let opened = app.mailbox_page(&code);
    let unsure = app.in_mailbox(&opened, &[("erase_mailbox", ""), ("pressed", "yes")]);
    assert!(
        unsure.contains("href=\"#sure\""),
        "nothing happens by a slip"
    );
    let said = "id=\"close-pressed-yes\" name=\"pressed\" value=\"yes\" checked";
    assert!(unsure.contains(said), "what was said of pressure stays");
    assert!(!app.mailbox_page(&code).contains(said));
    let fields = [("erase_mailbox", ""), ("pressed", "yes"), ("sure", "yes")];
    let erased = app.in_mailbox(&unsure, &fields);
    assert!(erased.contains("data-mailbox-erased"));
    let (status, _) = app.post_form("/en/mailbox", &[("code", &code.digits())]);
    assert_eq!(status, 404);
    let noor = app.sign_in("noor");
    let last = told(&noor).pop().unwrap();
    let Body::Erasure { pressed, what, .. } = last else {
        panic!("the office is told");
    };
    assert_eq!((pressed, what), (Pressed::Yes, Erased::Mailbox));
    // The office goes on, and what it seals to the reporter is fetched by nobody.
    let case = noor.queue().header["rows"][0]["case"].clone();
    let case = case.as_str().unwrap();
    let (_, made) = noor.make_internal(case);
    made.error_for_status().unwrap();
    let note = Body::Note {
        text: "she was pressed".to_owned().into(),
    };
    let noted = noor.say(case, BoxKind::Internal, note, &json!({}));
    noted.error_for_status().unwrap();
    let kinds: Vec<Kind> = noor
        .open(case)
        .items(BoxKind::Internal)
        .iter()
        .map(|item| item.item().body.kind())
        .collect();
    assert_eq!(kinds, [Kind::Note]);
}

fn what_was_written_on_a_page_that_was_open_too_long_is_kept_and_sent_with_the_code(db: Db) {
    let app = TestApp::spawn(db);
    let code = app.report_plainly(&[("account", "Slowly")]);
    let noor = app.sign_in("noor");
    for (fields, kind, text) in [
        (
            vec![("reply", ""), ("message", "a long answer")],
            Kind::Message,
            "a long answer",
        ),
        (
            vec![
                ("alarm", "raise"),
                ("act", "threat"),
                ("happened", "at the gate"),
            ],
            Kind::Alarm,
            "at the gate",
        ),
        (
            vec![("complain", ""), ("complaint", "not kindly")],
            Kind::Complaint,
            "not kindly",
        ),
    ] {
        let form = [
            &[
                ("ticket", "bm90IGEgdGlja2V0"),
                ("item", "AAAAAAAAAAAAAAAAAAAAAA"),
            ][..],
            &fields,
        ]
        .concat();
        let (status, held) = app.post_form("/en/mailbox", &form);
        assert_eq!(status, 200);
        assert!(held.contains(&format!("{text}</textarea>")) && held.contains("name=\"code\""));
        // As the page posts it: everything that it holds, and the code.
        let item = amparo::seal::id::Id16::random().to_string();
        let digits = code.digits();
        let again = [&[("code", digits.as_str()), ("item", &item)][..], &fields].concat();
        for _ in 0..2 {
            let (status, page) = app.post_form("/en/mailbox", &again);
            assert_eq!(status, 200);
            assert!(page.contains(text));
        }
        let said = told(&noor);
        assert_eq!(
            said.iter().filter(|body| body.kind() == kind).count(),
            1,
            "pressed twice, said once"
        );
    }
}

fn a_name_is_opened_by_whom_it_was_given_to(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let seen = |name: &str| {
        let cases = noor.all_cases();
        cases.iter().any(|case| {
            let opened = noor.open(case);
            opened.items(BoxKind::Identity).iter().any(|item| {
                matches!(&item.item().body, Body::Identity { name: held, .. } if held.as_str() == name)
            })
        })
    };
    let send = |name: &str, to: &str| {
        app.report_plainly(&[("account", "My name"), ("name", name), ("name_for", to)])
    };
    let code = send("Amal", "office");
    assert!(seen("Amal"), "everybody who reads the report");
    assert!(
        app.mailbox_page(&code)
            .contains("each of these people can open it")
    );
    send("Brahim", "custodians");
    assert_eq!(noor.all_cases().len(), 2);
    assert!(!seen("Brahim"));
    // Who arranges help opens it alone.
    send("Chen", "helpers");
    assert_eq!(noor.all_cases().len(), 3);
    assert!(!seen("Chen"));
    let amina = app.sign_in("amina");
    let named = amina.all_cases().iter().any(|case| {
        let opened = amina.open(case);
        let items = opened.items(BoxKind::Identity).iter();
        items
            .map(|item| item.item().body.clone())
            .any(|body| matches!(body, Body::Identity { name, .. } if name.as_str() == "Chen"))
    });
    assert!(named);
    // Nobody is left who arranges help: it is said, and everything is kept.
    let (queue, amina) = (app.queue("intake"), app.officer("amina").id);
    let (status, page) = app.post_form(
        "/en/report",
        &[
            ("queue", &queue.to_string()),
            ("account", "kept"),
            ("name", "Amal"),
            ("name_for", "helpers"),
            ("exclude", &amina.to_string()),
        ],
    );
    assert_eq!(status, 422);
    assert!(page.contains("kept</textarea>") && page.contains("value=\"Amal\""));
    assert!(page.contains("name=\"name_for\" value=\"helpers\" checked"));
}
