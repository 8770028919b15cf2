//! No message is missing, unused, repeated, or left in English.

#![expect(clippy::expect_used, reason = "a test stops where a step fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use amparo::domain::taxonomy::Taxonomy;
use amparo::page::Pages;
use amparo::page::frame::Site;
use amparo::page::lang::Lang;
use amparo::page::lang::offered::Languages;
use amparo::page::safety::Safety;
use amparo::page::words::say;

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
const SAME: [(&str, &str); 22] = [
    ("es", "ask-agrees-no"),
    ("es", "console-officer-roles"),
    ("es", "console-texts-no"),
    ("es", "file-size-gb"),
    ("es", "file-size-mb"),
    ("es", "found-script"),
    ("es", "no"),
    ("fr", "coding-allegation_type-corruption"),
    ("fr", "coding-allegation_type-discrimination"),
    ("fr", "console-mark-assistance"),
    ("fr", "console-mark-danger"),
    ("fr", "console-note-label"),
    ("fr", "console-notes-title"),
    ("fr", "console-title"),
    ("fr", "found-script"),
    ("fr", "messages-title"),
    ("fr", "title"),
    ("pt", "file-size-gb"),
    ("pt", "file-size-mb"),
    ("pt", "found-script"),
    ("zh", "file-size-gb"),
    ("zh", "file-size-mb"),
];

#[test]
fn every_folder_is_a_language() {
    let known = Languages::every();
    let mut known: Vec<&str> = known.all().map(Lang::code).collect();
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
    for language in Lang::complete().map(Lang::code) {
        let here: BTreeSet<String> = messages(language).into_keys().collect();
        let missing: Vec<_> = en.difference(&here).collect();
        let surplus: Vec<_> = here.difference(&en).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(surplus.is_empty(), "{language} alone has {surplus:?}");
    }
}

/// The files of the short path, which a draft has whole.
const SHORT_PATH: [&str; 15] = [
    "alarm", "client", "consent", "draft", "duty", "frame", "help", "home", "mailbox", "problem",
    "recorder", "report", "reviewed", "sent", "words",
];

/// What a draft has of the other files, beside links and the questions of the short form.
const ALONE: [&str; 2] = ["safety-now", "safety-not-emergency"];

/// Every message that the short path says.
fn short_path() -> BTreeSet<String> {
    let en = messages("en");
    let mut needed: BTreeSet<String> = ALONE.into_iter().map(str::to_owned).collect();
    for file in SHORT_PATH {
        needed.extend(ids(&Path::new("locales/en")
            .join(file)
            .with_extension("ftl")));
    }
    let links = en.keys().filter(|id| id.ends_with("-link"));
    needed.extend(links.cloned());
    // A person's fields stand in every form's page, for the client.
    let fields = en.keys().filter(|id| id.starts_with("person"));
    needed.extend(fields.cloned());
    // The roster says of each officer what they do, in every language of the site.
    let roles = en.keys().filter(|id| id.starts_with("console-role-"));
    needed.extend(roles.cloned());
    let taxonomy = Taxonomy::built_in().expect("the taxonomy");
    let short = taxonomy.shortened().expect("its short form");
    let mut asked = vec!["ask-route".to_owned()];
    asked.extend(
        short
            .routes()
            .iter()
            .map(|route| format!("ask-route-{}", route.id)),
    );
    for question in short.questions() {
        let id = &question.id;
        asked.extend([format!("ask-{id}"), format!("ask-{id}-open")]);
        asked.extend(
            question
                .options
                .iter()
                .map(|option| format!("ask-{id}-{option}")),
        );
    }
    let hints: Vec<String> = asked.iter().map(|id| format!("{id}-hint")).collect();
    needed.extend(
        asked
            .into_iter()
            .chain(hints)
            .filter(|id| en.contains_key(id)),
    );
    needed
}

fn ids(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).expect("a file of the short path");
    let begun = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    begun
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect()
}

#[test]
fn a_draft_says_all_of_the_short_path_and_nothing_that_no_complete_language_says() {
    let needed = short_path();
    assert!(needed.contains("ask-danger-hint") && !needed.contains("ask-visa"));
    let en: BTreeSet<String> = messages("en").into_keys().collect();
    for draft in Languages::every().drafts() {
        let language = draft.code();
        let here: BTreeSet<String> = messages(language).into_keys().collect();
        let missing: Vec<_> = needed.difference(&here).collect();
        let surplus: Vec<_> = here.difference(&en).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:#?}");
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
    // What a case is coded in is said by the frame: `coding-paternity`, `coding-paternity-claimed`.
    let coding = fs::read_to_string("config/coding.toml").expect("the frame for coding");
    let in_frame: BTreeSet<&str> = coding.split('"').skip(1).step_by(2).collect();
    let codes = |id: &str| {
        let words = id.strip_prefix("coding-");
        words.is_some_and(|words| words.split('-').all(|word| in_frame.contains(word)))
    };
    let quoted = |id: &str| sources.contains(&format!("\"{id}\"")) || asks(id) || codes(id);
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

/// English messages that are whole sentences without values, as a page shows them.
fn english_sentences() -> Vec<(String, String)> {
    let sentence = |text: &str| text.len() > 14 && text.contains(' ');
    let shown_as_it_is = |text: &str| !text.contains(['{', '&', '<', '>', '"', '\'', '=']);
    let all = messages("en").into_iter();
    all.filter(|(id, text)| !id.starts_with("console-") && sentence(text) && shown_as_it_is(text))
        .collect()
}

#[test]
fn a_drafts_pages_say_that_they_are_being_reviewed_and_hold_no_english() {
    let pages = Pages::new(Site::sample()).expect("the templates compile");
    let sentences = english_sentences();
    let english = |html: &str| -> Vec<String> {
        let found = sentences.iter().filter(|(_, text)| html.contains(text));
        found.map(|(id, _)| id.clone()).collect()
    };
    let all = |lang| pages.samples(lang).expect("the samples render");
    let found: BTreeSet<String> = all(Lang::english())
        .iter()
        .flat_map(|page| english(&page.html))
        .collect();
    assert!(
        found.len() > 250,
        "the search itself works: {}",
        found.len()
    );
    for lang in pages.languages().all() {
        let reviewed = say(lang, "being-reviewed", &[]).expect("the sentence");
        for page in all(lang) {
            let name = format!("{} ({})", page.name, lang.code());
            assert_eq!(page.html.contains(&reviewed), lang.is_draft(), "{name}");
            if lang.is_draft() {
                assert_eq!(english(&page.html), [""; 0], "{name}");
            }
        }
    }
}

#[test]
fn a_page_that_a_draft_lacks_is_offered_in_every_complete_language() {
    let pages = Pages::new(Site::sample()).expect("the templates compile");
    for draft in Languages::every().drafts() {
        let page = Safety {
            zone: String::new(),
            holidays: Vec::new(),
        };
        let html = pages.safety(*draft, &page).expect("the page renders");
        let main = html.split("<main").nth(1).expect("a page has a main part");
        let main = main.split("</main>").next().expect("it ends");
        for lang in Lang::complete() {
            let (code, name) = (lang.code(), lang.own_name());
            assert!(main.contains(&format!("href=\"/{code}/safety\" lang=\"{code}\"")));
            assert!(main.contains(&format!("<strong>{name}</strong>")), "{name}");
        }
        assert!(!main.contains(&format!("/{}/safety", draft.code())));
    }
}
