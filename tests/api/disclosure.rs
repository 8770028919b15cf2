//! A name that two custodians keep: two of them open it for whoever asked; nobody else, at no step.

use std::collections::BTreeSet;

use amparo::seal::age::Identity;
use amparo::seal::disclosure::decision::Decision;
use amparo::seal::disclosure::{Asked, Keys, Request};
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::body::Body;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::{BoxKind, Tell};
use amparo::store::disclosures;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::{Told, today};
use crate::colleagues::waiting;
use crate::custody::{Sent, custodians, later, read};
use crate::desk::Desk;
use crate::on_both_databases;

on_both_databases!(
    a_name_reaches_whoever_asked_and_nobody_else,
    one_custodian_with_the_whole_database_opens_nothing,
    an_agreement_that_is_not_theirs_to_this_request_counts_for_nothing,
    after_a_refusal_a_withdrawal_or_its_last_day_nothing_is_decided_any_more,
    who_is_told_before_has_the_days_that_the_rules_give,
    of_two_who_open_in_the_same_second_one_does,
    nobody_is_asked_who_is_excluded_asks_or_keeps_no_name,
    who_leaves_the_case_leaves_the_name,
);

const NAME: &str = "Adjoa Quartey-Example";

/// A case with a name in it, and the desk of an officer who holds it.
fn named(app: &TestApp) -> (String, Desk<'_>, amparo::seal::code::Code) {
    let told = Told {
        name: Some(NAME.to_owned()),
        ..Told::new("the keys are copied")
    };
    let (code, _) = app.submit(&told);
    let case = app.open_mailbox(&code).chain().case().to_string();
    let noor = app.sign_in("noor");
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    (case, noor, code)
}

/// Which field was refused, and by what rule.
fn refusal(answer: reqwest::blocking::Response) -> (String, String) {
    assert_eq!(answer.status(), 422);
    let said: Value = answer.json().unwrap();
    let word = |key: &str| said[key].as_str().unwrap().to_owned();
    (word("field"), word("error"))
}

/// With a third custodian.
fn three(db: Db) -> TestApp {
    TestApp::spawn_with(db, |plan| {
        let mut third = plan
            .officers
            .iter()
            .find(|one| one.name == "lucia")
            .unwrap()
            .clone();
        "third".clone_into(&mut third.name);
        plan.officers.push(third);
    })
}

fn asked(desk: &Desk<'_>, case: &str) -> Sent {
    let sent = desk.request(case, Tell::After, true);
    assert_eq!(desk.ask(case, &sent).status(), 201);
    sent
}

