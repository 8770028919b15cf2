//! Files: they arrive whole or not at all, for those alone who hold the case.

use amparo::blob::Blobs;
use amparo::blob::place::Place;
use amparo::seal::code::Code;
use amparo::seal::id::Id16;
use amparo::seal::item::body::Body;
use amparo::seal::name::Name;
use amparo::seal::verdict::Verdict;
use amparo::seal::words::BoxKind;
use reqwest::Method;
use reqwest::blocking::Client;
use serde_json::json;

use crate::app::{Db, TestApp};
use crate::client::{Told, posting, today};
use crate::files::{Sealed, opened, to_uploads};
use crate::on_both_databases;

on_both_databases!(
    a_file_arrives_in_pieces_and_whoever_reads_the_case_opens_it,
    a_report_is_not_acknowledged_before_its_files_are_whole,
    an_upload_is_its_senders_alone_and_a_file_its_cases,
    what_is_no_sealed_file_of_the_size_that_was_said_is_refused,
    an_upload_that_nobody_speaks_of_expires,
    a_crash_between_the_last_piece_and_its_row_costs_nothing,
    an_officer_sends_a_file_and_the_reporter_opens_it,
    nothing_of_a_file_lies_open,
    a_blob_that_is_gone_or_altered_is_found_at_opening,
);

fn content(length: usize) -> Vec<u8> {
    (0..=252).cycle().take(length).collect()
}

/// A report with files that are there.
fn report_with(app: &TestApp, files: &[&Sealed]) -> (Code, reqwest::StatusCode) {
    let mut told = Told::new("the pictures show it");
    told.files = files
        .iter()
        .map(|sealed| sealed.attachment.clone())
        .collect();
    let code = Code::random();
    let uploads: Vec<String> = files.iter().map(|sealed| sealed.token()).collect();
    let body = app.composed(&told, &code).to_frames_with(&uploads);
    (code, app.post_report(body).status())
}

fn a_file_arrives_in_pieces_and_whoever_reads_the_case_opens_it(db: Db) {
    let app = TestApp::spawn(db);
    let bytes = content(700_000);
    let (photo, empty) = (Sealed::new("photo.jpg", &bytes), Sealed::new("empty", b""));
    app.send_file(&photo);
    app.send_file(&empty);
    let length = photo.bytes.len() as u64;
    assert_eq!(app.offset(&photo.token()), Some((length, length)));
    let (code, status) = report_with(&app, &[&photo, &empty]);
    assert_eq!(status, 201);

    let desk = app.sign_in("noor");
    let case = desk.queue().header["rows"][0]["case"]
        .as_str()
        .unwrap()
        .to_owned();
    let read = desk.open(&case);
    assert_eq!(read.failures(), []);
    let mut named = Vec::new();
    for item in read.items(BoxKind::Account) {
        let Body::Attachment(attachment) = &item.item().body else {
            continue;
        };
        let answer = desk.get(&format!("/api/v1/cases/{case}/files/{}", attachment.blob));
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["content-type"], "application/octet-stream");
        let found = opened(attachment, &answer.bytes().unwrap()).unwrap();
        named.push((attachment.name.as_str().to_owned(), found));
    }
    named.sort();
    assert_eq!(
        named,
        [
            ("empty".to_owned(), vec![]),
            ("photo.jpg".to_owned(), bytes)
        ]
    );
    // Who sent it may fetch what they hold the key to.
    let answer = app.fetch_file(&code, &photo.attachment.blob);
    assert_eq!(answer.bytes().unwrap(), photo.bytes);
}

