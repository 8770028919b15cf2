//! `amparo verify log`: is every entry where it was written, as it was signed, by whom it says; and does
//! the log go as far as somebody wrote down.

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Deserialize;

use super::{Stopped, say};
use crate::app;
use crate::clock::Day;
use crate::config::pins::Pins;
use crate::flow::Unavailable;
use crate::seal::id::{Hash32, Id16};
use crate::seal::key::Vkey;
use crate::seal::log::{Broken, Head, Reader, Row};
use crate::seal::note::{Note, Padding, Type};
use crate::seal::officer::read_out;
use crate::seal::roster::{self, Roster};
use crate::seal::value::texts;
use crate::seal::verdict::Verdict;

/// As the console saves a log.
const FORMAT: &str = "amparo/log/v1";

#[derive(Args)]
pub(crate) struct Ledger {
    /// A log that was saved in the console; without it, that of the portal in --dir
    file: Option<PathBuf>,
    /// The folder of the portal; with a file, the portal whose stewards are believed
    #[arg(long, value_name = "FOLDER")]
    dir: Option<PathBuf>,
    /// A head that was written down, which the log must have; may be given more than once
    #[arg(long, value_name = "N:HASH")]
    head: Vec<String>,
}

/// A log outside of a portal.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    format: String,
    instance: String,
    /// The newest roster, as its stewards signed it.
    roster: String,
    entries: Vec<SavedEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedEntry {
    n: u64,
    head: String,
    note: String,
}

pub(super) fn run(ledger: &Ledger) -> Result<(), Stopped> {
    let heads: Vec<Head> = ledger
        .head
        .iter()
        .map(|text| head(text))
        .collect::<Result<_, _>>()?;
    match &ledger.file {
        Some(file) => of_file(file, ledger.dir.as_deref(), &heads),
        None => of_portal(ledger.dir.as_deref().unwrap_or(Path::new(".")), &heads),
    }
}

fn head(text: &str) -> Result<Head, Stopped> {
    text.split_once(':')
        .and_then(|(n, hash)| {
            Some(Head {
                n: n.parse().ok()?,
                hash: Hash32::parse(hash).ok()?,
            })
        })
        .ok_or_else(|| {
            Stopped::because(
                "--head: is not a number and a hash, N:HASH, as the console shows them",
            )
        })
}

fn of_portal(folder: &Path, heads: &[Head]) -> Result<(), Stopped> {
    let settled = app::settle(folder)?;
    let failed = |error: Unavailable| Stopped::because(error.to_string());
    let (rows, standing) = actix_web::rt::System::new().block_on(async {
        let portal = app::open(&settled).await?;
        let mut rows: Vec<Row> = Vec::new();
        loop {
            let after = rows.last().map_or(0, |row| row.n);
            let page = portal.log_after(after).await.map_err(failed)?;
            if page.rows.is_empty() {
                break;
            }
            rows.extend(page.rows);
        }
        Ok::<_, Stopped>((rows, portal.latest()))
    })?;
    if rows.is_empty() && heads.is_empty() {
        say("The log has no entries yet.");
        return Ok(());
    }
    let standing = standing.ok_or_else(|| {
        Stopped::because(
            "there is no roster that its stewards signed, so no signature can be checked",
        )
    })?;
    said(&rows, &standing.roster, heads)
}

fn of_file(file: &Path, folder: Option<&Path>, heads: &[Head]) -> Result<(), Stopped> {
    let shown = file.display();
    let wrong = |detail: &str| Stopped::because(format!("{shown}: {detail}"));
    let bytes = std::fs::read(file).map_err(|error| wrong(&format!("cannot be read: {error}")))?;
    let not_one = "is not a log that was saved in the console";
    let saved: Saved = serde_json::from_slice(&bytes).map_err(|_| wrong(not_one))?;
    let rows = saved.entries.into_iter().map(|entry| {
        let head = Hash32::parse(&entry.head).map_err(|_| wrong(not_one))?;
        let (n, note) = (entry.n, entry.note);
        Ok(Row { n, head, note })
    });
    let rows: Vec<Row> = rows.collect::<Result<_, Stopped>>()?;
    let pins = match folder {
        Some(folder) => Pins::read(folder)?
            .for_rosters()
            .map_err(|_| Stopped::because("pins.toml: a steward's key is malformed"))?,
        None => own_pins(&saved.roster).map_err(|_| wrong("its roster cannot be read"))?,
    };
    if saved.format != FORMAT || pins.instance.to_string() != saved.instance {
        return Err(wrong(not_one));
    }
    // It need not hold any more: what is signed was signed when it did.
    let before_any = Day::from_number(0).map_err(|_| wrong("no calendar"))?;
    let roster = Roster::read(saved.roster.as_bytes(), &pins, None, before_any)
        .map_err(|verdict| wrong(&format!("its roster is not valid ({verdict})")))?;
    said(&rows, &roster, heads)?;
    if folder.is_none() {
        say("All of this holds if these are the stewards' keys; compare them:");
        for steward in &pins.stewards {
            say(&format!("  {steward}"));
        }
    }
    Ok(())
}

/// What a roster says of its own stewards: nothing, unless somebody knows that it is so.
fn own_pins(note: &str) -> Result<roster::Pins, Verdict> {
    let note = Note::signed(note.as_bytes())?;
    let mut json = note.object(Type::Roster, Padding::None)?;
    let mut stewards = json.object("stewards")?;
    let keys = texts(stewards.list("keys")?)?;
    let keys = keys.iter().map(|key| Vkey::parse(key));
    Ok(roster::Pins {
        instance: json
            .object("instance")?
            .read("id", |id| Id16::parse(id).ok())?,
        stewards: keys.collect::<Result<_, _>>().map_err(|_| Verdict::Json)?,
        threshold: stewards.number("threshold")?,
    })
}

fn said(rows: &[Row], roster: &Roster, heads: &[Head]) -> Result<(), Stopped> {
    let mut reader = Reader::new(roster);
    let mut broken = Vec::new();
    for row in rows {
        if let Err(verdict) = reader.read(row) {
            broken.push(line(Broken { n: row.n, verdict }));
        }
    }
    for head in heads {
        if let Err(wrong) = reader.holds(*head) {
            broken.push(line(wrong));
        }
    }
    if let Some(first) = broken.first() {
        for also in broken.iter().skip(1) {
            say(also);
        }
        return Err(Stopped::because(format!(
            "the log is not in order: {first}"
        )));
    }
    let newest = reader.newest();
    say(&format!("All {} entries are in order.", rows.len()));
    say(&format!("  newest       {}:{}", newest.n, newest.hash));
    say(&format!("  fingerprint  {}", read_out(&newest.hash, 5)));
    Ok(())
}

fn line(Broken { n, verdict }: Broken) -> String {
    let what = match verdict {
        Verdict::Chain => {
            "does not follow the entry before it; one of them was altered, moved or taken out"
        }
        Verdict::Signature => "its signature is not genuine",
        Verdict::Forked => {
            "is not of the log that its signer, or who wrote the head down, had seen"
        }
        Verdict::RolledBack => "the log ends here, and a later head was written down",
        Verdict::Day => "is dated before an entry that its signer had seen",
        Verdict::Replay => "was in the log before",
        Verdict::Roster => "names a roster that is unknown, or older than that of an entry before",
        Verdict::Author => "whoever signed it had no key in that roster",
        _ => "is not valid",
    };
    format!("entry {n}: {what} ({verdict})")
}
