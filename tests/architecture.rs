//! Holds the shape of the source: which module may import which, and the habits of the house.
//!
//! A reader who knows the arrows knows where to look: `http` cannot reach a table, `domain` cannot
//! reach a database, and nothing that seals can reach anything else. Each search here is first shown
//! to find what it looks for, since a search that finds nothing proves nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What each module of `src/` may import from the crate. A module that is not listed fails the test.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("seal", &["clock"]),
    ("clock", &[]),
    ("domain", &["seal", "clock"]),
    ("store", &["seal", "clock", "domain"]),
    ("blob", &["seal", "store"]),
    ("metadata", &[]),
    ("page", &["seal", "clock", "domain", "metadata"]),
    ("mail", &["seal", "clock", "domain", "page", "store"]),
    ("config", &["seal", "clock", "domain", "page", "mail"]),
    ("telemetry", &["config"]),
    (
        "flow",
        &[
            "seal", "clock", "domain", "config", "store", "blob", "metadata",
        ],
    ),
    (
        "http",
        &[
            "seal", "clock", "domain", "config", "page", "flow", "metadata",
        ],
    ),
    ("app", EVERYTHING),
    ("cli", EVERYTHING),
    ("demo", EVERYTHING),
    ("main", EVERYTHING),
    ("lib", EVERYTHING),
];

const EVERYTHING: &[&str] = &[
    "blob",
    "metadata",
    "seal",
    "clock",
    "domain",
    "config",
    "telemetry",
    "store",
    "page",
    "mail",
    "flow",
    "http",
    "app",
    "cli",
    "demo",
];

const LONGEST_FILE: usize = 400;

struct Source {
    path: PathBuf,
    /// The first part of its module path: `store` for `src/store/cases.rs` and for `src/store.rs`.
    module: String,
    /// How many `super` lead from the file to the crate root.
    depth: usize,
    text: String,
}

#[test]
fn imports_point_down_only() -> io::Result<()> {
    let may: BTreeMap<_, _> = MAY_IMPORT.iter().copied().collect();
    let mut seen = 0;
    let mut wrong = Vec::new();
    for source in sources()? {
        let allowed = may.get(source.module.as_str()).copied();
        for import in imports(&source.text, source.depth) {
            seen += 1;
            let own = import == source.module;
            if !own && !allowed.unwrap_or_default().contains(&&*import) {
                wrong.push(format!("{} imports {import}", source.path.display()));
            }
        }
        if allowed.is_none() {
            wrong.push(format!("{} stands in no row", source.path.display()));
        }
    }
    assert!(seen > 0, "the search finds imports in the source");
    assert!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}

#[test]
fn the_search_for_imports_finds_every_way_of_writing_one() {
    let find = |text: &str| imports(text, 2).into_iter().collect::<Vec<_>>();
    assert_eq!(find("use crate::store::cases;"), ["store"]);
    assert_eq!(find("let x = crate::store::open();"), ["store"]);
    assert_eq!(
        find("use crate::{\n    domain::{ids::CaseId, queue},\n    store,\n};"),
        ["domain", "store"]
    );
    assert_eq!(find("use super::super::store::cases;"), ["store"]);
    assert_eq!(find("pub(in crate::flow) fn f() {}"), ["flow"]);
    assert_eq!(find("use amparo::http;"), ["http"]);
    assert!(find("use super::cases;").is_empty());
    assert!(find("//! See [`crate::store`].").is_empty());
}

#[test]
fn the_domain_knows_no_database() -> io::Result<()> {
    let words = [
        "diesel",
        "rusqlite",
        "SELECT ",
        "INSERT INTO",
        "UPDATE ",
        "DELETE FROM",
    ];
    let holds = |source: &Source| words.iter().any(|word| source.text.contains(word));
    let all = sources()?;
    assert!(
        all.iter().filter(|s| s.module == "store").any(holds),
        "the search finds the database where it belongs"
    );
    for source in all.iter().filter(|s| s.module == "domain") {
        assert!(!holds(source), "{} holds SQL", source.path.display());
    }
    Ok(())
}

