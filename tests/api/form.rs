//! The form without scripts: what was said is taken on every route, what cannot be taken comes back whole,
//! and the rules decide who reads it and by when.

use std::collections::BTreeMap;

use amparo::clock::Day;
use amparo::domain::policy::ClockId;
use amparo::seal::item::body::Body;
use amparo::seal::words::BoxKind;
use reqwest::StatusCode;
use reqwest::blocking::Client;

use crate::app::{Db, TestApp};
use crate::desk::Desk;
use crate::on_both_databases;
use crate::plain::{code_in, hidden};

on_both_databases!(
    answers_travel_inside_the_account,
    what_cannot_be_taken_comes_back_with_everything,
    another_person_is_added_and_nothing_is_sent,
    hostile_text_is_kept_as_it_was_written,
    bytes_that_are_no_text_break_nothing,
    an_account_that_is_too_long_comes_back_whole,
    help_only_goes_to_those_who_arrange_help,
    an_alarm_goes_to_the_top_and_is_sealed,
);

fn post(app: &TestApp, fields: &[(&str, &str)]) -> (StatusCode, String) {
    let queue = app.queue("intake").to_string();
    let mut form = vec![("queue", queue.as_str())];
    form.extend(fields);
    let answer = Client::new()
        .post(format!("{}/en/report", app.public))
        .form(&form)
        .send()
        .unwrap();
    (answer.status(), answer.text().unwrap())
}

/// The statement as an officer reads it: the words, and the answers by question.
pub(crate) fn told(app: &TestApp, officer: &str) -> (String, BTreeMap<String, Vec<String>>) {
    let desk = app.sign_in(officer);
    let rows = desk.queue();
    let case = rows.header["rows"][0]["case"].as_str().unwrap().to_owned();
    statement(&desk, &case)
}

fn statement(desk: &Desk, case: &str) -> (String, BTreeMap<String, Vec<String>>) {
    let opened = desk.open(case);
    let items = opened.items(BoxKind::Account);
    let statement = items.iter().find_map(|item| match &item.item().body {
        Body::Statement { answers, text } => Some((text.to_string(), answers.clone())),
        _ => None,
    });
    let (text, answers) = statement.unwrap();
    let plain = answers
        .into_iter()
        .map(|(question, said)| (question, said.iter().map(|text| text.to_string()).collect()));
    (text, plain.collect())
}

fn answers_travel_inside_the_account(db: Db) {
    let app = TestApp::spawn(db);
    let (status, page) = post(
        &app,
        &[
            ("account", "The fuel is sold"),
            ("route", "staff"),
            ("needs", "legal"),
            ("needs", "shelter"),
            ("relation", "said before another route was chosen"),
            ("who_knows", "asked of nobody"),
            ("person_name", "A"),
            ("person_role", ""),
            ("person_name", ""),
            ("person_role", "guard"),
            ("contract", "yes"),
            ("danger", ""),
        ],
    );
    assert_eq!(status, 200);
    let today = app.portal.today();
    let rules = app.portal.policies();
    assert!(rules.by(ClockId::Assistance, today).is_some());
    assert!(page.contains("data-next=\"help\">"), "help has a date");
    let (text, answers) = told(&app, "noor");
    assert_eq!(text, "The fuel is sold");
    let asked: Vec<&str> = answers.keys().map(String::as_str).collect();
    assert_eq!(
        asked,
        [
            "contract",
            "needs",
            "person_name",
            "person_role",
            "relation",
            "route"
        ]
    );
    assert_eq!(answers["needs"], ["legal", "shelter"]);
    assert_eq!(answers["person_name"], ["A", ""]);
    assert_eq!(answers["person_role"], ["", "guard"]);
}

