//! Which texts stand when stewards come and go, and when one of them is in the way.

use amparo::config::pins::Pins;
use amparo::flow::Portal;
use amparo::flow::texts::Taken;
use amparo::seal::key::{SigningKey, Vkey};
use amparo::seal::note::countersign;
use amparo::seal::value::{self, Object};

use crate::app::{Db, TestApp};
use crate::on_both_databases;
use crate::rosters::wait;
use crate::tampered::as_owner;
use crate::texts::{next, signed};

on_both_databases!(
    what_stood_goes_on_standing_when_the_pins_change,
    a_draft_that_never_stood_is_shown_by_no_change_of_the_pins,
    nobody_but_the_portal_says_that_a_version_stood,
    a_steward_who_signs_draft_after_draft_keeps_nobody_from_signing,
    who_hangs_up_leaves_no_version_that_is_taken_and_not_shown,
);

const LANGS: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

fn hours(words: &str) -> serde_json::Value {
    let texts = LANGS.map(|lang| (lang.to_owned(), words.into()));
    serde_json::json!({"hours": serde_json::Value::Object(texts.into_iter().collect())})
}

fn parts(words: &str) -> Object {
    let value: value::Value = serde_json::from_value(hours(words)).unwrap();
    value.object().unwrap()
}

/// The portal after a restart under these stewards.
fn pinned(app: &TestApp, stewards: &[(&str, &SigningKey)], threshold: u64) -> Portal {
    let mut pins = Pins::read(app.folder.path()).unwrap();
    let vkeys = stewards.iter();
    pins.stewards = vkeys
        .map(|(name, key)| Vkey::new(name, key.verify_key()).unwrap().to_string())
        .collect();
    pins.threshold = threshold;
    pins.write(app.folder.path()).unwrap();
    wait(app.reopened())
}

fn take(app: &TestApp, portal: &Portal, words: &str) {
    let note = signed(app, portal, hours(words));
    assert_eq!(wait(portal.publish_texts(&note)).unwrap(), Taken::Standing);
}

/// The version that stands, and whether it has to be signed again.
fn standing(portal: &Portal) -> Option<(u64, bool)> {
    let held = portal.texts()?;
    Some((held.version.version(), held.lapsed))
}

fn what_stood_goes_on_standing_when_the_pins_change(db: Db) {
    let app = TestApp::spawn(db);
    let (id, sara) = (app.officer("sara").id.to_string(), app.officer("sara"));
    let sara = sara.signing();
    take(&app, &app.portal, "first");
    take(&app, &app.portal, "second");
    let note = app.portal.texts().unwrap().note.clone();
    assert_eq!(standing(&wait(app.reopened())), Some((2, false)));

    let second = SigningKey::random();
    let both = [(id.as_str(), &sara), ("second", &second)];
    let portal = pinned(&app, &both, 2);
    assert_eq!(standing(&portal), Some((2, true)));
    assert_eq!(portal.texts().unwrap().note, note);
    let again = countersign(&note, "second", &second).unwrap();
    assert_eq!(wait(portal.publish_texts(&again)).unwrap(), Taken::Standing);
    assert_eq!(standing(&portal), Some((2, false)));
    assert_eq!(standing(&wait(app.reopened())), Some((2, false)));
    assert!(
        wait(portal.publish_texts(&again)).is_err(),
        "once is enough"
    );

    // Sara and the second steward have new keys: lines of the old ones verify no more.
    let (new, other) = (SigningKey::random(), SigningKey::random());
    let portal = pinned(&app, &[(&id, &new), ("second", &other)], 2);
    assert_eq!(standing(&portal), Some((2, true)));
    let body = portal.texts().unwrap().version.body().clone();
    let one = body.sign(&[(&id, &new)]);
    assert_eq!(wait(portal.publish_texts(&one)).unwrap(), Taken::Waiting);
    let waiting = wait(portal.waiting_texts()).unwrap();
    assert_eq!(waiting, std::slice::from_ref(&one));
    assert_eq!(standing(&portal), Some((2, true)));
    let two = countersign(&one, "second", &other).unwrap();
    assert_eq!(wait(portal.publish_texts(&two)).unwrap(), Taken::Standing);
    let restarted = wait(app.reopened());
    assert_eq!(standing(&restarted), Some((2, false)));
    assert_eq!(restarted.texts().unwrap().note, two);
    assert!(wait(restarted.earlier_texts(1)).unwrap().is_some());

    // Or the next version is signed on top of what stands.
    let portal = pinned(&app, &[("third", &second)], 1);
    assert_eq!(standing(&portal), Some((2, true)));
    let third = next(&portal, parts("third")).sign(&[("third", &second)]);
    assert_eq!(wait(portal.publish_texts(&third)).unwrap(), Taken::Standing);
    assert_eq!(standing(&wait(app.reopened())), Some((3, false)));
}

