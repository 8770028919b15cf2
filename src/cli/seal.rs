//! `amparo seal`: text from a hotline, a telephone or a sheet of paper becomes a sealed report, on
//! the machine of who took it down. It speaks the public API as a browser does: the roster is
//! verified against the portal's pins before anything is sealed, and nothing is kept here.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::Stopped;
use crate::clock::Clock;
use crate::config::is_loopback;
use crate::config::pins::Pins;
use crate::domain::taxonomy::{Given, Taxonomy};
use crate::seal::assess::Answers;
use crate::seal::code::Code;
use crate::seal::compose::report::{ComposedReport, Report, compose_report};
use crate::seal::id::Id16;
use crate::seal::item::body::LONGEST_TEXT;
use crate::seal::receipt::Receipt;
use crate::seal::root::Root;
use crate::seal::roster::{Queue, Roster};
use crate::seal::words::Via;

const FRAMES: &str = "application/vnd.amparo.frames";
/// The same sealed bytes are sent again when an answer was lost: the portal takes them once.
const TRIES: usize = 6;
/// Between two tries, where the portal does not say how long.
const PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_mins(1);
const PATIENCE: Duration = Duration::from_mins(1);
/// No roster is larger: it would name thousands of officers.
const LARGEST_ROSTER: u64 = 16 * 1024 * 1024;

#[derive(Args)]
pub(crate) struct Options {
    /// The text, in any language; standard input when left out
    file: Option<PathBuf>,
    /// The office or queue that shall receive it, as the portal names it in any language
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    office: String,
    /// The portal's public address
    #[arg(long, value_name = "ADDRESS")]
    url: String,
    /// The folder with the portal's pins.toml: a copy of that one file is enough
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    dir: PathBuf,
    /// How it came: phone, `in_person`, paper, message, other
    #[arg(long)]
    channel: Option<String>,
    /// Who helped: an interpreter, a supporter
    #[arg(long, value_name = "WHO", allow_hyphen_values = true)]
    helped_by: Option<String>,
    /// Who will hold the code: person, both, writer
    #[arg(long, value_name = "WHO", allow_hyphen_values = true)]
    code_holder: Option<String>,
    /// Somebody is in danger now
    #[arg(long)]
    danger: bool,
    /// A child is involved
    #[arg(long)]
    child: bool,
}

#[derive(Deserialize)]
struct Stored {
    receipt: String,
}

#[derive(Deserialize)]
struct Later {
    retry_after: u64,
}

/// Why no receipt came.
struct Unsent {
    said: String,
    /// An answer was lost on the way, and nobody can know what it said.
    may_be_stored: bool,
}

pub(super) fn run(options: &Options) -> Result<(), Stopped> {
    let answers = answers(options)?;
    let text = text(options)?;
    let base = base(&options.url)?;
    let pins = Pins::read(&options.dir)?;
    let agent = agent();
    let roster = fetch(&agent, base, &pins)?;
    let queue = queue(&roster, &options.office)?;
    let code = Code::random();
    let root = Root::derive(&code, &pins.instance);
    let composed = compose_report(&Report {
        mark: Id16::random(),
        roster: &roster,
        queue,
        text: &text,
        answers: &answers,
        identity: None,
        excluded: &[],
        keep_account: false,
        files: &[],
        via: Via::Bridge,
        today: Clock::system().today(),
        root: &root,
    })
    .map_err(|verdict| Stopped::because(format!("it cannot be sealed ({})", verdict.as_str())))?;
    let receipt = send(&agent, base, &composed).map_err(|unsent| {
        let Unsent { said, may_be_stored } = unsent;
        if may_be_stored {
            Stopped::because(format!(
                "{base}: no valid answer came: {said}; the report may be stored all the same. Its code \
                 is {}: open the mailbox with it before you run the command again",
                *digits(&code)
            ))
        } else {
            Stopped::because(format!(
                "{base}: {said}; nothing was stored, your text is where it was"
            ))
        }
    })?;
    let receipt = Receipt::read(receipt.as_bytes(), &pins.instance, &roster.body().instance.key)
        .ok()
        .filter(|receipt| receipt.case == composed.case && receipt.plain == composed.plain)
        .ok_or_else(|| {
            Stopped::because(format!(
                "the portal's receipt is not valid; the report may be stored all the same, its code is {}",
                *digits(&code)
            ))
        })?;
    tell(&format!(
        "Received by {} on {}.",
        receipt.office, receipt.day
    ));
    // Nobody can find the code again: one that could not be written is said where it can be read.
    writeln!(std::io::stdout(), "{}", *digits(&code)).map_err(|error| {
        Stopped::because(format!(
            "the report is stored, but its code could not be written to standard output ({error}); it \
             is {}",
            *digits(&code)
        ))
    })
}

