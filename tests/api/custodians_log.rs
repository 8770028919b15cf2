//! What is asked of custodians, and what they decide, stands in the log: with the act, or neither.

use amparo::seal::name::Name;
use amparo::seal::words::{Act, Tell};
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::custody::{custodians, read};
use crate::disclosure::{another, named, refusal, state};
use crate::log::{broken, entries};
use crate::on_both_databases;

on_both_databases!(
    each_step_towards_a_name_makes_one_entry,
    a_step_without_its_entry_is_refused_and_nothing_is_written,
);

/// Who did what about names, in the order of the log.
fn about_names(app: &TestApp) -> Vec<(Act, Name)> {
    let is_one = |act: &Act| act.as_str().starts_with("disclos");
    let all = entries(app).into_iter();
    all.filter(|entry| is_one(&entry.act))
        .map(|entry| (entry.act, entry.by))
        .collect()
}

fn each_step_towards_a_name_makes_one_entry(db: Db) {
    let app = TestApp::spawn(db);
    let (case, noor, _) = named(&app);
    let [first, second] = &custodians(&app)[..] else {
        panic!("the demo has two custodians");
    };
    let [her, one, two] = [&noor, first, second].map(|desk| Name::Officer(desk.member.id));
    let sent = noor.request(&case, Tell::After, true);
    let asking = noor.asking(&case, &sent);
    for _ in 0..2 {
        assert_eq!(noor.send_ready(&asking).status(), 201);
    }
    assert_eq!(first.agree(&sent, &case).status(), 201);
    let made = second.released(&sent, &case);
    assert_eq!(second.release(&sent.id, &made).status(), 201);
    assert_eq!(noor.take(&case, &sent.id).status(), 201);
    let disclosed = [
        (Act::DisclosureAsked, her),
        (Act::DisclosureAgreed, one),
        (Act::DisclosureAgreed, two),
        (Act::Disclosed, her),
    ];
    assert_eq!(about_names(&app), disclosed);

    let (case, _) = another(&app, &noor);
    let ask = || {
        let sent = noor.request(&case, Tell::After, true);
        assert_eq!(noor.ask(&case, &sent).status(), 201);
        sent
    };
    let refused = ask();
    let refusal = second.refuse(&refused, &case, "write to her");
    assert_eq!(refusal.status(), 201);
    let withdrawn = ask();
    let withdrawal = noor.withdraw_request(&case, &withdrawn.id);
    assert_eq!(withdrawal.status(), 200);
    let undisclosed = [
        (Act::DisclosureAsked, her),
        (Act::DisclosureRefused, two),
        (Act::DisclosureAsked, her),
        (Act::DisclosureWithdrawn, her),
    ];
    assert_eq!(about_names(&app)[4..], undisclosed);
    assert_eq!(broken(&app, &[]), []);
}

fn a_step_without_its_entry_is_refused_and_nothing_is_written(db: Db) {
    let app = TestApp::spawn(db);
    let (case, noor, _) = named(&app);
    let both = custodians(&app);
    let at_case = format!("/api/v1/cases/{case}/disclosures");
    let sent = noor.request(&case, Tell::After, true);
    // An empty list keeps the client of these tests from adding what is missing.
    let none = |header: &serde_json::Value| {
        let mut header = header.clone();
        header["log"] = json!([]);
        header
    };
    let unlogged = |answer| assert_eq!(refusal(answer).0, "log");
    unlogged(noor.framed(&at_case, &none(&sent.header), &sent.parts));
    let requests = noor.requests(Some(&case));
    assert_eq!(requests.header["requests"], json!([]));

    assert_eq!(noor.ask(&case, &sent).status(), 201);
    assert_eq!(state(&noor, &case), "asked");
    let asked = read(&both[0], &sent.note, &case);
    let word = both[0].decision(&asked, None);
    let at = |act: &str| format!("/api/v1/disclosures/{}/{act}", sent.id);
    let agreement = json!({"note": 1, "peeled": [], "log": []});
    unlogged(both[0].framed(&at("agree"), &agreement, &[word]));
    let identity = both[0].member.identity();
    let sealed = identity.recipient().seal(b"why not").unwrap();
    unlogged(both[0].framed(&at("refuse"), &json!({"frame": 1, "log": []}), &[sealed]));
    assert_eq!(both[0].agree(&sent, &case).status(), 201);
    let made = both[1].released(&sent, &case);
    unlogged(both[1].framed(&at("release"), &none(&made.0), &made.1));
    assert_eq!(state(&noor, &case), "asked", "nobody has released it");
    let withdrawal = format!("{at_case}/{}/withdraw", sent.id);
    unlogged(noor.framed(&withdrawal, &json!({"log": []}), &[]));
    assert_eq!(both[1].release(&sent.id, &made).status(), 201);
    assert_eq!(state(&noor, &case), "agreed");
}
