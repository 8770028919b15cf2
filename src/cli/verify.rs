//! `amparo verify`: does this receipt prove what it says (needs no server and no network); is the log in
//! order; are the files of all cases there as they were stored.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::log::{self, Ledger};
use super::{Folder, Stopped, say};
use crate::app;
use crate::config::pins::Pins;
use crate::flow::Unavailable;
use crate::flow::upload::Checked;
use crate::seal::id::Id16;
use crate::seal::key::Vkey;
use crate::seal::receipt::Receipt;

#[derive(Subcommand)]
pub(crate) enum Verb {
    /// Check a receipt against the portal's key
    Receipt(Paper),
    /// Check the log of what officers did, entry by entry
    Log(Ledger),
    /// Read every stored file, and name those that are missing or damaged
    Blobs(Folder),
}

#[derive(Args)]
pub(crate) struct Paper {
    /// The file with the receipt
    file: PathBuf,
    /// The folder of the portal that gave it
    #[arg(long, value_name = "FOLDER", conflicts_with = "key")]
    dir: Option<PathBuf>,
    /// The portal's id and public key, `id+hash+key`, as *Privacy* names it
    // An id may begin with a hyphen, as one in sixty-four does.
    #[arg(
        long,
        value_name = "KEY",
        required_unless_present = "dir",
        allow_hyphen_values = true
    )]
    key: Option<String>,
}

pub(super) fn run(verb: &Verb) -> Result<(), Stopped> {
    match verb {
        Verb::Receipt(paper) => receipt(paper),
        Verb::Log(ledger) => log::run(ledger),
        Verb::Blobs(folder) => blobs(folder),
    }
}

fn blobs(folder: &Folder) -> Result<(), Stopped> {
    let settled = app::settle(&folder.dir)?;
    let failed = |error: Unavailable| Stopped::because(error.to_string());
    let checked = actix_web::rt::System::new().block_on(async {
        let portal = app::open(&settled).await?;
        portal
            .check_files(|bad| say(&format!("  {bad}  is missing or damaged")))
            .await
            .map_err(failed)
    })?;
    let Checked { whole, damaged } = checked;
    if damaged == 0 {
        say(&format!("All {whole} files are there as they were stored."));
        Ok(())
    } else {
        Err(Stopped::because(format!(
            "{damaged} of {} files are missing or damaged: bring them back from a backup of the files",
            whole + damaged
        )))
    }
}

fn receipt(paper: &Paper) -> Result<(), Stopped> {
    let shown = paper.file.display();
    let bytes = std::fs::read(&paper.file)
        .map_err(|error| Stopped::because(format!("{shown}: cannot be read: {error}")))?;
    let (instance, key) = match (&paper.dir, &paper.key) {
        (Some(folder), _) => (
            Pins::read(folder)?.instance,
            app::instance_key(folder)?.verify_key(),
        ),
        (None, Some(text)) => {
            let vkey = Vkey::parse(text)
                .map_err(|_| Stopped::because("--key: is not a public key written id+hash+key"))?;
            let instance = Id16::parse(vkey.name())
                .map_err(|error| Stopped::because(format!("--key: its name {error}")))?;
            (instance, *vkey.key())
        }
        (None, None) => return Err(Stopped::because("give --dir or --key")),
    };
    let receipt = Receipt::read(&bytes, &instance, &key).map_err(|verdict| {
        Stopped::because(format!(
            "{shown}: this receipt is not valid ({})",
            verdict.as_str()
        ))
    })?;
    say("This receipt is valid.");
    say(&format!("  office    {}", receipt.office));
    say(&format!("  day       {}", receipt.day));
    say(&format!("  case      {}", receipt.case));
    say(&format!("  sealed    {}", receipt.sealed));
    say(&format!("  words     {}", receipt.plain));
    Ok(())
}
