//! Signing in: the vault after token and second factor, names that cannot be probed, failures that
//! lock nobody out, and pages of others that change nothing.

use amparo::seal::id::b64;
use amparo::seal::random;
use reqwest::blocking::Client;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::desk::{Desk, NewOfficer};
use crate::on_both_databases;

on_both_databases!(
    the_vault_comes_after_token_and_second_factor,
    a_one_time_password_is_taken_once,
    a_name_that_nobody_has_is_answered_like_any_other,
    strangers_failures_leave_a_known_browser_alone,
    another_sites_page_changes_nothing,
    an_invite_is_spent_once,
);

fn the_vault_comes_after_token_and_second_factor(db: Db) {
    let app = TestApp::spawn(db);
    let desk = Desk::closed(&app, "noor");
    let refused = |response: reqwest::blocking::Response| {
        assert_eq!(response.status(), 401);
        assert!(response.headers().get("set-cookie").is_none());
        assert_eq!(response.text().unwrap(), r#"{"error":"refused"}"#);
    };
    refused(desk.try_sign_in("wrong", &desk.totp()));
    refused(desk.try_sign_in(&desk.member.passphrase, "000000"));
    assert_eq!(desk.get("/api/v1/queue").status(), 401);
    let done = desk.try_sign_in(&desk.member.passphrase, &desk.totp());
    assert_eq!(done.status(), 200);
    let cookie = done.headers()["set-cookie"].to_str().unwrap().to_owned();
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"),
        "{cookie}"
    );
    let body: Value = done.json().unwrap();
    assert!(
        body["vault"]
            .as_str()
            .is_some_and(|vault| vault.len() > 1_000)
    );
    assert_eq!(desk.get("/api/v1/queue").status(), 200);
    let token = cookie.split(['=', ';']).nth(1).unwrap();
    let held = app.bytes_on_disk();
    let holds = |text: &[u8]| held.windows(text.len()).any(|bytes| bytes == text);
    assert!(!holds(token.as_bytes()), "sessions are hashed at rest");
    assert_eq!(desk.post("/api/v1/sign-out", &json!({})).status(), 204);
    assert_eq!(desk.get("/api/v1/queue").status(), 401);
}

fn a_one_time_password_is_taken_once(db: Db) {
    let app = TestApp::spawn(db);
    let desk = Desk::closed(&app, "noor");
    let totp = desk.totp();
    assert_eq!(
        desk.try_sign_in(&desk.member.passphrase, &totp).status(),
        200
    );
    let again = Desk::closed(&app, "noor");
    assert_eq!(
        again.try_sign_in(&desk.member.passphrase, &totp).status(),
        401
    );
}

fn a_name_that_nobody_has_is_answered_like_any_other(db: Db) {
    let app = TestApp::spawn(db);
    let desk = Desk::closed(&app, "noor");
    let real = desk.salt("noor");
    let made_up = desk.salt("nobody");
    assert_eq!(real.len(), made_up.len());
    assert_eq!(made_up, desk.salt("nobody"), "constant");
    assert_ne!(made_up, desk.salt("somebody"));
    let token = random::bytes::<32>();
    let nobody = desk.try_token("nobody", &token, "123456");
    let wrong = desk.try_token("noor", &token, "123456");
    assert_eq!(nobody.status(), wrong.status());
    assert_eq!(nobody.text().unwrap(), wrong.text().unwrap());
}

fn strangers_failures_leave_a_known_browser_alone(db: Db) {
    let app = TestApp::spawn(db);
    let known = app.sign_in("imani");
    let stranger = Desk::closed(&app, "imani");
    let token = random::bytes::<32>();
    let slowed = (0..20).any(|_| stranger.try_token("imani", &token, "123456").status() == 429);
    assert!(slowed, "strangers are slowed");
    let nobody = (0..20).any(|_| stranger.try_token("nobody", &token, "123456").status() == 429);
    assert!(nobody, "alike for a name that nobody has");
    let answer = known.try_token("imani", &token, "123456");
    assert_eq!(answer.status(), 401, "the known browser is heard");
}

fn another_sites_page_changes_nothing(db: Db) {
    let app = TestApp::spawn(db);
    let url = format!("{}/api/v1/sign-in/salt", app.console);
    let body = json!({"name": "noor", "with": "passphrase"});
    let ours = Client::new().post(&url).header("x-amparo", "1").json(&body);
    assert_eq!(ours.send().unwrap().status(), 200);
    let bare = Client::new().post(&url).json(&body);
    assert_eq!(bare.send().unwrap().status(), 403);
    for (name, value) in [
        ("origin", "https://elsewhere.example"),
        ("sec-fetch-site", "cross-site"),
    ] {
        let theirs = Client::new()
            .post(&url)
            .header("x-amparo", "1")
            .header(name, value);
        assert_eq!(theirs.json(&body).send().unwrap().status(), 403, "{name}");
    }
}

fn an_invite_is_spent_once(db: Db) {
    let app = TestApp::spawn(db);
    let steward = app.sign_in("sara");
    let new = json!({"name": "Zeynep", "role": "triage"});
    let made = steward.post("/api/v1/invites", &new);
    assert_eq!(made.status(), 201);
    let made: Value = made.json().unwrap();
    let token = made["url"]
        .as_str()
        .unwrap()
        .split("#invite=")
        .nth(1)
        .unwrap()
        .to_owned();
    assert_eq!(
        steward.post("/api/v1/invites", &new).status(),
        422,
        "a name is taken once"
    );
    let noor = app.sign_in("noor");
    assert_eq!(
        noor.post("/api/v1/invites", &json!({"name": "x y", "role": "triage"}))
            .status(),
        403
    );

    let open = |token: &str| noor.post("/api/v1/invite/open", &json!({ "token": token }));
    assert_eq!(open(&token).status(), 200);
    assert_eq!(open(&b64(&random::bytes::<32>())).status(), 404);
    let invited: Value = open(&token).json().unwrap();
    let keys = NewOfficer::make(&token, invited["totp_secret"].as_str().unwrap());
    let wrong = noor.post("/api/v1/invite/accept", &keys.acceptance("000000"));
    assert_eq!(wrong.status(), 422);
    assert_eq!(
        open(&token).status(),
        200,
        "a slip of the finger spends nothing"
    );
    let accept = noor.post("/api/v1/invite/accept", &keys.acceptance(&keys.totp()));
    assert_eq!(accept.status(), 201);
    assert_eq!(open(&token).status(), 404);
    let again = noor.post("/api/v1/invite/accept", &keys.acceptance(&keys.totp()));
    assert_eq!(again.status(), 404);
    let candidates: Value = steward.get("/api/v1/roster/candidates").json().unwrap();
    let zeynep = candidates
        .as_array()
        .unwrap()
        .iter()
        .find(|held| held["name"] == "zeynep");
    let fingerprint = accept.json::<Value>().unwrap()["fingerprint"].clone();
    assert_eq!(zeynep.unwrap()["fingerprint"], fingerprint);
}
