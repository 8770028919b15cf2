//! Passkeys: what they open and what they do not, what a stranger learns of them, and what adding and
//! removing them takes.

use amparo::clock::Clock;
use amparo::flow::With;
use amparo::flow::second::{Answer, Second};
use amparo::flow::sign_in::Attempt;
use amparo::seal::id::{Id16, b64};
use amparo::seal::officer::VaultKey;
use amparo::store::officers;
use reqwest::blocking::Response;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::app::{Db, TestApp};
use crate::authenticator::Authenticator;
use crate::desk::Desk;
use crate::on_both_databases;
use crate::rosters::wait;

on_both_databases!(
    a_passkey_stands_in_for_the_one_time_password,
    every_refusal_of_a_passkey_reads_the_same,
    an_answer_counts_once_on_any_server,
    the_door_tells_nobody_who_has_passkeys,
    adding_and_removing_take_the_second_factor_again,
    there_are_at_most_five_and_each_is_its_officers,
    a_copied_database_shows_no_passkey,
);

/// Where a browser has to be for passkeys: this machine by its name.
fn origin(app: &TestApp) -> String {
    app.console.replace("127.0.0.1", "localhost")
}

fn asked(response: Response) -> Value {
    assert_eq!(response.status(), 200);
    response.json().unwrap()
}

