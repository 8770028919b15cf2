//! Keys: made once, kept apart, forgotten for good.

use amparo::seal::id::Id16;
use amparo::store::keyring::{Keyring, ServerKey};
use secrecy::ExposeSecret as _;

use crate::{Place, on_both_databases, sample};

on_both_databases!(
    a_servers_key_is_drawn_once,
    a_forgotten_key_is_gone_and_others_stay,
);

async fn a_servers_key_is_drawn_once(place: Place) {
    let keyring = Keyring::open(&place.keyring).unwrap();
    let (first, second) = tokio::join!(
        keyring.server_key(ServerKey::Credentials),
        keyring.server_key(ServerKey::Credentials),
    );
    let other = keyring.server_key(ServerKey::Names).await.unwrap();
    drop(keyring);
    let keyring = Keyring::open(&place.keyring).unwrap();
    let later = keyring.server_key(ServerKey::Credentials).await.unwrap();
    assert_eq!(
        first.unwrap().expose_secret(),
        second.unwrap().expose_secret()
    );
    assert_ne!(later.expose_secret(), other.expose_secret());
    assert_eq!(format!("{later:?}"), "SecretBox<[u8; 32]>([REDACTED])");
}

async fn a_forgotten_key_is_gone_and_others_stay(place: Place) {
    let store = place.open();
    let officer = Id16::random();
    let (one, other) = (sample::report(&[officer]), sample::report(&[officer]));
    let (erased, kept) = (one.case.id, other.case.id);
    let key = *one.key.expose_secret();
    store.intake(one).await.unwrap();
    store.intake(other).await.unwrap();
    let on_disk = || {
        let files = std::fs::read_dir(place.dir.path()).unwrap();
        files
            .map(|file| std::fs::read(file.unwrap().path()).unwrap())
            .any(|bytes| bytes.windows(32).any(|window| window == key))
    };
    let is_sqlite = place.dir.path().join("keyring.db").exists();
    assert_eq!(on_disk(), is_sqlite, "the search itself works");

    store.keyring().forget(erased).await.unwrap();
    store.keyring().forget(erased).await.unwrap();
    assert!(store.keyring().shred(erased).await.unwrap().is_none());
    let found = store.keyring().shreds(vec![erased, kept]).await.unwrap();
    assert_eq!(found.len(), 1);
    assert!(!on_disk());
}