fn a_report_is_not_acknowledged_before_its_files_are_whole(db: Db) {
    let app = TestApp::spawn(db);
    let photo = Sealed::new("photo.jpg", &content(300_000));
    let refused = |what: &str| {
        let (code, status) = report_with(&app, &[&photo]);
        assert_eq!(status, 422, "{what}");
        assert_eq!(app.mailbox(&app.root(&code)).status(), 404, "{what}");
    };
    refused("it was not begun");
    assert_eq!(app.begin(&photo).status(), 201);
    refused("nothing of it is there");
    let half = photo.bytes.len() / 2;
    assert_eq!(
        app.add(&photo.token(), 0, &photo.bytes[..half]).status(),
        204
    );
    refused("half of it is there");
    let cancelled = to_uploads(&Client::new(), &app.public, Method::DELETE, &photo.token());
    assert_eq!(cancelled.send().unwrap().status(), 204);
    assert_eq!(app.offset(&photo.token()), None);
    refused("it was given up");
    app.send_file(&photo);
    assert_eq!(report_with(&app, &[&photo]).1, 201);
}

fn an_upload_is_its_senders_alone_and_a_file_its_cases(db: Db) {
    let app = TestApp::spawn(db);
    let photo = Sealed::new("photo.jpg", &content(1_000));
    app.send_file(&photo);
    // Who knows the blob's name has no token.
    let named = format!("{}AAAAAAAAAAAAAAAAAAAAA", photo.attachment.blob);
    assert_eq!(app.offset(&named), None);
    let (first, status) = report_with(&app, &[&photo]);
    assert_eq!(status, 201);
    // It is part of a case: nobody writes it, gives it up, or takes it into another.
    assert_eq!(app.offset(&photo.token()), None);
    assert_eq!(
        app.add(&photo.token(), photo.bytes.len(), b"more").status(),
        404
    );
    let cancel = to_uploads(&Client::new(), &app.public, Method::DELETE, &photo.token());
    cancel.send().unwrap();
    let (other, status) = report_with(&app, &[&photo]);
    assert_eq!(status, 422);
    assert_eq!(app.fetch_file(&first, &photo.attachment.blob).status(), 200);
    assert_eq!(app.fetch_file(&other, &photo.attachment.blob).status(), 404);
    let (stranger, _) = app.submit(&Told::new("another case"));
    assert_eq!(
        app.fetch_file(&stranger, &photo.attachment.blob).status(),
        404
    );
    assert_eq!(app.fetch_file(&first, &Id16::random()).status(), 404);
    // An officer who was excluded finds neither case nor file.
    let mut told = Told::new("not for Mateo");
    told.excluded = vec![app.officer("mateo").id];
    let second = Sealed::new("second.jpg", &content(10));
    app.send_file(&second);
    told.files = vec![second.attachment.clone()];
    let body = app.composed(&told, &Code::random());
    let case = body.case.to_string();
    assert_eq!(
        app.post_report(body.to_frames_with(&[second.token()]))
            .status(),
        201
    );
    let path = format!("/api/v1/cases/{case}/files/{}", second.attachment.blob);
    assert_eq!(app.sign_in("noor").get(&path).status(), 200);
    assert_eq!(app.sign_in("mateo").get(&path).status(), 404);
    // The console takes files from officers alone.
    let third = Sealed::new("third.jpg", b"x");
    let begin = to_uploads(&Client::new(), &app.console, Method::POST, &third.token());
    let begin = begin.header("upload-length", 100).header("x-amparo", "1");
    assert_eq!(begin.send().unwrap().status(), 401);
}

