//! The commands. Each failure is one clear line on standard error: what, and how to mend it.

mod check;
mod console;
mod init;
mod log;
mod officer;
mod seal;
mod serve;
mod verify;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// Report safely, get help, be answered and protected; the server keeps nothing it can read.
#[derive(Parser)]
#[command(name = "amparo", version, arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Start a portal with invented cases and officers, to try everything
    Demo(crate::demo::Options),
    /// Make a new portal in a folder; prints the first steward's one-use link
    Init(init::Options),
    /// Serve the public site and the console
    Serve(Folder),
    /// Say whether the configuration can be served, and what is missing
    Check(check::Options),
    /// Serve the officer's console from this program on your own machine, speaking to a portal
    Console(console::Options),
    /// Seal a report that reached you by telephone, paper or message; prints its code
    Seal(seal::Options),
    /// Invite officers
    #[command(subcommand)]
    Officer(officer::Verb),
    /// Check signed papers and stored files
    #[command(subcommand)]
    Verify(verify::Verb),
}

/// Which portal.
#[derive(Args)]
pub(crate) struct Folder {
    /// The folder that `amparo init` made
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    dir: PathBuf,
}

/// What stopped a command: one line for a person.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Stopped(String);

impl Stopped {
    pub(crate) fn because(line: impl Into<String>) -> Self {
        Self(line.into())
    }
}

impl From<crate::config::ConfigError> for Stopped {
    fn from(error: crate::config::ConfigError) -> Self {
        Self(error.to_string())
    }
}

impl From<crate::app::StartError> for Stopped {
    fn from(error: crate::app::StartError) -> Self {
        Self(error.to_string())
    }
}

/// Reads the command line and does what it says.
#[must_use]
pub fn run() -> ExitCode {
    let done = match Command::parse().verb {
        Verb::Demo(options) => crate::demo::run(&options),
        Verb::Init(options) => init::run(&options),
        Verb::Serve(folder) => serve::run(&folder),
        Verb::Check(options) => check::run(&options),
        Verb::Console(options) => console::run(&options),
        Verb::Seal(options) => seal::run(&options),
        Verb::Officer(verb) => officer::run(&verb),
        Verb::Verify(verb) => verify::run(&verb),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(stopped) => {
            let _ = writeln!(std::io::stderr(), "amparo: {stopped}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a line; a closed pipe is nobody's failure.
pub(crate) fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
