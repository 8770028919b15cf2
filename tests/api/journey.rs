//! The main journey: a report travels sealed to an officer, and the answer travels back.

use amparo::seal::words::BoxKind;
use reqwest::blocking::Client;

use crate::app::{Db, TestApp};
use crate::client::{Told, texts};
use crate::on_both_databases;

on_both_databases!(
    a_report_is_read_by_an_officer_and_answered,
    a_report_without_scripts_is_the_same_report,
);

fn a_report_is_read_by_an_officer_and_answered(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let noor = app.sign_in("noor");
    let queue = noor.queue();
    let row = &queue.header["rows"][0];
    let case = row["case"].as_str().unwrap();
    let opened = noor.open(case);
    assert_eq!(texts(&opened, BoxKind::Account), ["the invoices are false"]);
    assert_eq!((opened.failures().len(), opened.missing()), (0, 0));
    assert_eq!(noor.message(case, "we have read it").status(), 201);

    let back = app.open_mailbox(&code);
    assert_eq!(texts(&back, BoxKind::Dialogue), ["we have read it"]);
    assert_eq!(
        back.items(BoxKind::Dialogue)[1].item().author.officer(),
        Some(&noor.member.id)
    );
    assert_eq!(app.reply_as_reporter(&code, "there is more").status(), 201);
    let again = noor.open(case);
    assert_eq!(
        texts(&again, BoxKind::Dialogue),
        ["we have read it", "there is more"]
    );
    assert_eq!((again.failures().len(), again.missing()), (0, 0));
}

fn a_report_without_scripts_is_the_same_report(db: Db) {
    let app = TestApp::spawn(db);
    let queue = app.queue("intake").to_string();
    let form = [
        ("account", "the invoices are false"),
        ("queue", &queue),
        ("threat", "yes"),
        ("name", "Ana"),
        ("show", "account"),
    ];
    let page = Client::new()
        .post(format!("{}/en/report", app.public))
        .form(&form)
        .send()
        .unwrap();
    assert_eq!(page.status(), 200);
    let page = page.text().unwrap();
    let digits = page.split("data-digits=\"").nth(1).unwrap();
    let code = digits.split('"').next().unwrap();
    let code = amparo::seal::code::Code::parse(code).unwrap();

    let back = app.open_mailbox(&code);
    assert_eq!(texts(&back, BoxKind::Account), ["the invoices are false"]);
    assert_eq!(
        back.failures()
            .iter()
            .map(|failure| failure.verdict.as_str())
            .collect::<Vec<_>>(),
        Vec::<&str>::new()
    );
    assert_eq!(back.missing(), 0);
    let noor = app.sign_in("noor");
    let queue = noor.queue();
    let opened = noor.open(queue.header["rows"][0]["case"].as_str().unwrap());
    assert_eq!(texts(&opened, BoxKind::Account), ["the invoices are false"]);
    assert_eq!((opened.failures().len(), opened.missing()), (0, 0));
}
