//! The life of an officer's key: other doors to it, another key in its place, and what colleagues do then.

use std::collections::BTreeSet;

use amparo::clock::Clock;
use amparo::demo::office::{Member, totp};
use amparo::seal::compose::holders::Change;
use amparo::seal::id::{Hash32, Id16, b64, unb64};
use amparo::seal::item::body::Body;
use amparo::seal::random;
use amparo::seal::roster::OfficerKey;
use amparo::seal::words::{Act, BoxKind};
use amparo::store::error::StoreError;
use amparo::store::sessions;
use reqwest::blocking::{Client, Response};
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::client::{Fetched, Told, texts};
use crate::colleagues::{field, mixed};
use crate::desk::{Desk, NewOfficer};
use crate::log::{acts, assign};
use crate::on_both_databases;
use crate::rosters::{next, signed, wait};

on_both_databases!(
    both_doors_are_replaced_at_once_by_who_opens_one,
    a_link_for_new_keys_is_made_with_a_stewards_one_time_password_alone,
    a_link_that_somebody_else_spent_takes_nothing_away,
    a_new_key_takes_the_place_of_the_old_once_a_roster_names_it,
    cases_are_given_again_to_a_new_key,
    a_case_is_not_left_to_a_key_that_was_replaced,
);

fn now() -> u64 {
    Clock::system().seconds()
}

/// A session of this officer in another browser.
fn elsewhere<'a>(app: &'a TestApp, name: &str) -> (Desk<'a>, String) {
    let token = random::bytes::<32>();
    let (hash, id) = (Hash32::of(&token), app.officer(name).id);
    let until = Clock::system().hour() + 8;
    let kept = app
        .portal
        .store()
        .write(move |conn| sessions::insert(conn, &hash, id, until));
    Result::<(), StoreError>::unwrap(wait(kept));
    (
        Desk::closed(app, name),
        format!("amparo_session={}", b64(&token)),
    )
}

impl Desk<'_> {
    fn with_cookie(&self, path: &str, cookie: &str) -> u16 {
        let asked = Client::new()
            .get(format!("{}{path}", self.app.console))
            .header("cookie", cookie);
        asked.send().unwrap().status().as_u16()
    }

    fn put(&self, path: &str, body: &Value) -> Response {
        let asked = self.http.put(format!("{}{path}", self.app.console));
        asked.header("x-amparo", "1").json(body).send().unwrap()
    }
}

fn both_doors_are_replaced_at_once_by_who_opens_one(db: Db) {
    let app = TestApp::spawn(db);
    let noor = app.sign_in("noor");
    let (_, other) = elsewhere(&app, "noor");
    assert_eq!(noor.with_cookie("/api/v1/me", &other), 200);
    let salt = Id16::parse(&noor.salt("noor")).unwrap();
    let old = amparo::seal::officer::VaultKey::derive(&noor.member.passphrase, salt.as_bytes());
    let old = old.unwrap();
    let vault = noor.member.identity().recipient().seal(b"a root").unwrap();
    let (login, secret) = (random::bytes::<32>(), random::bytes::<20>());
    let shown = base32(&secret);
    let door = |login: &[u8; 32]| json!({"salt": b64(&random::bytes::<16>()), "login": b64(login), "vault": b64(&vault)});
    let asked = |token: &[u8; 32], code: &str, others: &str| {
        json!({
            "with": "passphrase", "login": b64(token), "totp": code,
            "passphrase": door(&login), "recovery": door(&random::bytes()),
            "authenticator": {"secret": b64(&secret), "totp": others},
        })
    };
    let doors = "/api/v1/me/doors";
    let code = noor.member.totp(now() + 30).unwrap();
    let others = totp(&shown, now()).unwrap();
    let refused = |body: &Value| noor.put(doors, body).status().as_u16();
    assert_eq!(refused(&asked(&random::bytes(), &code, &others)), 401);
    assert_eq!(
        refused(&asked(old.login().expose(), "000000", &others)),
        401
    );
    assert_eq!(refused(&asked(old.login().expose(), &code, "000000")), 422);
    let stranger = Desk::closed(&app, "noor");
    let body = asked(old.login().expose(), &code, &others);
    assert_eq!(stranger.put(doors, &body).status(), 401, "no session");
    assert_eq!(
        noor.with_cookie("/api/v1/me", &other),
        200,
        "nothing changed"
    );

    assert_eq!(noor.put(doors, &body).status(), 204);
    assert_eq!(noor.with_cookie("/api/v1/me", &other), 401, "signed out");
    assert_eq!(noor.get("/api/v1/queue").status(), 200, "but not here");
    assert_ne!(noor.salt("noor"), salt.to_string());
    let code = totp(&shown, now() + 30).unwrap();
    let old = stranger.try_token("noor", old.login().expose(), &code);
    assert_eq!(old.status(), 401, "the old passphrase");
    let before = noor.member.totp(now() + 30).unwrap();
    let old = stranger.try_token("noor", &login, &before);
    assert_eq!(old.status(), 401, "the old authenticator");
    let entered = stranger.try_token("noor", &login, &code);
    assert_eq!(entered.status(), 200);
    let entered: Value = entered.json().unwrap();
    assert_eq!(entered["vault"], json!(b64(&vault)));
    assert_eq!(entered["admitted"], json!(true), "the key is the same");
}