fn what_is_no_sealed_file_of_the_size_that_was_said_is_refused(db: Db) {
    let app = TestApp::spawn_configured(db, |_, config| config.limits.file_bytes = 1_000_000);
    let photo = Sealed::new("photo.jpg", &content(200_000));
    let token = photo.token();
    assert_eq!(app.begin(&photo).status(), 201);
    assert_eq!(app.begin(&photo).status(), 201, "asked again");
    assert_eq!(app.add(&token, 0, b"plain words").status(), 422);
    assert_eq!(app.add(&token, 10, &photo.bytes[10..]).status(), 409);
    assert_eq!(app.add(&token, 0, &photo.bytes[..70_000]).status(), 204);
    // A piece that is sent again, because its answer was lost, is told where to go on.
    let again = app.add(&token, 0, &photo.bytes[..70_000]);
    assert_eq!(again.status(), 409);
    let told: serde_json::Value = again.json().unwrap();
    assert_eq!(told, json!({"error": "offset", "offset": 70_000}));
    let mut longer = photo.bytes[70_000..].to_vec();
    longer.push(0);
    assert_eq!(app.add(&token, 70_000, &longer).status(), 413);
    assert_eq!(
        app.add(&token, 70_000, &photo.bytes[70_000..]).status(),
        204
    );
    assert_eq!(report_with(&app, &[&photo]).1, 201);
    // The largest that is allowed, and one more.
    let largest = Sealed::new("largest", &content(1_000_000));
    assert_eq!(app.begin(&largest).status(), 201);
    let larger = Sealed::new("larger", &content(1_200_000));
    assert_eq!(app.begin(&larger).status(), 413);
    for token in ["", "AAAA", "!!"] {
        let begin = to_uploads(&Client::new(), &app.public, Method::POST, token);
        assert_eq!(
            begin.header("upload-length", 9).send().unwrap().status(),
            400
        );
    }
    for length in ["", "-1", "+9", "99999999999999999999", "nine"] {
        let begin = to_uploads(&Client::new(), &app.public, Method::POST, &token);
        assert_eq!(
            begin
                .header("upload-length", length)
                .send()
                .unwrap()
                .status(),
            400
        );
    }
}

fn an_upload_that_nobody_speaks_of_expires(db: Db) {
    let app = TestApp::spawn(db);
    let (left, sent) = (
        Sealed::new("left", &content(10)),
        Sealed::new("sent", &content(10)),
    );
    app.send_file(&left);
    app.send_file(&sent);
    let (code, status) = report_with(&app, &[&sent]);
    assert_eq!(status, 201);
    let files = || {
        std::fs::read_dir(app.folder.path().join("data/files"))
            .unwrap()
            .count()
    };
    let expire = |days: u16| {
        actix_web::rt::System::new()
            .block_on(app.portal.expire_uploads(today().plus(days)))
            .unwrap();
    };
    expire(1);
    assert_eq!(files(), 2);
    assert!(app.offset(&left.token()).is_some());
    expire(2);
    assert_eq!(files(), 1);
    assert_eq!(app.offset(&left.token()), None);
    assert_eq!(app.fetch_file(&code, &sent.attachment.blob).status(), 200);
}

fn an_officer_sends_a_file_and_the_reporter_opens_it(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("what can I do"));
    let desk = app.sign_in("noor");
    let case = desk.queue().header["rows"][0]["case"]
        .as_str()
        .unwrap()
        .to_owned();
    let bytes = content(90_000);
    let guide = Sealed::new("guide.pdf", &bytes);
    let send = |method, token: &str| {
        let request = to_uploads(&desk.http, &app.console, method, token);
        request.header("x-amparo", "1")
    };
    let begun = send(Method::POST, &guide.token()).header("upload-length", guide.bytes.len());
    assert_eq!(begun.send().unwrap().status(), 201);
    let added = send(Method::PATCH, &guide.token())
        .header("content-type", "application/offset+octet-stream")
        .header("upload-offset", 0)
        .body(guide.bytes.clone());
    assert_eq!(added.send().unwrap().status(), 204);
    let body = || Body::Attachment(Box::new(guide.attachment.clone()));
    let unnamed = desk.say(
        &case,
        BoxKind::Dialogue,
        body(),
        &json!({"uploads": ["AAAA"]}),
    );
    assert_eq!(unnamed.status(), 400);
    let said = desk.say(
        &case,
        BoxKind::Dialogue,
        body(),
        &json!({"uploads": [guide.token()]}),
    );
    assert_eq!(said.status(), 201);

    let mailbox = app.open_mailbox(&code);
    let items = mailbox.items(BoxKind::Dialogue);
    let found = items.iter().find_map(|item| match &item.item().body {
        Body::Attachment(attachment) => Some((item.item().author, attachment.clone())),
        _ => None,
    });
    let (author, attachment) = found.unwrap();
    assert_eq!(author, Name::Officer(desk.member.id));
    let answer = app.fetch_file(&code, &attachment.blob);
    assert_eq!(opened(&attachment, &answer.bytes().unwrap()), Ok(bytes));

    // And back.
    let mine = Sealed::new("mine.txt", b"my own notes");
    app.send_file(&mine);
    let key = mailbox.holding().signing().unwrap();
    let body = Body::Attachment(Box::new(mine.attachment.clone()));
    let more = json!({"uploads": [mine.token()]});
    let body = posting(
        &mailbox,
        Name::Reporter,
        key,
        BoxKind::Dialogue,
        body,
        &more,
    );
    for _ in 0..2 {
        // A second click is the same.
        assert_eq!(app.to_mailbox(&code, "items", body.clone()).status(), 201);
    }
    let path = format!("/api/v1/cases/{case}/files/{}", mine.attachment.blob);
    let answer = desk.get(&path).bytes().unwrap();
    assert_eq!(
        opened(&mine.attachment, &answer),
        Ok(b"my own notes".to_vec())
    );
}

