//! A roster that expired, and people whom a roster no longer lists.

use amparo::clock::{Clock, Day};
use amparo::seal::id::Hash32;
use amparo::seal::roster::{Roster, RosterBody};
use amparo::store::rosters::{self, Published};
use reqwest::blocking::Client;
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::on_both_databases;

on_both_databases!(
    an_expired_roster_is_renewed_after_a_restart,
    a_removed_steward_is_no_steward,
    a_steward_with_a_seat_can_be_excluded_without_scripts,
    a_list_that_changed_is_looked_at_again_without_scripts,
);

/// The version after the standing one, with a change.
pub(crate) fn next(standing: &Roster, change: impl FnOnce(&mut RosterBody)) -> RosterBody {
    let mut body = standing.body().clone();
    body.version += 1;
    body.history.push(standing.hash());
    change(&mut body);
    body
}

pub(crate) fn signed(app: &TestApp, body: &RosterBody) -> String {
    let sara = app.officer("sara");
    body.sign(&[(&sara.id.to_string(), &sara.signing())])
}

pub(crate) fn wait<T>(work: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().unwrap().block_on(work)
}

fn an_expired_roster_is_renewed_after_a_restart(db: Db) {
    let app = TestApp::spawn(db);
    let first = app.roster();
    let old = next(&first, |body| {
        body.not_after = Day::parse("2020-01-01").unwrap();
    });
    let note = signed(&app, &old);
    let two_lines: String = note.split_inclusive('\n').take(2).collect();
    let published = Published {
        version: 2,
        hash: Hash32::of(two_lines.as_bytes()),
        note,
    };
    let kept = wait(
        app.portal
            .store()
            .write(move |conn| rosters::publish(conn, &published)),
    );
    assert!(Result::<bool, amparo::store::error::StoreError>::unwrap(
        kept
    ));

    let restarted = wait(app.reopened());
    assert!(restarted.standing().is_none(), "it shows nobody a key");
    let latest = restarted.latest().unwrap();
    assert_eq!(latest.roster.version(), 2, "but it is known");
    let renewed = next(&latest.roster, |body| {
        body.not_after = Clock::system().today().plus(30);
    });
    wait(restarted.publish_roster(&signed(&app, &renewed))).unwrap();
    assert_eq!(restarted.standing().unwrap().roster.version(), 3);
}

fn a_removed_steward_is_no_steward(db: Db) {
    let app = TestApp::spawn(db);
    let desk = app.sign_in("sara");
    let candidates = "/api/v1/roster/candidates";
    assert_eq!(desk.get(candidates).status(), 200);
    let sara = app.officer("sara").id;
    let body = next(&app.roster(), |body| {
        let left = body.officers.iter_mut().find(|officer| officer.id == sara);
        left.unwrap().keys[0].to = Some(1);
    });
    wait(app.portal.publish_roster(&signed(&app, &body))).unwrap();
    assert_eq!(desk.get(candidates).status(), 403);
    let invite = json!({"name": "somebody", "role": "triage", "mail": "", "language": "en"});
    assert_eq!(desk.post("/api/v1/invites", &invite).status(), 403);
}

fn a_steward_with_a_seat_can_be_excluded_without_scripts(db: Db) {
    let app = TestApp::spawn_with(db, |plan| {
        let sara = plan.officers.iter_mut().find(|held| held.name == "sara");
        sara.unwrap().queues = vec!["intake".to_owned()];
    });
    let page = reqwest::blocking::get(format!("{}/en/report", app.public)).unwrap();
    let page = page.text().unwrap();
    for name in ["noor", "sara"] {
        assert!(page.contains(&app.officer(name).id.to_string()), "{name}");
    }
}

fn a_list_that_changed_is_looked_at_again_without_scripts(db: Db) {
    let app = TestApp::spawn(db);
    let queue = app.queue("intake").to_string();
    let post = |list: &str| {
        let form = [
            ("account", "about the new one, perhaps"),
            ("queue", &queue),
            ("where", "at the gate"),
            ("list", list),
        ];
        let url = format!("{}/en/report", app.public);
        let answer = Client::new().post(url).form(&form).send().unwrap();
        (answer.status().as_u16(), answer.text().unwrap())
    };
    let listed = |page: &str| {
        let rest = page.split("name=\"list\" value=\"").nth(1).unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    let before = listed(
        &reqwest::blocking::get(format!("{}/en/report", app.public))
            .unwrap()
            .text()
            .unwrap(),
    );
    wait(
        app.portal
            .publish_roster(&signed(&app, &next(&app.roster(), |_| {}))),
    )
    .unwrap();
    let (status, page) = post(&before);
    assert_eq!(status, 422);
    assert!(page.contains("href=\"#queue\"") && page.contains("changed its list of people"));
    assert!(page.contains("about the new one, perhaps") && page.contains("at the gate"));
    let noor = app.sign_in("noor");
    assert!(noor.all_cases().is_empty());
    assert_eq!(post(&listed(&page)).0, 200);
    assert_eq!(noor.all_cases().len(), 1);
}
