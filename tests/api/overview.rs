//! How the work stands: one's own queue counted, and for who reads no cases all of it in coarse numbers.

use amparo::seal::words::Role;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::Told;
use crate::desk::Desk;
use crate::on_both_databases;

on_both_databases!(
    an_officer_is_told_of_their_own_queue_alone,
    a_coordinator_is_told_coarse_numbers_and_reads_no_case,
);

fn overview(desk: &Desk<'_>) -> Value {
    let answer = desk.get("/api/v1/overview");
    assert_eq!(answer.status(), 200);
    answer.json().unwrap()
}

fn an_officer_is_told_of_their_own_queue_alone(db: Db) {
    let app = TestApp::spawn_with(db, |plan| {
        // Somebody who reads and coordinates could take what they read from what there is.
        let mateo = plan.officers.iter_mut().find(|one| one.name == "mateo");
        mateo.unwrap().role = Role::Coordinator;
    });
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (code, _) = app.submit(&Told::new("for both"));
    let mut told = Told::new("not for Mateo");
    told.excluded = vec![mateo.member.id];
    told.name = Some("Amal".to_owned());
    app.submit(&told);
    let hers = overview(&noor);
    assert_eq!((&hers["open"], &hers["unanswered"]), (&json!(2), &json!(2)));
    assert_eq!(hers["anonymous"], 1, "one gave a name");
    let his = overview(&mateo);
    assert_eq!((&his["open"], &his["coarse"]), (&json!(1), &json!(false)));
    let case = app.open_mailbox(&code).chain().case().to_string();
    noor.message(&case, "read").error_for_status().unwrap();
    let hers = overview(&noor);
    assert_eq!(hers["unanswered"], 1);
    assert_eq!(hers["answered"]["counts"], json!([1, 0, 0, 0, 0, 0]));
    assert_eq!(
        hers["hands"],
        json!([{"officer": null, "open": 2, "overdue": 0}])
    );
    assert_eq!(
        overview(&app.sign_in("lucia"))["open"],
        0,
        "a custodian has no queue"
    );
}

fn a_coordinator_is_told_coarse_numbers_and_reads_no_case(db: Db) {
    let app = TestApp::spawn_with(db, crate::policy::with_every_role);
    let coordinator = app.sign_in("coordinator");
    let (noor, open) = (app.sign_in("noor"), |desk: &Desk<'_>| {
        overview(desk)["open"].clone()
    });
    for _ in 0..4 {
        app.submit(&Told::new("one of few"));
    }
    assert_eq!((open(&noor), open(&coordinator)), (json!(4), Value::Null));
    for _ in 0..3 {
        app.submit(&Told::new("one of more"));
    }
    assert_eq!((open(&noor), open(&coordinator)), (json!(7), json!(5)));
    assert_eq!(overview(&coordinator)["coarse"], true);
    assert!(coordinator.all_cases().is_empty());
}
