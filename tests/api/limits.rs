//! What one person sends cannot stand in the way of others.

use amparo::seal::age::Identity;
use amparo::seal::code::Code;
use amparo::seal::frames;
use amparo::seal::id::Id16;
use amparo::seal::item::body::Body;
use amparo::seal::words::{Erased, Pressed};
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::Told;
use crate::on_both_databases;

on_both_databases!(
    a_grant_or_brief_too_large_for_a_queue_page_is_refused,
    a_case_grows_only_so_far,
);

/// A sealed file of about so many bytes.
fn sealed(bytes: usize) -> Vec<u8> {
    let recipient = Identity::random().recipient();
    recipient.seal(&vec![b'x'; bytes]).unwrap()
}

fn a_grant_or_brief_too_large_for_a_queue_page_is_refused(db: Db) {
    let app = TestApp::spawn(db);
    let body = app
        .composed(&Told::new("the invoices are false"), &Code::random())
        .to_frames();
    let parts = frames::read(&body).unwrap();
    let header: Value = serde_json::from_slice(parts[0]).unwrap();
    let frame = |held: &Value| usize::try_from(held["frame"].as_u64().unwrap()).unwrap();
    let leads = |item: &&Value| item["lead"].as_bool().unwrap();
    let brief = header["items"].as_array().unwrap().iter().find(leads);
    let large = sealed(80_000);
    for at in [frame(&header["grants"][0]), frame(brief.unwrap())] {
        let mut swapped: Vec<&[u8]> = parts[1..].to_vec();
        swapped[at - 1] = &large;
        let refused = app.post_report(frames::write(parts[0], &swapped));
        assert_eq!(refused.status(), 422);
    }
    assert_eq!(app.post_report(body).status(), 201);
}

fn a_case_grows_only_so_far(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let add = |bytes: usize| {
        let part = sealed(bytes);
        let item =
            json!({"id": Id16::random().to_string(), "box": "dialogue", "lead": false, "frame": 1});
        let header = json!({"n": 0, "items": [item]});
        let body = frames::write(header.to_string().as_bytes(), &[&part]);
        app.to_mailbox(&code, "items", body).status().as_u16()
    };
    let taken = |bytes: usize| (0..40).take_while(|_| add(bytes) == 201).count();
    let large = taken(1_900_000);
    assert!((20..30).contains(&large), "{large}");
    // Up to the last place.
    for bytes in [100_000, 10_000, 1_000] {
        assert!(taken(bytes) < 40, "{bytes}");
    }
    // Others are not held up.
    app.submit(&Told::new("another report"));
    // And what its reporter needs to be safe still fits in.
    assert_eq!(app.reply_as_reporter(&code, "help").status(), 422);
    let happened = "at my door".to_owned().into();
    let alarm = app.post_as_reporter(&code, "items", Body::Alarm { happened });
    assert_eq!(alarm.status(), 201);
    let noor = app.sign_in("noor");
    let row = noor.queue().header["rows"][0].clone();
    assert_eq!(row["level"], "alarm");
    let case = row["case"].as_str().unwrap().to_owned();
    assert_eq!(noor.message(&case, "we come").status(), 201);
    let new = Code::random();
    assert_eq!(app.take_new_code(&code, &new, &|_, _| ()).status(), 201);
    let erased = Body::Erasure {
        asked: true,
        pressed: Pressed::No,
        what: Erased::Mailbox,
    };
    assert_eq!(app.post_as_reporter(&new, "close", erased).status(), 201);
    assert_eq!(app.mailbox(&app.root(&new)).status(), 404);
}
