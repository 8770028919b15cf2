//! A name that two custodians keep: two of them open it for whoever asked; nobody else, at no step.

use std::collections::BTreeSet;

use amparo::seal::age::Identity;
use amparo::seal::code::Code;
use amparo::seal::id::Id16;
use amparo::seal::item::body::Body;
use amparo::seal::words::{BoxKind, Tell};
use amparo::store::disclosures;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::Told;
use crate::colleagues::waiting;
use crate::custody::{Sent, custodians, read};
use crate::desk::Desk;
use crate::on_both_databases;

on_both_databases!(
    a_name_reaches_whoever_asked_and_nobody_else,
    one_custodian_with_the_whole_database_opens_nothing,
    of_two_who_open_in_the_same_second_one_does,
    who_leaves_the_case_leaves_the_name,
);

pub(crate) const NAME: &str = "Adjoa Quartey-Example";

/// A case with a name in it, and the desk of an officer who holds it.
pub(crate) fn named(app: &TestApp) -> (String, Desk<'_>, Code) {
    let noor = app.sign_in("noor");
    let (case, code) = another(app, &noor);
    (case, noor, code)
}

/// One more case with a name in it.
pub(crate) fn another(app: &TestApp, noor: &Desk<'_>) -> (String, Code) {
    let told = Told {
        name: Some(NAME.to_owned()),
        ..Told::new("the keys are copied")
    };
    let (code, _) = app.submit(&told);
    let case = app.open_mailbox(&code).chain().case().to_string();
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    (case, code)
}

/// Which field was refused, and by what rule.
pub(crate) fn refusal(answer: reqwest::blocking::Response) -> (String, String) {
    assert_eq!(answer.status(), 422);
    let said: Value = answer.json().unwrap();
    let word = |key: &str| said[key].as_str().unwrap().to_owned();
    (word("field"), word("error"))
}

/// With a third custodian.
pub(crate) fn three(db: Db) -> TestApp {
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

pub(crate) fn asked(desk: &Desk<'_>, case: &str) -> Sent {
    let sent = desk.request(case, Tell::After, true);
    assert_eq!(desk.ask(case, &sent).status(), 201);
    sent
}

pub(crate) fn state(desk: &Desk<'_>, case: &str) -> String {
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
pub(crate) fn opened_by(keys: &[Identity], files: &[Vec<u8>]) -> String {
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
    let sent = noor.request(&case, Tell::After, true);
    let asking = noor.asking(&case, &sent);
    assert_eq!(noor.send_ready(&asking).status(), 201);
    let again = noor.send_ready(&asking);
    assert_eq!(again.status(), 201, "sent again, it is one");
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
    let asked = read(first, &sent.note, &case);
    let agreeing = first.agreeing(&sent.id, first.decision(&asked, None));
    assert_eq!(first.send_ready(&agreeing).status(), 201);
    assert_eq!(first.send_ready(&agreeing).status(), 201, "sent again");
    let twice = refusal(first.agree(&sent, &case));
    assert_eq!(twice.0, "disclosure", "pressed twice, it is read again");
    let made = second.released(&sent, &case);
    let releasing = second.releasing(&sent.id, &made);
    assert_eq!(second.send_ready(&releasing).status(), 201);
    assert_eq!(second.send_ready(&releasing).status(), 201, "sent again");
    assert_eq!(state(&noor, &case), "agreed");
    let waits = noor.requests(Some(&case));
    assert_eq!(
        waits.header["requests"][0]["release"],
        Value::Null,
        "the person is told first"
    );

    let taking = noor.taking(&case, &sent.id);
    assert_eq!(noor.send_ready(&taking).status(), 201);
    assert_eq!(noor.send_ready(&taking).status(), 201, "and once");
    assert_eq!(refusal(noor.take(&case, &sent.id)).0, "disclosure");
    let got = noor.requests(Some(&case));
    assert_eq!(noor.names(&case, &got.header["requests"][0], &got), [NAME]);
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
