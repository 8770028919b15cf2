//! Files from a browser without scripts: in one form, sealed as they come, and given back in the clear.

use amparo::seal::item::attached::Attachment;
use amparo::seal::item::body::Body;
use amparo::seal::words::{Beside, BoxKind};
use reqwest::StatusCode;
use reqwest::blocking::{Client, Response};

use crate::app::{Db, TestApp};
use crate::client::Told;
use crate::desk::Desk;
use crate::files::opened;
use crate::on_both_databases;
use crate::plain::{code_in, hidden};

on_both_databases!(
    files_come_with_a_form_and_the_officer_opens_the_same_bytes,
    a_form_with_files_posted_twice_is_one_report,
    files_of_a_form_that_comes_back_need_not_be_sent_again,
    files_that_a_page_bore_for_too_long_are_asked_for_again,
    a_file_that_is_too_large_is_named_and_the_rest_is_kept,
    a_file_alone_is_an_answer_and_is_saved_from_the_mailbox,
    what_a_picture_tells_is_taken_out_and_said,
);

const BOUNDARY: &str = "----amparo";

/// A form as a browser posts it that bears files.
struct Form(Vec<u8>);

impl Form {
    fn new(fields: &[(&str, &str)]) -> Self {
        let mut form = Self(Vec::new());
        for (name, value) in fields {
            form.part(&format!("name=\"{name}\""), value.as_bytes());
        }
        form
    }

    fn part(&mut self, disposition: &str, content: &[u8]) {
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {disposition}\r\n\r\n");
        self.0.extend(head.as_bytes());
        self.0.extend(content);
        self.0.extend(b"\r\n");
    }

    fn file(mut self, name: &str, content: &[u8]) -> Self {
        self.part(&format!("name=\"files\"; filename=\"{name}\""), content);
        self
    }

    fn post(mut self, app: &TestApp, path: &str) -> Response {
        self.0.extend(format!("--{BOUNDARY}--\r\n").as_bytes());
        Client::new()
            .post(format!("{}{path}", app.public))
            .header(
                "content-type",
                format!("multipart/form-data; boundary={BOUNDARY}"),
            )
            .body(self.0)
            .send()
            .unwrap()
    }
}

fn page(answer: Response) -> (StatusCode, String) {
    (answer.status(), answer.text().unwrap())
}

/// The files of the only case, as an officer reads them: what is said of each, and its bytes.
fn found(desk: &Desk<'_>, kind: BoxKind) -> Vec<(Attachment, Vec<u8>)> {
    let case = desk.queue().header["rows"][0]["case"]
        .as_str()
        .unwrap()
        .to_owned();
    let read = desk.open(&case);
    assert_eq!(read.failures(), []);
    let mut files = Vec::new();
    for item in read.items(kind) {
        let Body::Attachment(file) = &item.item().body else {
            continue;
        };
        let answer = desk.get(&format!("/api/v1/cases/{case}/files/{}", file.blob));
        let bytes = opened(file, &answer.bytes().unwrap()).unwrap();
        files.push(((**file).clone(), bytes));
    }
    files.sort_by(|one, other| one.0.name.cmp(&other.0.name));
    files
}

fn content(length: usize) -> Vec<u8> {
    (0..=250).cycle().take(length).collect()
}

fn files_come_with_a_form_and_the_officer_opens_the_same_bytes(db: Db) {
    let app = TestApp::spawn(db);
    let queue = app.queue("intake").to_string();
    let (large, words) = (content(3_000_000), b"two columns, one of them paid");
    let form = Form::new(&[("queue", &queue), ("account", "the pictures show it")])
        .file("", b"")
        .file("../large\u{202e}.bin", &large)
        .file("Ximena.txt", words)
        .file("empty", b"");
    let (status, sent) = page(form.post(&app, "/en/report"));
    assert_eq!(status, 200);
    assert!(code_in(&sent).is_some());
    let files = found(&app.sign_in("noor"), BoxKind::Account);
    let names: Vec<&str> = files.iter().map(|(file, _)| file.name.as_str()).collect();
    assert_eq!(names, ["Ximena.txt", "empty", "large.bin"]);
    assert_eq!(files[0].1, words);
    assert!(files[1].1.is_empty());
    assert_eq!(files[2].1, large);
    let mut held = app.bytes_on_disk();
    if db == Db::Postgres {
        held.extend(app.rows());
    }
    let holds = |text: &[u8]| held.windows(text.len()).any(|bytes| bytes == text);
    assert!(holds(b"age-encryption.org/v1"), "the search itself works");
    assert!(!holds(words) && !holds(b"Ximena") && !holds(&large[..64]));
}