/// As an authenticator takes it.
fn base32(secret: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bytes: Vec<String> = secret.iter().map(|byte| format!("{byte:08b}")).collect();
    let bits = bytes.concat();
    let fives = bits.as_bytes().chunks(5);
    fives
        .map(|five| {
            let text = std::str::from_utf8(five).unwrap();
            char::from(LETTERS[usize::from_str_radix(text, 2).unwrap()])
        })
        .collect()
}

/// Signed in, with every one-time password still to be spent.
fn unspent<'a>(app: &'a TestApp, name: &str) -> Desk<'a> {
    let (desk, cookie) = elsewhere(app, name);
    let mut headers = HeaderMap::new();
    headers.insert("cookie", cookie.parse().unwrap());
    let http = Client::builder().default_headers(headers);
    let http = http.build().unwrap();
    Desk { http, ..desk }
}

/// Asks for a link for somebody who lost their keys.
fn ask_again(steward: &Desk<'_>, officer: Id16, totp: &str) -> Response {
    let asked = json!({"officer": officer.to_string(), "totp": totp});
    steward.post("/api/v1/invites/again", &asked)
}

fn again(steward: &Desk<'_>, officer: Id16) -> String {
    link(ask_again(
        steward,
        officer,
        &steward.member.totp(now() + 30).unwrap(),
    ))
}

fn link(made: Response) -> String {
    assert_eq!(made.status(), 201);
    let made: Value = made.json().unwrap();
    let url = made["url"].as_str().unwrap();
    url.split("#invite=").nth(1).unwrap().to_owned()
}

/// Spends such a link; gives the officer as they are then, and their login token.
fn take_up(desk: &Desk<'_>, token: &str, was: &Member) -> (Member, [u8; 32]) {
    let opened = desk.post("/api/v1/invite/open", &json!({ "token": token }));
    let opened: Value = opened.json().unwrap();
    assert_eq!(opened["again"], json!(true));
    let secret = opened["totp_secret"].as_str().unwrap();
    let keys = NewOfficer::make(token, secret);
    let login = random::bytes::<32>();
    let mut body = keys.acceptance(&keys.totp());
    body["passphrase"]["login"] = json!(b64(&login));
    assert_eq!(desk.post("/api/v1/invite/accept", &body).status(), 201);
    let member = Member {
        id: was.id,
        name: was.name.clone(),
        role: was.role,
        passphrase: String::new(),
        totp_secret: secret.to_owned(),
        root: keys.root,
    };
    (member, login)
}

/// The steward signs that this key is the officer's from now on.
fn admit(app: &TestApp, member: &Member) {
    let body = next(&app.roster(), |body| {
        let version = body.version;
        let officer = body.officers.iter_mut().find(|one| one.id == member.id);
        let keys = &mut officer.unwrap().keys;
        keys.last_mut().unwrap().to = Some(version - 1);
        keys.push(OfficerKey {
            from: version,
            to: None,
            recipient: member.identity().recipient(),
            verify: member.signing().verify_key(),
        });
    });
    wait(app.portal.publish_roster(&signed(app, &body))).unwrap();
}

/// Signs in with a token instead of a passphrase.
fn entered<'a>(app: &'a TestApp, member: &'a Member, login: &[u8; 32]) -> Desk<'a> {
    let http = Client::builder().cookie_store(true).build().unwrap();
    let desk = Desk { app, member, http };
    let code = member.totp(now() + 30).unwrap();
    assert_eq!(desk.try_token(&member.name, login, &code).status(), 200);
    desk
}

