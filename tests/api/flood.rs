//! A flood makes people wait. It locks nobody out, with scripts or without.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use amparo::flow::turns::Way;
use amparo::flow::work;
use amparo::seal::code::Code;
use amparo::seal::draft;
use amparo::seal::id::{Hash32, b64};
use amparo::seal::words::BoxKind;
use reqwest::blocking::{Client, Response};
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::client::{FRAMES, Told, texts};
use crate::files::Sealed;
use crate::on_both_databases;
use crate::plain::code_in;

on_both_databases!(
    every_honest_report_gets_through_floods_with_and_without_scripts,
    who_never_ends_makes_room_for_who_does,
    work_is_taken_once_and_never_needed,
);

/// People who flood, and people who report, on each of the two ways.
const FLOODERS: usize = 8;
const HONEST: usize = 4;
const HALF_SENT: usize = 60;
/// More than anybody needs here, and an end to a test that would go on for ever.
const MOST_TRIES: usize = 200;

fn form(app: &TestApp, account: &str) -> Response {
    let queue = app.queue("intake").to_string();
    Client::new()
        .post(format!("{}/en/report", app.public))
        .form(&[("account", account), ("queue", &queue)])
        .send()
        .unwrap()
}

fn host(app: &TestApp) -> &str {
    app.public.trim_start_matches("http://")
}

/// Begins a report of so many bytes, sends some of them, and holds the line.
fn begun(app: &TestApp, length: usize, sent: usize) -> TcpStream {
    let mut stream = TcpStream::connect(host(app)).unwrap();
    let head = format!(
        "POST /api/v1/reports HTTP/1.1\r\nhost: {}\r\ncontent-type: {FRAMES}\r\ncontent-length: {length}\r\n\r\n",
        host(app)
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&vec![b'x'; sent]).unwrap();
    stream
}

/// Tries again for as long as the portal says that much is going on.
fn until_stored(mut send: impl FnMut() -> Response) -> Response {
    for _ in 0..MOST_TRIES {
        let answer = send();
        if answer.status() != 503 {
            assert!(answer.status().is_success(), "{}", answer.status());
            return answer;
        }
    }
    panic!("an honest report did not get through");
}

