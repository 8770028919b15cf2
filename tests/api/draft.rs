//! What somebody writes and does not send: theirs alone, until they send it, erase it or leave it.

use amparo::seal::code::Code;
use amparo::seal::draft;
use amparo::seal::id::b64;
use amparo::seal::words::BoxKind;
use reqwest::Method;
use reqwest::blocking::{Client, RequestBuilder, Response};
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::{texts, today};
use crate::on_both_databases;
use crate::plain::{code_in, hidden};

on_both_databases!(
    a_draft_is_kept_changed_opened_and_erased_by_its_code_alone,
    a_draft_that_nobody_opens_is_erased_when_its_time_is_over,
    what_is_no_sealed_file_is_not_kept,
    without_scripts_a_draft_is_saved_reopened_and_sent_under_one_code,
    without_scripts_a_draft_is_erased_for_good,
    a_draft_that_was_sent_and_written_anew_is_another_report,
    two_pages_of_one_draft_sent_at_once_are_two_reports,
    a_save_pressed_twice_is_one_draft_with_one_code,
    nothing_of_a_draft_is_told_to_the_office_or_lies_open,
);

fn draft_request(app: &TestApp, method: Method, code: &Code) -> RequestBuilder {
    let token = b64(app.root(code).draft_login().expose());
    Client::new()
        .request(method, format!("{}/api/v1/draft", app.public))
        .header("authorization", format!("amparo {token}"))
}

fn keep(app: &TestApp, code: &Code, account: &str) -> Response {
    let fields = vec![("account".to_owned(), Zeroizing::new(account.to_owned()))];
    let sealed = draft::seal(&fields, &app.root(code)).unwrap();
    draft_request(app, Method::PUT, code)
        .body(sealed)
        .send()
        .unwrap()
}

fn fetched(app: &TestApp, code: &Code) -> Option<String> {
    let answer = draft_request(app, Method::POST, code).send().unwrap();
    if answer.status() == 404 {
        return None;
    }
    assert_eq!(answer.status(), 200);
    let fields = draft::open(&answer.bytes().unwrap(), &app.root(code)).unwrap();
    fields.first().map(|(_, text)| text.as_str().to_owned())
}

fn a_draft_is_kept_changed_opened_and_erased_by_its_code_alone(db: Db) {
    let app = TestApp::spawn(db);
    let code = Code::random();
    assert_eq!(fetched(&app, &code), None);
    assert_eq!(keep(&app, &code, "first words").status(), 200);
    assert_eq!(fetched(&app, &code).as_deref(), Some("first words"));
    assert_eq!(keep(&app, &code, "other words").status(), 200);
    assert_eq!(fetched(&app, &code).as_deref(), Some("other words"));
    assert_eq!(fetched(&app, &Code::random()), None);
    // The token of the case that it may become finds nothing.
    let login = b64(app.root(&code).login().expose());
    let answer = Client::new()
        .post(format!("{}/api/v1/draft", app.public))
        .header("authorization", format!("amparo {login}"))
        .send()
        .unwrap();
    assert_eq!(answer.status(), 404);
    for _ in 0..2 {
        let erased = draft_request(&app, Method::DELETE, &code);
        assert_eq!(erased.send().unwrap().status(), 200);
        assert_eq!(fetched(&app, &code), None);
    }
    assert_eq!(keep(&app, &code, "written again").status(), 200);
    assert_eq!(fetched(&app, &code).as_deref(), Some("written again"));
}

fn a_draft_that_nobody_opens_is_erased_when_its_time_is_over(db: Db) {
    let app = TestApp::spawn(db);
    let code = Code::random();
    keep(&app, &code, "words");
    let days = app.portal.draft_days();
    assert_eq!(days, 14);
    let expire = |after: u16| {
        actix_web::rt::System::new()
            .block_on(app.portal.expire_drafts(today().plus(after)))
            .unwrap();
    };
    expire(days);
    assert_eq!(fetched(&app, &code).as_deref(), Some("words"));
    expire(days + 1);
    assert_eq!(fetched(&app, &code), None);
}

fn what_is_no_sealed_file_is_not_kept(db: Db) {
    let app = TestApp::spawn(db);
    let code = Code::random();
    for body in [b"plain words".to_vec(), Vec::new()] {
        let put = draft_request(&app, Method::PUT, &code).body(body);
        assert_eq!(put.send().unwrap().status(), 422);
    }
    let nobodys = Client::new().put(format!("{}/api/v1/draft", app.public));
    assert_eq!(nobodys.body("x").send().unwrap().status(), 404);
    assert_eq!(fetched(&app, &code), None);
}

