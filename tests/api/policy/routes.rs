//! The routes that the sites have, read from where they are said.

use std::collections::BTreeSet;

const SAID: &str = include_str!("../../../src/http/routes.rs");

/// `SITE METHOD PATTERN` of every route.
pub(super) fn of_both_sites() -> BTreeSet<String> {
    let part = |from: &str, to: &str| {
        let rest = SAID.split_once(from).unwrap().1;
        rest.split_once(to).unwrap().0.to_owned()
    };
    let public = part("fn public(", "\n}");
    // What stands apart is configured inside of the console's scope.
    let console = part("fn console(", "\n}") + &part("fn names(", "\n}");
    let uploads = part("fn uploads(", "\n}");
    let mut found = BTreeSet::new();
    for (site, text) in [("public", public), ("console", console)] {
        let (mut scope, mut at) = (String::new(), String::new());
        let mut handlers = 0;
        for (word, said) in calls(&text) {
            match word {
                "scope" => scope = said,
                "resource" | "route" => at = format!("{scope}{said}"),
                "to" => handlers += 1,
                "uploads" => {
                    for (method, _) in calls(&uploads)
                        .iter()
                        .filter(|(word, _)| METHODS.contains(word))
                    {
                        found.insert(format!("{site} {} {scope}{said}", method.to_uppercase()));
                    }
                    found.insert(format!("{site} OPTIONS {scope}{said}"));
                }
                method => {
                    found.insert(format!("{site} {} {at}", method.to_uppercase()));
                }
            }
        }
        let of_site = found
            .iter()
            .filter(|one| one.starts_with(site) && !one.ends_with("/uploads"));
        assert_eq!(
            of_site.count(),
            handlers,
            "a route is written in another way"
        );
    }
    found
}

const METHODS: &[&str] = &["get", "post", "put", "patch", "delete", "head"];

/// What a piece of code calls, in order, with the text that is handed over.
fn calls(text: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('(') {
        let before = &text[..at];
        let begins = before.rfind(|letter: char| !letter.is_alphanumeric() && letter != '_');
        let word = &before[begins.map_or(0, |at| at + 1)..];
        let inside = text[at + 1..].trim_start();
        let said = inside
            .strip_prefix('"')
            .and_then(|rest| rest.split_once('"'));
        let said = said.map(|(said, _)| said.to_owned());
        let named = matches!(word, "scope" | "resource" | "route" | "uploads");
        match said {
            Some(said) if named => found.push((word, said)),
            None if METHODS.contains(&word) && before.contains("web::") => {
                found.push((word, String::new()));
            }
            None if word == "to" => found.push((word, String::new())),
            _ => {}
        }
    }
    found
}
