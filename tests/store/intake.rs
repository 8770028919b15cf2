//! Reports arrive: whole, once, with their keys.

use std::collections::BTreeSet;

use amparo::domain::holding::Holder;
use amparo::domain::notice::Notice;
use amparo::domain::queue::Filter;
use amparo::seal::id::Id16;
use amparo::seal::words::BoxKind;
use amparo::store::intake::{Intake, Taken};
use amparo::store::{Store, boxes, cases, grants, items, keyring, outbox, pairs, queue};
use secrecy::{ExposeSecret as _, SecretBox};

use crate::{Place, on_both_databases, sample};

on_both_databases!(
    a_report_comes_out_as_it_went_in,
    many_reports_at_once_are_all_there_with_their_keys,
    a_report_sent_twice_is_answered_with_the_first_receipt_and_keeps_its_key,
    a_report_that_bears_anothers_id_or_code_harms_no_neighbour,
);

fn again(intake: &Intake) -> Intake {
    Intake {
        case: intake.case.clone(),
        login: intake.login,
        content: intake.content,
        key: keyring::draw(),
        boxes: intake.boxes.clone(),
        grants: intake.grants.clone(),
        pairs: intake.pairs.clone(),
        items: intake.items.clone(),
        files: intake.files.clone(),
        notices: intake.notices.clone(),
    }
}

fn copy(key: &keyring::Key) -> keyring::Key {
    SecretBox::new(Box::new(*key.expose_secret()))
}

async fn holds_key(store: &Store, intake: &Intake) -> bool {
    let held = store.keyring().shred(intake.case.id).await.unwrap();
    held.is_some_and(|key| key.expose_secret() == intake.key.expose_secret())
}

async fn a_report_comes_out_as_it_went_in(place: Place) {
    let store = place.open();
    let officers = [Id16::random(), Id16::random(), Id16::random()];
    let sent = Intake {
        notices: vec![Notice {
            officer: officers[0],
            urgent: true,
            due_hour: 7,
        }],
        ..sample::report(&officers)
    };
    let taken = store
        .intake(Intake {
            key: copy(&sent.key),
            ..again(&sent)
        })
        .await;
    assert_eq!(taken.unwrap(), Taken::Stored);

    let (id, login, holder) = (sent.case.id, sent.login, Holder::Officer(officers[1]));
    let (by_id, by_login, kinds, held, holders, pairs, mut found, all, leads, waiting) = store
        .read(move |conn| {
            Ok::<_, amparo::store::error::StoreError>((
                cases::by_id(conn, &id)?,
                cases::by_login(conn, &login)?,
                boxes::of_case(conn, &id)?,
                grants::of_holder(conn, &id, holder)?,
                grants::holders(conn, &id)?,
                pairs::of_case(conn, &id)?,
                items::of_case(conn, &id, &[BoxKind::Account])?,
                items::of_case(conn, &id, BoxKind::ALL)?,
                items::leads(conn, &[id])?,
                outbox::due(conn, 7, 10)?,
            ))
        })
        .await
        .unwrap();
    assert_eq!(by_id.as_ref(), Some(&sent.case));
    assert_eq!(by_login, by_id);
    assert_eq!(kinds, sent.boxes);
    assert_eq!(held, [sent.grants[2].clone()]);
    let expected: BTreeSet<_> = sent.grants.iter().map(|grant| grant.holder).collect();
    assert_eq!(holders.into_iter().collect::<BTreeSet<_>>(), expected);
    assert_eq!(pairs, sent.pairs);
    found.sort_by_key(|item| !item.is_lead());
    assert_eq!(found, sent.items[..2]);
    assert_eq!(all.len(), 3);
    assert_eq!(leads, [(id, sent.items[0].clone())]);
    assert_eq!(waiting[0].notice, sent.notices[0]);
    assert!(holds_key(&store, &sent).await);
}

async fn many_reports_at_once_are_all_there_with_their_keys(place: Place) {
    let store = place.open();
    let officers = [Id16::random(), Id16::random()];
    let sent: Vec<_> = (0..100).map(|_| sample::report(&officers)).collect();
    let sending: Vec<_> = sent
        .iter()
        .map(|report| {
            let report = Intake {
                key: copy(&report.key),
                ..again(report)
            };
            let store = store.clone();
            tokio::spawn(async move { store.intake(report).await })
        })
        .collect();
    for answer in sending {
        assert_eq!(answer.await.unwrap().unwrap(), Taken::Stored);
    }
    drop(store);

    let store = place.open();
    for report in &sent {
        let id = report.case.id;
        let found = store.read(move |conn| cases::by_id(conn, &id)).await;
        assert_eq!(found.unwrap().as_ref(), Some(&report.case));
        assert!(holds_key(&store, report).await);
    }
    let total = store
        .read(move |conn| queue::total(conn, officers[1]))
        .await;
    assert_eq!(total.unwrap(), 100);
}

async fn a_report_sent_twice_is_answered_with_the_first_receipt_and_keeps_its_key(place: Place) {
    let store = place.open();
    let officer = Id16::random();
    let sent = sample::report(&[officer]);
    // Both at once, and once more later; each try was enciphered under a key of its own.
    let first = Intake {
        key: copy(&sent.key),
        ..again(&sent)
    };
    let (first, second) = tokio::join!(store.intake(first), store.intake(again(&sent)));
    let third = store.intake(again(&sent)).await;
    let before = Taken::Before {
        receipt: sent.case.receipt.clone(),
    };
    assert_eq!(first.unwrap(), Taken::Stored);
    assert_eq!(second.unwrap(), before);
    assert_eq!(third.unwrap(), before);
    assert!(holds_key(&store, &sent).await);
    let total = store.read(move |conn| queue::total(conn, officer)).await;
    assert_eq!(total.unwrap(), 1);
}

async fn a_report_that_bears_anothers_id_or_code_harms_no_neighbour(place: Place) {
    let store = place.open();
    let officer = Id16::random();
    let sent = sample::report(&[officer]);
    let same_id = Intake {
        login: sample::hash(),
        content: sample::hash(),
        ..again(&sent)
    };
    let same_code = Intake {
        case: sample::case(),
        ..again(&sent)
    };
    let mut broken = sample::report(&[officer]);
    broken.grants.push(broken.grants[0].clone());
    let neighbour = sample::report(&[officer]);
    let (sent, same_id, same_code, broken, neighbour) = tokio::join!(
        store.intake(sent),
        store.intake(same_id),
        store.intake(same_code),
        store.intake(broken),
        store.intake(neighbour),
    );
    assert_eq!(sent.unwrap(), Taken::Stored);
    assert_eq!(same_id.unwrap(), Taken::Conflict);
    assert_eq!(same_code.unwrap(), Taken::Conflict);
    assert_eq!(broken.unwrap(), Taken::Conflict);
    assert_eq!(neighbour.unwrap(), Taken::Stored);
    let page = store
        .read(move |conn| queue::page(conn, officer, &Filter::default(), None, 50))
        .await;
    let page = page.unwrap();
    assert_eq!((page.cases.len(), page.total), (2, 2));
}
