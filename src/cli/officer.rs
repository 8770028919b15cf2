//! `amparo officer invite`: a one-use link, for when no steward is at a console.

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};

use super::{Folder, Stopped, say};
use crate::app;
use crate::flow::invite::Invitation;
use crate::page::lang::Lang;
use crate::seal::words::Role;

#[derive(Subcommand)]
pub(crate) enum Verb {
    /// Print a one-use link with which a person makes their officer's key
    Invite(Invite),
}

#[derive(Args)]
pub(crate) struct Invite {
    #[command(flatten)]
    folder: Folder,
    /// The person's name at sign-in
    name: String,
    /// What they will do: triage, protection, assistance, custodian, steward, investigator, auditor, coordinator
    #[arg(long, value_parser = role)]
    role: Role,
    /// Where contentless notices go
    #[arg(long, default_value = "")]
    mail: String,
    /// The language of those notices
    #[arg(long, default_value = "en", value_parser = PossibleValuesParser::new(Lang::complete().map(Lang::code)))]
    language: String,
}

fn role(typed: &str) -> Result<Role, String> {
    Role::parse(typed).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        format!("roles are {}", known.join(", "))
    })
}

pub(super) fn run(verb: &Verb) -> Result<(), Stopped> {
    let Verb::Invite(invite) = verb;
    let settled = app::settle(&invite.folder.dir)?;
    let token = actix_web::rt::System::new().block_on(async {
        app::open(&settled)
            .await?
            .invite(Invitation {
                name: invite.name.clone(),
                mail: invite.mail.clone(),
                language: invite.language.clone(),
                role: invite.role,
            })
            .await
            .map_err(|error| Stopped::because(error.to_string()))
    })?;
    say(&crate::http::site::ConsoleUrl::new(settled.config.console_url()).invite(&token));
    Ok(())
}
