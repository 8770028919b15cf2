//! People of the office who turn against it, with their own keys and programs that they changed: what
//! they make is refused by whoever reads it.

use std::collections::BTreeSet;

use amparo::seal::compose::open::OpenedCase;
use amparo::seal::frames;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::Listed;
use amparo::seal::item::body::Body;
use amparo::seal::name::Name;
use amparo::seal::note::{self, Note, Padding, Type};
use amparo::seal::record::Record;
use amparo::seal::standing::Standing;
use amparo::seal::value::Value as Sealable;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::BoxKind;
use reqwest::blocking::Response;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::{Fetched, Told, posting, texts};
use crate::colleagues::{added, removed};
use crate::desk::Desk;
use crate::disclosure::opened_by;
use crate::on_both_databases;

on_both_databases!(
    what_is_signed_in_anothers_name_counts_for_nothing,
    a_colleagues_note_cannot_be_put_into_the_dialogue,
    who_is_excluded_reads_nothing_by_a_grant_that_a_colleague_made,
    only_who_reported_takes_an_exclusion_back,
    a_session_copied_from_the_database_opens_no_door,
    a_code_with_the_whole_database_finds_no_note,
    closing_giving_and_taking_off_in_the_same_second_leave_a_case_whole,
);

fn text(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

fn verdicts(opened: &OpenedCase) -> Vec<Verdict> {
    let failures = opened.failures().iter();
    failures.map(|failure| failure.verdict).collect()
}

fn what_is_signed_in_anothers_name_counts_for_nothing(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the keys are copied"));
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    mateo
        .message(&case, "mateo's own")
        .error_for_status()
        .unwrap();
    let opened = noor.open(&case);
    let path = format!("/api/v1/cases/{case}/items");
    let forge = |author: Name, body: Body| {
        let key = noor.member.signing();
        let body = posting(&opened, author, &key, BoxKind::Dialogue, body, &json!({}));
        // The server can't read who signed.
        assert_eq!(noor.frames(&path, body).status(), 201);
    };
    forge(
        Name::Officer(mateo.member.id),
        Body::Message {
            text: text("mateo never said it"),
        },
    );
    forge(
        Name::Reporter,
        Body::Consent {
            given: BTreeSet::from(["investigators".to_owned()]),
        },
    );
    let back = app.open_mailbox(&code);
    let read = [mateo.open(&case), noor.open(&case), back];
    for opened in &read {
        assert_eq!(verdicts(opened), [Verdict::Signature; 2]);
        assert_eq!(texts(opened, BoxKind::Dialogue), ["mateo's own"]);
        assert_eq!(
            Standing::of(opened.items(BoxKind::Dialogue)).given,
            BTreeSet::new()
        );
    }
    let allowed = Body::Consent {
        given: BTreeSet::from(["investigators".to_owned()]),
    };
    app.post_as_reporter(&code, "items", allowed);
    let given = Standing::of(noor.open(&case).items(BoxKind::Dialogue)).given;
    assert!(given.contains("investigators"), "their own counts");
}

fn a_colleagues_note_cannot_be_put_into_the_dialogue(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the keys are copied"));
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    let note = Body::Note {
        text: text("we do not believe her"),
    };
    let said = mateo.say(&case, BoxKind::Internal, note, &json!({}));
    assert_eq!(said.status(), 201);

    let fetched = Fetched::from(noor.fetch(&case));
    let opened = noor.try_open(&fetched).unwrap();
    let roster = app.roster();
    let items = fetched.header["items"].as_array().unwrap();
    let at = items.iter().position(|item| item["box"] == "internal");
    let at = at.unwrap();
    let listed = Listed {
        in_box: BoxKind::Internal,
        n: opened.chain().number(),
        sealed: &fetched.parts[fetched.part_of(at)],
    };
    let whole = opened.holding().reader(&roster).note(&listed).unwrap();
    let held = opened.chain().held(BoxKind::Dialogue).unwrap();
    let secrets = opened.holding().secrets();
    let dialogue = secrets.recipient(&held.recipient).unwrap();
    let sealed = dialogue.seal(whole.as_bytes()).unwrap();
    let id = Id16::random().to_string();
    let header = json!({
        "n": opened.chain().number(),
        "items": [{"id": id, "box": "dialogue", "lead": false, "frame": 1}],
    });
    let body = frames::write(header.to_string().as_bytes(), &[&sealed]);
    let path = format!("/api/v1/cases/{case}/items");
    assert_eq!(noor.frames(&path, body).status(), 201, "it cannot be read");

    let back = app.open_mailbox(&code);
    assert_eq!(verdicts(&back), [Verdict::Box]);
    assert_eq!(texts(&back, BoxKind::Dialogue), [""; 0]);
    let theirs = mateo.open(&case);
    assert_eq!(verdicts(&theirs), [Verdict::Box]);
    assert_eq!(theirs.items(BoxKind::Internal).len(), 1, "the note stands");
}

/// A case from which Mateo is kept out, which Noor reads.
fn kept_out(app: &TestApp) -> (String, amparo::seal::code::Code) {
    let told = Told {
        excluded: vec![app.officer("mateo").id],
        ..Told::new("mateo takes a share")
    };
    let (code, _) = app.submit(&told);
    let case = app.open_mailbox(&code).chain().case().to_string();
    (case, code)
}

/// What this officer's own grant says, made anew for somebody else: with another record at its end,
/// where there is one.
fn regranted(desk: &Desk<'_>, case: &str, to: Name, record: Option<&str>) -> Vec<u8> {
    let fetched = Fetched::from(desk.fetch(case));
    let at = fetched.header["grants"][0]["frame"].clone();
    let own = desk.member.identity().open(fetched.frame(&at)).unwrap();
    let read = Note::unsigned(&own).unwrap();
    let mut json = read.object(Type::Grant, Padding::Bucket).unwrap();
    json.set("holder", Sealable::display(to));
    if let Some(record) = record {
        let mut records = json.take("records").unwrap().list().unwrap();
        records.push(Sealable::from(record.to_owned()));
        json.set("records", Sealable::List(records));
    }
    let plain = note::write(Type::Grant, json, Padding::Bucket, &[]);
    let roster = desk.app.roster();
    let recipient = match to {
        Name::Officer(id) => roster.current_key(&id).unwrap().recipient.clone(),
        _ => desk.open(case).chain().reporter().recipient.clone(),
    };
    recipient.seal(plain.as_bytes()).unwrap()
}

/// Posts a record with these grants, by which somebody is to join.
fn let_in(desk: &Desk<'_>, case: &str, grants: &[(Name, Vec<u8>)], join: Id16) -> Response {
    let named = grants.iter().enumerate().map(|(at, (to, _))| {
        json!({"id": Id16::random().to_string(), "holder": to.to_string(), "frame": 1 + at})
    });
    let header = json!({
        "n": desk.open(case).chain().number() + 1, "grants": named.collect::<Vec<Value>>(),
        "boxes": ["account", "dialogue"], "items": [], "join": [join.to_string()], "leave": [],
    });
    let parts: Vec<&[u8]> = grants.iter().map(|(_, file)| file.as_slice()).collect();
    let body = frames::write(header.to_string().as_bytes(), &parts);
    desk.frames(&format!("/api/v1/cases/{case}/records"), body)
}

fn who_is_excluded_reads_nothing_by_a_grant_that_a_colleague_made(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (case, code) = kept_out(&app);
    assert!(
        noor.try_open(&Fetched::from(noor.fetch(&case))).is_ok(),
        "a holder opens it"
    );
    let his = Name::Officer(mateo.member.id);
    let grant = regranted(&noor, &case, his, None);
    // The server reads no record: it cannot know whom one keeps out.
    let answer = let_in(&noor, &case, &[(his, grant)], mateo.member.id);
    assert_eq!(answer.status(), 201);
    let fetched = Fetched::from(mateo.fetch(&case));
    assert_eq!(mateo.refusal(&fetched), Some(Verdict::Secret));
    // Whoever reads along sees that a record is missing to them, and seals nothing into the case.
    for opened in [noor.open(&case), app.open_mailbox(&code)] {
        assert!(opened.holding().whole().is_err());
        let holders = opened.chain().held(BoxKind::Dialogue).unwrap();
        assert!(!holders.officers().any(|id| *id == mateo.member.id));
    }
}

fn only_who_reported_takes_an_exclusion_back(db: Db) {
    let app = TestApp::spawn(db);
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let (case, code) = kept_out(&app);
    let opened = noor.open(&case);
    let mut boxes = opened.chain().last().record().boxes.clone();
    let (his, hers) = (
        Name::Officer(mateo.member.id),
        Name::Officer(noor.member.id),
    );
    for kind in [BoxKind::Account, BoxKind::Dialogue] {
        boxes.get_mut(&kind).unwrap().holders.insert(his);
    }
    let shortened = Record {
        boxes,
        excluded: BTreeSet::new(),
        roster: app.roster().hash(),
    };
    let record = shortened.follow(opened.chain(), &hers, &noor.member.signing());
    let grants = [his, hers, Name::Reporter].map(|to| {
        let made = regranted(&noor, &case, to, Some(&record));
        (to, made)
    });
    let answer = let_in(&noor, &case, &grants, mateo.member.id);
    assert_eq!(answer.status(), 201);
    let fetched = Fetched::from(mateo.fetch(&case));
    assert_eq!(mateo.refusal(&fetched), Some(Verdict::Excluded));
    for opened in [noor.open(&case), app.open_mailbox(&code)] {
        assert_eq!(opened.holding().refused().first(), Some(&Verdict::Excluded));
        let excluded = &opened.chain().last().record().excluded;
        assert!(excluded.contains(&mateo.member.id), "it stands");
    }
}

fn a_session_copied_from_the_database_opens_no_door(db: Db) {
    let app = TestApp::spawn(db);
    let noor = Desk::closed(&app, "noor");
    let url = format!("{}/api/v1/queue", app.console);
    let done = noor.try_sign_in(&noor.member.passphrase, &noor.totp());
    let cookies = done.headers().get_all("set-cookie").iter();
    let mut cookies = cookies.map(|cookie| cookie.to_str().unwrap().to_owned());
    let cookie = cookies.find(|cookie| cookie.contains("session")).unwrap();
    let (cookie, _) = cookie.split_once(';').unwrap();
    let with = |value: &str| {
        let (name, _) = cookie.split_once('=').unwrap();
        let http = reqwest::blocking::Client::new();
        let asked = http.get(&url).header("cookie", format!("{name}={value}"));
        asked.send().unwrap().status()
    };
    let (_, value) = cookie.split_once('=').unwrap();
    assert_eq!(with(value), 200, "the cookie itself does");
    let token = amparo::seal::id::unb64(value).unwrap();
    let stored = Hash32::of(&token);
    assert_eq!(with(&stored.to_string()), 401, "what is stored does not");
}

fn a_code_with_the_whole_database_finds_no_note(db: Db) {
    let app = TestApp::spawn(db);
    let told = Told::new("what I saw in the depot");
    let (code, _) = app.submit(&told);
    let noor = app.sign_in("noor");
    let case = app.open_mailbox(&code).chain().case().to_string();
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    let note = Body::Note {
        text: text("she may be lying"),
    };
    let said = noor.say(&case, BoxKind::Internal, note, &json!({}));
    assert_eq!(said.status(), 201);
    assert_eq!(noor.message(&case, "we read it").status(), 201);

    // All that any holder is given, with the layer of the keyring taken off already.
    let root = app.root(&code);
    let mut files = Fetched::from(app.mailbox(&root)).parts;
    for desk in [&noor, &app.sign_in("mateo")] {
        files.extend(Fetched::from(desk.fetch(&case)).parts);
    }
    let known = opened_by(&[root.identity()], &files);
    assert!(known.contains("we read it"), "the search itself works");
    assert!(!known.contains("she may be lying"));
    let hers = opened_by(&[noor.member.identity()], &files);
    assert!(hers.contains("she may be lying"), "and can find a note");
}

fn closing_giving_and_taking_off_in_the_same_second_leave_a_case_whole(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the keys are copied"));
    let (noor, mateo) = (app.sign_in("noor"), app.sign_in("mateo"));
    let case = app.open_mailbox(&code).chain().case().to_string();
    assert_eq!(noor.make_internal(&case).1.status(), 201);
    noor.message(&case, "first").error_for_status().unwrap();
    let imani = app.officer("imani").id;
    // Both have the case open; then all of it is sent at once.
    let comes = noor.recast(&mut noor.open(&case), &added(imani), None);
    let goes = noor.recast(&mut noor.open(&case), &removed(mateo.member.id), None);
    let (his, key) = (mateo.open(&case), mateo.member.signing());
    let me = Name::Officer(mateo.member.id);
    let posted = |into, body, more: &Value| posting(&his, me, &key, into, body, more);
    let words = Body::Message {
        text: text("in between"),
    };
    let says = posted(BoxKind::Dialogue, words, &json!({}));
    let hand = Body::Assignment {
        officer: Some(mateo.member.id),
        text: text(""),
    };
    let more = json!({"assign": {"from": null, "to": mateo.member.id.to_string()}});
    let takes = posted(BoxKind::Internal, hand, &more);
    let (records, items) = (
        format!("/api/v1/cases/{case}/records"),
        format!("/api/v1/cases/{case}/items"),
    );
    let sent = [
        (&noor, &records, comes.to_frames()),
        (&noor, &records, goes.to_frames()),
        (&mateo, &items, says),
        (&mateo, &items, takes),
    ];
    let answers: Vec<u16> = std::thread::scope(|scope| {
        let pressed = sent.map(|(desk, path, body)| {
            scope.spawn(move || desk.frames(path, body).status().as_u16())
        });
        pressed.map(|one| one.join().unwrap()).to_vec()
    });
    let known = [201, 404, 409, 422];
    assert!(
        answers.iter().all(|answer| known.contains(answer)),
        "{answers:?}"
    );
    let records = answers[..2].iter().filter(|answer| **answer == 201);
    assert_eq!(records.count(), 1, "one record is made: {answers:?}");
    let opened = noor.open(&case);
    assert_eq!(verdicts(&opened), []);
    assert!(opened.holding().whole().is_ok());
    let back = app.open_mailbox(&code);
    assert_eq!((verdicts(&back).len(), back.missing()), (0, 0));
    assert!(texts(&back, BoxKind::Dialogue).contains(&"first".to_owned()));
    assert_eq!(crate::log::broken(&app, &[]), []);
}
