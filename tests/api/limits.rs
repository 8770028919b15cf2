//! What one person sends cannot stand in the way of others.

use amparo::seal::age::Identity;
use amparo::seal::code::Code;
use amparo::seal::frames;
use amparo::seal::id::{Id16, b64};
use reqwest::blocking::Client;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::{FRAMES, Told};
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
    let large = sealed(1_900_000);
    let add = || {
        let items = [1, 2].map(|frame| {
            json!({"id": Id16::random().to_string(), "box": "dialogue", "lead": false, "frame": frame})
        });
        let header = json!({"n": 0, "items": items});
        let body = frames::write(header.to_string().as_bytes(), &[&large, &large]);
        let login = b64(app.root(&code).login().expose());
        Client::new()
            .post(format!("{}/api/v1/mailbox/items", app.public))
            .header("authorization", format!("amparo {login}"))
            .header("content-type", FRAMES)
            .body(body)
            .send()
            .unwrap()
            .status()
            .as_u16()
    };
    let answers: Vec<u16> = (0..14).map(|_| add()).collect();
    let taken = answers.iter().filter(|status| **status == 201).count();
    assert!((10..14).contains(&taken), "{answers:?}");
    assert_eq!(answers[13], 422, "{answers:?}");
    // Others are not held up.
    app.submit(&Told::new("another report"));
}
