//! An operator's pictures and recorded prompts: shown beside their question, served so that they run
//! nothing, fetched by nobody before it is wanted.

use std::path::Path;

use reqwest::StatusCode;
use reqwest::blocking::{Client, Response};

use crate::app::{Db, TestApp};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
const NAMED: &str = "id = \"when\"\npart = \"details\"\nkind = \"line\"\n";

/// A second of silence: eight kilohertz, eight bits.
fn wav() -> Vec<u8> {
    let mut bytes = b"RIFF\x64\x1f\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x40\x1f\0\0".to_vec();
    bytes.resize(44 + 8_000, 0x80);
    bytes
}

fn write(folder: &Path) {
    let ours = include_str!("../../config/taxonomy.toml");
    let beside = "picture = \"when.svg\"\nprompt = { en = \"when-en.wav\" }\n";
    let form = ours.replace(NAMED, &format!("{NAMED}{beside}"));
    assert_ne!(form, ours);
    std::fs::write(folder.join("taxonomy.toml"), form).unwrap();
    std::fs::create_dir(folder.join("media")).unwrap();
    std::fs::write(folder.join("media/when.svg"), SVG).unwrap();
    std::fs::write(folder.join("media/when-en.wav"), wav()).unwrap();
}

fn page(app: &TestApp, path: &str) -> String {
    let answer = reqwest::blocking::get(format!("{}{path}", app.public)).unwrap();
    assert_eq!(answer.status(), 200);
    answer.text().unwrap()
}

/// The address that follows `before` in a page.
fn address<'a>(page: &'a str, before: &str) -> &'a str {
    let rest = page.split(before).nth(1).unwrap();
    rest.split('"').next().unwrap()
}

fn get(app: &TestApp, path: &str, range: Option<&str>) -> Response {
    let mut asked = Client::new().get(format!("{}{path}", app.public));
    if let Some(range) = range {
        asked = asked.header("range", range);
    }
    asked.send().unwrap()
}

fn header<'a>(answer: &'a Response, name: &str) -> &'a str {
    answer
        .headers()
        .get(name)
        .map_or("", |held| held.to_str().unwrap())
}

