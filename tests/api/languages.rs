//! A language whose translation is being reviewed: there for nobody unless the operator opted in, and then
//! with the short path, on which nothing is lost.

use amparo::config::Config;
use amparo::demo::plan::Plan;
use amparo::page::lang::offered::Languages;
use reqwest::StatusCode;
use reqwest::blocking::Client;
use reqwest::redirect::Policy;

use crate::app::{Db, TestApp};
use crate::form::told;
use crate::on_both_databases;
use crate::plain::code_in;

on_both_databases!(
    a_draft_that_nobody_opted_into_is_not_there,
    a_draft_that_the_roster_does_not_speak_is_not_there,
    a_draft_has_links_and_the_short_path,
    a_report_in_a_draft_language_arrives_and_opens,
    what_was_answered_in_another_language_is_kept_and_sent,
);

const REVIEWED: &str = "Esta tradução está a ser revista";

fn opted_in(_: &mut Plan, config: &mut Config) {
    config.site.draft_languages = Languages::every();
}

fn page(app: &TestApp, path: &str) -> (StatusCode, String) {
    let answer = reqwest::blocking::get(format!("{}{path}", app.public)).unwrap();
    (answer.status(), answer.text().unwrap())
}

fn post(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
    let queue = app.queue("intake").to_string();
    app.post_form(path, &[&[("queue", queue.as_str())], fields].concat())
}

/// Where `path` leads a browser that likes Portuguese best.
fn led(app: &TestApp, path: &str) -> String {
    let client = Client::builder().redirect(Policy::none()).build().unwrap();
    let request = client.get(format!("{}{path}", app.public));
    let answer = request.header("accept-language", "pt-PT, fr;q=0.5").send();
    let answer = answer.unwrap();
    answer.headers()["location"].to_str().unwrap().to_owned()
}

fn is_away(app: &TestApp) {
    for path in [
        "/pt/",
        "/pt/help",
        "/pt/report",
        "/pt/private",
        "/pt/mailbox",
    ] {
        let (status, html) = page(app, path);
        assert_eq!(status, 404, "{path}");
        assert!(html.contains("There is nothing at this address"), "{path}");
    }
    let sent = post(app, "/pt/report", &[("account", "x")]);
    assert_eq!(sent.0, 404);
    assert_eq!(post(app, "/pt/mailbox", &[("code", "x")]).0, 404);
    let home = page(app, "/en/").1;
    assert!(home.contains("href=\"/fr/\"") && !home.contains("/pt/"));
    assert_eq!(led(app, "/"), "/fr/");
}

fn a_draft_that_nobody_opted_into_is_not_there(db: Db) {
    let app = TestApp::spawn(db);
    is_away(&app);
    assert!(led(&app, "/exit").contains("fr.wikipedia"));
}

fn a_draft_that_the_roster_does_not_speak_is_not_there(db: Db) {
    let app = TestApp::spawn_configured(db, |plan, config| {
        opted_in(plan, config);
        plan.queues[0].name.remove("pt");
    });
    is_away(&app);
}

fn a_draft_has_links_and_the_short_path(db: Db) {
    let app = TestApp::spawn_configured(db, opted_in);
    assert!(
        page(&app, "/en/help")
            .1
            .contains("href=\"/pt/help\" lang=\"pt\"")
    );
    assert!(!page(&app, "/en/help").1.contains(REVIEWED));
    for path in [
        "", "help", "report", "private", "mailbox", "safety", "rights", "paper",
    ] {
        let (status, html) = page(&app, &format!("/pt/{path}"));
        assert_eq!(status, 200, "{path}: {html}");
        assert!(html.contains(REVIEWED), "{path}");
        assert!(html.contains("<html lang=\"pt\""), "{path}");
    }
    let form = page(&app, "/pt/report").1;
    assert!(form.contains("id=\"route-child\"") && form.contains("id=\"route-open\""));
    assert!(!form.contains("id=\"route-staff\"") && !form.contains("id=\"ask-visa\""));
    assert!(form.contains("Gabinete de Conduta") && !form.contains("Triage officer"));
    let (status, html) = page(&app, "/pt/nowhere");
    assert!(status == 404 && html.contains(REVIEWED));
    assert_eq!(led(&app, "/"), "/pt/");
    assert!(led(&app, "/exit").contains("pt.wikipedia"));
}

fn a_report_in_a_draft_language_arrives_and_opens(db: Db) {
    let app = TestApp::spawn_configured(db, opted_in);
    let fields = [
        ("account", "Vendem o combustível"),
        ("route", "child"),
        ("danger", "yes"),
    ];
    let (status, html) = post(&app, "/pt/report", &fields);
    assert_eq!(status, 200);
    assert!(html.contains("O seu relato chegou") && html.contains(REVIEWED));
    let (text, answers) = told(&app, "noor");
    assert_eq!(text, "Vendem o combustível");
    assert_eq!(answers["route"], ["child"]);
    assert_eq!(answers["danger"], ["yes"]);
    let digits = code_in(&html).unwrap().digits();
    let (status, html) = post(&app, "/pt/mailbox", &[("code", &digits)]);
    assert_eq!(status, 200);
    assert!(html.contains("Em que ponto está") && html.contains(REVIEWED));
    let (status, html) = post(&app, "/pt/report", &[("account", " ")]);
    assert_eq!(status, 422);
    assert!(html.contains("Escreva o que aconteceu") && html.contains(REVIEWED));
}

fn what_was_answered_in_another_language_is_kept_and_sent(db: Db) {
    let app = TestApp::spawn_configured(db, opted_in);
    let fields = [
        ("account", "The fuel is sold"),
        ("route", "staff"),
        ("visa", "yes"),
        ("person_name", "A"),
        ("person_name", "B"),
        ("save", ""),
    ];
    let saved = post(&app, "/en/report", &fields).1;
    let digits = code_in(&saved).unwrap().digits();
    let form = post(&app, "/pt/mailbox", &[("code", &digits)]).1;
    assert!(form.contains("Respondeu a mais perguntas noutra língua"));
    assert!(form.contains("The fuel is sold"));
    let mut carried = Vec::new();
    for tag in form
        .split("<input ")
        .filter(|tag| tag.contains("data-carried"))
    {
        let part = |name: &str| {
            let rest = tag.split(&format!("{name}=\"")).nth(1).unwrap();
            rest.split('"').next().unwrap().to_owned()
        };
        carried.push((part("name"), part("value")));
    }
    let mut again = vec![("account", "The fuel is sold")];
    again.extend(carried.iter().map(|(name, value)| (&**name, &**value)));
    let sent = post(&app, "/pt/report", &again).1;
    assert!(sent.contains("O seu relato chegou"));
    let (_, answers) = told(&app, "noor");
    assert_eq!(answers["route"], ["staff"]);
    assert_eq!(answers["visa"], ["yes"]);
    assert_eq!(answers["person_name"], ["A", "B"]);
}
