//! The log: each act makes one entry in the same write, and what is done to it afterwards is found.

use amparo::seal::code::Code;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::body::Body;
use amparo::seal::log::{Broken, Entry, Head, Reader, Row, Signed};
use amparo::seal::name::Name;
use amparo::seal::words::{Act, BoxKind};
use reqwest::blocking::Response;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::Told;
use crate::colleagues::{added, conflict, removed};
use crate::desk::Desk;
use crate::entries::logged;
use crate::on_both_databases;

on_both_databases!(
    each_act_makes_one_entry,
    what_reporters_do_is_noted_by_the_portal,
    an_act_without_its_own_entry_is_refused_and_nothing_is_written,
    a_request_sent_twice_makes_one_entry,
    of_two_officers_at_once_each_has_an_entry,
    the_log_is_read_by_auditors_and_stewards_alone,
);

/// Every entry as the database holds it.
pub(crate) fn rows(app: &TestApp) -> Vec<Row> {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(app.portal.log_after(0))
        .unwrap()
        .rows
}

pub(crate) fn entries(app: &TestApp) -> Vec<Entry> {
    let roster = app.roster();
    let read = |row: &Row| Signed::read(row.note.as_bytes(), &roster).unwrap();
    let rows = rows(app);
    rows.iter().map(|row| read(row).entry().clone()).collect()
}

pub(crate) fn acts(app: &TestApp) -> Vec<Act> {
    entries(app).iter().map(|entry| entry.act).collect()
}

/// What is wrong with the log, as `amparo verify log` finds it.
pub(crate) fn broken(app: &TestApp, remembered: &[Head]) -> Vec<Broken> {
    let roster = app.roster();
    let mut reader = Reader::new(&roster);
    let mut found = Vec::new();
    for row in rows(app) {
        if let Err(verdict) = reader.read(&row) {
            found.push(Broken { n: row.n, verdict });
        }
    }
    let lost = remembered
        .iter()
        .filter_map(|head| reader.holds(*head).err());
    found.extend(lost);
    found
}

