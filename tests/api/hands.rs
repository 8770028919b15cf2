//! In whose hands a case is: taken, given, handed back, and found by it.

use amparo::seal::frames;
use amparo::seal::id::Id16;
use amparo::seal::item::body::Body;
use amparo::seal::item::conflict::Conflict;
use amparo::seal::words::{BoxKind, Level};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::{Fetched, Told};
use crate::desk::Desk;
use crate::on_both_databases;

on_both_databases!(
    a_case_is_taken_given_and_handed_back_and_who_was_late_is_told,
    a_case_goes_to_nobody_without_its_keys,
    a_queue_is_narrowed_to_what_is_asked_for,
    whoever_lets_go_of_a_case_no_longer_has_it_in_hand,
);

fn hand(desk: &Desk<'_>, case: &str, from: Option<Id16>, to: Option<Id16>) -> (u16, Value) {
    let body = Body::Assignment {
        officer: to,
        text: Zeroizing::new(String::new()),
    };
    let id = |officer: Option<Id16>| officer.map(|id| id.to_string());
    let more = json!({"assign": {"from": id(from), "to": id(to)}});
    let answer = desk.say(case, BoxKind::Internal, body, &more);
    (answer.status().as_u16(), answer.json().unwrap())
}

fn rows(desk: &Desk<'_>, query: &str) -> Vec<String> {
    let header = Fetched::from(desk.get(&format!("/api/v1/queue{query}"))).header;
    let rows = header["rows"].as_array().unwrap().iter();
    rows.map(|row| row["case"].as_str().unwrap().to_owned())
        .collect()
}

fn the_only(desk: &Desk<'_>) -> String {
    let [case] = rows(desk, "").try_into().unwrap();
    desk.make_internal(&case);
    case
}

fn a_case_is_taken_given_and_handed_back_and_who_was_late_is_told(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let (noor, imani) = (app.sign_in("noor"), app.sign_in("imani"));
    let case = the_only(&noor);
    let shown = |desk: &Desk<'_>| desk.queue().header["rows"][0]["assignee"].clone();
    assert_eq!(shown(&noor), Value::Null);
    assert_eq!(hand(&noor, &case, None, Some(noor.member.id)).0, 201);
    for desk in [&noor, &imani] {
        assert_eq!(shown(desk), json!(noor.member.id.to_string()));
    }
    let own = Fetched::from(app.mailbox(&app.root(&code))).header;
    assert_eq!(
        (own["status"].as_str(), &own["assignee"]),
        (Some("received"), &Value::Null)
    );
    // Imani looked before: she would have taken it from nobody.
    let (status, said) = hand(&imani, &case, None, Some(imani.member.id));
    assert_eq!((status, &said["error"]), (422, &json!("in_other_hands")));
    assert_eq!(shown(&imani), json!(noor.member.id.to_string()));
    assert_eq!(
        hand(&imani, &case, Some(noor.member.id), Some(imani.member.id)).0,
        201
    );
    assert_eq!(hand(&imani, &case, Some(imani.member.id), None).0, 201);
    assert_eq!(shown(&noor), Value::Null);
    let said = noor.open(&case).items(BoxKind::Internal).len();
    assert_eq!(said, 3, "what was refused was not written");
}

