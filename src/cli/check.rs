//! `amparo check`: can this configuration be served, and what is still missing?

use clap::Args;

use super::{Folder, Stopped, say};
use crate::app;
use crate::config::is_loopback;
use crate::domain::policy::Policies;
use crate::http::site::speaks;
use crate::seal::words::Tell;

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    folder: Folder,
    /// Print the rules that the portal works under, with every clock and duty
    #[arg(long)]
    policies: bool,
}

pub(super) fn run(options: &Options) -> Result<(), Stopped> {
    let settled = app::settle(&options.folder.dir)?;
    if options.policies {
        print_policies(&settled.content.policies);
        return Ok(());
    }
    let portal = actix_web::rt::System::new().block_on(app::open(&settled))?;
    let config = &settled.config;
    say("The configuration can be read, and the stores can be opened.");
    let mut notes = Vec::new();
    if settled.pins.stewards.is_empty() {
        notes.push("no steward has made a key yet: open the link that `amparo init` printed");
    } else if portal.standing().is_none() {
        notes.push("no valid roster yet: a steward signs one in the console; until then no report is received");
    }
    let drafts = &config.site.draft_languages;
    let silent: Vec<&str> = portal.standing().map_or_else(Vec::new, |held| {
        let drafts = drafts.drafts().iter();
        drafts
            .filter(|lang| !speaks(&held.roster, **lang))
            .map(|lang| lang.code())
            .collect()
    });
    let silent_note = format!(
        "the roster has no words in {}: a steward signs one that has, until then it is not offered",
        silent.join(", ")
    );
    if !silent.is_empty() {
        notes.push(&silent_note);
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
    let clocks = settled.content.policies.profiles().values();
    let unverified = clocks
        .flat_map(|policy| &policy.clocks)
        .filter(|clock| !clock.verified);
    let unverified = unverified.count();
    let told = format!(
        "{unverified} clocks of your policy profiles are not verified at their source: `amparo check --policies` lists them"
    );
    if unverified > 0 {
        notes.push(&told);
    }
    for note in notes {
        say(&format!("  - {note}"));
    }
    Ok(())
}

/// Profiles as tables: what starts each clock, how long it is, where it says so.
fn print_policies(policies: &Policies) {
    let verified = |verified: bool| if verified { "verified" } else { "NOT VERIFIED" };
    for (name, policy) in policies.profiles() {
        say(&format!("{name}: {}", policy.title));
        for clock in &policy.clocks {
            let length = clock.length.to_string();
            let urgent = clock
                .urgent
                .map_or_else(String::new, |urgent| format!(", urgent {urgent}"));
            let alert = clock
                .alert
                .map_or_else(String::new, |alert| format!(", alert {alert}"));
            say(&format!(
                "  {:<27}{:<38}from {:<22}{:<14}{}",
                spelled(&clock.id),
                format!("{length}{urgent}{alert}"),
                spelled(&clock.from),
                verified(clock.verified),
                clock.source,
            ));
        }
        for duty in &policy.duty {
            let exempt = if duty.exempt_if_assistance_only {
                "  not for help only"
            } else {
                ""
            };
            say(&format!(
                "  duty {:<22}{:<38}to {:<24}{:<14}{}{exempt}",
                spelled(&duty.event),
                duty.facts,
                duty.to,
                verified(duty.verified),
                duty.source,
            ));
        }
        if let Some(names) = policy.disclosure {
            let told = match names.tell {
                Tell::Before => format!("told {} days before", names.notice_days),
                Tell::After => "told when it is opened".to_owned(),
            };
            let days = names.expiry_days;
            say(&format!(
                "  name kept by custodians     {told:<38}opened within {days} days"
            ));
        }
        say("");
    }
    if policies.disclosing().is_none() {
        say("No profile has a table [disclosure]: nobody can ask for a name that custodians keep.");
    }
}

/// A word of a profile as its file spells it.
fn spelled(word: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(word).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}
