//! What the database's owner does to the log is found, with the place; and what they learn from it.

use amparo::seal::age::Identity;
use amparo::seal::id::Hash32;
use amparo::seal::item::body::Body;
use amparo::seal::log::{Broken, Head, tag};
use amparo::seal::name::Name;
use amparo::seal::officer::read_out;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::{Act, BoxKind};
use amparo::store::connection::AnyConnection;
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use serde_json::json;
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::posting;
use crate::desk::Desk;
use crate::entries::logged;
use crate::log::{acknowledge, assign, broken, entries, reported, rows};
use crate::on_both_databases;

on_both_databases!(
    an_entry_that_is_altered_moved_or_taken_out_is_found_at_its_place,
    a_log_that_is_cut_off_is_found_by_who_remembers_more,
    a_tag_tells_who_holds_the_case_and_nobody_else,
);

/// Runs a statement as the database's owner does.
pub(crate) fn as_owner(app: &TestApp, statement: &str) {
    let mut conn = if app.database.starts_with("postgres") {
        AnyConnection::Pg(PgConnection::establish(&app.database).unwrap())
    } else {
        let file = app.folder.path().join("data/amparo.db");
        AnyConnection::Sqlite(SqliteConnection::establish(file.to_str().unwrap()).unwrap())
    };
    conn.batch_execute(statement).unwrap();
}

/// Seven entries: the last five each saw the one before. Gives the newest head.
fn busy(app: &TestApp, noor: &Desk<'_>) -> (String, Head) {
    let (_, case, receipt) = reported(app);
    assert_eq!(acknowledge(noor, &case, &receipt).status(), 201);
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    let him = app.officer("mateo").id;
    for (from, to) in [
        (None, Some(him)),
        (Some(him), None),
        (None, Some(him)),
        (Some(him), None),
    ] {
        assert_eq!(assign(noor, &case, from, to).status(), 201);
    }
    let newest = noor.heads(None).newest;
    assert_eq!(broken(app, &[newest]), []);
    (case, newest)
}

/// Swaps two texts in the note of an entry.
fn rewrite(app: &TestApp, n: u64, from: &str, to: &str) {
    let before = rows(app);
    as_owner(
        app,
        &format!("UPDATE log SET note = replace(note, '{from}', '{to}') WHERE n = {n}"),
    );
    assert_ne!(rows(app), before, "it was altered");
}

/// Makes the heads fit what the notes are now, as whoever owns the database can.
fn chain_anew(app: &TestApp) {
    let mut head = Head::start(&app.pins.instance);
    for row in rows(app) {
        head = head.then(&Hash32::of(row.note.as_bytes()));
        // Sixty-four digits, of thirty-two bytes.
        let hex = read_out(&head.hash, 16).replace(' ', "");
        let hex = if app.database.starts_with("postgres") {
            format!("decode('{hex}', 'hex')")
        } else {
            format!("x'{hex}'")
        };
        as_owner(
            app,
            &format!("UPDATE log SET head = {hex} WHERE n = {}", row.n),
        );
    }
}

fn an_entry_that_is_altered_moved_or_taken_out_is_found_at_its_place(db: Db) {
    let at = |n, verdict| Broken { n, verdict };
    let first = |app: &TestApp| broken(app, &[]).first().copied();
    // Altered, and altered with everything after it made to fit.
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (_, remembered) = busy(&app, &noor);
    assert_eq!(noor.heads(Some(2)).goes_on(remembered), Ok(remembered));
    rewrite(&app, 4, "assigned", "handed_back");
    assert_eq!(broken(&app, &[]), [at(4, Verdict::Chain)]);
    assert_eq!(
        noor.heads(Some(2)).goes_on(remembered),
        Err(at(4, Verdict::Chain))
    );
    chain_anew(&app);
    assert_eq!(first(&app), Some(at(4, Verdict::Signature)));
    assert_eq!(
        noor.heads(Some(2)).goes_on(remembered),
        Err(at(7, Verdict::Forked))
    );

    // Taken out, with the numbers closed up.
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (_, remembered) = busy(&app, &noor);
    as_owner(&app, "DELETE FROM log WHERE n = 4");
    assert_eq!(first(&app), Some(at(5, Verdict::Chain)));
    assert_eq!(
        noor.heads(Some(2)).goes_on(remembered),
        Err(at(5, Verdict::Chain))
    );
    as_owner(
        &app,
        "UPDATE log SET n = 4 WHERE n = 5; UPDATE log SET n = 5 WHERE n = 6; UPDATE log SET n = 6 WHERE n = 7",
    );
    chain_anew(&app);
    assert_eq!(
        first(&app),
        Some(at(4, Verdict::Forked)),
        "it had seen the one that is gone"
    );
    assert_eq!(
        noor.heads(Some(2)).goes_on(remembered),
        Err(at(6, Verdict::RolledBack))
    );

    // Two of them in each other's place.
    let app = TestApp::spawn(db);
    busy(&app, &app.sign_in("noor"));
    as_owner(
        &app,
        "UPDATE log SET n = 99 WHERE n = 5; UPDATE log SET n = 5 WHERE n = 6; UPDATE log SET n = 6 WHERE n = 99",
    );
    assert_eq!(first(&app), Some(at(5, Verdict::Chain)));
    chain_anew(&app);
    assert_eq!(first(&app), Some(at(5, Verdict::Forked)));
}