fn a_case_goes_to_nobody_without_its_keys(db: Db) {
    let app = TestApp::spawn(db);
    let imani = app.sign_in("imani");
    let mut told = Told::new("she must not see it");
    told.excluded = vec![imani.member.id];
    let (code, _) = app.submit(&told);
    let noor = app.sign_in("noor");
    let case = the_only(&noor);
    for to in [imani.member.id, Id16::random()] {
        assert_eq!(hand(&noor, &case, None, Some(to)).0, 422);
    }
    assert_eq!(hand(&noor, &case, None, Some(noor.member.id)).0, 201);
    // A word of it comes with it, or it is not done.
    let n = noor.open(&case).chain().number();
    let from = noor.member.id.to_string();
    let path = format!("/api/v1/cases/{case}/items");
    let silent = json!({"n": n, "items": [], "assign": {"from": from, "to": null}});
    assert_eq!(
        noor.frames(
            &path,
            frames::write::<&[u8]>(silent.to_string().as_bytes(), &[])
        )
        .status(),
        422
    );
    // A reporter puts nobody in charge.
    let own = app.open_mailbox(&code);
    let key = own.holding().signing().unwrap();
    let message = Body::Message {
        text: Zeroizing::new("give it to me".to_owned()),
    };
    let more = json!({"assign": {"from": noor.member.id.to_string(), "to": null}});
    let body = crate::client::posting(
        &own,
        amparo::seal::name::Name::Reporter,
        key,
        BoxKind::Dialogue,
        message,
        &more,
    );
    assert_eq!(app.to_mailbox(&code, "items", body).status(), 422);
    let row = noor.queue().header["rows"][0]["assignee"].clone();
    assert_eq!(row, json!(noor.member.id.to_string()));
}

fn whoever_lets_go_of_a_case_no_longer_has_it_in_hand(db: Db) {
    let app = TestApp::spawn(db);
    app.submit(&Told::new("his cousin is named in it"));
    let (noor, imani) = (app.sign_in("noor"), app.sign_in("imani"));
    let case = the_only(&noor);
    assert_eq!(hand(&noor, &case, None, Some(noor.member.id)).0, 201);
    let conflict = Body::Conflict(Conflict {
        officer: noor.member.id,
        reason: Zeroizing::new("my cousin".to_owned()),
    });
    let more = json!({"withdraw": true});
    let gone = noor.say(&case, BoxKind::Internal, conflict, &more);
    assert_eq!(gone.status(), 201);
    assert_eq!(rows(&noor, "?hands=mine"), [""; 0]);
    let row = imani.queue().header["rows"][0].clone();
    assert_eq!(
        (row["case"].as_str(), &row["assignee"]),
        (Some(&*case), &Value::Null)
    );
}

fn a_queue_is_narrowed_to_what_is_asked_for(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    for words in ["one", "two", "three"] {
        app.submit(&Told::new(words));
    }
    let all = rows(&noor, "");
    let [mine, alarmed, other] = all.clone().try_into().unwrap();
    for case in &all {
        noor.make_internal(case);
    }
    assert_eq!(hand(&noor, &mine, None, Some(noor.member.id)).0, 201);
    let mark = Body::Mark {
        level: Level::Alarm,
        reason: Zeroizing::new("she was threatened today".to_owned()),
        urgent: false,
    };
    let more = json!({"level": "alarm"});
    assert_eq!(
        noor.say(&alarmed, BoxKind::Internal, mark, &more).status(),
        201
    );
    assert_eq!(rows(&noor, "?hands=mine"), [mine]);
    assert_eq!(rows(&app.sign_in("imani"), "?hands=mine"), [""; 0]);
    assert_eq!(rows(&noor, "?hands=nobodys"), [alarmed.clone(), other]);
    assert_eq!(rows(&noor, "?alarm=true"), [alarmed]);
    assert_eq!(rows(&noor, "?alarm=true&hands=mine"), [""; 0]);
    let due = app.portal.today();
    assert_eq!(rows(&noor, "?within=0"), [""; 0], "nothing is due on {due}");
    assert_eq!(rows(&noor, "?within=255").len(), 3);
    let queue = noor.queue().header["rows"][0]["queue"].clone();
    let queue = queue.as_str().unwrap();
    assert_eq!(rows(&noor, &format!("?queue={queue}")).len(), 3);
    assert_eq!(rows(&noor, &format!("?queue={}", Id16::random())), [""; 0]);
    for wrong in ["?hands=all", "?within=soon", "?queue=x", "?colour=red"] {
        assert_eq!(noor.get(&format!("/api/v1/queue{wrong}")).status(), 400);
    }
}
