//! What people say in the vectors of items and threads.

use amparo::seal::id::Id16;
use amparo::seal::item::body::Body;
use amparo::seal::item::sound::Sound;
use amparo::seal::item::{Item, Sealed};
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::words::{BoxKind, Erased, Level, Mark, Pressed, Status, Via};
use zeroize::Zeroizing;

use crate::fixture::{Case, TODAY, day};

pub(crate) fn text(told: &str) -> Zeroizing<String> {
    Zeroizing::new(told.to_owned())
}

pub(crate) fn message(told: &str) -> Body {
    Body::Message { text: text(told) }
}

pub(crate) fn written(case: &Case, author: Name, in_box: BoxKind, body: Body) -> Item {
    Item {
        after: Vec::new(),
        author,
        body,
        in_box,
        case: case.id,
        id: Id16::random(),
        n: 0,
        posted: day(TODAY),
        via: Via::Browser,
    }
}

pub(crate) fn seal(case: &Case, item: Item, key: &SigningKey) -> Sealed {
    let to = case.secrets[&item.in_box].recipient();
    item.seal(&to, key).unwrap()
}

pub(crate) fn bodies() -> Vec<(&'static str, BoxKind, Body)> {
    let said = [
        ("danger".to_owned(), vec![text("no")]),
        ("where".to_owned(), vec![]),
    ];
    vec![
        (
            "a statement",
            BoxKind::Account,
            Body::Statement {
                answers: said.clone().into(),
                text: text("la facture est fausse\n\n— x AAAA\n\tالفاتورة مزورة 发票是假的 😀"),
            },
        ),
        (
            "a brief",
            BoxKind::Account,
            Body::Brief {
                excerpt: text(&"😀".repeat(400)),
                level: Level::High,
                marks: vec![Mark::Danger, Mark::Assistance],
                urgent: true,
            },
        ),
        (
            "a name",
            BoxKind::Identity,
            Body::Identity {
                contact: text("+41 …"),
                hours: text(""),
                name: text("Ana"),
                safe_word: text("mango"),
            },
        ),
        ("a message", BoxKind::Dialogue, message("hello")),
        (
            "an alarm",
            BoxKind::Dialogue,
            Body::Alarm {
                happened: text("they moved me"),
            },
        ),
        (
            "a consent",
            BoxKind::Dialogue,
            Body::Consent {
                given: ["contact".to_owned(), "state_named".to_owned()].into(),
            },
        ),
        (
            "a withdrawal",
            BoxKind::Dialogue,
            Body::Withdrawal {
                pressed: Pressed::Yes,
                text: text("it is too much"),
                withdrawn: true,
            },
        ),
        (
            "a wish to erase",
            BoxKind::Dialogue,
            Body::Erasure {
                asked: true,
                pressed: Pressed::Unsaid,
                what: Erased::Case,
            },
        ),
        (
            "a complaint",
            BoxKind::Dialogue,
            Body::Complaint {
                text: text("nobody answered"),
            },
        ),
        (
            "an attestation",
            BoxKind::Dialogue,
            Body::Attestation {
                release: true,
                sound: sound(),
                text: text("it was on the third"),
            },
        ),
    ]
}

/// What officers alone say.
pub(crate) fn officers_bodies() -> Vec<(&'static str, Body)> {
    vec![
        (
            "a transcript",
            Body::Transcript {
                sound: sound(),
                text: text("it was on the fird"),
            },
        ),
        (
            "a removal",
            Body::Removal {
                reason: text("she signed the text"),
                sound: sound(),
            },
        ),
        (
            "word of a step",
            Body::Progress {
                status: Status::UnderInvestigation,
                text: text("we asked the depot"),
            },
        ),
    ]
}

fn sound() -> Sound {
    Sound {
        blob: Id16::random(),
        of: Id16::random(),
    }
}