fn a_log_that_is_cut_off_is_found_by_who_remembers_more(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (case, remembered) = busy(&app, &noor);
    as_owner(&app, "DELETE FROM log WHERE n > 5");
    let cut = Broken {
        n: 5,
        verdict: Verdict::RolledBack,
    };
    assert_eq!(broken(&app, &[]), [], "nothing in the log itself shows it");
    assert_eq!(broken(&app, &[remembered]), [cut]);
    assert_eq!(noor.heads(Some(5)).goes_on(remembered), Err(cut));
    // It grows on, past where it was cut: now it is another log.
    let me = noor.member.id;
    for (from, to) in [(None, Some(me)), (Some(me), None)] {
        assert_eq!(assign(&noor, &case, from, to).status(), 201);
    }
    let forked = Broken {
        n: 7,
        verdict: Verdict::Forked,
    };
    assert_eq!(broken(&app, &[remembered]), [forked]);
    assert_eq!(noor.heads(Some(5)).goes_on(remembered), Err(forked));
}

fn a_tag_tells_who_holds_the_case_and_nobody_else(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (_, case, _) = reported(&app);
    let (_, other, _) = reported(&app);
    let opened = noor.open(&case);
    let path = format!("/api/v1/cases/{case}/items");
    let (name, key) = (Name::Officer(noor.member.id), noor.member.signing());
    let body = Body::Message {
        text: Zeroizing::new("We read it.".to_owned()),
    };
    let more = json!({"status": "acknowledged"});
    let body = posting(&opened, name, &key, BoxKind::Dialogue, body, &more);
    let body = logged(&body, &[noor.entry(&opened, Act::Acknowledged)]);
    assert_eq!(noor.frames_as_they_are(&path, body).status(), 201);

    let entry = entries(&app).pop().unwrap();
    let held = |case: &str| {
        let opened = noor.open(case);
        let secrets = opened.holding().secrets();
        secrets
            .of(BoxKind::Dialogue)
            .any(|secret| entry.is_about(secret))
    };
    assert!(held(&case), "who holds it finds its entry");
    assert!(!held(&other));
    // All that the database has, tried as a key in every way that is near at hand.
    let tagged = entry.tag.unwrap();
    let row = rows(&app).pop().unwrap();
    let note = row.note.clone();
    for id in [&case, &other] {
        assert!(!note.contains(id.as_str()), "no case is named");
        let id = Hash32::parse(id).unwrap();
        let seed = Zeroizing::new(*id.as_bytes());
        let guessed = tag(&Identity::from_seed(seed), &entry.id);
        assert_ne!(guessed, tagged);
        let both = [id.as_bytes().as_slice(), entry.id.as_bytes()].concat();
        assert_ne!(Hash32::of(&both), tagged);
    }
    let whole = match db {
        Db::Sqlite => app.bytes_of_data(),
        Db::Postgres => app.rows(),
    };
    let holds = |needle: &[u8]| whole.windows(needle.len()).any(|at| at == needle);
    assert!(
        holds(tagged.to_string().as_bytes()),
        "the search itself works"
    );
    assert!(!holds(tagged.as_bytes()), "no index or column repeats it");
}
