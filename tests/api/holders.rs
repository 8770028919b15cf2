//! Who holds a case: a colleague comes, another goes, and nothing of the case is left to who went.

use std::collections::BTreeSet;

use amparo::seal::code::Code;
use amparo::seal::compose::holders::{Change, compose_holders};
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::body::Body;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::BoxKind;
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::client::{Fetched, Told, texts};
use crate::colleagues::{added, conflict, field, imanis, mixed, removed, waiting};
use crate::desk::Desk;
use crate::on_both_databases;

on_both_databases!(
    who_is_added_reads_what_was_said_before,
    only_officers_of_the_roster_are_added_and_only_by_name,
    who_is_taken_off_finds_nothing_and_opens_nothing_new,
    a_record_that_leaves_nobody_or_takes_off_the_wrong_one_is_refused,
    of_two_changes_at_once_one_is_made,
    mail_that_waits_for_another_case_stays,
);

fn who_is_added_reads_what_was_said_before(db: Db) {
    let app = TestApp::spawn(db);
    let (old, case) = imanis(&app);
    app.reply_as_reporter(&old, "first")
        .error_for_status()
        .unwrap();
    let code = Code::random();
    assert_eq!(app.take_new_code(&old, &code, &|_, _| ()).status(), 201);
    app.reply_as_reporter(&code, "second")
        .error_for_status()
        .unwrap();
    let (imani, noor) = (app.sign_in("imani"), app.sign_in("noor"));
    assert_eq!(
        (noor.total(), noor.fetch(&case).status().as_u16()),
        (0, 404)
    );
    assert_eq!(waiting(&app, noor.member.id), 0);

    assert_eq!(
        imani.change(&case, &added(noor.member.id), None).status(),
        201
    );
    assert_eq!(noor.total(), 1);
    assert_eq!(waiting(&app, noor.member.id), 1, "told without content");
    let opened = noor.open(&case);
    assert_eq!((opened.failures(), opened.missing()), (&[][..], 0));
    assert_eq!(
        texts(&opened, BoxKind::Account),
        ["the stamps are in her drawer"]
    );
    assert_eq!(texts(&opened, BoxKind::Dialogue), ["first", "second"]);
    assert_eq!(noor.message(&case, "I read it").status(), 201);
    let mine = app.open_mailbox(&code);
    assert_eq!(texts(&mine, BoxKind::Dialogue).last().unwrap(), "I read it");
    let held = mine.chain().held(BoxKind::Dialogue).unwrap();
    assert!(held.officers().any(|id| *id == noor.member.id));
    app.reply_as_reporter(&code, "third")
        .error_for_status()
        .unwrap();
    assert_eq!(texts(&imani.open(&case), BoxKind::Dialogue).len(), 4);
    // Again, after an answer that was lost: nothing changes.
    assert_eq!(
        imani.change(&case, &added(noor.member.id), None).status(),
        201
    );
    assert_eq!(noor.total(), 1);
}

fn only_officers_of_the_roster_are_added_and_only_by_name(db: Db) {
    let app = TestApp::spawn(db);
    let (_, case) = imanis(&app);
    let (imani, noor) = (app.sign_in("imani"), app.sign_in("noor"));
    let stranger = Id16::random();
    let refused = |join: &[Id16], granted: &Id16| {
        let mut recast = imani.recast(&mut imani.open(&case), &added(noor.member.id), None);
        recast.header["join"] = json!(join.iter().map(Id16::to_string).collect::<Vec<_>>());
        let noors = noor.member.id.to_string();
        for grant in recast.header["grants"].as_array_mut().unwrap() {
            if grant["holder"] == noors.as_str() {
                grant["holder"] = json!(granted.to_string());
            }
        }
        field(imani.send(&case, &recast))
    };
    let wrong = |name: &str| (422, name.to_owned());
    assert_eq!(refused(&[], &noor.member.id), wrong("grants"), "by the way");
    assert_eq!(
        refused(&[stranger], &stranger),
        wrong("grants"),
        "no officer"
    );
    assert_eq!(refused(&[noor.member.id], &stranger), wrong("join"));
    let outsider = noor.grant_to_unopened(&case, &noor.member.id, 1);
    assert_eq!(outsider.status(), 404, "who holds nothing adds nobody");
    assert_eq!(noor.total(), 0);
    assert_eq!(waiting(&app, noor.member.id), 0);
    assert_eq!(imani.open(&case).chain().number(), 0);
    assert_eq!(refused(&[noor.member.id], &noor.member.id).0, 201);
    assert_eq!(noor.total(), 1);
}

