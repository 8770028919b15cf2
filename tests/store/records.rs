//! Writing into a case: only under the newest record.

use amparo::domain::holding::Holder;
use amparo::domain::item::{Item, ItemBytes, Side};
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::words::{BoxKind, Status};
use amparo::store::error::StoreError;
use amparo::store::records::{NewRecord, Room, Written};
use amparo::store::{Store, boxes, cases, grants, items, queue, records};

use crate::{Place, on_both_databases, sample};

on_both_databases!(
    an_item_made_under_an_older_record_is_refused,
    of_two_records_with_one_number_one_is_kept,
    an_item_sent_twice_is_kept_once_and_another_with_its_id_is_refused,
    status_and_unread_are_set,
);

async fn kept(store: &Store, officers: &[Id16]) -> Hash32 {
    let report = sample::report(officers);
    let id = report.case.id;
    store.intake(report).await.unwrap();
    id
}

async fn add(store: &Store, case: Hash32, n: u32, item: Item) -> Written {
    store
        .write(move |conn| records::add_items(conn, &case, n, &[item], Room::Usual))
        .await
        .unwrap()
}

async fn an_item_made_under_an_older_record_is_refused(place: Place) {
    let store = place.open();
    let case = kept(&store, &[Id16::random()]).await;
    let item = |n| sample::item(BoxKind::Dialogue, n, Side::Reporter);
    assert_eq!(add(&store, case, 0, item(0)).await, Written::Done);
    let record = store
        .write(move |conn| records::add_record(conn, &case, 1, &NewRecord::default()))
        .await;
    assert_eq!(record.unwrap(), Written::Done);
    assert_eq!(add(&store, case, 0, item(0)).await, Written::Stale { n: 1 });
    assert_eq!(add(&store, case, 1, item(1)).await, Written::Done);
    let nobodys = sample::hash();
    assert_eq!(add(&store, nobodys, 0, item(0)).await, Written::NoCase);
    let dialogue = store
        .read(move |conn| items::of_case(conn, &case, &[BoxKind::Dialogue]))
        .await
        .unwrap();
    assert_eq!(dialogue.len(), 2);
}

async fn of_two_records_with_one_number_one_is_kept(place: Place) {
    let store = place.open();
    let (officer, newcomer) = (Id16::random(), Id16::random());
    let case = kept(&store, &[officer]).await;
    let record = |newcomer: Id16| NewRecord {
        grants: vec![
            sample::grant(Holder::Officer(officer)),
            sample::grant(Holder::Officer(newcomer)),
        ],
        boxes: vec![BoxKind::Dialogue, BoxKind::Internal],
        items: vec![sample::item(BoxKind::Internal, 1, Side::Office)],
        ..NewRecord::default()
    };
    let (one, other) = (record(newcomer), record(Id16::random()));
    let (first, second) = tokio::join!(
        store.write(move |conn| records::add_record(conn, &case, 1, &one)),
        store.write(move |conn| records::add_record(conn, &case, 1, &other)),
    );
    assert_eq!(first.unwrap(), Written::Done);
    assert_eq!(second.unwrap(), Written::Stale { n: 1 });
    let (n, kinds, held, totals) = store
        .read(move |conn| {
            let case_now = cases::by_id(conn, &case)?.unwrap();
            Ok::<_, StoreError>((
                case_now.n,
                boxes::of_case(conn, &case)?,
                grants::of_holder(conn, &case, Holder::Officer(officer))?,
                [queue::total(conn, officer)?, queue::total(conn, newcomer)?],
            ))
        })
        .await
        .unwrap();
    assert_eq!(n, 1);
    assert_eq!(kinds, BoxKind::ALL);
    assert_eq!(held.len(), 2, "a holder may have several grants");
    assert_eq!(totals, [1, 1], "and still has the case once");
}

async fn an_item_sent_twice_is_kept_once_and_another_with_its_id_is_refused(place: Place) {
    let store = place.open();
    let case = kept(&store, &[Id16::random()]).await;
    let item = sample::item(BoxKind::Dialogue, 0, Side::Reporter);
    let other = Item {
        bytes: ItemBytes::AgeFile(sample::bytes(5800)),
        ..item.clone()
    };
    assert_eq!(add(&store, case, 0, item.clone()).await, Written::Done);
    assert_eq!(add(&store, case, 0, item.clone()).await, Written::Done);
    assert_eq!(add(&store, case, 0, other).await, Written::Repeated);
    let found = store
        .read(move |conn| items::of_case(conn, &case, &[BoxKind::Dialogue]))
        .await
        .unwrap();
    assert_eq!(found, [item]);
}

async fn status_and_unread_are_set(place: Place) {
    let store = place.open();
    let case = kept(&store, &[Id16::random()]).await;
    let found = store
        .write(move |conn| {
            assert!(cases::move_on(
                conn,
                &case,
                Status::Acknowledged,
                None,
                None
            )?);
            assert!(cases::set_unread(conn, &case, false)?);
            assert!(!cases::set_unread(conn, &sample::hash(), false)?);
            cases::by_id(conn, &case)
        })
        .await
        .unwrap()
        .unwrap();
    assert_eq!((found.status, found.unread), (Status::Acknowledged, false));
}