/// A reported case, and who reads it.
pub(crate) fn reported(app: &TestApp) -> (Code, String, String) {
    let (code, receipt) = app.submit(&Told::new("the stamps are in her drawer"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    (code, case, receipt)
}

fn acknowledgement(receipt: &str) -> Body {
    Body::Acknowledgement {
        receipt: Zeroizing::new(receipt.to_owned()),
        text: Zeroizing::new("We have read it.".to_owned()),
    }
}

pub(crate) fn acknowledge(desk: &Desk<'_>, case: &str, receipt: &str) -> Response {
    let more = json!({"status": "acknowledged"});
    desk.say(case, BoxKind::Dialogue, acknowledgement(receipt), &more)
}

pub(crate) fn assign(
    desk: &Desk<'_>,
    case: &str,
    from: Option<Id16>,
    to: Option<Id16>,
) -> Response {
    let spelled = |id: Option<Id16>| id.map(|id| id.to_string());
    let more = json!({"assign": {"from": spelled(from), "to": spelled(to)}});
    let text = Zeroizing::new(String::new());
    let body = Body::Assignment { officer: to, text };
    desk.say(case, BoxKind::Internal, body, &more)
}

fn is_refused(response: Response, rule: &str) {
    assert_eq!(response.status(), 422);
    let said: Value = response.json().unwrap();
    assert_eq!(said, json!({"error": rule, "field": "log"}));
}

fn each_act_makes_one_entry(db: Db) {
    let app = TestApp::spawn(db);
    assert_eq!(acts(&app), [Act::RosterTaken], "the office was founded");
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (_, case, receipt) = reported(&app);
    assert_eq!(acts(&app).len(), 1, "a report is nobody's act");
    noor.message(&case, "We read it.")
        .error_for_status()
        .unwrap();
    assert_eq!(acts(&app).len(), 1, "nor is a word");

    let (me, him) = (noor.member.id, mateo.member.id);
    assert_eq!(acknowledge(&noor, &case, &receipt).status(), 201);
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    assert_eq!(assign(&noor, &case, None, Some(him)).status(), 201);
    assert_eq!(assign(&mateo, &case, Some(him), None).status(), 201);
    let said = conflict(him, "he is named in it");
    let taken_off = noor.change(&case, &removed(him), Some(said));
    assert_eq!(taken_off.status(), 201);
    let lucia = app.officer("lucia").id;
    assert_eq!(noor.change(&case, &added(lucia), None).status(), 201);
    let more = json!({"withdraw": true});
    let own = conflict(me, "she is my aunt");
    assert_eq!(noor.say(&case, BoxKind::Internal, own, &more).status(), 201);

    let found = entries(&app);
    let said: Vec<(Act, Name)> = found.iter().map(|entry| (entry.act, entry.by)).collect();
    let (me, him) = (Name::Officer(me), Name::Officer(him));
    assert_eq!(
        said,
        [
            (Act::RosterTaken, Name::Instance),
            (Act::Acknowledged, me),
            (Act::KeysMade, me),
            (Act::Assigned, me),
            (Act::HandedBack, him),
            (Act::HolderRemoved, me),
            (Act::HolderAdded, me),
            (Act::ConflictDeclared, me),
        ]
    );
    assert_eq!(broken(&app, &[]), []);
}

fn what_reporters_do_is_noted_by_the_portal(db: Db) {
    let app = TestApp::spawn(db);
    let (old, _, _) = reported(&app);
    let code = Code::random();
    assert_eq!(app.take_new_code(&old, &code, &|_, _| ()).status(), 201);
    let end = br#"{"n":1,"items":[]}"#;
    let end = amparo::seal::frames::write::<&[u8]>(end, &[]);
    assert_eq!(app.to_mailbox(&code, "close", end).status(), 201);
    assert_eq!(
        acts(&app),
        [Act::RosterTaken, Act::CodeTaken, Act::MailboxClosed]
    );
    assert!(entries(&app).iter().all(|entry| entry.tag.is_none()));
    assert_eq!(broken(&app, &[]), []);
}

fn an_act_without_its_own_entry_is_refused_and_nothing_is_written(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (code, case, receipt) = reported(&app);
    let path = format!("/api/v1/cases/{case}/items");
    let opened = noor.open(&case);
    let before = opened.items(BoxKind::Dialogue).len();
    let name = Name::Officer(noor.member.id);
    let posting = |body: Body, more: &Value| {
        let (key, kind) = (noor.member.signing(), BoxKind::Dialogue);
        crate::client::posting(&opened, name, &key, kind, body, more)
    };
    let body = || {
        posting(
            acknowledgement(&receipt),
            &json!({"status": "acknowledged"}),
        )
    };
    let with = |entries: &[String]| noor.frames_as_they_are(&path, logged(&body(), entries));
    let some =
        |change: &dyn Fn(&mut Entry)| noor.some_entry(Act::Acknowledged, |entry| change(entry));

    is_refused(
        noor.frames_as_they_are(&path, body()),
        "has not one entry for each act",
    );
    is_refused(
        with(&[some(&|_| ()), some(&|_| ())]),
        "has not one entry for each act",
    );
    is_refused(
        with(&[noor.some_entry(Act::Closed, |_| ())]),
        "is of another act",
    );
    let theirs = mateo.some_entry(Act::Acknowledged, |_| ());
    is_refused(with(std::slice::from_ref(&theirs)), "is somebody else's");
    let borrowed = theirs.replace(&mateo.member.id.to_string(), &noor.member.id.to_string());
    is_refused(with(&[borrowed]), "is not sound");
    is_refused(
        with(&[some(&|entry| entry.instance = Id16::random())]),
        "is not sound",
    );
    is_refused(with(&[some(&|entry| entry.tag = None)]), "is not sound");
    is_refused(
        with(&[some(&|entry| entry.roster = Hash32::of(b"none"))]),
        "is not sound",
    );
    let yesterday =
        |entry: &mut Entry| entry.day = amparo::clock::Day::parse("2026-01-01").unwrap();
    is_refused(with(&[some(&yesterday)]), "is of another day");
    let ahead = |entry: &mut Entry| entry.seen.n += 1;
    is_refused(
        with(&[some(&ahead)]),
        "names a head that the log does not have",
    );
    let other = |entry: &mut Entry| entry.seen.hash = Hash32::of(b"another log");
    is_refused(
        with(&[some(&other)]),
        "names a head that the log does not have",
    );
    let portals = |entry: &mut Entry| {
        entry.by = Name::Instance;
        entry.act = Act::CodeTaken;
        entry.tag = None;
    };
    is_refused(with(&[some(&portals)]), "is not sound");
    let message = Body::Message {
        text: Zeroizing::new("no act".to_owned()),
    };
    let spoken = logged(&posting(message, &json!({})), &[some(&|_| ())]);
    is_refused(
        noor.frames_as_they_are(&path, spoken),
        "has not one entry for each act",
    );
    let theirs = crate::client::posting(
        &app.open_mailbox(&code),
        Name::Reporter,
        app.open_mailbox(&code).holding().signing().unwrap(),
        BoxKind::Dialogue,
        Body::Message {
            text: Zeroizing::new("I write a log".to_owned()),
        },
        &json!({}),
    );
    let theirs = logged(&theirs, &[some(&|_| ())]);
    is_refused(
        app.to_mailbox(&code, "items", theirs),
        "is for the office to write",
    );

    assert_eq!(acts(&app), [Act::RosterTaken]);
    let status = |desk: &Desk<'_>| desk.queue().header["rows"][0]["status"].clone();
    assert_eq!(status(&noor), "received");
    let said = || noor.open(&case).items(BoxKind::Dialogue).len();
    assert_eq!(said(), before);
    let good = some(&|_| ());
    assert_eq!(with(std::slice::from_ref(&good)).status(), 201);
    assert_eq!(status(&noor), "acknowledged");
    is_refused(with(&[good]), "was there before");
    assert_eq!(acts(&app), [Act::RosterTaken, Act::Acknowledged]);
    assert_eq!(said(), before + 1);
}

fn a_request_sent_twice_makes_one_entry(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (_, case, _) = reported(&app);
    noor.make_internal(&case);
    let opened = noor.open(&case);
    let (me, him) = (noor.member.id, mateo.member.id);
    let more = json!({"assign": {"from": null, "to": him.to_string()}});
    let body = Body::Assignment {
        officer: Some(him),
        text: Zeroizing::new(String::new()),
    };
    let (name, key) = (Name::Officer(me), noor.member.signing());
    let body = crate::client::posting(&opened, name, &key, BoxKind::Internal, body, &more);
    let body = logged(&body, &[noor.entry(&opened, Act::Assigned)]);
    let path = format!("/api/v1/cases/{case}/items");
    assert_eq!(noor.frames_as_they_are(&path, body.clone()).status(), 201);
    let once = acts(&app).len();
    assert_eq!(assign(&mateo, &case, Some(him), None).status(), 201);
    // Its answer was lost, and what it did has been undone since: it is not done again.
    assert_eq!(noor.frames_as_they_are(&path, body).status(), 201);
    assert_eq!(acts(&app).len(), once + 1);
    assert!(
        noor.queue().header["rows"][0]
            .get("assignee")
            .is_none_or(Value::is_null)
    );
    assert_eq!(broken(&app, &[]), []);
}

fn of_two_officers_at_once_each_has_an_entry(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (_, case, _) = reported(&app);
    let (_, other, _) = reported(&app);
    let heads = noor.heads(None).newest;
    let entry = |desk: &Desk<'_>, case: &str| desk.entry(&desk.open(case), Act::Acknowledged);
    let (hers, his) = (entry(&noor, &case), entry(&mateo, &other));
    let send = |desk: &Desk<'_>, case: &str, entry: String| {
        let (name, key) = (Name::Officer(desk.member.id), desk.member.signing());
        let body = Body::Message {
            text: Zeroizing::new("now".to_owned()),
        };
        let more = json!({"status": "acknowledged"});
        let opened = desk.open(case);
        let body = crate::client::posting(&opened, name, &key, BoxKind::Dialogue, body, &more);
        let path = format!("/api/v1/cases/{case}/items");
        desk.frames_as_they_are(&path, logged(&body, &[entry]))
            .status()
    };
    std::thread::scope(|both| {
        let one = both.spawn(|| send(&noor, &case, hers.clone()));
        let two = both.spawn(|| send(&mateo, &other, his.clone()));
        assert_eq!(one.join().unwrap(), 201);
        assert_eq!(two.join().unwrap(), 201);
    });
    let found = entries(&app);
    assert_eq!(found.len(), 3);
    assert!(found[1..].iter().all(|entry| entry.seen == heads));
    assert_ne!(found[1].by, found[2].by);
    assert_eq!(broken(&app, &[heads]), []);
}

fn the_log_is_read_by_auditors_and_stewards_alone(db: Db) {
    let app = TestApp::spawn(db);
    for name in ["noor", "imani", "lucia"] {
        let desk = app.sign_in(name);
        assert_eq!(desk.get("/api/v1/log").status(), 403, "{name}");
        assert_eq!(desk.heads(Some(0)).steps.len(), 1, "{name}: hashes");
    }
    for name in ["rosa", "sara"] {
        let page: Value = app.sign_in(name).get("/api/v1/log").json().unwrap();
        assert_eq!(page["entries"].as_array().unwrap().len(), 1, "{name}");
    }
    let stranger = Desk::closed(&app, "noor");
    for path in ["/api/v1/log", "/api/v1/log/heads"] {
        assert_eq!(stranger.get(path).status(), 401);
    }
}