fn refused(response: Response) {
    assert_eq!(response.status(), 401);
    assert!(response.headers().get("set-cookie").is_none());
    assert_eq!(response.text().unwrap(), r#"{"error":"refused"}"#);
}

/// An act whose second factor does not count.
fn not_confirmed(response: Response) {
    assert_eq!(response.status(), 422);
    let told = response.text().unwrap();
    assert_eq!(told, r#"{"error":"second_factor","field":"passkey"}"#);
}

/// The second factor, with an answer to this challenge.
fn with(device: &mut Authenticator, challenge: &Value) -> Value {
    let answer = device.answer(&challenge["options"]);
    json!({"challenge": challenge["challenge"], "answer": answer})
}

/// The one-time password after the one that signed in.
fn next_totp(desk: &Desk<'_>) -> String {
    desk.member.totp(Clock::system().seconds() + 30).unwrap()
}

fn login(desk: &Desk<'_>) -> Zeroizing<[u8; 32]> {
    let salt = Id16::parse(&desk.salt(&desk.member.name)).unwrap();
    let key = VaultKey::derive(&desk.member.passphrase, salt.as_bytes()).unwrap();
    Zeroizing::new(*key.login().expose())
}

fn at_door(desk: &Desk<'_>, name: &str) -> Value {
    asked(desk.post("/api/v1/sign-in/passkey", &json!({ "name": name })))
}

fn enter(desk: &Desk<'_>, name: &str, token: &[u8; 32], passkey: &Value) -> Response {
    let body = json!({"name": name, "with": "passphrase", "login": b64(token), "passkey": passkey});
    desk.post("/api/v1/sign-in", &body)
}

/// A challenge for an act, answered.
fn confirmed(desk: &Desk<'_>, device: &mut Authenticator) -> Value {
    let challenge = asked(desk.post("/api/v1/passkeys/confirm", &json!({})));
    with(device, &challenge)
}

fn finish(desk: &Desk<'_>, device: &mut Authenticator, begun: Response) -> Response {
    let begun = asked(begun);
    let answer = device.make(&begun["options"]);
    let body = json!({"challenge": begun["challenge"], "answer": answer});
    desk.post("/api/v1/passkeys", &body)
}

/// A device with a passkey that its officer added with a one-time password.
fn added(desk: &Desk<'_>, name: &str) -> Authenticator {
    let mut device = Authenticator::at(&origin(desk.app));
    let body = json!({"name": name, "totp": next_totp(desk)});
    let begun = desk.post("/api/v1/passkeys/begin", &body);
    assert_eq!(finish(desk, &mut device, begun).status(), 201);
    device
}

fn listed(desk: &Desk<'_>) -> Vec<Value> {
    desk.get("/api/v1/passkeys").json().unwrap()
}

fn a_passkey_stands_in_for_the_one_time_password(db: Db) {
    let app = TestApp::spawn(db);
    let desk = app.sign_in("noor");
    assert_eq!(listed(&desk), Vec::<Value>::new());
    let mut device = added(&desk, "blue key");
    let held = listed(&desk);
    assert_eq!(held.len(), 1);
    assert_eq!(held[0]["name"], "blue key");
    assert_eq!(held[0]["added"], Clock::system().today().to_string());

    let door = Desk::closed(&app, "noor");
    let token = login(&door);
    let passkey = with(&mut device, &at_door(&door, "noor"));
    let body = json!({"name": "noor", "with": "passphrase", "login": b64(&*token)});
    let neither = door.post("/api/v1/sign-in", &body);
    assert_eq!(neither.status(), 400, "a second factor has to be there");
    let both = json!({"name": "noor", "with": "passphrase", "login": b64(&*token), "passkey": passkey, "totp": "000000"});
    assert_eq!(door.post("/api/v1/sign-in", &both).status(), 400);
    let done = enter(&door, "noor", &token, &passkey);
    assert_eq!(done.status(), 200);
    let body: Value = done.json().unwrap();
    assert!(
        body["vault"]
            .as_str()
            .is_some_and(|vault| vault.len() > 1_000)
    );
    assert_eq!(door.get("/api/v1/queue").status(), 200);
}

fn every_refusal_of_a_passkey_reads_the_same(db: Db) {
    let app = TestApp::spawn(db);
    let desk = app.sign_in("noor");
    let mut device = added(&desk, "blue key");
    let others = app.sign_in("imani");
    let mut theirs = added(&others, "theirs");
    let door = Desk::closed(&app, "noor");
    let token = login(&door);
    let knock = |passkey: &Value| enter(&door, "noor", &token, passkey);
    let fresh = || at_door(&door, "noor");

    let good = with(&mut device, &fresh());
    refused(enter(&door, "noor", &[7; 32], &good));
    refused(enter(&door, "nobody", &token, &good));
    refused(knock(&with(&mut theirs, &fresh())));
    let for_another = at_door(&door, "imani");
    refused(knock(&with(&mut device, &for_another)));
    let for_an_act = asked(desk.post("/api/v1/passkeys/confirm", &json!({})));
    refused(knock(&with(&mut device, &for_an_act)));

    let mut lured = device.clone();
    "https://console.example.net".clone_into(&mut lured.origin);
    refused(knock(&with(&mut lured, &fresh())));
    let mut unlooked = device.clone();
    unlooked.verifies = false;
    refused(knock(&with(&mut unlooked, &fresh())));
    let mut swapped = with(&mut device, &fresh());
    swapped["challenge"] = fresh()["challenge"].clone();
    refused(knock(&swapped));

    assert_eq!(knock(&with(&mut device, &fresh())).status(), 200);
    let mut clone = device.clone();
    clone.counter -= 1;
    refused(knock(&with(&mut clone, &fresh())));
    assert_eq!(knock(&with(&mut device, &fresh())).status(), 200);

    let id = listed(&desk)[0]["id"].clone();
    let mut body = json!({ "id": id });
    body["passkey"] = confirmed(&desk, &mut device);
    assert_eq!(desk.post("/api/v1/passkeys/remove", &body).status(), 200);
    refused(knock(&with(&mut device, &fresh())));
}

fn an_answer_counts_once_on_any_server(db: Db) {
    let app = TestApp::spawn(db);
    let mut device = added(&app.sign_in("noor"), "blue key");
    let door = Desk::closed(&app, "noor");
    let token = login(&door);
    let drawn_here = with(&mut device, &at_door(&door, "noor"));
    let other = wait(app.reopened());
    other.open_to_passkeys(&app.console);
    let attempt = |passkey: &Value| Attempt {
        name: "noor".to_owned(),
        with: With::Passphrase,
        login: token.clone(),
        second: Second::Passkey(Box::new(Answer {
            kept: passkey["challenge"].as_str().unwrap().to_owned(),
            answer: serde_json::from_value(passkey["answer"].clone()).unwrap(),
        })),
        device: None,
    };
    assert!(wait(other.sign_in(attempt(&drawn_here))).is_ok());
    refused(enter(&door, "noor", &token, &drawn_here));

    // Passkeys that are kept in an account count nothing: their answers count once all the same.
    let mut silent = added(&app.sign_in("imani"), "in an account");
    silent.counts = false;
    let door = Desk::closed(&app, "imani");
    let token = login(&door);
    let passkey = with(&mut silent, &at_door(&door, "imani"));
    assert_eq!(enter(&door, "imani", &token, &passkey).status(), 200);
    refused(enter(&door, "imani", &token, &passkey));
    let passkey = with(&mut silent, &at_door(&door, "imani"));
    assert_eq!(enter(&door, "imani", &token, &passkey).status(), 200);
}

fn the_door_tells_nobody_who_has_passkeys(db: Db) {
    let app = TestApp::spawn(db);
    added(&app.sign_in("noor"), "blue key");
    let door = Desk::closed(&app, "noor");
    let shape = |name: &str| {
        let mut told = at_door(&door, name);
        assert!(told["options"]["challenge"].is_string());
        let kept = told["challenge"].as_str().unwrap().len();
        told["options"]["challenge"] = json!("");
        told["challenge"] = json!(kept);
        told
    };
    let (has, has_none, nobody) = (shape("noor"), shape("imani"), shape("nobody"));
    assert_eq!(has["options"]["allowCredentials"], json!([]));
    assert_eq!(has, has_none);
    assert_eq!(has, nobody);
}

fn adding_and_removing_take_the_second_factor_again(db: Db) {
    let app = TestApp::spawn(db);
    let desk = app.sign_in("noor");
    let ask_for_new = |body: &Value| desk.post("/api/v1/passkeys/begin", body);
    not_confirmed(ask_for_new(&json!({"name": "mine", "totp": "000000"})));
    assert_eq!(ask_for_new(&json!({"name": "mine"})).status(), 400);
    let long = "x".repeat(65);
    for name in ["", " ", "a\nb", &long] {
        let unnamed = ask_for_new(&json!({"name": name, "totp": "000000"}));
        assert_eq!(unnamed.status(), 422, "{name:?}");
    }
    let mut device = added(&desk, "blue key");
    let id = listed(&desk)[0]["id"].clone();
    let remove = |body: &Value| desk.post("/api/v1/passkeys/remove", body);
    not_confirmed(remove(&json!({"id": id, "totp": "000000"})));
    let at_the_door = with(&mut device, &at_door(&desk, "noor"));
    not_confirmed(remove(&json!({"id": id, "passkey": at_the_door})));
    assert_eq!(listed(&desk).len(), 1);

    // A new one that nobody asked for, and one asked for twice.
    let begun = ask_for_new(&json!({"name": "second", "passkey": confirmed(&desk, &mut device)}));
    let begun = asked(begun);
    let excluded = &begun["options"]["excludeCredentials"];
    assert_eq!(excluded.as_array().unwrap().len(), 1);
    let mut second = Authenticator::at(&origin(&app));
    let answer = second.make(&begun["options"]);
    let unasked = json!({"challenge": b64(&[7; 64]), "answer": answer});
    not_confirmed(desk.post("/api/v1/passkeys", &unasked));
    let made = json!({"challenge": begun["challenge"], "answer": answer});
    not_confirmed(app.sign_in("imani").post("/api/v1/passkeys", &made));
    assert_eq!(desk.post("/api/v1/passkeys", &made).status(), 201);
    not_confirmed(desk.post("/api/v1/passkeys", &made));

    let passkey = confirmed(&desk, &mut second);
    let removed = remove(&json!({"id": id, "passkey": passkey}));
    assert_eq!(removed.status(), 200);
    let left = listed(&desk);
    assert_eq!((left.len(), &left[0]["name"]), (1, &json!("second")));
    not_confirmed(remove(
        &json!({"id": left[0]["id"], "passkey": confirmed(&desk, &mut device)}),
    ));

    let guess = || remove(&json!({"id": left[0]["id"], "totp": "000000"})).status();
    assert!((0..20).any(|_| guess() == 429), "guesses are slowed");
    assert_eq!(desk.get("/api/v1/passkeys").status(), 200);
}

fn there_are_at_most_five_and_each_is_its_officers(db: Db) {
    let app = TestApp::spawn(db);
    let desk = app.sign_in("noor");
    let mut device = added(&desk, "1");
    let another_begun = |device: &mut Authenticator, name: &str| {
        let body = json!({"name": name, "passkey": confirmed(&desk, device)});
        desk.post("/api/v1/passkeys/begin", &body)
    };
    for name in ["2", "3", "4", "5"] {
        let mut another = Authenticator::at(&origin(&app));
        let begun = another_begun(&mut device, name);
        assert_eq!(finish(&desk, &mut another, begun).status(), 201);
    }
    let sixth = another_begun(&mut device, "6");
    assert_eq!(sixth.status(), 422);
    assert_eq!(
        sixth.text().unwrap(),
        r#"{"error":"too_many","field":"passkey"}"#
    );
    let held = listed(&desk);
    assert_eq!(held.len(), 5);

    let others = app.sign_in("imani");
    let mut theirs = added(&others, "theirs");
    assert_eq!(listed(&others).len(), 1);
    let passkey = confirmed(&others, &mut theirs);
    let body = json!({"id": held[0]["id"], "passkey": passkey});
    assert_eq!(others.post("/api/v1/passkeys/remove", &body).status(), 404);
    assert_eq!(listed(&desk).len(), 5);
    let stranger = Desk::closed(&app, "noor");
    assert_eq!(stranger.get("/api/v1/passkeys").status(), 401);
}

fn a_copied_database_shows_no_passkey(db: Db) {
    let app = TestApp::spawn(db);
    let desk = app.sign_in("noor");
    let id = desk.member.id;
    let blob = || {
        let read = app
            .portal
            .store()
            .read(move |conn| officers::by_id(conn, id));
        wait(read).unwrap().unwrap().credentials
    };
    let before = blob().len();
    added(&desk, "blue key of noor");
    assert_eq!(blob().len(), before, "nor how many there are");
    let held = match db {
        Db::Sqlite => app.bytes_of_data(),
        Db::Postgres => app.rows(),
    };
    let holds = |text: &str| {
        held.windows(text.len())
            .any(|bytes| bytes == text.as_bytes())
    };
    assert!(holds("age1pq1"), "the search finds");
    for text in ["blue key of noor", "cred_id", "localhost", "ES256"] {
        assert!(!holds(text), "{text}");
    }
}
