//! Whoever the reporter excludes gets no key, and sees no trace.

use amparo::seal::id::Id16;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::BoxKind;

use crate::app::{Db, TestApp};
use crate::client::{Fetched, Told, texts};
use crate::on_both_databases;

on_both_databases!(
    an_excluded_officer_opens_nothing_and_sees_no_trace,
    a_report_that_nobody_is_left_to_read_is_refused,
);

fn an_excluded_officer_opens_nothing_and_sees_no_trace(db: Db) {
    let app = TestApp::spawn(db);
    let mateo = app.officer("mateo").id;
    let told = Told {
        excluded: vec![mateo],
        answers: vec![("danger", "yes")],
        ..Told::new("mateo takes a share of every contract")
    };
    let (code, _) = app.submit(&told);

    // The colleague sees it: the search below can find.
    let noor = app.sign_in("noor");
    let row = noor.queue().header["rows"][0].clone();
    let case = row["case"].as_str().unwrap();
    assert_eq!(noor.queue().header["total"], 1);
    assert!(
        due_for(&app, noor.member.id),
        "the colleague is told at once"
    );

    let desk = app.sign_in("mateo");
    assert_eq!(desk.queue().header["total"], 0);
    assert_eq!(desk.queue().header["rows"].as_array().unwrap().len(), 0);
    let refused = desk.fetch(case);
    let nowhere = desk.fetch(&amparo::seal::id::Hash32::of(b"no case").to_string());
    assert_eq!(refused.status(), 404);
    assert_eq!(nowhere.status(), 404);
    assert_eq!(refused.text().unwrap(), nowhere.text().unwrap(), "no trace");
    assert!(!due_for(&app, mateo), "no notice is due for them");

    // With everything that the server holds and their own key, they open nothing.
    let everything = Fetched::from(noor.fetch(case));
    assert!(noor.try_open(&everything).is_ok(), "a holder opens it");
    assert_eq!(desk.refusal(&everything), Some(Verdict::Age));
    let root = app.root(&code);
    let reporters = Fetched::from(app.mailbox(&root));
    assert_eq!(desk.refusal(&reporters), Some(Verdict::Age));

    // Nor does a colleague's record put the case before them by the way.
    let stray = noor.grant_to(case, &mateo);
    assert_eq!(stray.status(), 422);
    assert_eq!(desk.queue().header["total"], 0);

    // The reporter sees who holds keys.
    let back = app.open_mailbox(&code);
    let held = back.chain().held(BoxKind::Dialogue).unwrap();
    let holders: Vec<Id16> = held.officers().copied().collect();
    assert!(holders.contains(&noor.member.id) && !holders.contains(&mateo));

    // An answer of the colleague changes nothing of it.
    assert_eq!(noor.message(case, "we look into it").status(), 201);
    assert_eq!(
        texts(&app.open_mailbox(&code), BoxKind::Dialogue),
        ["we look into it"]
    );
    assert_eq!(desk.queue().header["total"], 0);
}

fn a_report_that_nobody_is_left_to_read_is_refused(db: Db) {
    let app = TestApp::spawn(db);
    let imani = app.officer("imani").id.to_string();
    let queue = app.queue("small").to_string();
    let form = [
        ("account", "it is her"),
        ("queue", &queue),
        ("exclude", &imani),
    ];
    let page = reqwest::blocking::Client::new()
        .post(format!("{}/en/report", app.public))
        .form(&form)
        .send()
        .unwrap();
    assert_eq!(page.status(), 422);
    let page = page.text().unwrap();
    assert!(
        page.contains("it is her"),
        "what was typed stays in the page"
    );
    assert!(page.contains("exclude-error"), "the field is named");
}

fn due_for(app: &TestApp, officer: Id16) -> bool {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let due = runtime.block_on(app.portal.due_notices()).unwrap();
    due.iter().any(|waiting| waiting.notice.officer == officer)
}
