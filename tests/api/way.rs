//! The way of a case: which steps are taken, which are refused, and where the queue shows it.

use amparo::seal::code::Code;
use amparo::seal::compose::reply::{Reply, compose_item};
use amparo::seal::frames;
use amparo::seal::id::Id16;
use amparo::seal::item::body::Body;
use amparo::seal::item::step::Step;
use amparo::seal::name::Name;
use amparo::seal::standing::Standing;
use amparo::seal::words::{BoxKind, Outcome, Status, Via};
use reqwest::blocking::Response;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::{Told, today};
use crate::desk::Desk;
use crate::on_both_databases;

on_both_databases!(
    a_case_is_led_to_its_end_by_two_officers_and_taken_up_again,
    a_step_that_may_not_follow_is_refused,
    a_step_from_where_the_case_no_longer_stands_is_refused,
    a_step_comes_with_its_word_to_both_sides,
    a_step_sent_twice_is_taken_once,
    a_reporter_takes_no_step,
    closed_cases_come_last,
    words_on_a_closed_case_are_seen_and_an_alarm_comes_first,
);

use Status::{
    Acknowledged, Assessing, AssistanceOnly, Closed, Concluded, Received, Referred,
    UnderInvestigation,
};

const BOTH: &[BoxKind] = &[BoxKind::Dialogue, BoxKind::Internal];

/// A step's body: its items, in the boxes that are named, and where it leads.
fn body(desk: &Desk<'_>, case: &str, from: Status, to: Status, into: &[BoxKind]) -> Vec<u8> {
    let opened = desk.open(case);
    let key = desk.member.signing();
    let said = into.iter().map(|in_box| {
        let body = match in_box {
            BoxKind::Internal => Body::Step(Step {
                from,
                outcome: (to == Concluded).then_some(Outcome::HelpGiven),
                reason: Zeroizing::new("as the office agreed".to_owned()),
                to,
            }),
            _ => Body::Progress {
                status: to,
                text: Zeroizing::new(format!("now it is {}", to.as_str())),
            },
        };
        let reply = Reply {
            id: Id16::random(),
            author: Name::Officer(desk.member.id),
            key: &key,
            in_box: *in_box,
            via: Via::Console,
            today: today(),
        };
        compose_item(&opened, &reply, body).unwrap()
    });
    let said: Vec<_> = said.collect();
    let items = said.iter().enumerate().map(|(at, sealed)| {
        let item = sealed.opened.item();
        json!({"id": item.id.to_string(), "box": item.in_box.as_str(), "lead": false, "frame": at + 1})
    });
    let header = json!({
        "n": opened.chain().number(), "items": items.collect::<Vec<Value>>(),
        "from": from.as_str(), "status": to.as_str(),
    });
    let parts: Vec<&[u8]> = said.iter().map(|sealed| sealed.file.as_slice()).collect();
    frames::write(header.to_string().as_bytes(), &parts)
}

fn send(desk: &Desk<'_>, case: &str, body: Vec<u8>) -> Response {
    desk.frames(&format!("/api/v1/cases/{case}/items"), body)
}

fn go(desk: &Desk<'_>, case: &str, from: Status, to: Status) -> Response {
    send(desk, case, body(desk, case, from, to, BOTH))
}

/// Takes these steps, one after the other.
fn walk(desk: &Desk<'_>, case: &str, way: &[Status]) {
    for pair in way.windows(2) {
        assert_eq!(go(desk, case, pair[0], pair[1]).status(), 201, "{pair:?}");
    }
}

fn refused(response: Response, rule: &str) {
    assert_eq!(response.status(), 422);
    let said: Value = response.json().unwrap();
    assert_eq!(said, json!({"error": rule, "field": "status"}));
}

fn row(desk: &Desk<'_>, case: &str) -> Value {
    let queue = desk.queue();
    let mut rows = queue.header["rows"].as_array().unwrap().iter();
    rows.find(|row| row["case"] == case).unwrap().clone()
}

fn status(desk: &Desk<'_>, case: &str) -> String {
    row(desk, case)["status"].as_str().unwrap().to_owned()
}

/// What the queue shows, from the top.
fn order(desk: &Desk<'_>) -> Vec<String> {
    let queue = desk.queue();
    let rows = queue.header["rows"].as_array().unwrap().iter();
    rows.map(|row| row["case"].as_str().unwrap().to_owned())
        .collect()
}

