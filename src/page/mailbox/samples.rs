//! The mailbox as it occurs, for tests and for people who look.

use super::{
    Check, Entry, Field, Forms, Given, Held, HeldText, Identity, Item, NewCode, Notices, Opened,
    Person, Posted, Side, consents,
};
use crate::clock::Day;
use crate::page::PageError;
use crate::page::form::Said;
use crate::seal::words::{Kind, Status, Via};

pub(super) fn entry(busy: bool) -> Result<Entry, PageError> {
    Ok(Entry {
        busy,
        consents: consents()?,
        erasure_days: 7,
        notice: if busy {
            "Answers come later this week.".to_owned()
        } else {
            String::new()
        },
    })
}

pub(super) fn held() -> Vec<Held> {
    let field = |name: &str, value: &str| Field {
        name: name.to_owned(),
        value: value.to_owned(),
    };
    let with_text = |why, ticket: &str| Held {
        why,
        ticket: ticket.to_owned(),
        fields: vec![field("item", "AAAAAAAAAAAAAAAAAAAAAA"), field("alarm", "")],
        text: Some(HeldText {
            name: "happened",
            label: "alarm-words",
            value: "My shifts were taken away.\n<script>alert(1)</script>".to_owned(),
        }),
        erases: false,
    };
    let ticks = Held {
        why: "held-failed",
        ticket: "dGlja2V0".to_owned(),
        fields: vec![field("given", "contact"), field("consent", "")],
        text: None,
        erases: false,
    };
    let erasing = Held {
        why: "held-late",
        ticket: String::new(),
        fields: vec![field("pressed", "no"), field("erase_mailbox", "")],
        text: None,
        erases: true,
    };
    vec![
        with_text("held-late", ""),
        with_text("held-busy", "dGlja2V0"),
        ticks,
        erasing,
    ]
}

pub(super) fn new_code(mistyped: bool) -> NewCode {
    let words = [
        "ribbon", "gather", "paddle", "silent", "orange", "velvet", "canyon", "modest", "ticket",
    ];
    NewCode {
        groups: ["48210", "93377", "01254", "66009", "81732", "54096"]
            .map(str::to_owned)
            .into(),
        words: words
            .into_iter()
            .filter(|_| !mistyped)
            .map(str::to_owned)
            .collect(),
        ticket: "dGlja2V0".to_owned(),
        renewal: "cmVuZXc".to_owned(),
        mistyped,
    }
}

pub(super) fn opened() -> Result<Vec<Opened>, PageError> {
    let fresh = Opened {
        status: super::standing(Status::Received),
        items: Vec::new(),
        via: Via::Browser,
        ..plain()?
    };
    let posted = |said, wrong: bool| Posted {
        files: Some(crate::page::files::Held::sample()),
        typed: if wrong { "not yet sent" } else { "" }.to_owned(),
        pressed: if wrong { "yes" } else { "" }.to_owned(),
        act: if wrong { "housing" } else { "" }.to_owned(),
        release: wrong,
        said: Some(said),
        wrong,
        item: "AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
    };
    let answered = |set: fn(&mut Forms, Posted), said, wrong| -> Result<Opened, PageError> {
        let mut page = plain()?;
        set(&mut page.forms, posted(said, wrong));
        Ok(page)
    };
    let withdrawn = Opened {
        withdrawn: true,
        erasure_heard: Some(Day::parse("2026-03-23")?),
        notices: Notices {
            renewed: true,
            ..Notices::default()
        },
        ..plain()?
    };
    let mut pages = vec![
        full(posted("reply-failed", true))?,
        fresh,
        withdrawn,
        answered(|forms, said| forms.reply = said, "reply-sent", false)?,
        answered(|forms, said| forms.reply = said, "error-message", true)?,
        answered(|forms, said| forms.reply = said, "error-message-long", true)?,
        answered(|forms, said| forms.attest = said, "error-check", true)?,
        Opened {
            check: Some(check(true)),
            ..answered(|forms, said| forms.attest = said, "check-sent", false)?
        },
        answered(|forms, said| forms.alarm = said, "alarm-sent", false)?,
        answered(|forms, said| forms.alarm = said, "error-happened", true)?,
        answered(|forms, said| forms.consent = said, "consent-sent", false)?,
        answered(
            |forms, said| forms.withdrawal = said,
            "withdraw-sent",
            false,
        )?,
        answered(
            |forms, said| forms.complaint = said,
            "complaint-sent",
            false,
        )?,
        answered(
            |forms, said| forms.complaint = said,
            "error-complaint",
            true,
        )?,
        answered(|forms, said| forms.erasure = said, "erasure-sent", false)?,
        answered(|forms, said| forms.close = said, "error-sure", true)?,
    ];
    pages.push(Opened {
        given: Given {
            day: Some(Day::parse("2026-03-20")?),
            people: vec![person(), unnamed()],
            ..Given::default()
        },
        ..plain()?
    });
    for status in Status::ALL {
        pages.push(Opened {
            status: super::standing(*status),
            ..plain()?
        });
    }
    Ok(pages)
}

