//! The identity box: two custodians together, or the reporter; nobody else with anything.

use amparo::seal::age::Identity;
use amparo::seal::grant::Holder;
use amparo::seal::id::Hash32;
use amparo::seal::item::Listed;
use amparo::seal::name::Name;
use amparo::seal::pair::Pair;
use amparo::seal::shred;
use amparo::seal::words::BoxKind;
use amparo::store::{error::StoreError, items, pairs, row};
use secrecy::ExposeSecret as _;

use crate::app::{Db, TestApp};
use crate::client::Told;
use crate::on_both_databases;

on_both_databases!(two_custodians_open_a_name_and_nobody_else_does);

fn two_custodians_open_a_name_and_nobody_else_does(db: Db) {
    let app = TestApp::spawn(db);
    let code = amparo::seal::code::Code::random();
    let told = Told {
        name: Some("Amal Example".to_owned()),
        ..Told::new("the invoices are false")
    };
    let report = app.composed(&told, &code);
    let case = report.case;
    assert_eq!(app.post_report(report.to_frames()).status(), 201);

    let noor = app.officer("noor");
    let (lucia, tomas) = (app.officer("lucia"), app.officer("tomas"));
    let (first, second) = if lucia.id.to_string() < tomas.id.to_string() {
        (lucia, tomas)
    } else {
        (tomas, lucia)
    };
    let (pair, sealed_name, n) = held(&app, case);
    assert_eq!((pair.first, pair.second), (first.id, second.id));

    // The chain of records, as an officer of the queue knows it.
    let desk = app.sign_in("noor");
    let opened = desk.open(&case.to_string());
    let roster = app.roster();
    let of = Pair::of(first.id, second.id).unwrap();

    let peeled = Pair::peel(&pair.sealed, &first.identity()).unwrap();
    let key = of
        .open(&case, &peeled, &second.identity(), &roster)
        .unwrap();
    let listed = Listed {
        in_box: BoxKind::Identity,
        n,
        sealed: &sealed_name,
    };
    assert_eq!(name(&key.secret, &listed).as_deref(), Some("Amal Example"));

    // One alone, or an officer of the queue with the whole database.
    for alone in [first.identity(), second.identity(), noor.identity()] {
        assert!(alone.open(&sealed_name).is_err(), "the name itself");
        let inner = Pair::peel(&pair.sealed, &alone);
        let whole = inner.map(|peeled| of.open(&case, &peeled, &alone, &roster).is_ok());
        assert!(!matches!(whole, Ok(true)), "one person alone");
    }
    assert!(opened.items(BoxKind::Identity).is_empty());
    let secrets = opened.holding().secrets();
    let identity = opened.chain().held(BoxKind::Identity).unwrap();
    assert!(secrets.opens(&identity.recipient).is_none());

    // The reporter alone does.
    let root = app.root(&code);
    let (identity, anchor) = (root.identity(), root.anchor());
    let holder = Holder {
        name: Name::Reporter,
        identity: &identity,
        anchor: Some(&anchor),
    };
    let fetched = crate::client::Fetched::from(app.mailbox(&root));
    let mine = fetched.open(&app, &holder).unwrap();
    assert_eq!(mine.items(BoxKind::Identity).len(), 1);
}

/// The pair and the sealed name, as whoever has the whole database and the keyring gets them.
fn held(app: &TestApp, case: Hash32) -> (amparo::domain::holding::Pair, Vec<u8>, u64) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let store = app.portal.store();
        let (mut pairs, items) = store
            .read(move |conn| {
                let identity = items::of_case(conn, &case, &[BoxKind::Identity])?;
                Ok::<_, StoreError>((pairs::of_case(conn, &case)?, identity))
            })
            .await
            .unwrap();
        assert_eq!((pairs.len(), items.len()), (1, 1));
        let key = store.keyring().shred(case).await.unwrap().unwrap();
        let key = shred::Key::from_bytes(*key.expose_secret());
        let mut pair = pairs.remove(0);
        let aad = shred::row_aad(&case, &pair.id);
        let padded = shred::decipher(&key, &aad, &pair.sealed).unwrap();
        pair.sealed = row::unpad(&padded).unwrap().to_vec();
        let amparo::domain::item::ItemBytes::AgeFile(name) = &items[0].bytes else {
            panic!("a name is no lead");
        };
        (pair, name.clone(), items[0].n.into())
    })
}

fn name(secret: &Identity, listed: &Listed<'_>) -> Option<String> {
    let plain = secret.open(listed.sealed).ok()?;
    let text = std::str::from_utf8(&plain).ok()?;
    let json = text.lines().nth(1)?;
    let item: serde_json::Value = serde_json::from_str(json.trim_end()).ok()?;
    Some(item["body"]["name"].as_str()?.to_owned())
}
