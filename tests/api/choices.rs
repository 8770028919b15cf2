//! What a reporter decides after sending: what the office may do, to withdraw, to complain, to erase. With scripts and without it is the same portal; here is the way without.

use amparo::seal::code::Code;
use amparo::seal::item::body::Body;
use amparo::seal::words::{BoxKind, Erased, Kind, Pressed};
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::on_both_databases;

on_both_databases!(
    what_the_office_may_do_is_seen_and_changed_from_the_mailbox,
    a_report_is_withdrawn_and_that_is_taken_back,
    a_complaint_reaches_the_office,
    a_wish_to_erase_is_heard_later_and_can_be_taken_back,
    an_erased_mailbox_opens_to_no_code_and_the_office_keeps_the_case,
    what_was_written_on_a_page_that_was_open_too_long_is_kept_and_sent_with_the_code,
    a_mailbox_is_erased_with_its_code_where_the_page_was_open_too_long,
    an_old_ticket_erases_nothing_and_says_so_once_a_new_code_is_in_use,
    what_was_chosen_in_the_alarm_comes_back_with_what_was_wrong,
    a_name_is_opened_by_whom_it_was_given_to,
);

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
    let given: Vec<Vec<String>> = noor
        .told()
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
    assert!(withdrawn.contains("He came to my house"));
    let noor = app.sign_in("noor");
    let row = noor.queue().header["rows"][0].clone();
    assert_eq!(row["level"], "high", "pressure is seen in the queue");
    let back = app.in_mailbox(&withdrawn, &[("withdraw", "back")]);
    assert!(back.contains("You no longer withdraw your report"));
    let said: Vec<(Pressed, bool)> = noor
        .told()
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
    let heard = noor
        .told()
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
    let said: Vec<bool> = noor
        .told()
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
    // Pressed twice, at once or after another, it is erased.
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let erased = app.in_mailbox(&unsure, &fields);
                assert!(erased.contains("data-mailbox-erased"));
            });
        }
    });
    let erased = app.in_mailbox(&unsure, &fields);
    assert!(erased.contains("data-mailbox-erased"));
    let (status, _) = app.post_form("/en/mailbox", &[("code", &code.digits())]);
    assert_eq!(status, 404);
    let noor = app.sign_in("noor");
    let last = noor.told().pop().unwrap();
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
        let said = noor.told();
        assert_eq!(
            said.iter().filter(|body| body.kind() == kind).count(),
            1,
            "pressed twice, said once"
        );
    }
}

fn a_mailbox_is_erased_with_its_code_where_the_page_was_open_too_long(db: Db) {
    let app = TestApp::spawn(db);
    let code = app.report_plainly(&[("account", "They look at my phone")]);
    let fields = [("erase_mailbox", ""), ("pressed", "no"), ("sure", "yes")];
    let late = [&[("ticket", "bm90IGEgdGlja2V0")][..], &fields].concat();
    let (status, held) = app.post_form("/en/mailbox", &late);
    assert_eq!(status, 200);
    for field in [
        "name=\"erase_mailbox\"",
        "type=\"checkbox\" id=\"sure\" name=\"sure\" value=\"yes\">",
        "name=\"code\"",
        "Your code opens nothing from then on",
    ] {
        assert!(held.contains(field), "it says what it does: {field}");
    }
    // Not ticked again, it only opens.
    let digits = code.digits();
    let unticked = [("code", digits.as_str()), ("erase_mailbox", "")];
    let (_, page) = app.post_form("/en/mailbox", &unticked);
    assert!(page.contains("data-opened") && page.contains("href=\"#sure\""));
    let post = |code: &Code| {
        let digits = code.digits();
        let form = [&[("code", digits.as_str())][..], &fields].concat();
        app.post_form("/en/mailbox", &form).1
    };
    // A wrong code erases nothing, and is not told that it did.
    let wrong = post(&Code::random());
    assert!(wrong.contains("This code opens nothing here"));
    app.mailbox_page(&code);
    assert!(post(&code).contains("data-mailbox-erased"));
    assert!(post(&code).contains("data-mailbox-erased"), "pressed again");
}

fn an_old_ticket_erases_nothing_and_says_so_once_a_new_code_is_in_use(db: Db) {
    let app = TestApp::spawn(db);
    let old = app.report_plainly(&[("account", "Two pages")]);
    let (page, new) = (app.mailbox_page(&old), Code::random());
    assert_eq!(app.take_new_code(&old, &new, &|_, _| ()).status(), 201);
    let fields = [("erase_mailbox", ""), ("pressed", "no"), ("sure", "yes")];
    let answer = app.in_mailbox(&page, &fields);
    assert!(answer.contains("This code opens nothing here"));
    app.mailbox_page(&new);
}

fn what_was_chosen_in_the_alarm_comes_back_with_what_was_wrong(db: Db) {
    let app = TestApp::spawn(db);
    let code = app.report_plainly(&[("account", "At the gate")]);
    let long = "x".repeat(200_001);
    let fields = [("alarm", "raise"), ("act", "housing"), ("happened", &long)];
    let page = app.in_mailbox(&app.mailbox_page(&code), &fields);
    let chosen = "<option value=\"housing\" selected>";
    assert!(page.contains(&long) && page.contains(chosen));
    assert!(!app.mailbox_page(&code).contains(chosen));
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