fn a_link_for_new_keys_is_made_with_a_stewards_one_time_password_alone(db: Db) {
    let app = TestApp::spawn(db);
    let (sara, noor) = (unspent(&app, "sara"), app.sign_in("noor"));
    let id = app.officer("mateo").id;
    let code = sara.member.totp(now()).unwrap();
    let status = |desk: &Desk<'_>, id, code: &str| ask_again(desk, id, code).status().as_u16();
    assert_eq!(status(&noor, id, &code), 403);
    assert_eq!(status(&sara, id, "000000"), 401);
    assert_eq!(status(&sara, Id16::random(), &code), 404, "nobody");
    assert_eq!(status(&sara, sara.member.id, &code), 404, "oneself");
    let first = link(ask_again(&sara, id, &code));
    assert_eq!(status(&sara, id, &code), 401, "spent");
    let second = again(&sara, id);
    let opens = |token: &str| {
        let asked = json!({ "token": token });
        noor.post("/api/v1/invite/open", &asked).status().as_u16()
    };
    assert_eq!((opens(&first), opens(&second)), (404, 200));
}

fn a_link_that_somebody_else_spent_takes_nothing_away(db: Db) {
    let app = TestApp::spawn(db);
    let (sara, noor, mateo) = (
        app.sign_in("sara"),
        app.sign_in("noor"),
        unspent(&app, "mateo"),
    );
    let id = mateo.member.id;
    let token = again(&sara, id);
    let (member, login) = take_up(&noor, &token, mateo.member);
    let acts = acts(&app);
    assert_eq!(acts.last(), Some(&Act::KeysReplaced), "the log says so");
    let opened = noor.post("/api/v1/invite/open", &json!({ "token": token }));
    assert_eq!(opened.status(), 404, "once");
    assert_eq!(mateo.get("/api/v1/queue").status(), 200, "not signed out");
    let theirs = Desk::closed(&app, "mateo");
    let code = member.totp(now()).unwrap();
    assert_eq!(theirs.try_token("mateo", &login, &code).status(), 401);

    let his = Desk::closed(&app, "mateo");
    let code = mateo.member.totp(now()).unwrap();
    let entered = his.try_sign_in(&mateo.member.passphrase, &code);
    assert_eq!(entered.status(), 200, "his passphrase still counts");
    let entered: Value = entered.json().unwrap();
    let vault = unb64(entered["vault"].as_str().unwrap()).unwrap();
    assert!(
        amparo::seal::age::looks_sealed(&vault),
        "and he has his vault"
    );
    assert_eq!(his.get("/api/v1/queue").status(), 200);
}

fn a_new_key_takes_the_place_of_the_old_once_a_roster_names_it(db: Db) {
    let app = TestApp::spawn(db);
    let (sara, mateo) = (app.sign_in("sara"), unspent(&app, "mateo"));
    let id = mateo.member.id;
    let (member, login) = take_up(&mateo, &again(&sara, id), mateo.member);
    let waiting: Value = sara.get("/api/v1/roster/candidates").json().unwrap();
    let mut waiting = waiting.as_array().unwrap().iter();
    let his = waiting.find(|one| one["id"] == id.to_string()).unwrap();
    let verify = member.signing().verify_key().to_string();
    assert_eq!(his["verify"], json!(verify));
    let signs_in = || {
        let code = mateo.member.totp(now()).unwrap();
        let before = Desk::closed(&app, "mateo");
        before.try_sign_in(&mateo.member.passphrase, &code).status()
    };
    assert_eq!(signs_in(), 200, "the search itself works");
    assert_eq!(mateo.get("/api/v1/queue").status(), 200);

    admit(&app, &member);
    assert_eq!(mateo.get("/api/v1/queue").status(), 403, "another's place");
    let before = Desk::closed(&app, "mateo");
    let code = mateo.member.totp(now() + 30).unwrap();
    let old = before.try_sign_in(&mateo.member.passphrase, &code);
    assert_eq!(old.status(), 401);
    let desk = entered(&app, &member, &login);
    assert_eq!(desk.get("/api/v1/queue").status(), 200);
    assert_eq!(mateo.get("/api/v1/me").status(), 401, "signed out");
}