fn what_cannot_be_taken_comes_back_with_everything(db: Db) {
    let app = TestApp::spawn(db);
    let long = "x".repeat(1_001);
    let (status, page) = post(
        &app,
        &[
            ("account", "All of this stays"),
            ("where", &long),
            ("danger", "perhaps"),
            ("witnesses", "Two of us"),
            ("needs", "legal"),
        ],
    );
    assert_eq!(status, 422);
    for kept in [
        "All of this stays",
        &long,
        "Two of us",
        "value=\"legal\" checked",
    ] {
        assert!(page.contains(kept), "{kept}");
    }
    for link in ["href=\"#ask-where\"", "href=\"#ask-danger\""] {
        assert!(page.contains(link), "{link}");
    }
    let persons: Vec<(&str, &str)> = std::iter::repeat_n(("person_name", "x"), 201).collect();
    let mut many = vec![("account", "Too many")];
    many.extend(persons);
    let (status, page) = post(&app, &many);
    assert_eq!(status, 422);
    assert!(page.contains("href=\"#ask-people\"") && page.contains("person_name-201"));
    assert!(app.sign_in("noor").all_cases().is_empty());
    many.pop();
    assert_eq!(post(&app, &many).0, 200, "two hundred are taken");
}

fn another_person_is_added_and_nothing_is_sent(db: Db) {
    let app = TestApp::spawn(db);
    let (status, page) = post(
        &app,
        &[
            ("person_name", "A"),
            ("account", "kept"),
            ("more", "person"),
        ],
    );
    assert_eq!(status, 200);
    assert!(page.contains("id=\"person_name-2\"") && page.contains("kept</textarea>"));
    assert!(page.contains("id=\"errors\"") && page.contains("tabindex=\"-1\" hidden>"));
    assert!(app.sign_in("noor").all_cases().is_empty());
}

fn hostile_text_is_kept_as_it_was_written(db: Db) {
    let app = TestApp::spawn(db);
    let hostile = "a\u{202e}b\u{200b}c\u{feff}<script>alert(1)</script> \u{1f600}\u{0}end";
    let (status, page) = post(&app, &[("account", hostile), ("where", hostile)]);
    assert_eq!(status, 200);
    let (text, answers) = told(&app, "noor");
    // NUL cannot stand in a sealed text; everything else stays.
    assert_eq!(text, hostile.replace('\0', " "));
    assert_eq!(answers["where"], [hostile.replace('\0', " ")]);
    let back = Client::new()
        .post(format!("{}/en/mailbox", app.public))
        .form(&[("code", code_in(&page).unwrap().digits().to_string())])
        .send()
        .unwrap();
    assert!(!back.text().unwrap().contains("<script>alert"));
}

fn bytes_that_are_no_text_break_nothing(db: Db) {
    let app = TestApp::spawn(db);
    let queue = app.queue("intake");
    let url = format!("{}/en/report", app.public);
    let send = |body: Vec<u8>| {
        let form = "application/x-www-form-urlencoded";
        let post = Client::new().post(&url).header("content-type", form);
        let answer = post.body(body).send().unwrap();
        (answer.status(), answer.text().unwrap())
    };
    // Escaped and raw: half a character, a lone surrogate, NUL, and bytes that UTF-8 never has.
    let escaped = format!("queue={queue}&account=seen%00+%C3+%ED%A0%80+%FF%FE+said&where=%80");
    let mut raw = format!("queue={queue}&account=seen ").into_bytes();
    raw.extend(*b"\0 \xc3 \xed\xa0\x80 \xff\xfe said&\xff\xfe=\xff&where=\x80");
    for body in [escaped.into_bytes(), raw] {
        let (status, page) = send(body);
        assert_eq!(status, 200);
        code_in(&page).unwrap();
    }
    let noise: Vec<u8> = (0..=255).cycle().take(5_000).collect();
    assert_eq!(send(noise).0, 422, "there is no account in it");
    let noor = app.sign_in("noor");
    let cases = noor.all_cases();
    assert_eq!(cases.len(), 2);
    for case in cases {
        let (text, answers) = statement(&noor, &case);
        assert!(text.starts_with("seen") && text.ends_with("said"), "{text}");
        assert!(!text.contains('\0'));
        assert_eq!(answers["where"], ["\u{fffd}"]);
    }
}

