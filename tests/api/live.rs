//! A console that stands open hears that something of its officer's changed: nothing else, and only
//! while they may look.

use std::io::{BufRead as _, BufReader};

use reqwest::blocking::Response;
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::client::Told;
use crate::colleagues::removed;
use crate::desk::Desk;
use crate::on_both_databases;
use crate::rosters::{next, signed, wait};

on_both_databases!(
    a_beat_tells_of_ones_own_queue_and_open_case_and_of_nothing_else,
    who_may_not_look_any_more_hears_nothing_more,
    too_many_consoles_of_one_officer_are_told_to_wait,
);

/// A line that is heard on.
struct Heard(BufReader<Response>);

impl Heard {
    fn at(desk: &Desk<'_>, path: &str) -> Self {
        let answer = desk.get(&format!("/api/v1/queue/live{path}"));
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["content-type"], "text/event-stream");
        let mut heard = Self(BufReader::new(answer));
        assert_eq!(
            heard.beat().as_deref(),
            Some("00"),
            "it begins at once, and with nothing"
        );
        heard
    }

    /// The next beat; none where the line has ended.
    fn beat(&mut self) -> Option<String> {
        let mut lines = String::new();
        while !lines.ends_with("\n\n") {
            if self.0.read_line(&mut lines).ok()? == 0 {
                return None;
            }
        }
        assert_eq!(
            lines.len(),
            "data: 00\n\n".len(),
            "every beat is as long as every other"
        );
        Some(lines["data: ".len()..].trim().to_owned())
    }

    fn next_change(&mut self) -> String {
        let mut beat = "00".to_owned();
        while beat == "00" {
            beat = self.beat().unwrap();
        }
        beat
    }

    /// Hears on until the open case has changed. What changes the queue alone may come before: who opens
    /// a case has read it.
    fn case_changed(&mut self) {
        while !self.next_change().ends_with('1') {}
    }
}

fn a_beat_tells_of_ones_own_queue_and_open_case_and_of_nothing_else(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("before anybody listens"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    let (noor, mateo, lucia) = (
        app.sign_in("noor"),
        app.sign_in("mateo"),
        app.sign_in("lucia"),
    );
    noor.open(&case);
    let open = format!("?case={case}");
    let mut hers = Heard::at(&noor, &open);
    // A custodian has no case: neither the queue's nor that case's changes are hers to hear of.
    let mut strangers = Heard::at(&lucia, &open);
    mateo.message(&case, "a word").error_for_status().unwrap();
    assert_eq!(
        hers.next_change(),
        "01",
        "a colleague wrote into the open case"
    );
    let mut told = Told::new("not for Mateo");
    told.excluded = vec![mateo.member.id];
    let mut excluded = Heard::at(&mateo, "");
    app.submit(&told);
    assert_eq!(hers.next_change(), "10", "a case came");
    let his: Vec<String> = (0..3).map(|_| excluded.beat().unwrap()).collect();
    assert_eq!(his, ["00"; 3], "its reporter keeps him out");
    app.reply_as_reporter(&code, "an answer");
    assert_eq!(
        hers.next_change(),
        "11",
        "the open case is unread again, and longer"
    );
    assert_eq!(excluded.next_change(), "10", "his queue has the first");
    let theirs: Vec<String> = (0..4).map(|_| strangers.beat().unwrap()).collect();
    assert_eq!(theirs, ["00"; 4]);
    // Whoever loses a case hears that their queue changed, and nothing of the case from then on.
    drop(excluded);
    let mut his = Heard::at(&mateo, &open);
    noor.change(&case, &removed(mateo.member.id), None)
        .error_for_status()
        .unwrap();
    assert_eq!(his.next_change(), "11");
    hers.case_changed();
    noor.message(&case, "after").error_for_status().unwrap();
    hers.case_changed();
    assert_eq!(
        (his.beat().as_deref(), his.beat().as_deref()),
        (Some("00"), Some("00"))
    );
}

fn who_may_not_look_any_more_hears_nothing_more(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (mut hers, mut his) = (Heard::at(&noor, ""), Heard::at(&mateo, ""));
    assert_eq!(noor.post("/api/v1/sign-out", &json!({})).status(), 204);
    while hers.beat().is_some() {}
    let mateo = app.officer("mateo").id;
    let body = next(&app.roster(), |body| {
        let left = body.officers.iter_mut().find(|officer| officer.id == mateo);
        left.unwrap().keys[0].to = Some(1);
    });
    assert!(his.beat().is_some(), "his own session goes on");
    wait(app.portal.publish_roster(&signed(&app, &body))).unwrap();
    while his.beat().is_some() {}
}

fn too_many_consoles_of_one_officer_are_told_to_wait(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let mut heard: Vec<Heard> = (0..8).map(|_| Heard::at(&noor, "")).collect();
    assert_eq!(noor.get("/api/v1/queue/live").status(), 503);
    app.sign_in("mateo")
        .get("/api/v1/queue/live")
        .error_for_status()
        .unwrap();
    heard.pop();
    // The place is free once the portal has seen that nobody is there.
    while noor.get("/api/v1/queue/live").status() != 200 {}
}
