//! Who is let in where: every route of both sites, asked by everybody, as a table for people who do
//! not read code. `tests/policy.md` is what they said last; `AMPARO_WRITE_POLICY=1` writes it anew.

mod asked;
mod console;
mod public;
mod questions;
mod routes;
mod visitor;

use std::collections::BTreeSet;

use amparo::seal::roster::RosterBody;

use crate::app::{Db, TestApp};
use crate::on_both_databases;
use crate::rosters::{next, signed, wait};
use crate::texts;
use asked::Row;
pub(crate) use console::with_every_role;

on_both_databases!(everybody_is_let_in_where_the_table_says);

const HEAD: &str = "\
# Who is let in where

Made by a test that asks a running portal every question as every kind of person, on both databases
(`tests/api/policy.rs`). It shows who is let in at the door. What a request asks for is then judged by
what it carries: signatures, seals, and the number of the case's newest record.

* **yes**: let in.
* **unknown**: told that there is no such thing, as if it had never been.
* **sign in**: told to sign in first.
* **no**: signed in, and told that this is not theirs.

Nobody is let in to the words of a case: what is handed out is sealed to those who hold its keys.
";

fn table(title: &str, lead: &str, people: &[&str], rows: &[Row]) -> String {
    let line = |cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = cells.collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let named = ["", ""].iter().chain(people);
    let head = line(&mut named.map(|person| (*person).to_owned()));
    let rule = format!("|{}\n", "---|".repeat(people.len() + 2));
    let rows: String = rows
        .iter()
        .map(|row| {
            let asked = [row.what.to_owned(), format!("`{}`", row.route)];
            let answers = row.answers.iter().map(|answer| answer.word().to_owned());
            line(&mut asked.into_iter().chain(answers))
        })
        .collect();
    format!("\n## {title}\n\n{lead}\n\n{head}{rule}{rows}")
}

fn everybody_is_let_in_where_the_table_says(db: Db) {
    let app = TestApp::spawn_with(db, with_every_role);
    // So that there is a version to read.
    let first = texts::signed(&app, &app.portal, serde_json::json!({}));
    wait(app.portal.publish_texts(&first)).unwrap();
    let (public, console) = (public::asked(&app), console::asked(&app));
    let rows = |site: &str, rows: &[Row]| -> Vec<String> {
        rows.iter()
            .map(|row| format!("{site} {}", row.route))
            .collect()
    };
    let tabled = [rows("public", &public), rows("console", &console)].concat();
    let routes = routes::of_both_sites();
    assert!(
        routes.contains("console GET /api/v1/queue"),
        "the search finds"
    );
    assert_eq!(
        BTreeSet::from_iter(tabled),
        routes,
        "each route once, and no other"
    );
    let text = format!(
        "{HEAD}{}{}",
        table("The public site", public::LEAD, public::PEOPLE, &public),
        table("The console", console::LEAD, &console::people(), &console)
    );
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/policy.md");
    if std::env::var_os("AMPARO_WRITE_POLICY").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap();
    for (kept, now) in kept.lines().zip(text.lines()) {
        assert_eq!(kept, now, "tests/policy.md says otherwise");
    }
    assert_eq!(kept, text);
}

/// The version after the standing one, with a change, as the steward signs it.
fn signed_next(app: &TestApp, change: impl FnOnce(&mut RosterBody)) -> String {
    signed(app, &next(&app.roster(), change))
}

/// Where the first page of a site has its style sheet.
fn style(site: &str) -> String {
    let page = reqwest::blocking::get(site).unwrap().text().unwrap();
    let at = page.split_once("\"/assets/").unwrap().1;
    format!("/assets/{}", at.split('"').next().unwrap())
}