#[test]
fn the_house_habits_hold() -> io::Result<()> {
    let mut paths = files(Path::new("src"), &["rs"])?;
    paths.extend(files(Path::new("web/src"), &["ts", "tsx"])?);
    let mut wrong = Vec::new();
    for path in paths {
        for habit in broken_habits(&fs::read_to_string(&path)?) {
            wrong.push(format!("{}: {habit}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}

#[test]
fn the_search_for_broken_habits_finds_them() {
    for text in [
        "#[allow(dead_code)]",
        "#![allow(clippy::panic)]",
        "// TODO later",
        "/* FIXME */",
        "fn get_case() {}",
        &"x\n".repeat(LONGEST_FILE + 1),
    ] {
        assert_eq!(broken_habits(text).len(), 1, "{text:.40}");
    }
    assert!(broken_habits(&"x\n".repeat(LONGEST_FILE)).is_empty());
}

#[test]
fn no_module_is_a_drawer_for_odds_and_ends() -> io::Result<()> {
    for source in sources()? {
        for part in &source.path.with_extension("") {
            assert!(
                !["util", "utils", "helper", "helpers", "manager", "common"]
                    .iter()
                    .any(|name| part == *name),
                "{} is named after nothing",
                source.path.display()
            );
        }
    }
    Ok(())
}

/// The crate's modules that `text` names, however it is written. `depth` as in [`Source`].
fn imports(text: &str, depth: usize) -> BTreeSet<String> {
    let code: String = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n");
    let mut found = BTreeSet::new();
    for root in ["crate::", "amparo::"] {
        for (at, _) in code.match_indices(root) {
            let before = code.get(..at).unwrap_or_default();
            if !before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                first_names(code.get(at + root.len()..).unwrap_or_default(), &mut found);
            }
        }
    }
    let climb = "super::".repeat(depth);
    for (at, _) in code.match_indices(&climb) {
        first_names(code.get(at + climb.len()..).unwrap_or_default(), &mut found);
    }
    found.retain(|name| EVERYTHING.contains(&name.as_str()));
    found
}

/// The first name of a path, or of each path in a `{…}` group.
fn first_names(rest: &str, found: &mut BTreeSet<String>) {
    let name = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let Some(group) = rest.strip_prefix('{') else {
        found.insert(name(rest));
        return;
    };
    let mut level = 0_usize;
    let mut start = 0;
    for (at, c) in group.char_indices() {
        match c {
            '{' => level += 1,
            '}' if level == 0 => {
                found.insert(name(group.get(start..at).unwrap_or_default()));
                return;
            }
            '}' => level -= 1,
            ',' if level == 0 => {
                found.insert(name(group.get(start..at).unwrap_or_default()));
                start = at + 1;
            }
            _ => {}
        }
    }
}

fn broken_habits(text: &str) -> Vec<&'static str> {
    let has = |word: &str| text.contains(word);
    let mut broken = Vec::new();
    if has("#[allow(") || has("#![allow(") {
        broken.push("`allow`: use `#[expect(lint, reason = …)]`");
    }
    if has("TODO") || has("FIXME") || has("todo!(") || has("unimplemented!(") {
        broken.push("unfinished work left in the source");
    }
    if has("fn get_") {
        broken.push("fn get_…: name what is returned");
    }
    if text.lines().count() > LONGEST_FILE {
        broken.push("longer than 400 lines");
    }
    broken
}

fn sources() -> io::Result<Vec<Source>> {
    let mut all = Vec::new();
    for path in files(Path::new("src"), &["rs"])? {
        let inside = path.strip_prefix("src").unwrap_or(&path).with_extension("");
        let parts: Vec<_> = inside
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .filter(|part| part != "mod")
            .collect();
        all.push(Source {
            module: parts.first().cloned().unwrap_or_default(),
            depth: parts.len().max(1),
            text: fs::read_to_string(&path)?,
            path,
        });
    }
    assert!(!all.is_empty(), "the tests run in the package's folder");
    Ok(all)
}

/// The files below `folder` with one of these extensions; none when the folder is not there.
fn files(folder: &Path, extensions: &[&str]) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|e| extensions.iter().any(|wanted| e == *wanted))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
