//! What an officer's own index is held against, and filled from.

use amparo::seal::grant::Holder;
use amparo::seal::name::Name;
use amparo::seal::words::BoxKind;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::{Fetched, Told, texts};
use crate::desk::Desk;
use crate::on_both_databases;

on_both_databases!(
    the_contents_are_ones_own_cases_and_tell_what_was_written_since,
    reading_for_an_index_leaves_a_case_unread_and_leaves_the_name_out,
    a_case_that_is_lost_is_gone_from_both,
    so_many_at_once_and_no_more,
);

fn contents(desk: &Desk<'_>) -> Vec<Value> {
    let answer = desk.get("/api/v1/index");
    assert_eq!(answer.status(), 200);
    let found: Value = answer.json().unwrap();
    assert_eq!(found["next"], Value::Null);
    assert_eq!(found["total"], found["rows"].as_array().unwrap().len());
    found["rows"].as_array().unwrap().clone()
}

fn several(desk: &Desk<'_>, cases: &[&str]) -> Fetched {
    Fetched::from(desk.get(&format!("/api/v1/index/cases?of={}", cases.join(","))))
}

fn told(app: &TestApp, told: &Told) -> (amparo::seal::code::Code, String) {
    let (code, _) = app.submit(told);
    let case = app.open_mailbox(&code).chain().case().to_string();
    (code, case)
}

fn the_contents_are_ones_own_cases_and_tell_what_was_written_since(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let mut without = Told::new("not for Mateo");
    without.excluded = vec![mateo.member.id];
    told(&app, &without);
    let (code, case) = told(&app, &Told::new("for both"));
    let of = |desk: &Desk<'_>| {
        let rows = contents(desk);
        rows.into_iter().find(|row| row["case"] == case.as_str())
    };
    assert_eq!((contents(&noor).len(), contents(&mateo).len()), (2, 1));
    let before = of(&noor).unwrap();
    assert_eq!(
        (&before["n"], &before["status"], &before["unread"]),
        (&json!(0), &json!("received"), &json!(true))
    );
    app.reply_as_reporter(&code, "and one thing more")
        .error_for_status()
        .unwrap();
    let after = of(&noor).unwrap();
    let count = |row: &Value| row["items"].as_u64().unwrap();
    assert_eq!(count(&after), count(&before) + 1);
    assert_eq!(of(&mateo), Some(after));
}

fn reading_for_an_index_leaves_a_case_unread_and_leaves_the_name_out(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let named = Told {
        name: Some("Amal".to_owned()),
        ..Told::new("who I am is sealed")
    };
    let (code, case) = told(&app, &named);
    app.reply_as_reporter(&code, "are you there?")
        .error_for_status()
        .unwrap();
    let found = several(&noor, &[&case]);
    let row = &found.header["rows"][0];
    let has_name = |row: &Value| {
        let items = row["items"].as_array().unwrap();
        items.iter().any(|item| item["box"] == "identity")
    };
    let key = noor.member.identity();
    let holder = Holder {
        name: Name::Officer(noor.member.id),
        identity: &key,
        anchor: None,
    };
    let opened = found.open_row(row, &app, &holder).unwrap();
    assert_eq!(texts(&opened, BoxKind::Dialogue), ["are you there?"]);
    assert!(!has_name(row));
    assert_eq!(noor.queue().header["rows"][0]["unread"], true);
    assert!(has_name(&Fetched::from(noor.fetch(&case)).header));
    assert_eq!(
        noor.queue().header["rows"][0]["unread"],
        false,
        "opening it is reading it"
    );
}

fn a_case_that_is_lost_is_gone_from_both(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (_, kept) = told(&app, &Told::new("she keeps this"));
    let (_, lost) = told(&app, &Told::new("about her sister"));
    noor.make_internal(&lost).1.error_for_status().unwrap();
    assert_eq!(
        several(&noor, &[&kept, &lost]).header["rows"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let left = noor.let_go(&lost, &json!({"withdraw": true}));
    left.error_for_status().unwrap();
    let found = several(&noor, &[&lost, &kept]);
    assert_eq!(found.header["looked"], 2);
    let rows = found.header["rows"].as_array().unwrap();
    assert_eq!((rows.len(), &rows[0]["case"]), (1, &json!(kept)));
    assert_eq!(contents(&noor).len(), 1);
    let alone = noor.get(&format!("/api/v1/index/cases?of={lost}"));
    assert_eq!(alone.status(), 404);
}

fn so_many_at_once_and_no_more(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (_, case) = told(&app, &Told::new("one of many"));
    let status = |of: &str| noor.get(&format!("/api/v1/index/cases?of={of}")).status();
    assert_eq!(status(&vec![case.as_str(); 20].join(",")), 200);
    assert_eq!(status(&vec![case.as_str(); 21].join(",")), 400);
    assert_eq!(status("no-id"), 400);
    assert_eq!(status(""), 400);
}
