//! The office's texts: signed by stewards, shown to everybody, and nothing that an owner of the database
//! could write.

use amparo::clock::{Clock, Day};
use amparo::config::pins::Pins;
use amparo::flow::Portal;
use amparo::flow::texts::{Taken, TextsError};
use amparo::seal::key::{SigningKey, Vkey};
use amparo::seal::note::countersign;
use amparo::seal::roster;
use amparo::seal::texts::{Texts, TextsBody};
use amparo::seal::value::{self, Object};
use amparo::seal::verdict::Verdict;
use amparo::seal::words::Act;
use reqwest::Method;
use reqwest::blocking::Response;
use serde_json::{Value, json};

use crate::app::{Db, TestApp};
use crate::desk::Desk;
use crate::log::entries;
use crate::on_both_databases;
use crate::rosters::wait;
use crate::tampered::as_owner;

on_both_databases!(
    what_a_steward_signed_is_read_by_everybody_and_was_not_before,
    what_is_not_as_it_has_to_be_is_refused_with_its_field,
    nobody_but_a_steward_reads_drafts_or_writes_texts,
    a_preview_shows_a_draft_to_its_steward_alone,
    what_the_owner_of_the_database_writes_is_not_believed,
    two_stewards_sign_one_version_where_the_threshold_says_so,
    a_draft_language_that_the_texts_do_not_speak_is_not_offered,
);

const LANGS: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// The same words in every complete language, with its tag.
fn said(words: &str) -> Value {
    let texts = LANGS.map(|lang| (lang.to_owned(), Value::from(format!("{words} [{lang}]"))));
    Value::Object(texts.into_iter().collect())
}

fn parts(json: Value) -> Object {
    let value: value::Value = serde_json::from_value(json).unwrap();
    value.object().unwrap()
}

fn today() -> Day {
    Clock::system().today()
}

/// What somebody changes: hours, a number, a notice, a holiday, a service and a template.
fn changed() -> Value {
    json!({
        "emergency": [{"name": said("Radio room"), "number": "+211 (0) 55-01"}],
        "help": {"invented": false, "windows": [], "places": [{
            "country": said("Southland"),
            "services": [{
                "agency": "Ministry", "checked": today().to_string(), "cost": "free",
                "hours": said("At any time"), "kind": "shelter", "languages": ["English"],
                "name": said("The green gate"), "phone": "55 02", "police": "not_needed",
                "serves": ["women"], "sign_language": false, "text": "",
            }],
        }]},
        "holidays": [
            {"day": "2020-01-01", "name": said("Long gone")},
            {"day": today().plus(9).to_string(), "name": said("Day of the river")},
        ],
        "hours": said("from seven to eleven"),
        "notices": {
            "home": {"text": said("We moved <upstairs>"), "until": today().to_string()},
            "mailbox": {"text": said("Over since long"), "until": "2020-01-01"},
        },
        "replies": [{"id": "own_a", "name": said("Short"), "text": said("We have it.")}],
        "zone": "Africa/Juba",
    })
}

/// The version after the standing one.
pub(crate) fn next(portal: &Portal, parts: Object) -> TextsBody {
    let standing = portal.texts();
    let (mut history, version) = standing.map_or((Vec::new(), 1), |held| {
        let body = held.version.body();
        (body.history.clone(), body.version + 1)
    });
    history.extend(portal.texts().map(|held| held.version.hash()));
    TextsBody {
        day: today(),
        history,
        instance: portal.pins().instance,
        version,
        parts,
    }
}

/// The same, signed by the steward.
pub(crate) fn signed(app: &TestApp, portal: &Portal, json: Value) -> String {
    let sara = app.officer("sara");
    next(portal, parts(json)).sign(&[(&sara.id.to_string(), &sara.signing())])
}

fn put(desk: &Desk<'_>, note: &str) -> Response {
    let url = format!("{}/api/v1/texts", desk.app.console);
    let request = desk.http.request(Method::PUT, url).header("x-amparo", "1");
    request.body(note.to_owned()).send().unwrap()
}

fn page(app: &TestApp, path: &str) -> String {
    let answer = reqwest::blocking::get(format!("{}{path}", app.public)).unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    answer.text().unwrap()
}