fn cases_are_given_again_to_a_new_key(db: Db) {
    let app = TestApp::spawn(db);
    let (code, _) = app.submit(&Told::new("the stamps are in his drawer"));
    let (sara, noor, mateo) = (
        app.sign_in("sara"),
        app.sign_in("noor"),
        app.sign_in("mateo"),
    );
    let case = app.open_mailbox(&code).chain().case().to_string();
    noor.make_internal(&case).1.error_for_status().unwrap();
    let held = mateo.open(&case);
    assert_eq!(
        texts(&held, BoxKind::Account).len(),
        1,
        "his keys opened it"
    );
    let (member, login) = take_up(&mateo, &again(&sara, mateo.member.id), mateo.member);
    assert!(noor.listed("lacking", member.id).1.is_empty(), "not yet");
    admit(&app, &member);
    let desk = entered(&app, &member, &login);
    assert_eq!(desk.total(), 1, "his case, which he can't open");
    assert_eq!(desk.fetch(&case).status(), 404);
    // Nothing that writes is left to who can't open it, even with what they knew of it before.
    let text = "I remember it".to_owned().into();
    let said = desk.say_in(
        &held,
        &case,
        BoxKind::Dialogue,
        Body::Message { text },
        &json!({}),
    );
    assert_eq!(said.status(), 404);
    let given = assign(&noor, &case, None, Some(member.id));
    assert_eq!(field(given), (422, "assign".to_owned()));
    let keys = desk.get(&format!("/api/v1/cases/{case}/keys"));
    assert_eq!(keys.status(), 404);
    let all = BTreeSet::from([case.clone()]);
    assert_eq!(noor.listed("lacking", member.id), (200, all, 1));

    assert_eq!(noor.change(&case, &Change::default(), None).status(), 201);
    assert!(noor.listed("lacking", member.id).1.is_empty());
    let opened = desk.open(&case);
    assert_eq!(texts(&opened, BoxKind::Account).len(), 1);
    assert_eq!(assign(&noor, &case, None, Some(member.id)).status(), 201);
    assert_eq!(desk.message(&case, "I am back").status(), 201);
    app.reply_as_reporter(&code, "good")
        .error_for_status()
        .unwrap();
    let now = Fetched::from(desk.fetch(&case));
    let read = desk.try_open(&now).unwrap();
    assert_eq!(texts(&read, BoxKind::Dialogue), ["I am back", "good"]);
    // Whoever found the old key, with everything that the server holds, reads what was said before.
    let found = mixed(&Fetched::from(noor.fetch(&case)), &now);
    let old = mateo.member.identity();
    assert!(found.parts.iter().all(|part| old.open(part).is_err()));
    let secrets = held.holding().secrets();
    let opens = |part: &&Vec<u8>| {
        secrets
            .iter()
            .any(|(_, _, secret)| secret.open(part).is_ok())
    };
    assert_eq!(
        now.parts.iter().filter(opens).count(),
        3,
        "brief, statement and consent of before"
    );
}

fn a_case_is_not_left_to_a_key_that_was_replaced(db: Db) {
    let app = TestApp::spawn(db);
    let excluded = ["imani", "amina"].map(|name| app.officer(name).id).to_vec();
    let told = Told {
        excluded,
        ..Told::new("two of them read this")
    };
    let (code, _) = app.submit(&told);
    let (sara, noor, mateo) = (
        app.sign_in("sara"),
        app.sign_in("noor"),
        app.sign_in("mateo"),
    );
    let case = app.open_mailbox(&code).chain().case().to_string();
    noor.make_internal(&case).1.error_for_status().unwrap();
    let (member, login) = take_up(&mateo, &again(&sara, mateo.member.id), mateo.member);
    admit(&app, &member);
    let gone = noor.let_go(&case, &json!({"withdraw": true}));
    assert_eq!(field(gone), (422, "leave".to_owned()));
    assert_eq!(noor.total(), 1);
    noor.change(&case, &Change::default(), None)
        .error_for_status()
        .unwrap();
    let desk = entered(&app, &member, &login);
    assert_eq!(texts(&desk.open(&case), BoxKind::Account).len(), 1);
    let gone = noor.let_go(&case, &json!({"withdraw": true}));
    assert_eq!(gone.status(), 201);
    assert_eq!((noor.total(), desk.total()), (0, 1));
}
