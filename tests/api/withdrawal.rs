//! An officer with a conflict of interest lets go of a case, and makes no keys.

use amparo::seal::code::Code;
use amparo::seal::compose::holders::Change;
use amparo::seal::frames;
use amparo::seal::item::body::Body;
use amparo::seal::words::BoxKind;
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::client::{Told, texts};
use crate::colleagues::{added, field, imanis, removed, waiting};
use crate::on_both_databases;

on_both_databases!(
    who_lets_go_of_a_case_loses_it_with_their_word,
    the_last_who_can_read_a_case_keeps_it,
    nothing_brings_a_case_back_to_who_let_go_of_it,
);

fn who_lets_go_of_a_case_loses_it_with_their_word(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    noor.make_internal(&case).1.error_for_status().unwrap();
    let posted = noor.let_go(&case, &json!({}));
    assert_eq!(
        (posted.status().as_u16(), noor.total()),
        (201, 1),
        "said, and not let go"
    );
    assert_eq!(
        noor.let_go(&case, &json!({"withdraw": true, "n": 0}))
            .status(),
        409
    );
    let empty = frames::write::<&[u8]>(br#"{"n":1,"items":[],"withdraw":true}"#, &[]);
    let empty = noor.frames(&format!("/api/v1/cases/{case}/items"), empty);
    assert_eq!(field(empty), (422, "withdraw".to_owned()));
    let body = br#"{"n":1,"items":[],"level":"alarm","withdraw":true}"#;
    let body = frames::write::<&[u8]>(body, &[]);
    assert_eq!(
        field(app.to_mailbox(&code, "items", body)),
        (422, "withdraw".to_owned())
    );
    assert_eq!(noor.total(), 1);

    assert_eq!(noor.let_go(&case, &json!({"withdraw": true})).status(), 201);
    assert_eq!(
        (noor.total(), noor.fetch(&case).status().as_u16()),
        (0, 404)
    );
    assert_eq!(waiting(&app, noor.member.id), 0);
    assert_eq!(waiting(&app, mateo.member.id), 1, "a colleague is told");
    assert_eq!(mateo.queue().header["rows"][0]["unread"], json!(true));
    let opened = mateo.open(&case);
    let said = opened.items(BoxKind::Internal).last().unwrap();
    let Body::Conflict(said) = &said.item().body else {
        panic!("her word is the last");
    };
    assert_eq!(said.officer, noor.member.id);
    // The reporter, who knows nothing of it, goes on.
    app.reply_as_reporter(&code, "are you there?")
        .error_for_status()
        .unwrap();
    let made = mateo.change(&case, &removed(noor.member.id), None);
    assert_eq!(made.status(), 201, "though she holds no grant any more");
    assert_eq!((mateo.total(), noor.total()), (1, 0));
    let mine = app.open_mailbox(&code);
    let held = mine.chain().held(BoxKind::Dialogue).unwrap();
    assert!(!held.officers().any(|id| *id == noor.member.id));
    app.reply_as_reporter(&code, "good")
        .error_for_status()
        .unwrap();
    assert_eq!(
        texts(&mateo.open(&case), BoxKind::Dialogue),
        ["are you there?", "good"]
    );
}

fn the_last_who_can_read_a_case_keeps_it(db: Db) {
    let app = TestApp::spawn(db);
    let (_, case) = imanis(&app);
    let (imani, noor) = (app.sign_in("imani"), app.sign_in("noor"));
    imani.make_internal(&case).1.error_for_status().unwrap();
    let refused = imani.let_go(&case, &json!({"withdraw": true}));
    assert_eq!(field(refused), (422, "leave".to_owned()));
    assert_eq!(imani.total(), 1);
    assert_eq!(
        imani.open(&case).items(BoxKind::Internal).len(),
        0,
        "nor is it said"
    );
    imani
        .change(&case, &added(noor.member.id), None)
        .error_for_status()
        .unwrap();
    assert_eq!(
        imani.let_go(&case, &json!({"withdraw": true})).status(),
        201
    );
    assert_eq!((imani.total(), noor.total()), (0, 1));
    let refused = noor.let_go(&case, &json!({"withdraw": true}));
    assert_eq!(
        field(refused),
        (422, "leave".to_owned()),
        "now she is the last"
    );
}

fn nothing_brings_a_case_back_to_who_let_go_of_it(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    noor.make_internal(&case).1.error_for_status().unwrap();
    let unaware = mateo.recast(&mut mateo.open(&case), &Change::default(), None);
    noor.let_go(&case, &json!({"withdraw": true}))
        .error_for_status()
        .unwrap();
    assert_eq!(
        field(mateo.send(&case, &unaware)),
        (422, "grants".to_owned())
    );
    assert_eq!(noor.total(), 0);
    // The reporter takes a new code, and grants her what the record says that she holds.
    let next = Code::random();
    assert_eq!(app.take_new_code(&code, &next, &|_, _| ()).status(), 201);
    assert_eq!(
        (noor.total(), noor.fetch(&case).status().as_u16()),
        (0, 404)
    );
    assert_eq!(waiting(&app, noor.member.id), 0);
    app.reply_as_reporter(&next, "it is me")
        .error_for_status()
        .unwrap();
    let made = mateo.change(&case, &removed(noor.member.id), None);
    assert_eq!(made.status(), 201);
    assert_eq!(texts(&mateo.open(&case), BoxKind::Dialogue), ["it is me"]);
}