fn an_account_that_is_too_long_comes_back_whole(db: Db) {
    let app = TestApp::spawn(db);
    let long = "ю".repeat(200_001);
    let (status, page) = post(&app, &[("account", &long), ("where", "at the gate")]);
    assert_eq!(status, 422);
    assert!(page.contains("href=\"#account\"") && page.contains(&long));
    assert!(page.contains("at the gate"));
    assert!(app.sign_in("noor").all_cases().is_empty());
    let fits = long.strip_suffix('ю').unwrap();
    assert_eq!(post(&app, &[("account", fits)]).0, 200);
}

fn help_only_goes_to_those_who_arrange_help(db: Db) {
    let app = TestApp::spawn(db);
    let words = [("account", "Only a doctor"), ("assistance_only", "yes")];
    let (status, _) = post(&app, &words);
    assert_eq!(status, 200);
    assert!(
        app.sign_in("noor").all_cases().is_empty(),
        "triage has no row"
    );
    let desk = app.sign_in("amina");
    let row = desk.queue().header["rows"][0].clone();
    let (text, _) = statement(&desk, row["case"].as_str().unwrap());
    assert_eq!(text, "Only a doctor");
    let day = |field: &str| Day::parse(row[field].as_str().unwrap()).unwrap();
    assert_eq!(day("due"), day("received").plus(1), "as was promised");
    let amina = app.officer("amina").id.to_string();
    let mut alone = words.to_vec();
    alone.push(("exclude", &amina));
    let (status, page) = post(&app, &alone);
    assert_eq!(status, 422, "nobody else arranges help alone");
    assert!(page.contains("Only a doctor"));
}

fn an_alarm_goes_to_the_top_and_is_sealed(db: Db) {
    let app = TestApp::spawn(db);
    let (_, quiet) = post(&app, &[("account", "Quiet")]);
    post(&app, &[("account", "In danger"), ("danger", "no")]);
    let mailbox = |fields: &[(&str, &str)]| {
        let answer = Client::new()
            .post(format!("{}/fr/mailbox", app.public))
            .form(fields)
            .send()
            .unwrap();
        assert_eq!(answer.status(), 200);
        answer.text().unwrap()
    };
    let code = code_in(&quiet).unwrap();
    let opened = mailbox(&[("code", &code.digits())]);
    let nothing = mailbox(&[
        ("ticket", &hidden(&opened, "ticket").unwrap()),
        ("alarm", "raise"),
        ("act", "no_act"),
    ]);
    assert!(
        nothing.contains("href=\"#happened\""),
        "something has to be said"
    );
    let raised = mailbox(&[
        ("ticket", &hidden(&nothing, "ticket").unwrap()),
        ("alarm", "raise"),
        ("act", "threat"),
        ("happened", "At the gate"),
    ]);
    let said = "Une menace contre moi ou ma famille\nAt the gate";
    assert!(raised.contains(said), "the act in the language of the page");
    let noor = app.sign_in("noor");
    let row = noor.queue().header["rows"][0].clone();
    assert_eq!(row["level"].as_str(), Some("alarm"));
    let opened = noor.open(row["case"].as_str().unwrap());
    let told = opened.items(BoxKind::Dialogue).iter().any(
        |item| matches!(&item.item().body, Body::Alarm { happened } if happened.as_str() == said),
    );
    assert!(told);
    let holds = |bytes: &[u8], text: &[u8]| bytes.windows(text.len()).any(|held| held == text);
    let data = match db {
        Db::Sqlite => app.bytes_of_data(),
        Db::Postgres => app.rows(),
    };
    assert!(
        holds(&data, b"amparo/receipt/v1"),
        "the search itself works"
    );
    assert!(!holds(&data, b"At the gate"));
}