fn a_form_with_files_posted_twice_is_one_report(db: Db) {
    let app = TestApp::spawn(db);
    let queue = app.queue("intake").to_string();
    let once = reqwest::blocking::get(format!("{}/en/report", app.public)).unwrap();
    let once = hidden(&once.text().unwrap(), "once").unwrap();
    let send = |bytes: &[u8]| {
        let fields = [
            ("once", once.as_str()),
            ("queue", &queue),
            ("account", "twice"),
        ];
        let (status, sent) = page(
            Form::new(&fields)
                .file("a.bin", bytes)
                .post(&app, "/en/report"),
        );
        assert_eq!(status, 200);
        code_in(&sent).unwrap().digits().to_string()
    };
    let first = send(b"the same");
    assert_eq!(send(b"the same"), first);
    assert_eq!(app.sign_in("noor").all_cases().len(), 1);
    // Of other bytes it is another form.
    assert_ne!(send(b"others"), first);
}

fn files_of_a_form_that_comes_back_need_not_be_sent_again(db: Db) {
    let app = TestApp::spawn(db);
    let form = Form::new(&[("queue", "nowhere"), ("account", "the pictures show it")]);
    let (status, back) = page(
        form.file("photo.jpg", b"a picture")
            .post(&app, "/en/report"),
    );
    assert_eq!(status, 422);
    assert!(back.contains("photo.jpg"));
    let held = hidden(&back, "held_files").expect("the page bears the file");
    let queue = app.queue("intake").to_string();
    let fields = [("queue", queue.as_str()), ("held_files", &held)];
    // Nothing but files is told: that is enough. One more comes with it.
    let (status, sent) = page(
        Form::new(&fields)
            .file("more.txt", b"more")
            .post(&app, "/en/report"),
    );
    assert_eq!(status, 200);
    assert!(code_in(&sent).is_some());
    let files = found(&app.sign_in("noor"), BoxKind::Account);
    let names: Vec<&str> = files.iter().map(|(file, _)| file.name.as_str()).collect();
    assert_eq!(names, ["more.txt", "photo.jpg"]);
    assert_eq!(files[1].1, b"a picture");
}

fn a_file_that_is_too_large_is_named_and_the_rest_is_kept(db: Db) {
    let app = TestApp::spawn_configured(db, |_, config| config.limits.file_bytes = 100_000);
    let queue = app.queue("intake").to_string();
    let form = Form::new(&[("queue", &queue)])
        .file("small.txt", b"small")
        .file("large.bin", &content(200_000));
    let mut form = form;
    form.part("name=\"account\"", b"what was typed behind it");
    let (status, back) = page(form.post(&app, "/en/report"));
    assert_eq!(status, 422);
    assert!(back.contains("It is larger than a file may be here."));
    assert!(back.contains("what was typed behind it"));
    assert!(back.contains("small.txt"));
    assert_eq!(app.sign_in("noor").all_cases().len(), 0);
    // What came of the large one is gone.
    assert_eq!(
        std::fs::read_dir(app.folder.path().join("data/files"))
            .unwrap()
            .count(),
        1
    );
}