fn every_honest_report_gets_through_floods_with_and_without_scripts(db: Db) {
    let app = &TestApp::spawn(db);
    let flood: Vec<Vec<u8>> = (0..40)
        .map(|_| {
            app.composed(&Told::new("flood"), &Code::random())
                .to_frames()
        })
        .collect();
    let half_sent: Vec<TcpStream> = (0..HALF_SENT).map(|_| begun(app, 60_000, 30_000)).collect();
    let (over, floods) = (&AtomicBool::new(false), &AtomicUsize::new(0));
    let honest: Vec<(Code, String)> = thread::scope(|scope| {
        for at in 0..FLOODERS {
            let flood = &flood;
            scope.spawn(move || {
                for body in flood.iter().cycle().skip(at * 5) {
                    if over.load(Ordering::Relaxed) {
                        return;
                    }
                    app.post_report(body.clone());
                    floods.fetch_add(1, Ordering::Relaxed);
                }
            });
            scope.spawn(move || {
                while !over.load(Ordering::Relaxed) {
                    form(app, "flood");
                    floods.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        while floods.load(Ordering::Relaxed) < FLOODERS {
            thread::yield_now();
        }
        let senders: Vec<_> = (0..HONEST)
            .flat_map(|at| {
                let sealed = scope.spawn(move || {
                    let (code, words) = (Code::random(), format!("sealed by a browser {at}"));
                    let body = app.composed(&Told::new(&words), &code).to_frames();
                    until_stored(|| app.post_report(body.clone()));
                    (code, words)
                });
                let posted = scope.spawn(move || {
                    let words = format!("posted without scripts {at}");
                    let queue = app.queue("intake").to_string();
                    let answer = until_stored(|| {
                        let fields = [
                            ("account", words.as_str()),
                            ("queue", &queue),
                            ("show", "account"),
                        ];
                        let post = Client::new().post(format!("{}/en/report", app.public));
                        post.form(&fields).send().unwrap()
                    });
                    (code_in(&answer.text().unwrap()).unwrap(), words)
                });
                [sealed, posted]
            })
            .collect();
        let honest = senders.into_iter().map(thread::ScopedJoinHandle::join);
        let honest = honest.collect::<Result<_, _>>();
        over.store(true, Ordering::Relaxed);
        honest.unwrap()
    });
    drop(half_sent);
    assert_eq!(honest.len(), 2 * HONEST);
    for (code, words) in honest {
        assert_eq!(texts(&app.open_mailbox(&code), BoxKind::Account), [words]);
    }
}

fn who_never_ends_makes_room_for_who_does(db: Db) {
    let app = TestApp::spawn_configured(db, |_, config| {
        config.limits.body_bytes = 65_536;
        config.limits.arriving_bytes = 262_144;
    });
    let begun: Vec<TcpStream> = (0..8).map(|_| begun(&app, 60_000, 50_000)).collect();
    for at in 0..4 {
        let words = format!("whole {at}");
        let (code, _) = app.submit(&Told::new(&words));
        assert_eq!(texts(&app.open_mailbox(&code), BoxKind::Account), [words]);
    }
    // All of them together were too much, so one at least was told so.
    let (tell, told) = mpsc::channel();
    for stream in &begun {
        let (mut stream, tell) = (stream.try_clone().unwrap(), tell.clone());
        thread::spawn(move || {
            let mut answer = [0; 12];
            let whole = stream.read_exact(&mut answer);
            whole.is_ok().then(|| tell.send(answer))
        });
    }
    assert_eq!(&told.recv().unwrap(), b"HTTP/1.1 503");
    for stream in begun {
        stream.shutdown(Shutdown::Both).unwrap();
    }
    let large = app.post_report(vec![b'x'; 70_000]);
    assert_eq!(large.status(), 413);
}

fn work_is_taken_once_and_never_needed(db: Db) {
    let app = TestApp::spawn(db);
    let body = app
        .composed(&Told::new("worked for"), &Code::random())
        .to_frames();
    let content = Hash32::of(&body);
    let done = work::solve(&app.portal.task(), &content);
    let other = Hash32::of(b"other bytes");
    assert_eq!(app.portal.way_of(Some(&done), &other), Way::Sealed);
    let post = |done: &str| {
        Client::new()
            .post(format!("{}/api/v1/reports", app.public))
            .header("content-type", FRAMES)
            .header("amparo-work", done)
            .body(body.clone())
            .send()
            .unwrap()
            .status()
    };
    assert_eq!(post(&done), 201);
    assert_eq!(
        app.portal.way_of(Some(&done), &content),
        Way::Sealed,
        "used"
    );
    for useless in [done.as_str(), "", "nonsense", "a.b"] {
        assert_eq!(post(useless), 201, "they wait with the rest");
    }
    assert_eq!(app.portal.way_of(None, &content), Way::Sealed);
    let done = work::solve(&app.portal.task(), &content);
    assert_eq!(app.portal.way_of(Some(&done), &content), Way::Worked);
}

/// `/proc` is a file system without a free block, so it stands for a disk that is nearly full.
#[test]
fn on_the_last_fifth_of_the_disk_reports_are_taken_and_drafts_are_not() {
    let elsewhere = tempfile::TempDir::new().unwrap();
    let app = TestApp::spawn_configured(Db::Sqlite, |_, config| {
        let at = |name: &str| format!("sqlite:{}", elsewhere.path().join(name).display());
        config.data.database = at("amparo.db");
        config.data.keyring = at("keyring.db");
        config.data.dir = "/proc".into();
        config.data.files = elsewhere.path().join("files");
        config.limits.disk_kept_percent = 20;
    });
    let code = Code::random();
    let root = app.root(&code);
    let fields = vec![("account".to_owned(), Zeroizing::new("later".to_owned()))];
    let token = b64(root.draft_login().expose());
    let put = Client::new()
        .put(format!("{}/api/v1/draft", app.public))
        .header("authorization", format!("amparo {token}"))
        .body(draft::seal(&fields, &root).unwrap())
        .send()
        .unwrap();
    assert_eq!(put.status(), 507);
    let page = Client::new()
        .post(format!("{}/en/report", app.public))
        .form(&[("account", "typed words"), ("save", "")])
        .send()
        .unwrap();
    assert_eq!(page.status(), 507);
    let page = page.text().unwrap();
    assert!(page.contains("There is no room to keep drafts") && page.contains("typed words"));
    assert_eq!(app.begin(&Sealed::new("a file", b"later")).status(), 507);
    app.submit(&Told::new("taken all the same"));
    assert_eq!(form(&app, "taken without scripts").status(), 200);
    assert_eq!(app.sign_in("noor").all_cases().len(), 2);
}