/// Thirty digits in six groups of five.
fn digits(code: &Code) -> Zeroizing<String> {
    let digits: Vec<char> = code.digits().chars().collect();
    let groups: Vec<String> = digits.chunks(5).map(|five| five.iter().collect()).collect();
    Zeroizing::new(groups.join(" "))
}

fn answers(options: &Options) -> Result<Answers, Stopped> {
    let mut given = Given::new();
    let mut answer = |question: &str, said: &str| {
        given.insert(question.to_owned(), vec![Zeroizing::new(said.to_owned())]);
    };
    for (question, said) in [
        ("channel", &options.channel),
        ("helped_by", &options.helped_by),
        ("code_holder", &options.code_holder),
    ] {
        if let Some(said) = said {
            answer(question, said);
        }
    }
    for (question, set) in [("danger", options.danger), ("child", options.child)] {
        if set {
            answer(question, "yes");
        }
    }
    let taxonomy = Taxonomy::built_in().map_err(|error| Stopped::because(error.to_string()))?;
    taxonomy.answers("focal", &given).map_err(|refused| {
        let named = refused.first().map_or("", |one| one.question.as_str());
        let named = named.replace('_', "-");
        Stopped::because(format!(
            "--{named}: none of the answers that the form offers; see `amparo seal --help`"
        ))
    })
}

fn text(options: &Options) -> Result<Zeroizing<String>, Stopped> {
    let mut bytes = Zeroizing::new(Vec::new());
    let shown = options.file.as_ref().map_or_else(
        || "standard input".to_owned(),
        |path| path.display().to_string(),
    );
    let read = match &options.file {
        Some(path) => std::fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)),
        None => std::io::stdin().read_to_end(&mut bytes),
    };
    read.map_err(|error| Stopped::because(format!("{shown}: cannot be read: {error}")))?;
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| Stopped::because(format!("{shown}: is not text in UTF-8")))?;
    if text.trim().is_empty() {
        return Err(Stopped::because(format!(
            "{shown}: is empty; nothing was sent"
        )));
    }
    if text.chars().count() > LONGEST_TEXT {
        return Err(Stopped::because(format!(
            "{shown}: is longer than the {LONGEST_TEXT} characters that one report can have"
        )));
    }
    Ok(Zeroizing::new(text.replace("\r\n", "\n")))
}

/// The address without its final slash, if what is sent to it cannot be read on the way.
fn base(url: &str) -> Result<&str, Stopped> {
    let base = url.trim_end_matches('/');
    let plain = base.strip_prefix("http://");
    if base.starts_with("https://") || plain.is_some_and(is_loopback) {
        return Ok(base);
    }
    Err(Stopped::because(
        "--url: must begin with https:// (http:// only on this machine, with its port)",
    ))
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .http_status_as_error(false)
        .max_redirects(0)
        .user_agent("")
        .build()
        .into()
}

fn fetch(agent: &ureq::Agent, base: &str, pins: &Pins) -> Result<Roster, Stopped> {
    let failed = |error: ureq::Error| {
        Stopped::because(format!("{base}: the portal does not answer: {error}"))
    };
    let mut answer = agent
        .get(format!("{base}/.well-known/amparo/roster"))
        .call()
        .map_err(failed)?;
    if answer.status() != 200 {
        return Err(Stopped::because(format!(
            "{base}: no office receives reports there ({})",
            answer.status()
        )));
    }
    let note = answer
        .body_mut()
        .with_config()
        .limit(LARGEST_ROSTER)
        .read_to_vec()
        .map_err(failed)?;
    let pinned = pins
        .for_rosters()
        .map_err(|_| Stopped::because("pins.toml: a steward's key is malformed"))?;
    let today = Clock::system().today();
    Roster::read(&note, &pinned, None, today).map_err(|verdict| {
        Stopped::because(format!(
            "the list of people who receive reports could not be verified ({}); nothing was sent",
            verdict.as_str()
        ))
    })
}