/// A report that this officer acknowledged, in a case with the office's own box.
fn acknowledged(app: &TestApp, desk: &Desk<'_>, told: &Told) -> (Code, String) {
    let before = desk.all_cases();
    let (code, receipt) = app.submit(told);
    let case = desk.all_cases().difference(&before).next().unwrap().clone();
    let body = Body::Acknowledgement {
        receipt: Zeroizing::new(receipt),
        text: Zeroizing::new("We have read it.".to_owned()),
    };
    let more = json!({"status": "acknowledged"});
    let said = desk.say(&case, BoxKind::Dialogue, body, &more);
    assert_eq!(said.status(), 201);
    let (_, made) = desk.make_internal(&case);
    assert_eq!(made.status(), 201);
    (code, case)
}

fn a_case_is_led_to_its_end_by_two_officers_and_taken_up_again(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (code, case) = acknowledged(&app, &noor, &Told::new("the invoices are false"));
    let all = [
        Acknowledged,
        Assessing,
        Referred,
        UnderInvestigation,
        AssistanceOnly,
        Assessing,
        UnderInvestigation,
        Concluded,
    ];
    walk(&noor, &case, &all);
    refused(
        go(&noor, &case, Concluded, Closed),
        "takes a second officer",
    );
    assert_eq!(status(&noor, &case), "concluded");
    walk(&mateo, &case, &[Concluded, Closed]);
    let row_now = row(&noor, &case);
    assert_eq!(
        (row_now["status"].as_str(), row_now["due"].as_str()),
        (Some("closed"), None)
    );
    let back = app.open_mailbox(&code);
    let told = Standing::of(back.items(BoxKind::Dialogue));
    assert_eq!(told.status, Closed, "the reporter has it signed");

    // Once reopened nobody has concluded it, and what is due is word of what was done.
    walk(&noor, &case, &[Closed, Assessing]);
    let row_now = row(&noor, &case);
    let next = app
        .portal
        .policies()
        .after_acknowledgement(today(), today());
    assert!(next.is_some());
    assert_eq!(
        row_now["due"].as_str(),
        next.map(|day| day.to_string()).as_deref()
    );
    walk(&mateo, &case, &[Assessing, Concluded]);
    refused(
        go(&mateo, &case, Concluded, Closed),
        "takes a second officer",
    );
    walk(&mateo, &case, &[Concluded, Assessing, Concluded]);
    walk(&noor, &case, &[Concluded, Closed]);
}

fn a_step_that_may_not_follow_is_refused(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (_, case) = acknowledged(&app, &noor, &Told::new("the invoices are false"));
    for to in [Received, Acknowledged, Referred, Concluded, Closed] {
        refused(
            go(&noor, &case, Acknowledged, to),
            "may not follow the one before",
        );
    }
    walk(&noor, &case, &[Acknowledged, Assessing]);
    refused(
        go(&noor, &case, Assessing, Closed),
        "may not follow the one before",
    );
    let (opened, key) = (noor.open(&case), noor.member.signing());
    let message = |more: &Value| {
        let text = Zeroizing::new("hello".to_owned());
        let me = Name::Officer(noor.member.id);
        let body = Body::Message { text };
        crate::client::posting(&opened, me, &key, BoxKind::Dialogue, body, more)
    };
    for more in [
        json!({"status": "withdrawn", "from": "assessing"}),
        json!({"status": "referred"}),
        json!({"from": "assessing"}),
        json!({"status": "referred", "from": "nowhere"}),
    ] {
        let answer = send(&noor, &case, message(&more));
        assert_eq!(answer.status(), 400, "{more}");
    }
    assert_eq!(status(&noor, &case), "assessing");
}

fn a_step_from_where_the_case_no_longer_stands_is_refused(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (_, case) = acknowledged(&app, &noor, &Told::new("the invoices are false"));
    walk(&noor, &case, &[Acknowledged, Assessing]);
    let late = body(&noor, &case, Assessing, Concluded, BOTH);
    walk(&mateo, &case, &[Assessing, AssistanceOnly]);
    let before = noor.open(&case).items(BoxKind::Dialogue).len();
    refused(send(&noor, &case, late), "is another by now");
    assert_eq!(status(&noor, &case), "assistance_only");
    assert_eq!(
        noor.open(&case).items(BoxKind::Dialogue).len(),
        before,
        "nothing of it was kept"
    );
    // Nor does a late acknowledgement lead it back.
    let more = json!({"status": "acknowledged"});
    let body = Body::Message {
        text: Zeroizing::new("We have it.".to_owned()),
    };
    refused(
        mateo.say(&case, BoxKind::Dialogue, body, &more),
        "is another by now",
    );
}