fn what_a_steward_signed_is_read_by_everybody_and_was_not_before(db: Db) {
    let app = TestApp::spawn(db);
    let sara = app.sign_in("sara");
    let published = format!("{}/.well-known/amparo/texts", app.public);
    assert_eq!(reqwest::blocking::get(&published).unwrap().status(), 404);
    let new = [
        ("/en/safety", "from seven to eleven [en]"),
        ("/ar/safety", "from seven to eleven [ar]"),
        ("/en/safety", "Africa/Juba"),
        ("/en/safety", "Day of the river [en]"),
        (
            "/en/safety",
            "href=\"tel:+21105501\" dir=\"ltr\">+211 (0) 55-01</a>",
        ),
        ("/en/", "We moved &lt;upstairs&gt; [en]"),
        ("/zh/", "We moved &lt;upstairs&gt; [zh]"),
        ("/en/help", "The green gate [en]"),
        ("/en/help", "Radio room [en]"),
        ("/en/report", "Southland [en]"),
    ];
    for (path, words) in new {
        assert!(!page(&app, path).contains(words), "{path} {words}");
    }
    assert!(page(&app, "/en/safety").contains("on working days, from 9 to 17"));

    let note = signed(&app, &app.portal, changed());
    let answer = put(&sara, &note);
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.json::<Value>().unwrap(), json!({"standing": true}));
    for (path, words) in new {
        assert!(page(&app, path).contains(words), "{path} {words}");
    }
    let safety = page(&app, "/en/safety");
    assert!(!safety.contains("from 9 to 17") && !safety.contains("Long gone"));
    assert!(!page(&app, "/en/mailbox").contains("Over since long"));
    assert_eq!(
        page(&app, "/en/safety"),
        safety,
        "the same bytes every time"
    );
    assert_eq!(
        reqwest::blocking::get(&published).unwrap().text().unwrap(),
        note
    );
    let replies: Value = app.sign_in("noor").get("/api/v1/replies").json().unwrap();
    assert_eq!(replies[0]["id"], "own_a");
    let acts: Vec<Act> = entries(&app).iter().map(|entry| entry.act).collect();
    assert_eq!(acts, [Act::RosterTaken, Act::TextsTaken]);

    // A part that the next version leaves out comes from the configuration again.
    assert_eq!(
        put(&sara, &signed(&app, &app.portal, json!({}))).status(),
        200
    );
    assert!(page(&app, "/en/safety").contains("on working days, from 9 to 17"));
    let view: Value = sara.get("/api/v1/texts").json().unwrap();
    assert_eq!(view["shown"]["emergency"][0]["number"], "112");
    let earlier = sara.get("/api/v1/texts/1").text().unwrap();
    assert_eq!(earlier, note);
    assert_eq!(sara.get("/api/v1/texts/3").status(), 404);
}

fn what_is_not_as_it_has_to_be_is_refused_with_its_field(db: Db) {
    let app = TestApp::spawn(db);
    let sara = app.sign_in("sara");
    let refused = |note: &str| {
        let answer = put(&sara, note);
        assert_eq!(answer.status(), 422);
        let said: Value = answer.json().unwrap();
        let text = |key: &str| said[key].as_str().unwrap().to_owned();
        (text("error"), text("field"))
    };
    let of = |error: &str, field: &str| (error.to_owned(), field.to_owned());
    let mut silent = said("always");
    silent.as_object_mut().unwrap().remove("ar");
    let with = |json: Value| signed(&app, &app.portal, json);
    assert_eq!(
        refused(&with(json!({"hours": silent}))),
        of("language", "hours.ar")
    );
    let star = json!({"emergency": [{"name": said("Police"), "number": "*21*55#"}]});
    assert_eq!(refused(&with(star)), of("json", "emergency.0.number"));
    assert_eq!(
        refused(&with(json!({"hours": said("x"), "script": "<b>"}))),
        of("json", "script")
    );
    assert_eq!(refused("amparo/texts/v1\n{}\n"), of("note", ""));
    let long = "x".repeat(600_000);
    assert_eq!(refused(&long), of("note", ""));

    let standing = with(json!({"hours": said("first")}));
    assert_eq!(put(&sara, &standing).status(), 200);
    assert_eq!(refused(&standing), of("version", ""), "once is enough");
    let mut body = next(&app.portal, parts(json!({"hours": said("second")})));
    let key = app.officer("sara").signing();
    let id = app.officer("sara").id.to_string();
    let stranger = SigningKey::random();
    assert_eq!(
        refused(&body.sign(&[(&id, &stranger)])),
        of("signature", "")
    );
    assert_eq!(
        refused(&body.sign(&[("somebody", &stranger)])),
        of("under_signed", "")
    );
    body.history = vec![app.roster().hash()];
    assert_eq!(refused(&body.sign(&[(&id, &key)])), of("forked", ""));
    body.history.clear();
    body.version = 1;
    assert_eq!(refused(&body.sign(&[(&id, &key)])), of("forked", ""));
    body.instance = app.officer("sara").id;
    assert_eq!(refused(&body.sign(&[(&id, &key)])), of("instance", ""));
    assert!(page(&app, "/en/safety").contains("first [en]"));
}