/// The queue of this name, or the only one of the office of this name, or the queue with this id.
fn queue(roster: &Roster, name: &str) -> Result<Id16, Stopped> {
    let queues = &roster.body().queues;
    let office_of = |queue: &&Queue| {
        let office = roster.office(&queue.office);
        office.is_some_and(|office| office.name.values().any(|held| held == name))
    };
    let called = |queue: &&Queue| queue.name.values().any(|held| held == name);
    let numbered = |queue: &&Queue| queue.id.to_string() == name;
    let mut found: Vec<&Queue> = queues.iter().filter(called).collect();
    if found.is_empty() {
        found = queues.iter().filter(office_of).collect();
    }
    if found.is_empty() {
        found = queues.iter().filter(numbered).collect();
    }
    match found.as_slice() {
        [one] => Ok(one.id),
        [] => Err(Stopped::because(format!(
            "--office: there is none of this name; known: {}",
            listed(roster, queues)
        ))),
        // A report that goes to the wrong people cannot be called back.
        several => Err(Stopped::because(format!(
            "--office: {} queues are called so; give one of these in the place of the name: {}",
            several.len(),
            listed(roster, several.iter().copied())
        ))),
    }
}

/// `Conduct (Ethics office, 5QJ…)`: each queue with its office and its id.
fn listed<'a>(roster: &Roster, queues: impl IntoIterator<Item = &'a Queue>) -> String {
    let shown = |names: &BTreeMap<String, String>| {
        let name = names.get("en").or_else(|| names.values().next());
        name.cloned().unwrap_or_default()
    };
    let queues = queues.into_iter().map(|queue| {
        let office = roster.office(&queue.office);
        let office = office.map_or_else(String::new, |office| shown(&office.name));
        format!("{} ({office}, {})", shown(&queue.name), queue.id)
    });
    queues.collect::<Vec<_>>().join("; ")
}

fn send(agent: &ureq::Agent, base: &str, composed: &ComposedReport) -> Result<String, Unsent> {
    let frames = composed.to_frames();
    let mut unsent = Unsent {
        said: String::new(),
        may_be_stored: false,
    };
    for again in (0..TRIES).rev() {
        let mut pause = PAUSE;
        let answer = agent
            .post(format!("{base}/api/v1/reports"))
            .header("content-type", FRAMES)
            .send(&frames);
        match answer {
            Ok(mut answer) if answer.status() == 201 => {
                let read = answer.body_mut().read_to_vec();
                let stored = read.map(|body| serde_json::from_slice::<Stored>(&body));
                if let Ok(Ok(stored)) = stored {
                    return Ok(stored.receipt);
                }
                "its answer could not be read".clone_into(&mut unsent.said);
                unsent.may_be_stored = true;
            }
            Ok(mut answer) => {
                let status = answer.status();
                unsent.said = format!("it was not taken ({status})");
                let busy = matches!(status.as_u16(), 429 | 503);
                if status.is_client_error() && !busy {
                    return Err(unsent);
                }
                // Of the server's own faults only this one says that nothing was begun.
                unsent.may_be_stored |= !busy;
                let later = answer.body_mut().read_to_vec().ok();
                let later = later.and_then(|body| serde_json::from_slice::<Later>(&body).ok());
                if let Some(later) = later {
                    pause = Duration::from_secs(later.retry_after).min(LONGEST_PAUSE);
                }
            }
            Err(error) => {
                unsent.may_be_stored |= !never_reached(&error);
                unsent.said = error.to_string();
            }
        }
        if again > 0 {
            std::thread::sleep(pause);
        }
    }
    Err(unsent)
}

/// Whether not a byte of the report can have arrived.
const fn never_reached(error: &ureq::Error) -> bool {
    matches!(
        error,
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed | ureq::Error::BadUri(_)
    )
}

/// Beside the code, which alone goes to standard output.
fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
