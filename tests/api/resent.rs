//! A form that comes twice from a browser without scripts does once what it asks for.

use std::thread;

use amparo::seal::code::Code;
use amparo::seal::id::Id16;
use amparo::seal::words::BoxKind;
use reqwest::blocking::Client;

use crate::app::{Db, TestApp};
use crate::client::texts;
use crate::on_both_databases;
use crate::plain::{code_in, hidden};

on_both_databases!(
    a_form_posted_twice_is_one_report_with_one_code,
    a_form_posted_twice_at_once_is_one_report,
    another_page_and_other_words_are_another_report,
    a_reply_posted_twice_is_one_message,
);

fn once(app: &TestApp) -> String {
    let page = reqwest::blocking::get(format!("{}/en/report", app.public)).unwrap();
    hidden(&page.text().unwrap(), "once").unwrap()
}

fn send(app: &TestApp, once: &str, account: &str) -> String {
    let queue = app.queue("intake").to_string();
    let answer = Client::new()
        .post(format!("{}/en/report", app.public))
        .form(&[("once", once), ("account", account), ("queue", &queue)])
        .send()
        .unwrap();
    assert_eq!(answer.status(), 200);
    answer.text().unwrap()
}

fn code(sent: &str) -> Code {
    code_in(sent).unwrap()
}

fn a_form_posted_twice_is_one_report_with_one_code(db: Db) {
    let app = TestApp::spawn(db);
    let once = once(&app);
    let first = send(&app, &once, "the invoices are false");
    let second = send(&app, &once, "the invoices are false");
    assert_eq!(code(&first).digits(), code(&second).digits());
    assert_eq!(app.sign_in("noor").all_cases().len(), 1);
    let receipts = [&first, &second].map(|sent| {
        let rest = sent.split("<pre").nth(1).expect("the page has the receipt");
        rest.split("</pre>").next().unwrap().to_owned()
    });
    assert_eq!(receipts[0], receipts[1]);
}

fn a_form_posted_twice_at_once_is_one_report(db: Db) {
    let app = TestApp::spawn(db);
    let once = once(&app);
    let codes: Vec<String> = thread::scope(|scope| {
        let senders: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| code(&send(&app, &once, "at once")).digits().to_string()))
            .collect();
        senders
            .into_iter()
            .map(|sender| sender.join().unwrap())
            .collect()
    });
    assert!(codes.iter().all(|code| *code == codes[0]), "{codes:?}");
    assert_eq!(app.sign_in("noor").all_cases().len(), 1);
}

fn another_page_and_other_words_are_another_report(db: Db) {
    let app = TestApp::spawn(db);
    let here = once(&app);
    let there = once(&app);
    assert!(Id16::parse(&here).is_ok());
    assert_ne!(here, there);
    let codes = [
        code(&send(&app, &here, "the same words")),
        code(&send(&app, &there, "the same words")),
        code(&send(&app, &here, "other words")),
        code(&send(&app, "", "no value at all")),
        code(&send(&app, "", "no value at all")),
    ];
    let mut digits: Vec<String> = codes.iter().map(|code| code.digits().to_string()).collect();
    digits.sort();
    digits.dedup();
    assert_eq!(digits.len(), codes.len());
    assert_eq!(app.sign_in("noor").all_cases().len(), codes.len());
}

fn a_reply_posted_twice_is_one_message(db: Db) {
    let app = TestApp::spawn(db);
    let code = code(&send(&app, &once(&app), "the invoices are false"));
    let post = |form: &[(&str, &str)]| {
        let answer = Client::new()
            .post(format!("{}/en/mailbox", app.public))
            .form(form)
            .send()
            .unwrap();
        assert_eq!(answer.status(), 200);
        answer.text().unwrap()
    };
    let noor = app.sign_in("noor");
    let case = noor.queue().header["rows"][0]["case"]
        .as_str()
        .unwrap()
        .to_owned();
    noor.open(&case);
    let page = post(&[("code", &code.digits())]);
    let (ticket, item) = (
        hidden(&page, "ticket").unwrap(),
        hidden(&page, "item").unwrap(),
    );
    let reply = [
        ("ticket", ticket.as_str()),
        ("item", &item),
        ("message", "there is more"),
    ];
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| post(&reply));
        }
    });
    let again = post(&reply);
    assert_eq!(again.matches("there is more").count(), 1);
    // The same words on the page that followed are a second message.
    let (ticket, item) = (
        hidden(&again, "ticket").unwrap(),
        hidden(&again, "item").unwrap(),
    );
    post(&[
        ("ticket", &ticket),
        ("item", &item),
        ("message", "there is more"),
    ]);
    assert_eq!(
        texts(&app.open_mailbox(&code), BoxKind::Dialogue),
        ["there is more", "there is more"]
    );
}