fn nobody_but_a_steward_reads_drafts_or_writes_texts(db: Db) {
    let app = TestApp::spawn(db);
    let note = signed(&app, &app.portal, changed());
    let draft = json!({"lang": "en", "page": "home", "parts": {}});
    let sara = app.sign_in("sara");
    assert_eq!(sara.get("/api/v1/texts").status(), 200);
    let preview = sara.post("/api/v1/texts/preview", &draft);
    assert_eq!(preview.status(), 200);
    for name in ["noor", "rosa", "lucia"] {
        let desk = app.sign_in(name);
        assert_eq!(desk.get("/api/v1/texts").status(), 403, "{name}");
        let preview = desk.post("/api/v1/texts/preview", &draft);
        assert_eq!(preview.status(), 403, "{name}");
        assert_eq!(put(&desk, &note).status(), 403, "{name}");
        assert_eq!(desk.get("/api/v1/texts/1").status(), 403, "{name}");
    }
    assert!(app.portal.texts().is_none(), "a signed copy is not enough");
    let stranger = Desk::closed(&app, "sara");
    assert_eq!(put(&stranger, &note).status(), 401);
    assert_eq!(put(&sara, &note).status(), 200);
}

fn a_preview_shows_a_draft_to_its_steward_alone(db: Db) {
    let app = TestApp::spawn(db);
    let sara = app.sign_in("sara");
    let preview = |lang: &str, page: &str, parts: &Value| {
        let draft = json!({"lang": lang, "page": page, "parts": parts});
        sara.post("/api/v1/texts/preview", &draft)
    };
    let draft = changed();
    let safety = preview("ar", "safety", &draft).text().unwrap();
    assert!(safety.contains("from seven to eleven [ar]"));
    assert!(!page(&app, "/ar/safety").contains("from seven to eleven"));
    let help = preview("en", "help", &draft).text().unwrap();
    assert!(help.contains("The green gate [en]"));
    let silent = json!({"hours": {"en": "only in English"}});
    let safety = preview("fr", "safety", &silent).text().unwrap();
    assert!(safety.contains("only in English"), "as people would see it");
    let wrong = preview("en", "safety", &json!({"hours": {"en": "two\nlines"}}));
    assert_eq!(wrong.status(), 422);
    assert_eq!(wrong.json::<Value>().unwrap()["field"], "hours.en");
    assert_eq!(preview("xx", "home", &draft).status(), 404);
    assert_eq!(preview("en", "report", &draft).status(), 404);

    assert_eq!(
        put(&sara, &signed(&app, &app.portal, draft.clone())).status(),
        200
    );
    for (shown, path) in [
        ("safety", "safety"),
        ("home", ""),
        ("help", "help"),
        ("mailbox", "mailbox"),
    ] {
        let before = preview("ru", shown, &draft).text().unwrap();
        let now = page(&app, &format!("/ru/{path}"));
        let script = now.lines().find(|line| line.starts_with("<script "));
        let without = script.map_or(now.clone(), |line| now.replace(&format!("{line}\n"), ""));
        assert!(before == without, "{shown}");
    }
}

