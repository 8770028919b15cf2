//! `amparo check`: can this configuration be served, and what is still missing?

use super::{Folder, Stopped, say};
use crate::app;
use crate::config::is_loopback;

pub(super) fn run(folder: &Folder) -> Result<(), Stopped> {
    let settled = app::settle(&folder.dir)?;
    let portal = actix_web::rt::System::new().block_on(app::open(&settled))?;
    let config = &settled.config;
    say("The configuration can be read, and the stores can be opened.");
    let mut notes = Vec::new();
    if settled.pins.stewards.is_empty() {
        notes.push("no steward has made a key yet: open the link that `amparo init` printed");
    } else if portal.standing().is_none() {
        notes.push("no valid roster yet: a steward signs one in the console; until then no report is received");
    }
    if config.mail.host.is_empty() {
        notes.push("mail.host is empty: officers get no notices");
    }
    if !config.loopback_only() && !config.listen.public_url.starts_with("https://") {
        notes.push("listen.public_url is not https://: put a proxy with TLS in front, or listen on loopback only");
    }
    if config.listen.public_url.is_empty() {
        notes.push("listen.public_url is empty: officers' clients cannot compare the roster with what strangers see");
    }
    if !is_loopback(&config.listen.console) {
        notes.push(
            "listen.console is reachable from outside this machine: keep it inside your network",
        );
    }
    if config.site.server_sealing {
        notes.push("site.server_sealing is on: people without scripts can report; whoever controls this machine at that moment could read along");
    }
    for note in notes {
        say(&format!("  - {note}"));
    }
    Ok(())
}
