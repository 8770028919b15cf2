//! An opened mailbox as it goes to its reporter.

use super::deed::Kept;
use super::shown::{groups, spelled};
use crate::flow::Portal;
use crate::flow::scriptless::{NewCode, Opened};
use crate::http::made::said;
use crate::http::site::PublicSite;
use crate::page::files::{File, Seen};
use crate::page::form::{self, Choice, Said};
use crate::page::lang::Lang;
use crate::page::mailbox::{self, Forms, Notices, Posted};
use crate::seal::id::Id16;
use crate::seal::item::Item;
use crate::seal::item::body::Body;
use crate::seal::recordings::Recording;
use crate::seal::words::{How, Status};

/// What is said of what was just posted.
pub(super) struct Note {
    form: &'static str,
    said: &'static str,
    wrong: bool,
    /// What could not be taken.
    kept: Kept,
    seen: Vec<Seen>,
}

impl Note {
    /// The same with what looking through files came to.
    pub(super) fn with(self, seen: Vec<Seen>) -> Self {
        Self { seen, ..self }
    }

    pub(super) fn sent(form: &'static str, said: &'static str) -> Self {
        Self {
            form,
            said,
            wrong: false,
            kept: Kept::default(),
            seen: Vec::new(),
        }
    }

    pub(super) const fn refused(form: &'static str, said: &'static str, kept: Kept) -> Self {
        Self {
            form,
            said,
            wrong: true,
            kept,
            seen: Vec::new(),
        }
    }

    /// A new code is in use.
    pub(super) fn renewed() -> Self {
        Self::sent("renew", "renewed")
    }
}

/// The page of an opened case.
pub(super) fn shown(
    portal: &Portal,
    site: &PublicSite,
    lang: Lang,
    opened: Opened,
    note: Option<Note>,
) -> mailbox::Opened {
    let standing = portal.standing();
    let person = |id: Id16| {
        let officer = standing.as_ref().and_then(|held| held.roster.officer(&id));
        mailbox::Person {
            function: officer.map_or_else(String::new, |held| said(&held.function, lang)),
            name: officer.map_or_else(String::new, |held| held.name.clone()),
        }
    };
    let erasure_days = site.about().erasure_days;
    let decided = opened.standing;
    let mut consents = form::consents(site.about().content.asked_in(lang));
    for choice in &mut consents {
        choice.checked = decided.given.contains(&choice.value);
    }
    let unlisted = decided.given.iter();
    let unlisted = unlisted.filter(|word| consents.iter().all(|choice| choice.value != **word));
    let is_new = note.as_ref().is_some_and(|note| note.form == "renew");
    mailbox::Opened {
        status: mailbox::standing(decided.status),
        received: opened.received,
        // Of an alarm that was raised since, the office has to know; nobody promised a day for it.
        due: opened.due.filter(|_| decided.status != Status::Closed),
        withdrawn: decided.withdrawn,
        erasure_heard: decided.erasure.map(|day| day.plus(erasure_days)),
        erasure_days,
        notices: Notices {
            missing: opened.missing,
            failed: opened.failed,
            muted: opened.muted,
            renewed: is_new,
        },
        given: mailbox::Given {
            day: opened.given.map(|(given, _)| given.day),
            met: opened.given.is_some_and(|(given, _)| given.how == How::Met),
            people: opened
                .given
                .into_iter()
                .flat_map(|(given, _)| [given.officer, given.second])
                .map(person)
                .collect(),
            known: opened.given.is_some_and(|(_, known)| known),
        },
        items: opened
            .items
            .iter()
            .map(|item| entry(item, &opened.recordings, &consents, lang, person))
            .collect(),
        ticket: opened.ticket,
        holders: opened.holders.into_iter().map(person).collect(),
        account: opened.account,
        told: opened
            .told
            .iter()
            .map(|item| entry(item, &opened.recordings, &[], lang, person))
            .collect(),
        identity: opened.identity.map(|identity| {
            let [name, contact, hours, safe_word] = identity.lines;
            mailbox::Identity {
                name,
                contact,
                hours,
                safe_word,
                keepers: identity.keepers.into_iter().map(person).collect(),
            }
        }),
        receipt: Some(opened.receipt),
        via: opened.via,
        seen: note
            .as_ref()
            .map(|note| note.seen.clone())
            .unwrap_or_default(),
        check: Recording::to_check(&opened.recordings).map(check),
        forms: forms(note),
        unlisted: unlisted.cloned().collect(),
        consents,
    }
}

/// The page that offers a new code.
pub(super) fn new_code(offered: &NewCode, lang: Lang) -> mailbox::NewCode {
    mailbox::NewCode {
        groups: groups(&offered.code),
        words: spelled(&offered.code, lang),
        ticket: offered.ticket.clone(),
        renewal: offered.renewal.clone(),
        mistyped: offered.mistyped,
    }
}

