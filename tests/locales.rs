//! No message is missing, unused, repeated, or left in English.

#![expect(clippy::expect_used, reason = "a test stops where a step fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use amparo::page::lang::Lang;

/// The folders of `locales/`: each is a language.
fn languages() -> Vec<String> {
    let mut found: Vec<String> = fs::read_dir("locales")
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.into_string().expect("a tag"))
        .collect();
    found.sort();
    assert!(found.len() > 5, "the search itself works");
    found
}

/// Messages that are rightly the same in another language, in order.
const SAME: [(&str, &str); 10] = [
    ("es", "ask-agrees-no"),
    ("es", "console-officer-roles"),
    ("es", "no"),
    ("fr", "console-mark-assistance"),
    ("fr", "console-mark-danger"),
    ("fr", "console-note-label"),
    ("fr", "console-notes-title"),
    ("fr", "console-title"),
    ("fr", "messages-title"),
    ("fr", "title"),
];

#[test]
fn every_folder_is_a_language() {
    let mut known: Vec<&str> = Lang::complete().map(Lang::code).collect();
    known.sort_unstable();
    assert_eq!(known, languages(), "a locale.toml is missing or faulty");
}

/// A message's id and its text with all white space as one space.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for path in files(Path::new("locales").join(language), "ftl") {
        let text = fs::read_to_string(&path).expect("a locale");
        let mut id = String::new();
        for line in text.lines() {
            match line.split_once(" =") {
                Some((name, rest)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    name.clone_into(&mut id);
                    let before = found.insert(id.clone(), rest.trim().to_owned());
                    assert!(before.is_none(), "{language}: {id} stands twice");
                }
                _ if line.starts_with([' ', '}']) => {
                    let body: &mut String = found.get_mut(&id).expect("a message began");
                    body.push(' ');
                    body.push_str(line.trim());
                }
                _ => assert!(line.is_empty() || line.starts_with('#'), "{line}"),
            }
        }
    }
    found
}

fn files(folder: PathBuf, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                if path.file_name().is_some_and(|name| name != "node_modules") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let en: BTreeSet<String> = messages("en").into_keys().collect();
    assert!(en.len() > 150, "the search itself works");
    for language in &languages() {
        let here: BTreeSet<String> = messages(language).into_keys().collect();
        let missing: Vec<_> = en.difference(&here).collect();
        let surplus: Vec<_> = here.difference(&en).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(surplus.is_empty(), "{language} alone has {surplus:?}");
    }
}

#[test]
fn no_message_was_left_in_english() {
    let en = messages("en");
    for language in languages().iter().filter(|language| *language != "en") {
        let here = messages(language);
        let same: Vec<&str> = here
            .iter()
            .filter(|(id, text)| speaks(text) && en.get(*id) == Some(text))
            .map(|(id, _)| id.as_str())
            .collect();
        let allowed: Vec<&str> = SAME
            .into_iter()
            .filter(|(one, id)| one == language && here.get(*id).is_some_and(|text| speaks(text)))
            .map(|(_, id)| id)
            .collect();
        assert_eq!(same, allowed, "{language} is English, or is not any more");
    }
}

/// Whether a message holds letters outside its placeables.
fn speaks(text: &str) -> bool {
    let outside: String = text
        .split('{')
        .map(|part| part.rsplit('}').next().unwrap_or_default())
        .collect();
    outside.chars().any(char::is_alphabetic)
}

#[test]
fn every_message_names_the_same_values_in_every_language() {
    let en = messages("en");
    for language in &languages() {
        for (id, text) in messages(language) {
            assert_eq!(values(&text), values(&en[&id]), "{language}: {id}");
        }
    }
}

fn values(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .next()
                .unwrap_or_default()
        })
        .collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let mut sources = String::new();
    for (folder, extension) in [
        ("templates", "hbs"),
        ("src", "rs"),
        ("web/src", "ts"),
        ("web/src", "tsx"),
    ] {
        for path in files(PathBuf::from(folder), extension) {
            sources.push_str(&fs::read_to_string(path).expect("a source"));
        }
    }
    // What the form asks is said by the taxonomy: `ask-danger`, `ask-danger-hint`, `ask-agrees-unsafe`.
    let taxonomy = fs::read_to_string("config/taxonomy.toml").expect("the taxonomy");
    let asked: BTreeSet<&str> = taxonomy.split('"').skip(1).step_by(2).collect();
    let asks = |id: &str| {
        let mut words = id.strip_prefix("ask-").unwrap_or_default().split('-');
        words.all(|word| asked.contains(word) || ["route", "hint"].contains(&word))
    };
    let quoted = |id: &str| sources.contains(&format!("\"{id}\"")) || asks(id);
    // The console's words know their area, and some are put together: `mark-${mark}`.
    let begun = |id: &str, at: usize| sources.contains(&format!("`{}-${{", &id[..at]));
    let in_console = |id: &str| quoted(id) || id.match_indices('-').any(|(at, _)| begun(id, at));
    let said = |id: &str| quoted(id) || id.strip_prefix("console-").is_some_and(in_console);
    assert!(!said("a-message-that-nobody-says"), "the search can fail");
    let unused: Vec<String> = messages("en").into_keys().filter(|id| !said(id)).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn no_text_shouts_praises_or_asks_why() {
    for language in &languages() {
        for (id, text) in messages(language) {
            let wrong = [
                "!",
                "alleged",
                "victim",
                "Why ",
                " why ",
                "submission",
                "Pourquoi ",
            ];
            for word in wrong {
                // An office is called what it is called.
                if word == "victim" && id == "console-role-assistance" {
                    continue;
                }
                assert!(!text.contains(word), "{language}: {id} says {word}");
            }
        }
    }
}