fn nothing_of_a_file_lies_open(db: Db) {
    let app = TestApp::spawn(db);
    let words = b"written on the back of the invoice";
    let note = Sealed::new("Ximena at the depot.txt", words);
    app.send_file(&note);
    let (_, status) = report_with(&app, &[&note]);
    assert_eq!(status, 201);
    let mut held = app.bytes_on_disk();
    if db == Db::Postgres {
        held.extend(app.rows());
    }
    let holds = |text: &[u8]| held.windows(text.len()).any(|bytes| bytes == text);
    assert!(holds(b"age-encryption.org/v1"), "the search itself works");
    assert!(!holds(words));
    assert!(!holds(b"Ximena"));
    assert!(!holds(b".txt"));
    assert!(!holds(note.token().as_bytes()));
}

fn a_blob_that_is_gone_or_altered_is_found_at_opening(db: Db) {
    let app = TestApp::spawn(db);
    let photo = Sealed::new("photo.jpg", &content(250_000));
    app.send_file(&photo);
    let (code, status) = report_with(&app, &[&photo]);
    assert_eq!(status, 201);
    let folder = app.folder.path().join("data/files");
    let blob = std::fs::read_dir(folder)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let mut pieces: Vec<_> = std::fs::read_dir(&blob)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    pieces.sort();
    assert_eq!(pieces.len(), 3);
    let fetch = || app.fetch_file(&code, &photo.attachment.blob);
    let open = |bytes: &[u8]| opened(&photo.attachment, bytes);
    assert!(open(&fetch().bytes().unwrap()).is_ok());
    let mut piece = std::fs::read(&pieces[1]).unwrap();
    piece[50_000] ^= 1;
    std::fs::write(&pieces[1], &piece).unwrap();
    assert_eq!(open(&fetch().bytes().unwrap()), Err(Verdict::Age));
    std::fs::remove_file(&pieces[2]).unwrap();
    assert_eq!(fetch().status(), 500);
}

fn a_crash_between_the_last_piece_and_its_row_costs_nothing(db: Db) {
    let app = TestApp::spawn(db);
    let photo = Sealed::new("photo.jpg", &content(1_000));
    assert_eq!(app.begin(&photo).status(), 201);
    // As a server leaves it that was killed at that moment.
    let place = Place::folder(app.folder.path().join("data/files"));
    let blobs = Blobs::open(place).unwrap();
    let put = blobs.put(&photo.attachment.blob, 0, &photo.bytes);
    actix_web::rt::System::new().block_on(put).unwrap();
    let length = photo.bytes.len() as u64;
    assert_eq!(report_with(&app, &[&photo]).1, 422);
    assert_eq!(app.offset(&photo.token()), Some((length, length)));
    assert_eq!(report_with(&app, &[&photo]).1, 201);
}
