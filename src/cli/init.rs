//! `amparo init`: a folder with a commented configuration, an instance key, empty stores, and one
//! link with which the first steward makes their key in their own client. No steward key is made
//! here: whoever has this disk could sign a roster.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Stopped, say};
use crate::app;
use crate::config::pins::{self, Pins};
use crate::seal::id::Id16;
use crate::seal::key::SigningKey;

const COMMENTED: &str = include_str!("../../config/production.example.toml");

#[derive(Args)]
pub(crate) struct Options {
    /// An empty or new folder for the portal
    #[arg(long, value_name = "FOLDER")]
    dir: PathBuf,
    /// The first steward's name at sign-in
    #[arg(long, default_value = "steward", value_name = "NAME")]
    steward: String,
}

pub(super) fn run(options: &Options) -> Result<(), Stopped> {
    let folder = &options.dir;
    make_folder(folder)?;
    app::write_private(&folder.join(app::CONFIG_FILE), COMMENTED.as_bytes())?;
    let key = SigningKey::random();
    app::write_private(&folder.join(app::INSTANCE_KEY_FILE), key.seed().as_slice())?;
    Pins::of_a_new_instance(Id16::random()).write(folder)?;
    let settled = app::settle(folder)?;
    let token = actix_web::rt::System::new().block_on(async {
        app::open(&settled)
            .await?
            .invite_first_steward(&options.steward)
            .await
            .map_err(|error| Stopped::because(format!("the steward's invite: {error}")))
    })?;
    let shown = folder.display();
    say(&format!("A new portal stands in {shown}."));
    say(&format!(
        "  {:<16} read it, change it: it is commented",
        app::CONFIG_FILE
    ));
    say(&format!(
        "  {:<16} signs receipts; keep a copy in a safe",
        app::INSTANCE_KEY_FILE
    ));
    say(&format!(
        "  {:<16} public keys of the stewards, once they are made",
        pins::FILE
    ));
    say("");
    say("Start it:");
    say(&format!("  amparo serve --dir {shown}"));
    say("");
    say("Then the first steward opens this link, once, on their own device, within 14 days:");
    say(&format!(
        "  {}",
        crate::http::site::ConsoleUrl::new(settled.config.console_url()).invite(&token)
    ));
    Ok(())
}

fn make_folder(folder: &Path) -> Result<(), Stopped> {
    let shown = folder.display();
    if folder.join(app::CONFIG_FILE).exists() {
        return Err(Stopped::because(format!(
            "{shown} holds a portal already; choose another folder, or start it with `amparo serve --dir {shown}`"
        )));
    }
    std::fs::create_dir_all(folder)
        .map_err(|error| Stopped::because(format!("{shown} cannot be made: {error}")))
}