fn a_step_comes_with_its_word_to_both_sides(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (_, case) = acknowledged(&app, &noor, &Told::new("the invoices are false"));
    for into in [
        &[BoxKind::Dialogue][..],
        &[BoxKind::Internal],
        &[BoxKind::Dialogue, BoxKind::Dialogue],
        &[],
    ] {
        let half = body(&noor, &case, Acknowledged, Assessing, into);
        refused(send(&noor, &case, half), "comes with no word of it");
    }
    assert_eq!(status(&noor, &case), "acknowledged");
}

fn a_step_sent_twice_is_taken_once(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (_, case) = acknowledged(&app, &noor, &Told::new("the invoices are false"));
    walk(&noor, &case, &[Acknowledged, Assessing]);
    let once = body(&noor, &case, Assessing, Concluded, BOTH);
    for _ in 0..2 {
        assert_eq!(send(&noor, &case, once.clone()).status(), 201);
    }
    assert_eq!(noor.open(&case).items(BoxKind::Internal).len(), 2);
    walk(&mateo, &case, &[Concluded, Closed]);
    refused(send(&noor, &case, once), "is another by now");
    assert_eq!(status(&noor, &case), "closed");
}

fn a_reporter_takes_no_step(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (code, case) = acknowledged(&app, &noor, &Told::new("the invoices are false"));
    let opened = app.open_mailbox(&code);
    let body = Body::Message {
        text: Zeroizing::new("close it".to_owned()),
    };
    let more = json!({"status": "assessing", "from": "acknowledged"});
    let key = opened.holding().signing().unwrap();
    let (me, dialogue) = (Name::Reporter, BoxKind::Dialogue);
    let posting = crate::client::posting(&opened, me, key, dialogue, body, &more);
    let answer = app.to_mailbox(&code, "items", posting);
    assert_eq!(answer.status(), 422);
    assert_eq!(status(&noor, &case), "acknowledged");
    assert_eq!(app.reply_as_reporter(&code, "still here").status(), 201);
}

/// Leads a case to its end: the first officer concludes it, the second closes it.
fn close(first: &Desk<'_>, second: &Desk<'_>, case: &str) {
    walk(first, case, &[Acknowledged, Assessing, Concluded]);
    walk(second, case, &[Concluded, Closed]);
}

fn closed_cases_come_last(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let danger = Told {
        answers: vec![("danger", "yes")],
        ..Told::new("he comes at night")
    };
    let (_, first) = acknowledged(&app, &noor, &danger);
    let (_, plain) = acknowledged(&app, &noor, &Told::new("the invoices are false"));
    assert_eq!(order(&noor), [first.clone(), plain.clone()]);
    close(&noor, &mateo, &first);
    assert_eq!(order(&noor), [plain.clone(), first.clone()]);
    assert_eq!(order(&mateo), [plain.clone(), first.clone()]);
    walk(&noor, &first, &[Closed, Assessing]);
    assert_eq!(order(&noor), [first, plain]);
}

fn words_on_a_closed_case_are_seen_and_an_alarm_comes_first(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (code, closed) = acknowledged(&app, &noor, &Told::new("he comes at night"));
    let alarm = || Body::Alarm {
        happened: Zeroizing::new("they took my shifts".to_owned()),
    };
    // An alarm of before was looked at; it does not keep a closed case at the top.
    let raised = app.post_as_reporter(&code, "items", alarm());
    assert_eq!(raised.status(), 201);
    let high = Told {
        answers: vec![("threat", "yes")],
        ..Told::new("the invoices are false")
    };
    let (_, other) = acknowledged(&app, &noor, &high);
    assert_eq!(order(&noor), [closed.clone(), other.clone()]);
    close(&noor, &mateo, &closed);
    assert_eq!(order(&noor), [other.clone(), closed.clone()]);

    // Words bring it up until somebody has opened it.
    assert_eq!(app.reply_as_reporter(&code, "thank you").status(), 201);
    assert_eq!(order(&noor), [closed.clone(), other.clone()]);
    noor.open(&closed);
    assert_eq!(order(&noor), [other.clone(), closed.clone()]);

    // An alarm since brings it up until it is reopened or closed again.
    let raised = app.post_as_reporter(&code, "items", alarm());
    assert_eq!(raised.status(), 201);
    noor.open(&closed);
    assert_eq!(order(&noor), [closed.clone(), other.clone()]);
    assert_eq!(status(&noor, &closed), "closed");
    assert_eq!(row(&noor, &closed)["due"], today().to_string());
    walk(&noor, &closed, &[Closed, Assessing, Concluded]);
    walk(&mateo, &closed, &[Concluded, Closed]);
    assert_eq!(order(&noor), [other, closed]);
}