fn who_is_taken_off_finds_nothing_and_opens_nothing_new(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("mateo takes a share"));
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    assert_eq!(noor.message(&case, "we read it").status(), 201);
    assert_eq!((mateo.total(), noor.total()), (1, 1));
    assert_eq!(waiting(&app, mateo.member.id), 1);
    let before = Fetched::from(mateo.fetch(&case));
    let held = mateo.open(&case);
    assert_eq!(
        texts(&held, BoxKind::Dialogue),
        ["we read it"],
        "his keys opened it"
    );

    let said = conflict(mateo.member.id, "he is named in it");
    let made = noor.change(&case, &removed(mateo.member.id), Some(said));
    assert_eq!(made.status(), 201);
    assert_eq!((mateo.total(), noor.total()), (0, 1));
    assert!(mateo.all_cases().is_empty() && noor.all_cases().contains(&case));
    assert_eq!(
        (
            waiting(&app, mateo.member.id),
            waiting(&app, noor.member.id)
        ),
        (0, 1)
    );
    let nowhere = mateo.fetch(&Hash32::of(b"no case").to_string());
    let gone = mateo.fetch(&case);
    assert_eq!(
        (gone.status(), nowhere.status()),
        (nowhere.status(), gone.status())
    );
    assert_eq!(
        gone.text().unwrap(),
        nowhere.text().unwrap(),
        "as one that never was"
    );
    let post = mateo.say_in(
        &held,
        &case,
        BoxKind::Dialogue,
        note_to("still here"),
        &json!({}),
    );
    assert_eq!(post.status(), 404);
    assert_eq!(
        mateo.grant_to_unopened(&case, &mateo.member.id, 2).status(),
        404
    );

    app.reply_as_reporter(&code, "only for who stayed")
        .error_for_status()
        .unwrap();
    assert_eq!(noor.message(&case, "I am here").status(), 201);
    let now = Fetched::from(noor.fetch(&case));
    let read = noor.try_open(&now).unwrap();
    assert_eq!(
        texts(&read, BoxKind::Dialogue),
        ["we read it", "only for who stayed", "I am here"]
    );
    assert_eq!(read.items(BoxKind::Internal).len(), 1, "and why");
    assert!(
        read.chain()
            .last()
            .record()
            .excluded
            .contains(&mateo.member.id)
    );
    // With everything that the server holds, his key and what he had.
    let all = mixed(&before, &now);
    let his = mateo.try_open(&all).unwrap();
    assert_eq!(texts(&his, BoxKind::Dialogue), ["we read it"]);
    assert_eq!(his.failures().len(), 2, "what was said since");
    let secrets = held.holding().secrets();
    let opens = |part: &[u8]| {
        secrets
            .iter()
            .any(|(_, _, secret)| secret.open(part).is_ok())
    };
    let opened = all.parts.iter().filter(|part| opens(part)).count();
    assert_eq!(
        opened,
        3 + 1,
        "brief, statement, consent and the message of before"
    );
    let theirs = mateo.member.identity();
    let granted = now.parts.iter().filter(|part| theirs.open(part).is_ok());
    assert_eq!(granted.count(), 0);
    // Nor does a colleague's client let him in again.
    let (key, roster) = (noor.member.signing(), app.roster());
    let again = compose_holders(
        &mut noor.open(&case),
        noor.member.id,
        &key,
        &roster,
        &added(mateo.member.id),
    );
    assert_eq!(again.err(), Some(Verdict::Excluded));
}

