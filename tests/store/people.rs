//! Officers, invites, sessions, rosters and the outbox.

use amparo::domain::notice::Notice;
use amparo::domain::officer::{Invite, Officer, OfficerKeys};
use amparo::seal::id::{Hash32, Id16};
use amparo::store::error::StoreError;
use amparo::store::rosters::Published;
use amparo::store::{invites, officers, outbox, rosters, sessions};

use crate::{Place, on_both_databases, sample};

on_both_databases!(
    an_officer_accepts_once_and_is_found_by_tag,
    of_two_who_change_the_same_credentials_one_succeeds,
    an_invite_is_taken_once,
    a_session_counts_until_its_hour,
    rosters_are_published_one_after_the_other,
    the_outbox_keeps_one_notice_for_an_hour,
);

fn officer() -> Officer {
    Officer {
        id: Id16::random(),
        name_tag: sample::hash(),
        keys: None,
        credentials: sample::bytes(1064),
    }
}

fn keys() -> OfficerKeys {
    OfficerKeys {
        recipient: "age1pq1sample".into(),
        verify: [7; 32],
    }
}

async fn an_officer_accepts_once_and_is_found_by_tag(place: Place) {
    let store = place.open();
    store
        .write(|conn| {
            let new = officer();
            let namesake = Officer {
                name_tag: new.name_tag,
                ..officer()
            };
            assert!(officers::insert(conn, &new)?);
            assert!(!officers::insert(conn, &namesake)?);
            assert_eq!(officers::accepted(conn)?, []);
            assert!(officers::replace(
                conn,
                new.id,
                &new.credentials,
                &keys(),
                b"sealed"
            )?);
            assert!(!officers::replace(
                conn,
                new.id,
                &new.credentials,
                &keys(),
                b"other"
            )?);
            let accepted = Officer {
                keys: Some(keys()),
                credentials: b"sealed".to_vec(),
                ..new.clone()
            };
            assert_eq!(officers::by_id(conn, new.id)?.as_ref(), Some(&accepted));
            let found = officers::by_name_tag(conn, &new.name_tag)?;
            assert_eq!(found.as_ref(), Some(&accepted));
            assert_eq!(officers::by_name_tag(conn, &sample::hash())?, None);
            assert_eq!(officers::accepted(conn)?, [accepted]);
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

async fn of_two_who_change_the_same_credentials_one_succeeds(place: Place) {
    let store = place.open();
    let officer = officer();
    let (id, old) = (officer.id, officer.credentials.clone());
    store
        .write(move |conn| officers::insert(conn, &officer))
        .await
        .unwrap();
    let (one, other) = (old.clone(), old);
    let (first, second) = tokio::join!(
        store.write(move |conn| officers::swap_credentials(conn, id, &one, b"first")),
        store.write(move |conn| officers::swap_credentials(conn, id, &other, b"second")),
    );
    assert_eq!((first.unwrap(), second.unwrap()), (true, false));
}

async fn an_invite_is_taken_once(place: Place) {
    let store = place.open();
    store
        .write(|conn| {
            let invite = Invite {
                token_hash: sample::hash(),
                officer: Id16::random(),
            };
            invites::insert(conn, &invite)?;
            let found = invites::find(conn, &invite.token_hash)?;
            assert_eq!(found.as_ref(), Some(&invite));
            assert!(invites::take(conn, &invite.token_hash)?);
            assert!(!invites::take(conn, &invite.token_hash)?);
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

async fn a_session_counts_until_its_hour(place: Place) {
    let store = place.open();
    store
        .write(|conn| {
            let (token, officer) = (sample::hash(), Id16::random());
            sessions::insert(conn, &token, officer, 10)?;
            assert_eq!(sessions::officer(conn, &token, 9)?, Some(officer));
            assert_eq!(sessions::officer(conn, &token, 10)?, None);
            assert_eq!(sessions::officer(conn, &sample::hash(), 9)?, None);
            assert!(sessions::extend(conn, &token, 12)?);
            assert!(sessions::has_any(conn, officer, 11)?);
            assert!(!sessions::has_any(conn, officer, 12)?);
            assert_eq!(sessions::sweep(conn, 11)?, 0);
            assert!(sessions::end(conn, &token)?);
            assert!(!sessions::end(conn, &token)?);
            sessions::insert(conn, &token, officer, 10)?;
            sessions::insert(conn, &sample::hash(), officer, 20)?;
            assert_eq!(sessions::sweep(conn, 10)?, 1);
            assert_eq!(sessions::end_all_of(conn, officer)?, 1);
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

async fn rosters_are_published_one_after_the_other(place: Place) {
    let store = place.open();
    let roster = |version, note: &str| Published {
        version,
        hash: Hash32::of(note.as_bytes()),
        note: note.into(),
    };
    store
        .write(move |conn| {
            assert_eq!(rosters::newest(conn)?, None);
            assert!(!rosters::publish(conn, &roster(2, "too early"))?);
            assert!(rosters::publish(conn, &roster(1, "first"))?);
            assert!(!rosters::publish(conn, &roster(1, "first again"))?);
            assert!(rosters::publish(conn, &roster(2, "second"))?);
            assert_eq!(rosters::newest(conn)?, Some(roster(2, "second")));
            assert_eq!(rosters::by_version(conn, 1)?, Some(roster(1, "first")));
            assert_eq!(rosters::by_version(conn, 3)?, None);
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

async fn the_outbox_keeps_one_notice_for_an_hour(place: Place) {
    let store = place.open();
    store
        .write(|conn| {
            let batch = Notice {
                officer: Id16::random(),
                urgent: false,
                due_hour: 10,
            };
            let urgent = Notice {
                urgent: true,
                ..batch
            };
            let later = Notice {
                due_hour: 12,
                ..batch
            };
            outbox::put(conn, &[batch, batch, urgent])?;
            outbox::put(conn, &[batch, later])?;
            assert_eq!(outbox::due(conn, 9, 10)?, []);
            let due = outbox::due(conn, 10, 10)?;
            let notices: Vec<_> = due.iter().map(|waiting| waiting.notice).collect();
            assert_eq!(notices, [urgent, batch]);

            assert!(outbox::done(conn, due[0].id)?);
            assert!(!outbox::done(conn, due[0].id)?);
            assert!(outbox::failed(conn, due[1].id, 11)?);
            assert_eq!(outbox::due(conn, 10, 10)?, []);
            let again = outbox::due(conn, 11, 10)?;
            assert_eq!((again[0].id, again[0].attempts), (due[1].id, 1));
            assert!(outbox::failed(conn, due[1].id, 12)?, "one is there already");
            assert_eq!(outbox::due(conn, 12, 10)?.len(), 1);
            assert!(!outbox::failed(conn, due[1].id, 13)?);
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}
