use proptest::prelude::*;

use super::*;

/// Seals to a hybrid recipient and a classic one, as a careless tool would.
struct Both(Recipient, age::x25519::Recipient);

impl age::Recipient for Both {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let (mut stanzas, labels) = age::Recipient::wrap_file_key(&self.0, file_key)?;
        stanzas.extend(age::Recipient::wrap_file_key(&self.1, file_key)?.0);
        Ok((stanzas, labels))
    }
}

struct Twice(Recipient, Recipient);

impl age::Recipient for Twice {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let (mut stanzas, labels) = age::Recipient::wrap_file_key(&self.0, file_key)?;
        stanzas.extend(age::Recipient::wrap_file_key(&self.1, file_key)?.0);
        Ok((stanzas, labels))
    }
}

fn seal_with(recipient: &dyn age::Recipient, plain: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut stream = Encryptor::with_recipients(iter::once(recipient))
        .unwrap()
        .wrap_output(&mut file)
        .unwrap();
    stream.write_all(plain).unwrap();
    stream.finish().unwrap();
    file
}

#[test]
fn the_checksum_without_a_limit_is_well_made() {
    Long::sanity_check();
}

#[test]
fn keys_have_one_spelling() {
    let identity = Identity::random();
    let text = identity.to_text();
    assert!(text.starts_with("AGE-SECRET-KEY-PQ-1"));
    assert_eq!(Identity::parse(&text), Ok(identity.clone()));
    assert_eq!(
        Identity::parse(&text.to_lowercase()),
        Err(Verdict::Secret),
        "lower case"
    );
    let recipient = identity.recipient();
    assert!(recipient.as_str().starts_with("age1pq1"));
    assert_eq!(Recipient::parse(recipient.as_str()), Ok(recipient.clone()));
    let mut wrong = recipient.as_str().to_owned();
    wrong.pop();
    assert_eq!(Recipient::parse(&wrong), Err(Verdict::Json));
    assert_eq!(
        Recipient::parse(&recipient.as_str().to_uppercase()),
        Err(Verdict::Json)
    );
    assert_eq!(Recipient::parse(&text), Err(Verdict::Json));
}

#[test]
fn another_identity_does_not_open() {
    let file = Identity::random().recipient().seal(b"told").unwrap();
    assert_eq!(Identity::random().open(&file).err(), Some(Verdict::Age));
}

#[test]
fn a_file_for_anyone_else_too_is_refused_even_by_its_recipient() {
    let identity = Identity::random();
    let alone = seal_with(&identity.recipient(), b"told");
    assert_eq!(identity.open(&alone).unwrap().as_slice(), b"told");

    assert!(looks_sealed(&alone));

    let classic = age::x25519::Identity::generate().to_public();
    let mixed = seal_with(&Both(identity.recipient(), classic.clone()), b"told");
    assert_eq!(identity.open(&mixed).err(), Some(Verdict::Age));

    let other = Identity::random().recipient();
    let twice = seal_with(&Twice(identity.recipient(), other), b"told");
    assert_eq!(identity.open(&twice).err(), Some(Verdict::Age));

    let classic_alone = seal_with(&classic, b"told");
    assert_eq!(identity.open(&classic_alone).err(), Some(Verdict::Age));
    for file in [&mixed, &twice, &classic_alone] {
        assert!(!looks_sealed(file), "seen without a key");
    }
    assert!(!looks_sealed(&alone[..100]));
    assert!(!looks_sealed(b"age-encryption.org/v1\n--- AAAA\n"));
    assert!(!looks_sealed(b"the invoices are false"));
}

#[test]
fn a_cut_or_lengthened_file_does_not_open() {
    let identity = Identity::random();
    for plain in [&b""[..], b"told", &vec![b'a'; 70_000]] {
        let file = identity.recipient().seal(plain).unwrap();
        assert_eq!(identity.open(&file).unwrap().as_slice(), plain);
        for cut in [1, 16, file.len() / 2, file.len()] {
            let cut = &file[..file.len() - cut];
            assert_eq!(identity.open(cut).err(), Some(Verdict::Age));
        }
        let longer = [file.as_slice(), &[0]].concat();
        assert_eq!(identity.open(&longer).err(), Some(Verdict::Age));
    }
}

#[test]
fn an_identity_does_not_show_itself() {
    let identity = Identity::random();
    assert_eq!(format!("{identity:?}"), "Identity(…)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_sealed_opens(plain in prop::collection::vec(any::<u8>(), 0..4_000)) {
        let identity = Identity::random();
        let file = identity.recipient().seal(&plain).unwrap();
        let opened = identity.open(&file).unwrap();
        prop_assert_eq!(opened.as_slice(), plain.as_slice());
        prop_assert!(looks_sealed(&file), "whatever the grease");
    }

    #[test]
    fn a_file_with_any_byte_changed_does_not_open(
        at in any::<prop::sample::Index>(),
        flip in 1_u8..,
    ) {
        let identity = Identity::random();
        let mut file = identity.recipient().seal(b"told").unwrap();
        let at = at.index(file.len());
        file[at] ^= flip;
        prop_assert_eq!(identity.open(&file).err(), Some(Verdict::Age));
    }
}