/// The value of a hidden field in a page.
fn post(app: &TestApp, path: &str, form: &[(&str, &str)]) -> Response {
    Client::new()
        .post(format!("{}/en/{path}", app.public))
        .form(form)
        .send()
        .unwrap()
}

fn page(app: &TestApp, path: &str, form: &[(&str, &str)]) -> String {
    let answer = post(app, path, form);
    assert_eq!(answer.status(), 200);
    answer.text().unwrap()
}

const WORDS: &str = "the invoices are \"false\"\nand I have <proof>";

/// Saves from an empty page; gives the code.
fn saved(app: &TestApp) -> Code {
    let form = [
        ("once", "AAAAAAAAAAAAAAAAAAAAAA"),
        ("account", WORDS),
        ("route", "staff"),
        ("needs", "legal"),
        ("needs", "shelter"),
        ("person_name", ""),
        ("person_name", "Second"),
        ("person_role", "Driver"),
        ("person_role", ""),
        ("show", "account"),
        ("save", ""),
    ];
    code_in(&page(app, "report", &form)).expect("saving shows a code")
}

fn without_scripts_a_draft_is_saved_reopened_and_sent_under_one_code(db: Db) {
    let app = TestApp::spawn(db);
    let code = saved(&app);
    let opened = page(
        &app,
        "mailbox",
        &[("code", &code.words(amparo::seal::code::WordList::English))],
    );
    assert!(opened.contains("the invoices are &quot;false&quot;\nand I have &lt;proof&gt;"));
    for ticked in ["route-staff", "needs-legal", "needs-shelter", "show"] {
        let input = opened.split(&format!("id=\"{ticked}\"")).nth(1).unwrap();
        assert!(
            input.split('>').next().unwrap().contains("checked"),
            "{ticked}"
        );
    }
    let persons: Vec<_> = opened.matches("data-person>").collect();
    assert_eq!(persons.len(), 2);
    assert!(opened.contains("value=\"Second\"") && opened.contains("value=\"Driver\""));
    assert!(code_in(&opened).is_none(), "the code is not shown again");
    assert!(!opened.contains(&*code.digits()));

    // Saved again, it keeps its code.
    let ticket = hidden(&opened, "draft").unwrap();
    let changed = [
        ("draft", ticket.as_str()),
        ("account", "changed words"),
        ("save", ""),
    ];
    let again = page(&app, "report", &changed);
    assert!(code_in(&again).is_none());
    assert!(again.contains("Saved."));
    let opened = page(&app, "mailbox", &[("code", &code.digits())]);
    assert!(opened.contains("changed words"));

    let (ticket, once) = (
        hidden(&opened, "draft").unwrap(),
        hidden(&opened, "once").unwrap(),
    );
    let queue = app.queue("intake").to_string();
    let sent = [
        ("once", once.as_str()),
        ("draft", &ticket),
        ("account", "changed words"),
        ("show", "account"),
        ("queue", &queue),
        ("send", ""),
    ];
    let answer = page(&app, "report", &sent);
    assert_eq!(code_in(&answer).unwrap().digits(), code.digits());
    assert_eq!(fetched(&app, &code), None, "the draft is gone");
    let case = app.open_mailbox(&code);
    assert_eq!(texts(&case, BoxKind::Account), ["changed words"]);

    // The second click is the same report.
    let answer = page(&app, "report", &sent);
    assert_eq!(code_in(&answer).unwrap().digits(), code.digits());
    assert_eq!(app.sign_in("noor").all_cases().len(), 1);
}

fn without_scripts_a_draft_is_erased_for_good(db: Db) {
    let app = TestApp::spawn(db);
    let code = saved(&app);
    let opened = page(&app, "mailbox", &[("code", &code.digits())]);
    let ticket = hidden(&opened, "draft").unwrap();
    let stale = post(
        &app,
        "report",
        &[
            ("draft", "stale"),
            ("account", "kept words"),
            ("erase", "yes"),
        ],
    );
    assert_eq!(stale.status(), 422);
    assert!(stale.text().unwrap().contains("kept words"));
    assert!(
        fetched(&app, &code).is_some(),
        "a dead ticket erases nothing"
    );
    let erased = page(&app, "report", &[("draft", &ticket), ("erase", "yes")]);
    assert!(erased.contains("It is erased"));
    assert_eq!(fetched(&app, &code), None);
    assert_eq!(
        post(&app, "mailbox", &[("code", &code.digits())]).status(),
        404
    );
}