fn what_the_owner_of_the_database_writes_is_not_believed(db: Db) {
    let app = TestApp::spawn(db);
    let take = |portal: &Portal, words: &str| {
        let note = signed(&app, portal, json!({"hours": said(words)}));
        assert_eq!(wait(portal.publish_texts(&note)).unwrap(), Taken::Standing);
    };
    let standing = |portal: &Portal| portal.texts().map(|held| held.version.version());
    take(&app.portal, "first");
    take(&app.portal, "second");
    assert_eq!(standing(&wait(app.reopened())), Some(2));
    let seen = app.portal.texts().unwrap().version.seen();

    as_owner(
        &app,
        "UPDATE texts SET note = replace(note, 'second', 'forged') WHERE version = 2",
    );
    let restarted = wait(app.reopened());
    assert_eq!(
        standing(&restarted),
        Some(1),
        "the last that verifies counts"
    );
    let note = restarted.texts().unwrap().note.clone();
    let stewards = app.pins.stewards.iter();
    let pins = roster::Pins {
        instance: app.pins.instance,
        stewards: stewards.map(|vkey| Vkey::parse(vkey).unwrap()).collect(),
        threshold: 1,
    };
    let refusal = Texts::read(note.as_bytes(), &pins, Some(seen)).unwrap_err();
    assert_eq!(refusal.verdict, Verdict::RolledBack, "who saw more knows");

    // What was altered stays where it is, and keeps nobody from signing on.
    take(&restarted, "third");
    assert_eq!(standing(&wait(app.reopened())), Some(2));
    as_owner(&app, "DELETE FROM texts");
    assert_eq!(standing(&wait(app.reopened())), None);
}

fn two_stewards_sign_one_version_where_the_threshold_says_so(db: Db) {
    let app = TestApp::spawn(db);
    let (sara, second) = (app.officer("sara"), SigningKey::random());
    let mut pins = Pins::read(app.folder.path()).unwrap();
    let vkey = Vkey::new("second", second.verify_key()).unwrap();
    pins.stewards.push(vkey.to_string());
    pins.threshold = 2;
    pins.write(app.folder.path()).unwrap();
    let portal = wait(app.reopened());
    let note = signed(&app, &portal, json!({"hours": said("by two")}));
    assert_eq!(wait(portal.publish_texts(&note)).unwrap(), Taken::Waiting);
    assert!(portal.texts().is_none());
    let waiting = wait(portal.waiting_texts()).unwrap();
    assert_eq!(waiting, std::slice::from_ref(&note));
    let again = wait(portal.publish_texts(&note)).unwrap_err();
    assert!(matches!(
        again,
        TextsError::Refused {
            verdict: "version",
            ..
        }
    ));
    let id = sara.id.to_string();
    let stranger = countersign(&note, "stranger", &second).unwrap();
    assert!(wait(portal.publish_texts(&stranger)).is_err(), "one of two");
    assert!(wait(app.reopened()).texts().is_none());

    let both = countersign(&note, "second", &second).unwrap();
    assert_eq!(wait(portal.publish_texts(&both)).unwrap(), Taken::Standing);
    assert_eq!(wait(portal.waiting_texts()).unwrap(), Vec::<String>::new());
    let restarted = wait(app.reopened());
    assert_eq!(restarted.texts().unwrap().note, both);
    let other = next(&restarted, parts(json!({}))).sign(&[(&id, &sara.signing())]);
    assert_eq!(
        wait(restarted.publish_texts(&other)).unwrap(),
        Taken::Waiting
    );
    assert_eq!(wait(app.reopened()).texts().unwrap().note, both);
}

fn a_draft_language_that_the_texts_do_not_speak_is_not_offered(db: Db) {
    let app = TestApp::spawn_configured(db, |_, config| {
        config.site.draft_languages = amparo::page::lang::offered::Languages::every();
    });
    let status = || {
        let answer = reqwest::blocking::get(format!("{}/pt/", app.public));
        answer.unwrap().status().as_u16()
    };
    assert_eq!(status(), 200);
    let take = |hours: Value| {
        let note = signed(&app, &app.portal, json!({"hours": hours}));
        wait(app.portal.publish_texts(&note)).unwrap();
    };
    take(said("always"));
    assert_eq!(status(), 404);
    let mut spoken = said("always");
    spoken["pt"] = "sempre".into();
    take(spoken);
    assert_eq!(status(), 200);
}
