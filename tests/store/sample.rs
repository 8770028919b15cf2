//! Reports as they arrive at the store: true in shape and size, random in content.

use amparo::clock::Day;
use amparo::domain::case::Case;
use amparo::domain::holding::{Grant, Holder, Pair};
use amparo::domain::item::{Item, ItemBytes, Side};
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::random;
use amparo::seal::words::{BoxKind, Level, Status};
use amparo::store::intake::Intake;
use amparo::store::keyring;

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(crate) fn bytes(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    random::fill(&mut bytes);
    bytes
}

pub(crate) fn hash() -> Hash32 {
    Hash32::from_bytes(random::bytes())
}

pub(crate) fn case() -> Case {
    Case {
        id: hash(),
        queue: Id16::random(),
        received: day("2026-03-01"),
        status: Status::Received,
        urgent: false,
        level: Level::None,
        due: Some(day("2026-03-08")),
        unread: true,
        assignee: None,
        n: 0,
        concluder: None,
        receipt: "amparo/receipt/v1\n{}\n".into(),
    }
}

pub(crate) fn grant(holder: Holder) -> Grant {
    Grant {
        id: Id16::random(),
        holder,
        key: None,
        sealed: bytes(6184),
    }
}

pub(crate) fn item(sealed_to: BoxKind, n: u32, side: Side) -> Item {
    Item {
        id: Id16::random(),
        sealed_to,
        n,
        side,
        day: day("2026-03-01"),
        bytes: ItemBytes::AgeFile(bytes(5800)),
    }
}

pub(crate) fn lead() -> Item {
    Item {
        bytes: ItemBytes::Lead(bytes(6184)),
        ..item(BoxKind::Account, 0, Side::Reporter)
    }
}

/// A report to those officers.
pub(crate) fn report(officers: &[Id16]) -> Intake {
    report_of(case(), officers)
}

pub(crate) fn report_of(case: Case, officers: &[Id16]) -> Intake {
    let mut grants = vec![grant(Holder::Reporter)];
    grants.extend(officers.iter().map(|id| grant(Holder::Officer(*id))));
    Intake {
        case,
        login: hash(),
        content: hash(),
        key: keyring::draw(),
        boxes: vec![BoxKind::Account, BoxKind::Dialogue, BoxKind::Identity],
        grants,
        pairs: vec![Pair {
            id: Id16::random(),
            first: Id16::random(),
            second: Id16::random(),
            sealed: bytes(8232),
        }],
        items: vec![
            lead(),
            item(BoxKind::Account, 0, Side::Reporter),
            item(BoxKind::Identity, 0, Side::Reporter),
        ],
        files: vec![],
        notices: vec![],
    }
}