#[test]
fn a_picture_stands_beside_its_question_and_can_run_nothing() {
    let app = TestApp::spawn_in(Db::Sqlite, write);
    let form = page(&app, "/fr/report");
    let picture = "<img class=\"picture\" src=\"";
    assert_eq!(form.matches(picture).count(), 1);
    let question = form.split("id=\"ask-when\"").nth(1).unwrap();
    assert!(question.find(picture) < question.find("id=\"when\""));
    assert!(
        form.contains("alt=\"\" width") && !form.contains("loading="),
        "with the page, not on sight"
    );
    let at = address(&form, picture);
    assert!(at.starts_with("/media/") && !at.contains("when"), "{at}");
    assert_eq!(
        address(&page(&app, "/ar/paper"), picture),
        at,
        "and on paper"
    );

    let answer = get(&app, at, None);
    assert_eq!(answer.status(), 200);
    assert_eq!(header(&answer, "content-type"), "image/svg+xml");
    let policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    assert_eq!(header(&answer, "content-security-policy"), policy);
    assert_eq!(header(&answer, "x-content-type-options"), "nosniff");
    assert_eq!(
        header(&answer, "cross-origin-resource-policy"),
        "same-origin"
    );
    assert!(header(&answer, "cache-control").contains("immutable"));
    assert_eq!(answer.text().unwrap(), SVG);
    for nowhere in [
        "/media/when.svg",
        "/media/..%2Ftaxonomy.toml",
        "/media/",
        &at[..30],
    ] {
        assert_eq!(
            get(&app, nowhere, None).status(),
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
    }
}

#[test]
fn a_prompt_is_heard_in_its_language_and_only_when_it_is_played() {
    let app = TestApp::spawn_in(Db::Sqlite, write);
    let player = "<audio controls preload=\"none\" src=\"";
    let form = page(&app, "/en/report");
    assert_eq!(form.matches(player).count(), 1);
    assert_eq!(
        form.matches("aria-labelledby=\"when-listen when-label\"")
            .count(),
        1
    );
    for silent in ["/fr/report", "/en/paper"] {
        assert!(!page(&app, silent).contains("<audio"), "{silent}");
    }
    let at = address(&form, player).to_owned();
    assert!(!at.contains("when"), "{at}");
    let whole = get(&app, &at, None);
    assert_eq!(header(&whole, "content-type"), "audio/wav");
    assert_eq!(whole.bytes().unwrap(), wav());
    // Some players ask for two bytes first, and play nothing else.
    let part = get(&app, &at, Some("bytes=0-1"));
    assert_eq!(part.status(), StatusCode::PARTIAL_CONTENT);
    assert_eq!(header(&part, "content-range"), "bytes 0-1/8044");
    assert_eq!(part.bytes().unwrap(), "RI");
    let end = get(&app, &at, Some("bytes=8040-"));
    assert_eq!(header(&end, "content-range"), "bytes 8040-8043/8044");
    for odd in ["bytes=9000-", "bytes=0-1,4-5", "lines=1-2", "bytes=x"] {
        assert_eq!(get(&app, &at, Some(odd)).status(), 200, "{odd}");
    }
}

#[test]
fn pages_may_play_sounds_only_where_there_are_some() {
    let policy = |app: &TestApp, path: &str| {
        let answer = get(app, path, None);
        header(&answer, "content-security-policy").to_owned()
    };
    let app = TestApp::spawn_in(Db::Sqlite, write);
    let with = policy(&app, "/en/safety");
    assert!(with.contains("media-src 'self';"), "{with}");
    let with = policy(&app, "/en/report");
    assert!(with.contains("media-src 'self' blob:;"), "{with}");
    let without = policy(&TestApp::spawn(Db::Sqlite), "/en/safety");
    assert!(without.contains("img-src 'self'; connect-src"), "{without}");
    assert!(!without.contains("media-src"));
}

#[test]
fn only_pages_with_the_recorder_may_use_the_microphone_and_play_what_it_heard() {
    let app = TestApp::spawn(Db::Sqlite);
    for path in ["/en/report", "/ar/private", "/fr/mailbox"] {
        let (one, other) = (get(&app, path, None), get(&app, path, None));
        for name in ["permissions-policy", "content-security-policy"] {
            assert_eq!(header(&one, name), header(&other, name), "{path}");
        }
        let allowed = header(&one, "permissions-policy");
        assert!(allowed.contains("microphone=(self)"), "{path}: {allowed}");
        assert!(allowed.contains("camera=()"), "{path}: {allowed}");
        let policy = header(&one, "content-security-policy");
        assert!(policy.contains("media-src blob:;"), "{path}: {policy}");
    }
    for path in [
        "/en/",
        "/en/help",
        "/en/safety",
        "/en/rights",
        "/en/paper",
        "/en/privacy",
        "/en/transparency",
        "/en/nowhere",
        "/.well-known/amparo/roster",
    ] {
        let answer = get(&app, path, None);
        let allowed = header(&answer, "permissions-policy");
        assert!(allowed.contains("microphone=()"), "{path}: {allowed}");
        let policy = header(&answer, "content-security-policy");
        assert!(!policy.contains("media-src"), "{path}: {policy}");
    }
}

#[test]
fn who_receives_and_by_which_rules_is_said_from_what_the_portal_runs_on() {
    let app = TestApp::spawn(Db::Sqlite);
    let held = page(&app, "/en/transparency").replace(['\u{2068}', '\u{2069}'], "");
    let roster = app.roster();
    for said in [
        "Directive (EU) 2019/1937",
        "Office of Conduct (invented)",
        "Small intake group: one person",
        "Protection officer",
        "7 days",
        "Not yet checked at its source.",
        &format!("This is version {}", roster.body().version),
    ] {
        assert!(held.contains(said), "{said}");
    }
    assert!(!held.contains("<script"));
}
