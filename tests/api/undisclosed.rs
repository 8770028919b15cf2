//! What does not open a name: a word that is not theirs, not about this, too late or too soon.

use amparo::seal::disclosure::decision::Decision;
use amparo::seal::disclosure::{Asked, Keys, Request};
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::body::Body;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::{BoxKind, Tell};
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::{Told, today};
use crate::custody::{Sent, custodians, later, read};
use crate::disclosure::{NAME, another, asked, named, refusal, state, three};
use crate::on_both_databases;

on_both_databases!(
    an_agreement_that_is_not_theirs_to_this_request_counts_for_nothing,
    after_a_refusal_a_withdrawal_or_its_last_day_nothing_is_decided_any_more,
    who_is_told_before_has_the_days_that_the_rules_give,
    nobody_is_asked_who_is_excluded_asks_or_keeps_no_name,
);

fn an_agreement_that_is_not_theirs_to_this_request_counts_for_nothing(db: Db) {
    let app = TestApp::spawn(db);
    let (case, noor, _) = named(&app);
    let (other, mateo) = (another(&app, &noor).0, app.sign_in("mateo"));
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
    let refusing = second.refusing(&sent, &case, "write to her");
    assert_eq!(second.send_ready(&refusing).status(), 201);
    assert_eq!(second.send_ready(&refusing).status(), 201, "sent again");
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
    let withdrawing = noor.withdrawing(&case, &sent.id);
    assert_eq!(noor.send_ready(&withdrawing).status(), 200);
    assert_eq!(noor.send_ready(&withdrawing).status(), 200, "sent again");
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