fn entry(
    item: &Item,
    recordings: &[Recording],
    consents: &[Choice],
    lang: Lang,
    person: impl Fn(Id16) -> mailbox::Person,
) -> mailbox::Item {
    let (heading, text) = told(&item.body);
    let officer = item.author.officer().copied();
    mailbox::Item {
        id: item.id.to_string(),
        kind: item.body.kind(),
        side: match officer {
            Some(_) => mailbox::Side::Office,
            None => mailbox::Side::Reporter,
        },
        heading,
        file: match &item.body {
            Body::Attachment(attached) => Some(File::of(attached, lang)),
            _ => None,
        },
        removed: recordings
            .iter()
            .any(|one| one.removed.is_some() && one.sound.of == item.id),
        given: match &item.body {
            Body::Consent { given } => Some(
                given
                    .iter()
                    .map(|word| consent(word, consents, lang))
                    .collect(),
            ),
            _ => None,
        },
        telling: match &item.body {
            Body::Telling(told) => Some(mailbox::Telling {
                day: told.day,
                opened: told.opened,
                people: told.custodians.iter().copied().map(&person).collect(),
            }),
            _ => None,
        },
        text,
        day: item.posted,
        signed_by: officer.map(person),
        failure: None,
    }
}

/// What was heard in a recording, as its reporter is to check it.
fn check(recording: &Recording) -> mailbox::Check {
    let attested = recording.attested.as_ref();
    let attested = attested.filter(|attested| !attested.outdated);
    let heard = recording.heard.as_ref().map(|(_, text)| text);
    let text = attested.map(|attested| &attested.text).or(heard);
    mailbox::Check {
        of: recording.sound.of.to_string(),
        blob: recording.sound.blob.to_string(),
        text: text.map(|text| text.to_string()).unwrap_or_default(),
        release: attested.is_some_and(|attested| attested.release),
        signed: attested.is_some(),
    }
}

/// What was agreed to, in the words of the form; bare where the form no longer asks it.
fn consent(word: &str, consents: &[Choice], lang: Lang) -> Said {
    let asked = consents.iter().find(|choice| choice.value == word);
    asked.map_or_else(
        || Said::Texts([(lang.code().to_owned(), word.to_owned())].into()),
        |choice| choice.label.clone(),
    )
}

/// What an item of the dialogue is, and what it says. Whether its author was asked to stop is for the
/// office alone: whoever asked may stand beside them.
fn told(body: &Body) -> (Option<&'static str>, String) {
    let owned = |text: &str| text.to_owned();
    match body {
        Body::Message { text } => (None, owned(text)),
        Body::Acknowledgement { text, .. } => (Some("kind-acknowledgement"), owned(text)),
        Body::Alarm { happened } => (Some("kind-alarm"), owned(happened)),
        Body::Complaint { text } => (Some("kind-complaint"), owned(text)),
        Body::Consent { .. } => (Some("kind-consent"), String::new()),
        Body::Attachment(_) => (Some("kind-attachment"), String::new()),
        Body::Withdrawal {
            text, withdrawn, ..
        } => {
            let heading = if *withdrawn {
                "kind-withdrawn"
            } else {
                "kind-not-withdrawn"
            };
            (Some(heading), owned(text))
        }
        Body::Erasure { asked, .. } => {
            let heading = if *asked {
                "kind-erasure-asked"
            } else {
                "kind-erasure-back"
            };
            (Some(heading), String::new())
        }
        Body::Transcript { text, .. } => (Some("kind-transcript"), owned(text)),
        Body::Attestation { release, text, .. } => {
            let heading = if *release {
                "kind-attestation-release"
            } else {
                "kind-attestation"
            };
            (Some(heading), owned(text))
        }
        Body::Removal { reason, .. } => (Some("kind-removal"), owned(reason)),
        Body::Progress { status, text } => (Some(mailbox::standing(*status)), owned(text)),
        Body::Telling(told) => (Some(mailbox::telling(told.opened)), owned(&told.text)),
        Body::Statement { .. }
        | Body::Brief { .. }
        | Body::Identity { .. }
        | Body::Note { .. }
        | Body::Mark { .. }
        | Body::Conflict(_)
        | Body::Office(_)
        | Body::Code(_)
        | Body::Coding { .. }
        | Body::Assignment { .. }
        | Body::Disclosure(_)
        | Body::Step(_) => (None, String::new()),
    }
}

/// The forms of the page, with what became of the one that was posted.
fn forms(note: Option<Note>) -> Forms {
    let fresh = || Posted {
        item: Id16::random().to_string(),
        ..Posted::default()
    };
    let mut forms = Forms {
        reply: fresh(),
        attest: fresh(),
        alarm: fresh(),
        consent: fresh(),
        withdrawal: fresh(),
        complaint: fresh(),
        erasure: fresh(),
        close: fresh(),
    };
    if let Some(note) = note {
        let posted = match note.form {
            "alarm" => &mut forms.alarm,
            "attest" => &mut forms.attest,
            "consent" => &mut forms.consent,
            "withdrawal" => &mut forms.withdrawal,
            "complaint" => &mut forms.complaint,
            "erasure" => &mut forms.erasure,
            "close" => &mut forms.close,
            "reply" => &mut forms.reply,
            _ => return forms,
        };
        posted.said = Some(note.said);
        posted.wrong = note.wrong;
        posted.typed = note.kept.typed;
        posted.pressed = note.kept.pressed;
        posted.act = note.kept.act;
        posted.release = note.kept.release;
        posted.files = note.kept.files;
    }
    forms
}
