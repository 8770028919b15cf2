//! Queues: in order, page by page, and only what an officer holds a grant for.

use amparo::domain::case::Case;
use amparo::domain::queue::{Cursor, Filter};
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::words::Level;
use amparo::store::{Store, cases, queue};

use crate::sample::day;
use crate::{Place, on_both_databases, sample};

on_both_databases!(
    danger_comes_first_then_what_is_due_then_the_newest,
    pages_hold_every_case_once_though_others_arrive_meanwhile,
    an_officer_without_a_grant_sees_neither_case_nor_count,
    a_case_moves_when_its_urgency_or_day_changes,
);

async fn keep(store: &Store, case: Case, officers: &[Id16]) -> Hash32 {
    let id = case.id;
    store
        .intake(sample::report_of(case, officers))
        .await
        .unwrap();
    id
}

async fn page(store: &Store, officer: Id16, after: Option<Cursor>, size: u16) -> Vec<Hash32> {
    let page = store
        .read(move |conn| queue::page(conn, officer, &Filter::default(), after, size))
        .await
        .unwrap();
    page.cases.into_iter().map(|case| case.id).collect()
}

async fn danger_comes_first_then_what_is_due_then_the_newest(place: Place) {
    let store = place.open();
    let officer = Id16::random();
    let plain = sample::case;
    let never = Case {
        due: None,
        ..plain()
    };
    let older = Case {
        received: day("2026-02-01"),
        ..plain()
    };
    let recent = Case {
        received: day("2026-02-02"),
        ..plain()
    };
    let overdue = Case {
        due: Some(day("2026-01-01")),
        ..plain()
    };
    let elevated = Case {
        level: Level::Elevated,
        due: None,
        ..plain()
    };
    let high = Case {
        level: Level::High,
        due: None,
        ..plain()
    };
    let alarm = Case {
        level: Level::Alarm,
        due: Some(day("2026-03-02")),
        ..plain()
    };
    let urgent = Case {
        urgent: true,
        due: Some(day("2026-03-01")),
        ..plain()
    };
    let expected = [
        &urgent, &alarm, &high, &elevated, &overdue, &recent, &older, &never,
    ]
    .map(|case| case.id);
    for case in [never, elevated, older, recent, alarm, overdue, high, urgent] {
        keep(&store, case, &[officer]).await;
    }
    assert_eq!(page(&store, officer, None, 50).await, expected);
}

async fn pages_hold_every_case_once_though_others_arrive_meanwhile(place: Place) {
    let store = place.open();
    let officer = Id16::random();
    let mut sent = Vec::new();
    for number in 0..23_u8 {
        // Alike in all but their ids, so that the order within is theirs.
        let level = if number < 12 {
            Level::None
        } else {
            Level::High
        };
        let case = Case {
            level,
            ..sample::case()
        };
        sent.push(keep(&store, case, &[officer]).await);
    }
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let read = store
            .read(move |conn| queue::page(conn, officer, &Filter::default(), after, 5))
            .await;
        let page = read.unwrap();
        seen.extend(page.cases.iter().map(|case| case.id));
        after = page
            .next
            .map(|next| Cursor::parse(&next.to_string()).unwrap());
        if after.is_none() {
            break;
        }
        // Before the cursor: on no page that is still to come.
        let urgent = Case {
            urgent: true,
            ..sample::case()
        };
        keep(&store, urgent, &[officer]).await;
    }
    seen.sort_unstable();
    sent.sort_unstable();
    assert_eq!(seen, sent);
    let total = store.read(move |conn| queue::total(conn, officer)).await;
    assert_eq!(total.unwrap(), 23 + 4);
}

async fn an_officer_without_a_grant_sees_neither_case_nor_count(place: Place) {
    let store = place.open();
    let (officer, excluded) = (Id16::random(), Id16::random());
    let shared = keep(&store, sample::case(), &[officer, excluded]).await;
    keep(&store, sample::case(), &[officer]).await;
    assert_eq!(page(&store, officer, None, 50).await.len(), 2);
    assert_eq!(page(&store, excluded, None, 50).await, [shared]);
    let total = store.read(move |conn| queue::total(conn, excluded)).await;
    assert_eq!(total.unwrap(), 1);
}

async fn a_case_moves_when_its_urgency_or_day_changes(place: Place) {
    let store = place.open();
    let officers = [Id16::random(), Id16::random()];
    let first = keep(
        &store,
        Case {
            level: Level::High,
            ..sample::case()
        },
        &officers,
    )
    .await;
    let second = keep(&store, sample::case(), &officers).await;
    assert_eq!(page(&store, officers[0], None, 50).await, [first, second]);

    let raised = store
        .write(move |conn| cases::set_urgency(conn, &second, true, Level::None))
        .await;
    assert!(raised.unwrap());
    for officer in officers {
        assert_eq!(page(&store, officer, None, 50).await, [second, first]);
    }
    store
        .write(move |conn| cases::set_urgency(conn, &first, true, Level::High))
        .await
        .unwrap();
    store
        .write(move |conn| cases::set_due(conn, &second, None))
        .await
        .unwrap();
    assert_eq!(page(&store, officers[0], None, 50).await, [first, second]);
    let unknown = sample::hash();
    let moved = store
        .write(move |conn| cases::set_urgency(conn, &unknown, true, Level::None))
        .await;
    assert!(!moved.unwrap());
}
