//! `amparo demo`: a whole portal with an invented office and invented cases, truly sealed.
//!
//! Loopback only unless forced: its officers' passphrases stand on the terminal.

pub mod cases;
mod kept;
mod log;
pub mod media;
pub mod office;
pub mod plan;
mod way;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::app::{self, Doors, Settled};
use crate::cli::{Stopped, say};
use crate::config::content::Content;
use crate::config::pins::Pins;
use crate::config::{Config, is_loopback};
use crate::flow::Portal;
use crate::http::exhibit::Example;
use crate::page::help::example;
use crate::seal::id::{Hash32, Id16};
use crate::seal::key::SigningKey;
use crate::seal::words::Role;
use office::Founded;
use plan::Plan;

/// Reporters' codes that are printed.
const CODES_SHOWN: usize = 3;

#[derive(Args)]
pub struct Options {
    /// Where to keep the portal; a temporary folder by default
    #[arg(long, value_name = "FOLDER")]
    dir: Option<PathBuf>,
    /// Leave the folder when the demo ends, and use what an earlier run left there
    #[arg(long, requires = "dir")]
    keep: bool,
    /// Where the public site listens
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    public: String,
    /// Where the console listens
    #[arg(long, default_value = "127.0.0.1:8081", value_name = "ADDRESS:PORT")]
    console: String,
    /// Where ciphertext rests: a new SQLite file, or `postgres://…` of an empty database
    #[arg(long, default_value = "sqlite:amparo.db", value_name = "URL")]
    database: String,
    /// Where the keyring rests
    #[arg(long, default_value = "sqlite:keyring.db", value_name = "URL")]
    keyring: String,
    /// How many invented cases
    #[arg(long, default_value_t = 12, value_name = "N")]
    cases: usize,
    /// Print one line of JSON when ready, instead of words
    #[arg(long)]
    json: bool,
    /// Listen on addresses that others can reach, although every passphrase here is printed
    #[arg(long)]
    force: bool,
    /// A mail server for contentless notices, HOST:PORT, STARTTLS
    #[arg(long, value_name = "HOST:PORT", requires = "mail_ca")]
    mail: Option<String>,
    /// The certificate that the mail server is trusted by
    #[arg(long, value_name = "FILE")]
    mail_ca: Option<PathBuf>,
}

/// Runs the demo until Ctrl-C.
///
/// # Errors
/// One line that says what stopped it.
pub fn run(options: &Options) -> Result<(), Stopped> {
    for address in [&options.public, &options.console] {
        if !options.force && !is_loopback(address) {
            return Err(Stopped::because(format!(
                "the demo prints its passphrases, so it listens on loopback only; {address} is not (--force if you mean it)"
            )));
        }
    }
    crate::telemetry::start().map_err(|error| Stopped::because(error.to_string()))?;
    let temporary;
    let folder = if let Some(folder) = &options.dir {
        folder.clone()
    } else {
        temporary = tempfile::tempdir()
            .map_err(|error| Stopped::because(format!("no temporary folder: {error}")))?;
        temporary.path().to_owned()
    };
    actix_web::rt::System::new().block_on(serve(options, folder))
}

/// What the demo remembers between runs with `--keep`, and prints: nothing here protects anybody.
#[derive(Clone, Serialize, Deserialize)]
struct Remembered {
    officers: Vec<Shown>,
    codes: Vec<String>,
    example: ExampleShown,
}

#[derive(Clone, Serialize, Deserialize)]
struct Shown {
    name: String,
    role: Role,
    passphrase: String,
    totp_secret: String,
}

#[derive(Clone, Serialize, Deserialize)]
struct ExampleShown {
    case: String,
    account: String,
    fields: Vec<(String, String)>,
}