fn state(desk: &Desk<'_>, case: &str) -> String {
    let found = desk.requests(Some(case));
    let last = found.header["requests"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()
        .clone();
    last["state"].as_str().unwrap().to_owned()
}

/// Everything that these keys open of these files, and of what they find in them.
fn opened_by(keys: &[Identity], files: &[Vec<u8>]) -> String {
    let mut keys: Vec<Identity> = keys.to_vec();
    let (mut files, mut plain) = (files.to_vec(), String::new());
    let mut seen = BTreeSet::new();
    loop {
        let before = seen.len();
        for (at, file) in files.clone().iter().enumerate() {
            let opened = keys.clone().iter().find_map(|key| key.open(file).ok());
            let Some(opened) = opened.filter(|_| seen.insert(at)) else {
                continue;
            };
            if opened.starts_with(b"age-encryption.org/v1") {
                files.push(opened.to_vec());
                continue;
            }
            let text = String::from_utf8_lossy(&opened).into_owned();
            for found in text
                .split('"')
                .filter_map(|part| Identity::parse(part).ok())
            {
                keys.push(found);
            }
            plain.push_str(&text);
        }
        if seen.len() == before {
            return plain;
        }
    }
}

fn a_name_reaches_whoever_asked_and_nobody_else(db: Db) {
    let app = TestApp::spawn(db);
    let (case, noor, code) = named(&app);
    let [first, second] = &custodians(&app)[..] else {
        panic!("the demo has two custodians");
    };
    let sent = asked(&noor, &case);
    assert_eq!(
        noor.ask(&case, &sent).status(),
        201,
        "sent again, it is one"
    );
    assert_eq!(
        noor.requests(Some(&case)).header["requests"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        (
            waiting(&app, first.member.id),
            waiting(&app, second.member.id)
        ),
        (1, 1)
    );
    let put = second.requests(None);
    let copy = put.frame(&put.header["requests"][0]["copy"]["frame"]);
    let plain = second.member.identity().open(copy).unwrap();
    assert_eq!(
        read(second, &plain, &case).request().reason.as_str(),
        "a court asks"
    );

    let unpeeled = second.material(&sent.id);
    assert_eq!(
        unpeeled.header["pairs"],
        json!([]),
        "the second peels nothing"
    );
    assert_eq!(unpeeled.header["items"], json!([]), "and gets nothing yet");
    assert_eq!(first.agree(&sent, &case).status(), 201);
    assert_eq!(first.agree(&sent, &case).status(), 201, "pressed twice");
    let made = second.released(&sent, &case);
    assert_eq!(second.release(&sent.id, &made).status(), 201);
    assert_eq!(
        second.release(&sent.id, &made).status(),
        201,
        "its answer was lost"
    );
    assert_eq!(state(&noor, &case), "agreed");
    let waits = noor.requests(Some(&case));
    assert_eq!(
        waits.header["requests"][0]["release"],
        Value::Null,
        "the person is told first"
    );

    assert_eq!(noor.take(&case, &sent.id).status(), 201);
    assert_eq!(noor.take(&case, &sent.id).status(), 201, "and once");
    for desk in [&noor, &app.sign_in("noor")] {
        let got = desk.requests(Some(&case));
        let request = &got.header["requests"][0];
        assert_eq!(
            desk.names(&case, request, &got),
            [NAME],
            "also in a later session"
        );
    }
    let mateo = app.sign_in("mateo");
    assert_eq!(mateo.requests(Some(&case)).header["requests"], json!([]));
    let mine = noor.requests(Some(&case));
    let release = mine.frame(&mine.header["requests"][0]["release"]["frame"]);
    assert!(mateo.member.identity().open(release).is_err());
    let told = app.open_mailbox(&code);
    let tellings: Vec<bool> = told
        .items(BoxKind::Dialogue)
        .iter()
        .filter_map(|item| match &item.item().body {
            Body::Telling(telling) => Some(telling.opened),
            _ => None,
        })
        .collect();
    assert_eq!(tellings, [true], "the person is told, once");
    let notes = mateo.open(&case);
    let known = |body: &Body| matches!(body, Body::Disclosure(_));
    assert!(
        notes
            .items(BoxKind::Internal)
            .iter()
            .any(|item| known(&item.item().body))
    );
}

fn one_custodian_with_the_whole_database_opens_nothing(db: Db) {
    let app = TestApp::spawn(db);
    let (case, noor, _) = named(&app);
    let both = custodians(&app);
    let sent = asked(&noor, &case);
    let mut all = first_peel(&both[0], &sent);
    assert_eq!(both[0].agree(&sent, &case).status(), 201);
    let material = both[1].material(&sent.id);
    let peeled = material
        .frame(&material.header["peeled"][0]["frame"])
        .to_vec();
    let whole = [&all[..], &material.parts[..]].concat();
    let keys: Vec<Identity> = both.iter().map(|desk| desk.member.identity()).collect();
    assert!(opened_by(&keys, &whole).contains(NAME), "both together do");
    // Before anybody agreed: all that there is, with either key.
    all.extend(
        material
            .parts
            .iter()
            .filter(|part| **part != peeled)
            .cloned(),
    );
    for key in &keys {
        assert!(!opened_by(std::slice::from_ref(key), &all).contains(NAME));
    }
    // What was peeled opens for the second alone: not for who peeled it, who asks, or nobody.
    let asker = noor.member.identity();
    for keys in [&[keys[0].clone()][..], &[asker], &[]] {
        assert!(!opened_by(keys, &whole).contains(NAME));
    }
    let made = both[1].released(&sent, &case);
    let sealed = [made.1[1].clone()];
    assert!(opened_by(&[noor.member.identity()], &sealed).contains(NAME));
    for key in keys {
        assert!(
            !opened_by(&[key], &sealed).contains(NAME),
            "nor do custodians read it there"
        );
    }
}

/// The pairs as they are stored, which the first custodian gets.
fn first_peel(first: &Desk<'_>, sent: &Sent) -> Vec<Vec<u8>> {
    let found = first.material(&sent.id);
    let pairs = found.header["pairs"].as_array().unwrap();
    pairs
        .iter()
        .map(|pair| found.frame(&pair["frame"]).to_vec())
        .collect()
}

fn an_agreement_that_is_not_theirs_to_this_request_counts_for_nothing(db: Db) {
    let app = TestApp::spawn(db);
    let (case, noor, _) = named(&app);
    let (other, mateo) = (named(&app).0, app.sign_in("mateo"));
    let both = custodians(&app);
    let (first, second) = (&both[0], &both[1]);
    let sent = asked(&noor, &case);
    let elsewhere = asked(&noor, &other);
    let theirs = asked(&mateo, &case);
    let here = read(first, &sent.note, &case);
    let refused = |note: Vec<u8>| {
        let answer = first.agree_with(&sent.id, note);
        assert_eq!(answer.status(), 422);
        answer.json::<Value>().unwrap()["error"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let over = |sent: &Sent, case: &str| first.decision(&read(first, &sent.note, case), None);
    assert_eq!(refused(over(&elsewhere, &other)), "case", "another case");
    assert_eq!(refused(over(&theirs, &case)), "case", "another request");
    assert_eq!(
        refused(first.decision(&here, Some("no"))),
        "is not this custodian's agreement"
    );
    assert_eq!(
        refused(second.decision(&here, None)),
        "is not this custodian's agreement"
    );
    assert_eq!(
        refused(noor.decision(&here, None)),
        "holder",
        "of whoever asks"
    );
    assert_eq!(
        refused(mateo.decision(&here, None)),
        "holder",
        "of nobody who was asked"
    );
    let forged = Decision {
        case: here.request().chain.case(),
        custodian: first.member.id,
        day: today(),
        refused: None,
        request: here.hash(),
    };
    let forged = forged.sign(&noor.member.signing());
    assert_eq!(refused(forged.as_bytes().to_vec()), "signature");
    for stranger in [&noor, &mateo] {
        let path = format!("/api/v1/disclosures/{}", sent.id);
        assert_eq!(stranger.get(&path).status(), 404);
        let note = stranger.decision(&here, None);
        let body = json!({"note": 1, "peeled": []});
        assert_eq!(
            stranger
                .framed(&format!("{path}/agree"), &body, &[note])
                .status(),
            404
        );
    }
    // The second cannot go first, nor on a word that the first gave to another request.
    let alone = second.decision(&here, None);
    let sealed = noor.member.identity().recipient().seal(b"nothing").unwrap();
    let ahead = (
        json!({"note": 1, "first": first.member.id.to_string(), "frame": 2}),
        vec![alone, sealed],
    );
    let answer = second.release(&sent.id, &ahead);
    assert_eq!(
        refusal(answer),
        ("first".to_owned(), "has not agreed".to_owned())
    );
    assert_eq!(first.agree(&elsewhere, &other).status(), 201);
    assert_eq!(second.release(&sent.id, &ahead).status(), 422);
    assert_eq!(
        noor.take(&case, &sent.id).status(),
        422,
        "nothing was agreed to"
    );
    assert_eq!(state(&noor, &case), "asked");
    // And the right one is taken.
    assert_eq!(first.agree(&sent, &case).status(), 201);
}

fn after_a_refusal_a_withdrawal_or_its_last_day_nothing_is_decided_any_more(db: Db) {
    let app = TestApp::spawn(db);
    let (case, noor, _) = named(&app);
    let both = custodians(&app);
    let (first, second) = (&both[0], &both[1]);
    let over = |sent: &Sent, made: &(Value, Vec<Vec<u8>>)| {
        let words = ("disclosure".to_owned(), "is another by now".to_owned());
        let note = first.decision(&read(first, &sent.note, &case), None);
        assert_eq!(first.agree_with(&sent.id, note).status(), 422);
        assert_eq!(refusal(second.release(&sent.id, made)), words);
        assert_eq!(refusal(noor.take(&case, &sent.id)), words);
        let left = second.material(&sent.id);
        assert_eq!(
            (&left.header["peeled"], &left.header["items"]),
            (&json!([]), &json!([]))
        );
    };
    let ready = || {
        let sent = asked(&noor, &case);
        assert_eq!(first.agree(&sent, &case).status(), 201);
        let made = second.released(&sent, &case);
        (sent, made)
    };
    let (sent, made) = ready();
    let busy = noor.request(&case, Tell::After, true);
    assert_eq!(noor.ask(&case, &busy).status(), 422, "one at a time");
    assert_eq!(second.refuse(&sent, &case, "write to her").status(), 201);
    assert_eq!(
        second.refuse(&sent, &case, "write to her").status(),
        201,
        "pressed twice"
    );
    assert_eq!(state(&noor, &case), "refused");
    let got = noor.requests(Some(&case));
    let why = noor
        .member
        .identity()
        .open(got.frame(&got.header["requests"][0]["refusal"]["frame"]))
        .unwrap();
    assert!(String::from_utf8_lossy(&why).contains("write to her"));
    assert_eq!(
        first.requests(None).header["requests"][0]["refusal"],
        Value::Null
    );
    over(&sent, &made);

    let (sent, made) = ready();
    assert_eq!(
        second.withdraw_request(&case, &sent.id).status(),
        404,
        "theirs alone to take back"
    );
    assert_eq!(noor.withdraw_request(&case, &sent.id).status(), 200);
    assert_eq!(noor.withdraw_request(&case, &sent.id).status(), 200);
    over(&sent, &made);

    let (sent, made) = ready();
    let days = app.portal.disclosing().unwrap().expiry_days;
    wait(&app, days);
    assert_eq!(
        second.requests(None).header["requests"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    let still = second.material(&sent.id);
    assert_ne!(
        still.header["peeled"],
        json!([]),
        "on its last day it may still be opened"
    );
    wait(&app, days + 1);
    over(&sent, &made);
}

/// Ends what was over on that day.
fn wait(app: &TestApp, days: u16) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime
        .block_on(app.portal.expire_disclosures(later(days)))
        .unwrap();
}

fn who_is_told_before_has_the_days_that_the_rules_give(db: Db) {
    let app = TestApp::spawn(db);
    let (case, noor, code) = named(&app);
    let both = custodians(&app);
    let sent = noor.request(&case, Tell::Before, false);
    let mut silent = noor.request(&case, Tell::Before, false);
    silent.header["items"].as_array_mut().unwrap().pop();
    silent.parts.pop();
    assert_eq!(
        noor.ask(&case, &silent).status(),
        422,
        "the person is told with it"
    );
    let mut hasty = noor.request(&case, Tell::Before, false);
    hasty.header["opens"] = json!(today().to_string());
    assert_eq!(noor.ask(&case, &hasty).status(), 422);
    assert_eq!(noor.ask(&case, &sent).status(), 201);
    let told = app.open_mailbox(&code);
    let days = app.portal.disclosing().unwrap().notice_days;
    let told = told
        .items(BoxKind::Dialogue)
        .last()
        .unwrap()
        .item()
        .body
        .clone();
    let Body::Telling(told) = told else {
        panic!("the person was told something else");
    };
    assert_eq!((told.opened, told.day), (false, later(days)));
    assert_eq!(both[0].agree(&sent, &case).status(), 201);
    let made = both[1].released(&sent, &case);
    let early = refusal(both[1].release(&sent.id, &made));
    assert_eq!(early.1, "may not be opened yet");
}

fn of_two_who_open_in_the_same_second_one_does(db: Db) {
    let app = three(db);
    let (case, noor, _) = named(&app);
    let all = custodians(&app);
    let sent = asked(&noor, &case);
    assert_eq!(all[0].agree(&sent, &case).status(), 201);
    assert_eq!(all[1].agree(&sent, &case).status(), 201, "two may go first");
    let made = [&all[1], &all[2]].map(|desk| desk.released(&sent, &case));
    let mut answers: Vec<u16> = std::thread::scope(|scope| {
        let pressed = all[1..].iter().zip(&made).map(|(desk, made)| {
            let id = sent.id;
            scope.spawn(move || desk.release(&id, made).status().as_u16())
        });
        let pressed: Vec<_> = pressed.collect();
        pressed.into_iter().map(|one| one.join().unwrap()).collect()
    });
    answers.sort_unstable();
    assert_eq!(answers, [201, 422]);
    assert_eq!(noor.take(&case, &sent.id).status(), 201);
    let got = noor.requests(Some(&case));
    assert_eq!(noor.names(&case, &got.header["requests"][0], &got), [NAME]);
}

fn nobody_is_asked_who_is_excluded_asks_or_keeps_no_name(db: Db) {
    let app = three(db);
    let excluded = app.officer("third").id;
    let told = Told {
        name: Some(NAME.to_owned()),
        excluded: vec![excluded],
        ..Told::new("the third is named in it")
    };
    let (code, _) = app.submit(&told);
    let case = app.open_mailbox(&code).chain().case().to_string();
    let noor = app.sign_in("noor");
    let (opened, made) = noor.make_internal(&case);
    assert_eq!(made.status(), 201);
    let right = noor.request(&case, Tell::After, true);
    for stranger in [excluded, app.officer("mateo").id] {
        let kept = Request::keepers(opened.chain(), &noor.member.id);
        let request = Request {
            custodians: kept.into_iter().chain([stranger]).collect(),
            ..read(&noor, &right.note, &case).request().clone()
        };
        let request = Request {
            id: Id16::random(),
            ..request
        };
        let sent = noor.sent(&noor.open(&case), &request);
        let answer = refusal(noor.ask(&case, &sent));
        assert_eq!(answer.0, "copies");
        let hash = Hash32::parse(&case).unwrap();
        let verdict = Asked::read(&sent.note, &hash, &app.roster(), Keys::Current);
        assert_eq!(
            verdict.err(),
            Some(Verdict::Holder),
            "custodians would refuse it too"
        );
    }
    let mut own = noor.request(&case, Tell::After, true);
    own.header["copies"].as_array_mut().unwrap().truncate(1);
    own.parts.drain(1..3);
    assert_ne!(
        noor.ask(&case, &own).status(),
        201,
        "one custodian is not enough"
    );
    // Whoever does not hold the case asks for nothing in it.
    let lucia = app.sign_in("lucia");
    assert_eq!(lucia.ask(&case, &right).status(), 404);
    assert_eq!(noor.ask(&case, &right).status(), 201);
    let third = app.sign_in("third");
    assert_eq!(third.requests(None).header["requests"], json!([]));
}

fn who_leaves_the_case_leaves_the_name(db: Db) {
    let app = TestApp::spawn(db);
    let (case, noor, _) = named(&app);
    let both = custodians(&app);
    let sent = asked(&noor, &case);
    assert_eq!(both[0].agree(&sent, &case).status(), 201);
    let made = both[1].released(&sent, &case);
    assert_eq!(both[1].release(&sent.id, &made).status(), 201);
    assert_eq!(noor.take(&case, &sent.id).status(), 201);
    assert!(holds(&app, &sent.id, "release"), "the search itself works");
    assert_eq!(noor.let_go(&case, &json!({"withdraw": true})).status(), 201);
    assert!(!holds(&app, &sent.id, "release"));
    let path = format!("/api/v1/cases/{case}/disclosures");
    assert_eq!(noor.get(&path).status(), 404);

    // And with it what they only asked for.
    let mateo = app.sign_in("mateo");
    let sent = asked(&mateo, &case);
    assert_eq!(both[0].agree(&sent, &case).status(), 201);
    assert!(holds(&app, &sent.id, "peeled"), "the search itself works");
    assert_eq!(
        mateo.let_go(&case, &json!({"withdraw": true})).status(),
        201
    );
    assert!(!holds(&app, &sent.id, "peeled"));
    let made = (
        json!({"note": 1, "first": both[0].member.id.to_string(), "frame": 2}),
        made.1,
    );
    assert_eq!(both[1].release(&sent.id, &made).status(), 422);
}

fn holds(app: &TestApp, id: &Id16, kind: &str) -> bool {
    let id = *id;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let read = app
        .portal
        .store()
        .read(move |conn| disclosures::pieces_of(conn, &id));
    let pieces = runtime.block_on(read).unwrap();
    pieces.iter().any(|piece| piece.kind.as_str() == kind)
}