fn plain() -> Result<Opened, PageError> {
    Ok(Opened {
        status: super::standing(Status::Acknowledged),
        received: Day::parse("2026-03-14")?,
        due: None,
        withdrawn: false,
        erasure_heard: None,
        erasure_days: 7,
        items: items()?,
        notices: Notices::default(),
        given: Given::default(),
        ticket: "dGlja2V0".to_owned(),
        holders: vec![person()],
        told: Vec::new(),
        account: None,
        identity: None,
        receipt: None,
        via: Via::Server,
        forms: Forms::default(),
        seen: Vec::new(),
        check: Some(check(false)),
        consents: consents()?,
        unlisted: vec!["site_visit".to_owned()],
    })
}

fn full(reply: Posted) -> Result<Opened, PageError> {
    Ok(Opened {
        due: Some(Day::parse("2026-06-14")?),
        notices: Notices {
            missing: true,
            muted: true,
            failed: true,
            renewed: false,
        },
        given: Given {
            day: Some(Day::parse("2026-03-20")?),
            met: true,
            people: vec![person(), unnamed()],
            known: true,
        },
        holders: vec![person(), unnamed()],
        told: Vec::new(),
        account: Some("The invoices are false.\n<script>alert(1)</script>".to_owned()),
        identity: Some(Identity {
            name: "Amal".to_owned(),
            contact: "+211 555 0100".to_owned(),
            hours: String::new(),
            safe_word: "papaya".to_owned(),
            keepers: vec![person()],
        }),
        receipt: Some("amparo/receipt/v1\n{}\n\n— instance AAAA\n".to_owned()),
        seen: crate::page::files::Seen::samples(),
        check: None,
        forms: Forms {
            reply,
            ..Forms::default()
        },
        ..plain()?
    })
}

pub(super) fn items() -> Result<Vec<Item>, PageError> {
    let day = Day::parse("2026-03-16")?;
    let item = |n: u8, kind, side, text: &str| Item {
        id: format!("AAAAAAAAAAAAAAAAAAAAA{n}"),
        kind,
        side,
        heading: None,
        file: None,
        removed: false,
        given: None,
        telling: None,
        text: text.to_owned(),
        day,
        signed_by: None,
        failure: None,
    };
    let own = |n, kind, heading, text| Item {
        heading: Some(heading),
        file: None,
        ..item(n, kind, Side::Reporter, text)
    };
    let office = |n, kind, text, by| Item {
        signed_by: Some(by),
        ..item(n, kind, Side::Office, text)
    };
    let told = "We have read your report.\nWhen did you see the second invoice?";
    let named = |n, opened| Item {
        heading: Some(super::telling(opened)),
        telling: Some(super::Telling {
            day: day.plus(7),
            opened,
            people: vec![unnamed(), person()],
        }),
        ..office(n, Kind::Telling, "A court asks for it.", person())
    };
    let consent = |n, given| Item {
        given: Some(given),
        ..own(n, Kind::Consent, "kind-consent", "")
    };
    Ok(vec![
        Item {
            heading: Some("kind-acknowledgement"),
            ..office(0, Kind::Acknowledgement, told, person())
        },
        item(1, Kind::Message, Side::Reporter, "في شهر شباط، على ما أظن."),
        own(2, Kind::Alarm, "kind-alarm", "My shifts were taken away."),
        office(3, Kind::Message, "Take your time.", unnamed()),
        Item {
            failure: Some("signature".to_owned()),
            ..item(4, Kind::Message, Side::Office, "")
        },
        consent(5, Vec::new()),
        consent(6, vec![Said::Message("ask-consent-contact".to_owned())]),
        Item {
            ..own(7, Kind::Withdrawal, "kind-withdrawn", "It is too much.")
        },
        own(8, Kind::Complaint, "kind-complaint", "Nobody answered."),
        own(9, Kind::Erasure, "kind-erasure-asked", ""),
        Item {
            file: crate::page::files::Held::sample().files.pop(),
            removed: true,
            ..own(10, Kind::Attachment, "kind-attachment", "")
        },
        Item {
            heading: Some("kind-transcript"),
            ..office(11, Kind::Transcript, "It was on the fird.", person())
        },
        own(
            12,
            Kind::Attestation,
            "kind-attestation-release",
            "It was on the third.",
        ),
        Item {
            heading: Some("kind-removal"),
            ..office(13, Kind::Removal, "You signed the text.", person())
        },
        Item {
            heading: Some(super::standing(Status::Assessing)),
            ..office(14, Kind::Progress, "We begin on Monday.", person())
        },
        named(15, false),
        named(16, true),
    ])
}

fn check(signed: bool) -> Check {
    Check {
        of: "AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
        blob: "AAAAAAAAAAAAAAAAAAAAAQ".to_owned(),
        text: "It was on the third.\n<b>Nobody</b> else was there.".to_owned(),
        release: signed,
        signed,
    }
}

fn person() -> Person {
    Person {
        function: "Triage officer".to_owned(),
        name: "A. Diallo".to_owned(),
    }
}

fn unnamed() -> Person {
    Person {
        function: "Protection officer".to_owned(),
        name: String::new(),
    }
}