async fn serve(options: &Options, folder: PathBuf) -> Result<(), Stopped> {
    let memory = folder.join("demo.json");
    let mut config = Config::load(None)?;
    config.listen.public.clone_from(&options.public);
    config.listen.console.clone_from(&options.console);
    config.data.dir = folder.join("data");
    let plan = Plan::built_in().map_err(|error| Stopped::because(error.to_string()))?;
    config.site.draft_languages = plan.draft_languages;
    // What a demonstration keeps is small and soon gone, however full the disk is.
    config.limits.disk_kept_percent = 0;
    config.data.database.clone_from(&options.database);
    config.data.keyring.clone_from(&options.keyring);
    if let (Some(mail), Some(ca)) = (&options.mail, &options.mail_ca) {
        let (host, port) = mail
            .rsplit_once(':')
            .and_then(|(host, port)| Some((host, port.parse().ok()?)))
            .ok_or_else(|| Stopped::because("--mail takes HOST:PORT"))?;
        host.clone_into(&mut config.mail.host);
        config.mail.port = Some(port);
        config.mail.ca_file = Some(ca.clone());
    }
    let doors = Doors::open(&config.listen)?;
    let known = if let Ok(bytes) = std::fs::read(&memory) {
        Some(serde_json::from_slice::<Remembered>(&bytes).map_err(|_| {
            Stopped::because(format!("{}: is not what a demo left", memory.display()))
        })?)
    } else {
        make(&folder)?;
        None
    };
    let mut content = Content::built_in(&config.policy.profiles, &config.site.draft_languages)?;
    let services = example().map_err(|error| Stopped::because(error.to_string()))?;
    content.help.push(services);
    let settled = Settled {
        content: media::add(content).map_err(Stopped::because)?,
        config,
        pins: Pins::read(&folder)?,
        instance_key: app::instance_key(&folder)?,
        folder: folder.clone(),
    };
    let portal = app::open(&settled).await?;
    let shown = match known {
        Some(shown) => shown,
        None => invent(&portal, options).await?,
    };
    if options.keep {
        let bytes =
            serde_json::to_vec(&shown).map_err(|error| Stopped::because(error.to_string()))?;
        std::fs::write(&memory, bytes)
            .map_err(|error| Stopped::because(format!("{}: {error}", memory.display())))?;
    }
    let example = Example {
        case: Hash32::parse(&shown.example.case)
            .map_err(|error| Stopped::because(format!("demo.json: case {error}")))?,
        account: shown.example.account.clone(),
        fields: shown.example.fields.clone(),
    };
    let served = app::serve(portal, &settled, doors, Some(example))?;
    if options.json {
        let (public, console) = (&served.public_url, &served.console_url);
        let (officers, codes) = (&shown.officers, &shown.codes);
        say(
            &json!({"public": public, "console": console, "officers": officers, "codes": codes})
                .to_string(),
        );
    } else {
        welcome(&served.public_url, &served.console_url, &shown);
    }
    served.until_stopped().await?;
    if options.dir.is_some() && !options.keep {
        std::fs::remove_dir_all(&folder)
            .map_err(|error| Stopped::because(format!("{}: {error}", folder.display())))?;
    }
    if !options.json {
        say("Stopped. Nothing of the demo is left behind.");
    }
    Ok(())
}

/// A folder like the one that `amparo init` makes, without a configuration to read.
fn make(folder: &Path) -> Result<(), Stopped> {
    let failed = |error: std::io::Error| {
        Stopped::because(format!("{} cannot be written: {error}", folder.display()))
    };
    std::fs::create_dir_all(folder).map_err(failed)?;
    app::write_private(
        &folder.join(app::INSTANCE_KEY_FILE),
        SigningKey::random().seed().as_slice(),
    )?;
    Pins::of_a_new_instance(Id16::random()).write(folder)?;
    Ok(())
}

async fn invent(portal: &Portal, options: &Options) -> Result<Remembered, Stopped> {
    let stopped = |error: &dyn std::fmt::Display| Stopped::because(error.to_string());
    let mut plan = Plan::built_in().map_err(|error| stopped(&error))?;
    plan.cases = plan
        .cases
        .iter()
        .cycle()
        .take(options.cases.max(1))
        .cloned()
        .collect();
    let founded = Founded::found(portal, &plan)
        .await
        .map_err(|error| stopped(&error))?;
    let founded = Arc::new(founded);
    let filed = cases::file(portal, &plan, &founded)
        .await
        .map_err(|error| stopped(&error))?;
    let example = filed
        .first()
        .ok_or_else(|| Stopped::because("no case was filed"))?;
    Ok(Remembered {
        codes: filed
            .iter()
            .take(CODES_SHOWN)
            .map(|filed| filed.code.digits().to_string())
            .collect(),
        example: ExampleShown {
            case: example.case.to_string(),
            account: example.text.clone(),
            fields: example.fields.clone(),
        },
        officers: founded
            .members
            .iter()
            .map(|member| Shown {
                name: member.name.clone(),
                role: member.role,
                passphrase: member.passphrase.clone(),
                totp_secret: member.totp_secret.clone(),
            })
            .collect(),
    })
}

fn welcome(public: &str, console: &str, shown: &Remembered) {
    say("Amparo, with invented cases. Nobody here exists. Ctrl-C ends it.");
    say("");
    say(&format!("  Public site           {public}/"));
    say(&format!("  What the server sees  {public}/en/seen"));
    say(&format!("  Console               {console}/"));
    say("");
    say("Sign in as (each link fills in passphrase and one-time password):");
    let mut roles = Vec::new();
    for officer in &shown.officers {
        if roles.contains(&officer.role) {
            continue;
        }
        roles.push(officer.role);
        say(&format!(
            "  {:<11} {:<7} {console}/#demo={}:{}:{}",
            officer.role.as_str(),
            officer.name,
            officer.name,
            officer.passphrase,
            officer.totp_secret
        ));
    }
    say("");
    say(&format!(
        "Open a mailbox at {public}/en/mailbox with a reporter's code:"
    ));
    for code in &shown.codes {
        let digits: Vec<char> = code.chars().collect();
        let groups: Vec<String> = digits.chunks(5).map(|five| five.iter().collect()).collect();
        say(&format!("  {}", groups.join(" ")));
    }
}