fn a_record_that_leaves_nobody_or_takes_off_the_wrong_one_is_refused(db: Db) {
    let app = TestApp::spawn(db);
    let (_, case) = imanis(&app);
    let (imani, noor) = (app.sign_in("imani"), app.sign_in("noor"));
    imani
        .change(&case, &added(noor.member.id), None)
        .error_for_status()
        .unwrap();
    let leave = |ids: &[Id16], drop_noors: bool| {
        let mut recast = imani.recast(&mut imani.open(&case), &Change::default(), None);
        recast.header["leave"] = json!(ids.iter().map(Id16::to_string).collect::<Vec<_>>());
        if drop_noors {
            let noors = noor.member.id.to_string();
            let grants = recast.header["grants"].as_array_mut().unwrap();
            let at = grants
                .iter()
                .position(|grant| grant["holder"] == noors.as_str())
                .unwrap();
            // Its part is the reporter's, so that every part has a name.
            grants[at]["holder"] = json!("reporter");
        }
        field(imani.send(&case, &recast))
    };
    let (me, her) = (imani.member.id, noor.member.id);
    assert_eq!(
        leave(&[me], false),
        (422, "leave".to_owned()),
        "they would know the keys"
    );
    assert_eq!(
        leave(&[her], false),
        (422, "leave".to_owned()),
        "and a grant for her"
    );
    assert_eq!(
        leave(&[Id16::random()], false),
        (422, "leave".to_owned()),
        "nobody"
    );
    assert_eq!((imani.total(), noor.total()), (1, 1));
    assert_eq!(imani.open(&case).chain().number(), 1, "nothing was written");
    assert_eq!(leave(&[her], true).0, 201, "the same without it");
    assert_eq!((imani.total(), noor.total()), (1, 0));
}

fn of_two_changes_at_once_one_is_made(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the invoices are false"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    let (noor, mateo, amina) = (
        app.sign_in("noor"),
        app.sign_in("mateo"),
        app.sign_in("amina"),
    );
    let off =
        |desk: &Desk<'_>, other: Id16| desk.recast(&mut desk.open(&case), &removed(other), None);
    let (one, other) = (off(&noor, amina.member.id), off(&mateo, amina.member.id));
    let (first, second) = std::thread::scope(|scope| {
        let first = scope.spawn(|| noor.send(&case, &one).status().as_u16());
        let second = scope.spawn(|| mateo.send(&case, &other).status().as_u16());
        (first.join().unwrap(), second.join().unwrap())
    });
    assert_eq!(BTreeSet::from([first, second]), BTreeSet::from([201, 409]));
    assert_eq!((noor.total(), mateo.total(), amina.total()), (1, 1, 0));
    let (hers, his) = (noor.open(&case), mateo.open(&case));
    assert_eq!(hers.chain().last().hash(), his.chain().last().hash());
    // Each takes the other off: the second has no case any more to do it in.
    let (one, other) = (off(&noor, mateo.member.id), off(&mateo, noor.member.id));
    assert_eq!(noor.send(&case, &one).status(), 201);
    assert_eq!(mateo.send(&case, &other).status(), 404);
    assert_eq!((noor.total(), mateo.total()), (1, 0));
}

fn mail_that_waits_for_another_case_stays(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("one"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    app.submit(&Told::new("two"));
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    assert_eq!(waiting(&app, mateo.member.id), 1);
    noor.change(&case, &removed(mateo.member.id), None)
        .error_for_status()
        .unwrap();
    assert_eq!((mateo.total(), waiting(&app, mateo.member.id)), (1, 1));
}

fn note_to(text: &str) -> Body {
    Body::Message {
        text: text.to_owned().into(),
    }
}