fn a_file_alone_is_an_answer_and_is_saved_from_the_mailbox(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("what can I do"));
    let mailbox = app.mailbox_page(&code);
    let ticket = hidden(&mailbox, "ticket").unwrap();
    let bytes = content(700_000);
    let item = hidden(&mailbox, "item").unwrap();
    let send = || {
        let fields = [
            ("ticket", ticket.as_str()),
            ("item", &item),
            ("message", ""),
            ("reply", ""),
        ];
        let (status, shown) = page(
            Form::new(&fields)
                .file("فاتورة.pdf", &bytes)
                .post(&app, "/en/mailbox"),
        );
        assert_eq!(status, 200);
        shown
    };
    let shown = send();
    assert!(shown.contains("فاتورة.pdf"));
    assert_eq!(
        send().matches("data-kind=\"attachment\"").count(),
        1,
        "pressed twice"
    );
    let saved = |ticket: &str, file: &str| {
        let form = [("ticket", ticket), ("message", ""), ("file", file)];
        let answer = Client::new()
            .post(format!("{}/en/mailbox", app.public))
            .form(&form);
        answer.send().unwrap()
    };
    let file = shown.split("name=\"file\" value=\"").nth(1).unwrap();
    let file = file.split('"').next().unwrap();
    let answer = saved(&ticket, file);
    assert_eq!(answer.status(), 200);
    let named = answer.headers()["content-disposition"].to_str().unwrap();
    assert!(
        named.starts_with("attachment; filename*=UTF-8''%D9%81"),
        "{named}"
    );
    assert_eq!(answer.headers()["content-type"], "application/octet-stream");
    assert_eq!(answer.bytes().unwrap(), bytes);
    assert_eq!(found(&app.sign_in("noor"), BoxKind::Dialogue)[0].1, bytes);
    // Of another case there is nothing.
    let (stranger, _) = app.submit(&Told::new("another case"));
    let ticket = hidden(&app.mailbox_page(&stranger), "ticket").unwrap();
    assert_ne!(
        saved(&ticket, file).headers()["content-type"],
        "application/octet-stream"
    );
}

fn what_a_picture_tells_is_taken_out_and_said(db: Db) {
    let app = TestApp::spawn_configured(db, |_, config| config.limits.look_bytes = 20_000);
    let queue = app.queue("intake").to_string();
    let photo = std::fs::read("vectors/files/phone.jpg").unwrap();
    let plants = [b"planted-city".as_slice(), b"planted-"];
    let holds = |bytes: &[u8], text: &[u8]| bytes.windows(text.len()).any(|held| held == text);
    assert!(
        plants.iter().all(|plant| holds(&photo, plant)),
        "the search itself works"
    );
    let form = Form::new(&[("queue", &queue), ("account", "look at the picture")])
        .file("photo.jpg", &photo)
        .file("words.txt", b"no format of ours")
        .file("zlarge.jpg", &[photo.as_slice(), &content(30_000)].concat());
    let (status, sent) = page(form.post(&app, "/en/report"));
    assert_eq!(status, 200);
    assert!(sent.contains("4.36000, 18.55000"));
    assert!(sent.contains("This kind of file is not known here"));
    assert!(sent.contains("The file is too large to be looked through"));
    let files = found(&app.sign_in("noor"), BoxKind::Account);
    let beside: Vec<Beside> = files.iter().map(|(file, _)| file.beside).collect();
    assert_eq!(beside, [Beside::Removed, Beside::Unknown, Beside::Unknown]);
    assert!(plants.iter().all(|plant| !holds(&files[0].1, plant)));
    assert!(files[0].1.starts_with(b"\xff\xd8\xff"));
}

fn files_that_a_page_bore_for_too_long_are_asked_for_again(db: Db) {
    let app = TestApp::spawn(db);
    let queue = app.queue("intake").to_string();
    let held = [
        ("queue", queue.as_str()),
        ("account", "with files"),
        ("held_files", "noise"),
    ];
    let (status, back) = page(Form::new(&held).post(&app, "/en/report"));
    assert_eq!(status, 422);
    assert!(back.contains("A file was not taken.") && back.contains("with files"));
    assert_eq!(app.sign_in("noor").all_cases().len(), 0);
    // In the mailbox nothing goes without them either.
    let (code, _) = app.submit(&Told::new("what can I do"));
    let ticket = hidden(&app.mailbox_page(&code), "ticket").unwrap();
    let reply = [
        ("ticket", ticket.as_str()),
        ("message", "see the files"),
        ("reply", ""),
        ("held_files", "noise"),
    ];
    let (status, shown) = page(Form::new(&reply).post(&app, "/en/mailbox"));
    assert_eq!(status, 200);
    assert!(shown.contains("A file was not taken."));
    assert_eq!(shown.matches("data-kind=\"message\"").count(), 0);
}
