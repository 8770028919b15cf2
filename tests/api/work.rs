//! An officer's work: order, acknowledging with the receipt, marks, notes, and two at once.

use amparo::seal::item::body::Body;
use amparo::seal::receipt::Receipt;
use amparo::seal::words::{BoxKind, Kind, Level};
use serde_json::json;
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::{Told, texts};
use crate::on_both_databases;

on_both_databases!(
    danger_and_retaliation_come_first,
    acknowledging_signs_the_receipt,
    the_office_has_a_box_of_its_own_and_marks_with_a_reason,
    two_officers_at_once_do_not_both_change_who_holds_what,
    eight_at_once_lose_nothing,
);

fn danger_and_retaliation_come_first(db: Db) {
    let app = TestApp::spawn(db);
    let told = |text: &str, answers: &[(&'static str, &'static str)]| {
        app.submit(&Told {
            answers: answers.to_vec(),
            ..Told::new(text)
        })
    };
    told("plain", &[]);
    told("high", &[("threat", "yes")]);
    told("danger", &[("danger", "yes")]);
    told("elevated", &[("supervisor", "yes"), ("threat", "no")]);
    let noor = app.sign_in("noor");
    let queue = noor.queue();
    let rows = queue.header["rows"].as_array().unwrap();
    let seen: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                row["urgent"].as_bool().unwrap(),
                row["level"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            (true, "none"),
            (false, "high"),
            (false, "elevated"),
            (false, "none")
        ]
    );
    assert_eq!(queue.header["total"], 4);
}

fn acknowledging_signs_the_receipt(db: Db) {
    let app = TestApp::spawn(db);
    let (code, receipt) = app.submit(&Told::new("the invoices are false"));
    let noor = app.sign_in("noor");
    let row = noor.queue().header["rows"][0].clone();
    assert_eq!(
        (row["status"].as_str(), row["due"].is_null()),
        (Some("received"), false)
    );
    let case = row["case"].as_str().unwrap();
    let body = Body::Acknowledgement {
        receipt: Zeroizing::new(receipt.clone()),
        text: Zeroizing::new("We have read it.".to_owned()),
    };
    let more = json!({"status": "acknowledged"});
    assert_eq!(noor.say(case, BoxKind::Dialogue, body, &more).status(), 201);
    let row = noor.queue().header["rows"][0].clone();
    // What is due next is word of what was done.
    let today = app.portal.today();
    let next = app.portal.policies().after_acknowledgement(today, today);
    assert!(next > Some(today));
    let next = next.map(|day| day.to_string());
    assert_eq!(
        (row["status"].as_str(), row["due"].as_str()),
        (Some("acknowledged"), next.as_deref())
    );

    let back = app.open_mailbox(&code);
    let item = back.items(BoxKind::Dialogue).last().unwrap().item();
    assert_eq!(item.body.kind(), Kind::Acknowledgement);
    let Body::Acknowledgement {
        receipt: signed, ..
    } = &item.body
    else {
        panic!("it is an acknowledgement");
    };
    assert_eq!(signed.as_str(), receipt);
    let key = app.roster().body().instance.key;
    let read = Receipt::read(receipt.as_bytes(), &app.pins.instance, &key).unwrap();
    assert_eq!(read.case.to_string(), case);
    assert_eq!(read.office, "Office of Conduct (invented)");
}

fn the_office_has_a_box_of_its_own_and_marks_with_a_reason(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let noor = app.sign_in("noor");
    let case = noor.queue().header["rows"][0]["case"]
        .as_str()
        .unwrap()
        .to_owned();
    let (opened, made) = noor.make_internal(&case);
    assert_eq!(made.status(), 201);
    let note = Body::Note {
        text: Zeroizing::new("compare with March".to_owned()),
    };
    let said = noor.say_in(&opened, &case, BoxKind::Internal, note, &json!({}));
    assert_eq!(said.status(), 201);
    let mark = Body::Mark {
        level: Level::High,
        reason: Zeroizing::new("her contract ends in May".to_owned()),
        urgent: true,
    };
    let more = json!({"urgent": true, "level": "high"});
    assert_eq!(
        noor.say(&case, BoxKind::Internal, mark, &more).status(),
        201
    );

    let imani = app.sign_in("imani");
    let row = imani.queue().header["rows"][0].clone();
    assert_eq!(
        (row["urgent"].as_bool(), row["level"].as_str()),
        (Some(true), Some("high"))
    );
    let colleague = imani.open(&case);
    assert_eq!(texts(&colleague, BoxKind::Internal), ["compare with March"]);
    assert_eq!(colleague.items(BoxKind::Internal).len(), 2);

    let back = app.open_mailbox(&code);
    assert_eq!(
        back.chain().number(),
        1,
        "the reporter sees that a record was added"
    );
    assert!(back.items(BoxKind::Internal).is_empty());
    assert_eq!((back.failures().len(), back.missing()), (0, 0));
    assert_eq!(app.reply_as_reporter(&code, "still here").status(), 201);
}

fn two_officers_at_once_do_not_both_change_who_holds_what(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let (noor, imani) = (app.sign_in("noor"), app.sign_in("imani"));
    let case = noor.queue().header["rows"][0]["case"]
        .as_str()
        .unwrap()
        .to_owned();
    let stale = imani.open(&case);
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    let late = Body::Message {
        text: Zeroizing::new("made under the old record".to_owned()),
    };
    let refused = imani.say_in(&stale, &case, BoxKind::Dialogue, late, &json!({}));
    assert_eq!(refused.status(), 409);
    assert_eq!(refused.text().unwrap(), r#"{"error":"record","n":1}"#);
    assert_eq!(
        imani.message(&case, "read again, sealed again").status(),
        201
    );
    assert_eq!(
        texts(&app.open_mailbox(&code), BoxKind::Dialogue),
        ["read again, sealed again"]
    );
}

fn eight_at_once_lose_nothing(db: Db) {
    const EACH: usize = 12;
    let app = TestApp::spawn(db);
    let codes: Vec<_> = (0..8 * EACH)
        .map(|_| amparo::seal::code::Code::random())
        .collect();
    let bodies: Vec<Vec<u8>> = codes
        .iter()
        .enumerate()
        .map(|(at, code)| {
            app.composed(&Told::new(&format!("report {at}")), code)
                .to_frames()
        })
        .collect();
    std::thread::scope(|scope| {
        for share in bodies.chunks(EACH) {
            let app = &app;
            scope.spawn(move || {
                for body in share {
                    assert_eq!(app.post_report(body.clone()).status(), 201);
                }
            });
        }
    });
    let noor = app.sign_in("noor");
    assert_eq!(noor.queue().header["total"], 8 * EACH);
    assert_eq!(noor.all_cases().len(), 8 * EACH, "over pages, each once");
    let back = app.open_mailbox(&codes[40]);
    assert_eq!(texts(&back, BoxKind::Account), ["report 40"]);
}