fn a_draft_that_never_stood_is_shown_by_no_change_of_the_pins(db: Db) {
    let app = TestApp::spawn(db);
    let (id, key) = (
        app.officer("sara").id.to_string(),
        app.officer("sara").signing(),
    );
    take(&app, &app.portal, "first");
    let second = SigningKey::random();
    let portal = pinned(&app, &[(&id, &key), ("second", &second)], 2);
    let draft = signed(&app, &portal, hours("draft"));
    assert_eq!(wait(portal.publish_texts(&draft)).unwrap(), Taken::Waiting);

    let portal = pinned(&app, &[(&id, &key)], 1);
    assert_eq!(standing(&portal), Some((1, false)));
    let waiting = wait(portal.waiting_texts()).unwrap();
    assert_eq!(waiting, std::slice::from_ref(&draft));
    // It stands when it is handed in under the pins by which it may.
    assert_eq!(wait(portal.publish_texts(&draft)).unwrap(), Taken::Standing);
    assert_eq!(wait(portal.waiting_texts()).unwrap(), Vec::<String>::new());
    assert_eq!(standing(&wait(app.reopened())), Some((2, false)));
}

fn nobody_but_the_portal_says_that_a_version_stood(db: Db) {
    let app = TestApp::spawn(db);
    let (id, key) = (
        app.officer("sara").id.to_string(),
        app.officer("sara").signing(),
    );
    take(&app, &app.portal, "first");
    take(&app, &app.portal, "second");
    let second = SigningKey::random();
    let stewards = [(id.as_str(), &key), ("second", &second)];
    let portal = pinned(&app, &stewards, 2);
    let draft = signed(&app, &portal, hours("draft"));
    assert_eq!(wait(portal.publish_texts(&draft)).unwrap(), Taken::Waiting);
    as_owner(
        &app,
        "INSERT INTO texts (version, hash, note, mark)
         SELECT w.version, w.hash, w.note, t.mark FROM texts_waiting w, texts t WHERE t.version = 2",
    );
    assert_eq!(standing(&wait(app.reopened())), Some((2, true)));
    as_owner(
        &app,
        "UPDATE texts SET note = replace(note, 'second', 'forged') WHERE version = 2",
    );
    assert_eq!(standing(&wait(app.reopened())), Some((1, true)));
}

fn a_steward_who_signs_draft_after_draft_keeps_nobody_from_signing(db: Db) {
    let app = TestApp::spawn(db);
    let (id, key) = (
        app.officer("sara").id.to_string(),
        app.officer("sara").signing(),
    );
    let second = SigningKey::random();
    let portal = pinned(&app, &[(&id, &key), ("second", &second)], 2);
    let hers = next(&portal, parts("hers")).sign(&[("second", &second)]);
    assert_eq!(wait(portal.publish_texts(&hers)).unwrap(), Taken::Waiting);
    let drafts: Vec<String> = (0..70)
        .map(|n| signed(&app, &portal, hours(&format!("draft {n}"))))
        .collect();
    for draft in &drafts {
        assert_eq!(wait(portal.publish_texts(draft)).unwrap(), Taken::Waiting);
    }
    let mut left = vec![hers.clone()];
    left.extend_from_slice(&drafts[66..]);
    assert_eq!(wait(portal.waiting_texts()).unwrap(), left);
    let both = countersign(&hers, &id, &key).unwrap();
    assert_eq!(wait(portal.publish_texts(&both)).unwrap(), Taken::Standing);
    assert_eq!(wait(portal.waiting_texts()).unwrap(), Vec::<String>::new());
}

fn who_hangs_up_leaves_no_version_that_is_taken_and_not_shown(db: Db) {
    let app = TestApp::spawn(db);
    let portal = app.portal.clone();
    let note = signed(&app, &portal, hours("first"));
    wait(async {
        let mut publishing = Box::pin(portal.publish_texts(&note));
        let begun = std::future::poll_fn(|context| {
            std::task::Poll::Ready(publishing.as_mut().poll(context).is_pending())
        });
        assert!(begun.await, "it is under way");
        drop(publishing);
        let shown = async {
            while portal.texts().is_none() {
                tokio::task::yield_now().await;
            }
        };
        let patience = std::time::Duration::from_mins(1);
        tokio::time::timeout(patience, shown).await.unwrap();
    });
    assert_eq!(standing(&portal), Some((1, false)));
    take(&app, &portal, "second");
}