fn a_draft_that_was_sent_and_written_anew_is_another_report(db: Db) {
    let app = TestApp::spawn(db);
    let code = saved(&app);
    let opened = page(&app, "mailbox", &[("code", &code.digits())]);
    let (ticket, once) = (
        hidden(&opened, "draft").unwrap(),
        hidden(&opened, "once").unwrap(),
    );
    let queue = app.queue("intake").to_string();
    let send = |account: &str| {
        let form = [
            ("once", once.as_str()),
            ("draft", &ticket),
            ("account", account),
            ("show", "account"),
            ("queue", &queue),
        ];
        code_in(&page(&app, "report", &form)).unwrap()
    };
    assert_eq!(send("first").digits(), code.digits());
    let other = send("second, after going back");
    assert_ne!(other.digits(), code.digits());
    // Pressed twice, each is answered like its first.
    assert_eq!(
        send("second, after going back").digits(),
        other.digits(),
        "its own code, not the draft's"
    );
    assert_eq!(send("first").digits(), code.digits());
    assert_eq!(app.sign_in("noor").all_cases().len(), 2);
    for (code, words) in [(&code, "first"), (&other, "second, after going back")] {
        assert_eq!(texts(&app.open_mailbox(code), BoxKind::Account), [words]);
    }
}

fn two_pages_of_one_draft_sent_at_once_are_two_reports(db: Db) {
    let app = TestApp::spawn(db);
    let code = saved(&app);
    let queue = app.queue("intake").to_string();
    let pages = [(); 2].map(|()| page(&app, "mailbox", &[("code", &code.digits())]));
    let send = |opened: &str, account: &str| {
        let (ticket, once) = (
            hidden(opened, "draft").unwrap(),
            hidden(opened, "once").unwrap(),
        );
        let form = [
            ("once", once.as_str()),
            ("draft", &ticket),
            ("account", account),
            ("show", "account"),
            ("queue", &queue),
        ];
        code_in(&page(&app, "report", &form)).unwrap()
    };
    let words = ["on the telephone", "at the library"];
    let codes = std::thread::scope(|scope| {
        let both = [0, 1].map(|at| {
            scope.spawn({
                let (opened, words) = (&pages[at], words[at]);
                let send = &send;
                move || send(opened, words)
            })
        });
        both.map(|one| one.join().unwrap())
    });
    for (code, words) in codes.iter().zip(words) {
        assert_eq!(texts(&app.open_mailbox(code), BoxKind::Account), [words]);
    }
    let kept = codes.iter().filter(|one| one.digits() == code.digits());
    assert_eq!(kept.count(), 1, "one of them has the code of the draft");
}

fn a_save_pressed_twice_is_one_draft_with_one_code(db: Db) {
    let app = TestApp::spawn(db);
    assert_eq!(saved(&app).digits(), saved(&app).digits());
    // From pages that bear no value, the same words may be two people's.
    let [one, other] = [(); 2].map(|()| {
        let form = [("account", "the same words"), ("save", "")];
        code_in(&page(&app, "report", &form)).unwrap()
    });
    assert_ne!(one.digits(), other.digits());
}

fn nothing_of_a_draft_is_told_to_the_office_or_lies_open(db: Db) {
    let app = TestApp::spawn(db);
    let code = saved(&app);
    assert!(app.sign_in("noor").all_cases().is_empty());
    let notices = actix_web::rt::System::new().block_on(app.portal.due_notices());
    assert!(notices.unwrap().is_empty());
    let held = match db {
        Db::Sqlite => app.bytes_on_disk(),
        Db::Postgres => app.rows(),
    };
    let holds = |bytes: &[u8]| held.windows(bytes.len()).any(|found| found == bytes);
    let hash = app.root(&code).draft_login().hash();
    let shown = match db {
        Db::Sqlite => hash.as_bytes().to_vec(),
        Db::Postgres => {
            let hex = hash.as_bytes().iter().map(|byte| format!("{byte:02x}"));
            hex.collect::<String>().into_bytes()
        }
    };
    assert!(holds(&shown), "the search finds the draft's row");
    assert!(!holds(b"the invoices are"));
    assert!(!holds(code.digits().as_bytes()));
    assert!(!holds(b"age-encryption.org"), "a draft lies enciphered");
}
