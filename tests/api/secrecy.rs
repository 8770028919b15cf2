//! What was told lies nowhere in the open: not in files, tables, the log or the outbox.

use amparo::seal::words::BoxKind;
use reqwest::blocking::Client;

use crate::app::{Db, TestApp};
use crate::client::{Told, texts};
use crate::on_both_databases;

const SENTENCE: &str = "canary-seven the invoices are false";
const NAME: &str = "canary-eight Amal";
const ANSWER: &str = "canary-nine we have read it";

on_both_databases!(
    words_names_and_codes_lie_nowhere_in_the_open,
    words_posted_without_scripts_lie_nowhere_in_the_open,
    a_retry_of_the_same_bytes_is_answered_as_before_and_others_are_refused,
    what_is_not_sealed_is_refused,
);

fn words_names_and_codes_lie_nowhere_in_the_open(db: Db) {
    let app = TestApp::spawn(db);
    let told = Told {
        name: Some(NAME.to_owned()),
        ..Told::new(SENTENCE)
    };
    let (code, _) = app.submit(&told);
    let noor = app.sign_in("noor");
    let queue = noor.queue();
    let case = queue.header["rows"][0]["case"].as_str().unwrap();
    assert_eq!(noor.message(case, ANSWER).status(), 201);
    assert_eq!(texts(&app.open_mailbox(&code), BoxKind::Dialogue), [ANSWER]);
    nothing_open(&app, db, &[SENTENCE, NAME, ANSWER, &code.digits()]);
}

fn words_posted_without_scripts_lie_nowhere_in_the_open(db: Db) {
    let app = TestApp::spawn(db);
    let queue = app.queue("intake").to_string();
    let form = [("account", SENTENCE), ("name", NAME), ("queue", &queue)];
    let page = Client::new()
        .post(format!("{}/en/report", app.public))
        .form(&form)
        .send()
        .unwrap();
    let page = page.text().unwrap();
    let digits = page.split("data-digits=\"").nth(1).unwrap();
    let digits = digits.split('"').next().unwrap();
    nothing_open(&app, db, &[SENTENCE, NAME, digits]);
}

/// Searches everything that the portal keeps, after it has shown that the search finds.
fn nothing_open(app: &TestApp, db: Db, secrets: &[&str]) {
    let mut held = app.bytes_on_disk();
    if db == Db::Postgres {
        held.extend(app.rows());
    }
    let holds = |text: &str| {
        held.windows(text.len())
            .any(|bytes| bytes == text.as_bytes())
    };
    assert!(
        holds("age-encryption.org/v1"),
        "the search finds what is there"
    );
    assert!(holds("amparo/receipt/v1"), "the search finds what is there");
    for secret in secrets {
        assert!(!holds(secret), "{secret} lies in the open");
        let start: String = secret.chars().take(12).collect();
        assert!(!holds(&start), "the beginning of {secret} lies in the open");
    }
}

fn a_retry_of_the_same_bytes_is_answered_as_before_and_others_are_refused(db: Db) {
    let app = TestApp::spawn(db);
    let code = amparo::seal::code::Code::random();
    let body = app.composed(&Told::new(SENTENCE), &code).to_frames();
    let first = app.post_report(body.clone());
    assert_eq!(first.status(), 201);
    let again = app.post_report(body);
    assert_eq!(again.status(), 201);
    assert_eq!(first.text().unwrap(), again.text().unwrap(), "one receipt");
    let other = app.composed(&Told::new("another"), &code).to_frames();
    assert_eq!(app.post_report(other).status(), 409, "a code has one case");
    assert_eq!(app.sign_in("noor").queue().header["total"], 1);
}

fn what_is_not_sealed_is_refused(db: Db) {
    let app = TestApp::spawn(db);
    let code = amparo::seal::code::Code::random();
    let mut report = app.composed(&Told::new(SENTENCE), &code);
    report.items[1].file = SENTENCE.as_bytes().to_vec();
    let response = app.post_report(report.to_frames());
    assert_eq!(response.status(), 422);
    let said = response.text().unwrap();
    assert!(said.contains("items"), "the field is named");
    assert!(!said.contains("canary"), "nothing is echoed");
    let cut = app.composed(&Told::new(SENTENCE), &code).to_frames();
    assert_eq!(app.post_report(cut[..cut.len() - 1].to_vec()).status(), 400);
    assert_eq!(app.sign_in("noor").queue().header["total"], 0);
}
