use proptest::prelude::*;

use super::*;

use crate::seal::key::Vkey;
use crate::seal::value::{Value, object};

fn signed(text: &str, key: &SigningKey) -> Zeroizing<String> {
    let object = object([("text", Value::from(text))]);
    write(Type::Receipt, object, Padding::None, &[("ana", key)])
}

fn accepts(note: &[u8], key: &VerifyKey) -> Result<Object, Verdict> {
    let (note, signature) = Note::signed_once(note)?;
    let object = note.object(Type::Receipt, Padding::None)?;
    if signature.name() == "ana" && note.verifies(&signature, key) {
        Ok(object)
    } else {
        Err(Verdict::Signature)
    }
}

#[test]
fn a_note_is_two_lines_and_a_signature() {
    let key = SigningKey::random();
    let note = signed("hello", &key);
    let lines: Vec<&str> = note.split('\n').collect();
    assert_eq!(lines[..3], ["amparo/receipt/v1", r#"{"text":"hello"}"#, ""]);
    assert!(lines[3].starts_with("— ana "));
    assert_eq!(lines[4..], [""]);
    assert!(accepts(note.as_bytes(), &key.verify_key()).is_ok());
}

#[test]
fn a_text_cannot_pose_as_a_signature() {
    let key = SigningKey::random();
    let note = signed("done\n\n— ana AAAA\n", &key);
    let mut object = accepts(note.as_bytes(), &key.verify_key()).unwrap();
    assert_eq!(
        object.text("text").unwrap().as_str(),
        "done\n\n— ana AAAA\n"
    );
}

#[test]
fn other_framings_are_refused() {
    let key = SigningKey::random();
    let note = signed("hello", &key);
    let line = note.split('\n').nth(3).unwrap().to_owned();
    let other = line.replace("— ana ", "— ben ");
    let many: String = (0..16)
        .map(|n| line.replace("— ana ", &format!("— a{n} ")) + "\n")
        .collect();
    for (why, text) in [
        ("byte-order mark", format!("\u{feff}{}", *note)),
        ("no final line feed", note.trim_end().to_owned()),
        ("a blank line at the end", format!("{}\n", *note)),
        ("a third line", note.replacen("\n\n", "\nmore\n\n", 1)),
        ("no blank line", note.replacen("\n\n", "\n", 1)),
        ("no signature", note.split("— ").next().unwrap().to_owned()),
        ("a hyphen for the dash", note.replace('—', "-")),
        ("a name twice", format!("{}{line}\n", *note)),
        ("seventeen lines", format!("{}{many}", *note)),
        ("a plus in a name", note.replace("— ana ", "— a+a ")),
        ("no name", note.replace("— ana ", "—  ")),
        ("a short signature", note.replace("— ana ", "— ana AAAA")),
        ("carriage returns", note.replace('\n', "\r\n")),
    ] {
        assert!(
            matches!(Note::signed(text.as_bytes()), Err(Verdict::Note)),
            "{why}"
        );
    }
    let two = format!("{}{other}\n", *note);
    assert!(Note::signed(two.as_bytes()).is_ok());
    assert!(Note::signed_once(two.as_bytes()).is_err());
    assert!(matches!(Note::signed(b"\xff\n{}\n"), Err(Verdict::Note)));
}

#[test]
fn spaces_are_padding_only_where_the_type_has_padding() {
    let key = SigningKey::random();
    let note = write(
        Type::Item,
        object([("a", true.into())]),
        Padding::Bucket,
        &[("ana", &key)],
    );
    assert_eq!(note.len(), 4_096);
    let (read, _) = Note::signed_once(note.as_bytes()).unwrap();
    assert_eq!(read.fills_bucket(), Ok(()));
    assert!(read.object(Type::Item, Padding::Bucket).is_ok());
    assert_eq!(read.object(Type::Item, Padding::None), Err(Verdict::Json));
    assert_eq!(read.object(Type::Record, Padding::None), Err(Verdict::Type));

    let short = note.replacen(" \n", "\n", 1);
    let (read, _) = Note::signed_once(short.as_bytes()).unwrap();
    assert_eq!(read.fills_bucket(), Err(Verdict::Note));
}

#[test]
fn a_second_signature_covers_the_same_lines() {
    let (ana, ben) = (SigningKey::random(), SigningKey::random());
    let note = countersign(&signed("hello", &ana), "ben", &ben).unwrap();
    let read = Note::signed(note.as_bytes()).unwrap();
    let [first, second] = read.signatures() else {
        panic!("two signatures");
    };
    assert!(read.verifies(first, &ana.verify_key()));
    assert!(read.verifies(second, &ben.verify_key()));
    assert!(!read.verifies(second, &ana.verify_key()));
    assert!(countersign(&note, "ben", &ben).is_err());
}

#[test]
fn a_known_vkey_reads() {
    // From the C2SP specification of signed notes.
    let text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    assert_eq!(Vkey::parse(text).unwrap().to_string(), text);
    let note = "If you think cryptography is the answer to your problem,\n\
        then you don't know what your problem is.\n\n\
        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    let read = Note::signed(note.as_bytes()).unwrap();
    assert!(read.verifies(&read.signatures()[0], Vkey::parse(text).unwrap().key()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_comes_back_as_it_was_signed(text in any::<String>()) {
        let key = SigningKey::random();
        let kept: String = text.chars().filter(|c| canon::is_allowed(*c)).collect();
        let note = signed(&kept, &key);
        let mut object = accepts(note.as_bytes(), &key.verify_key()).unwrap();
        let back = object.text("text").unwrap();
        prop_assert_eq!(back.as_str(), kept.as_str());
    }

    #[test]
    fn a_note_with_any_byte_changed_is_refused(at in any::<prop::sample::Index>(), flip in 1_u8..) {
        let key = SigningKey::random();
        let mut note = signed("hello", &key).as_bytes().to_vec();
        let at = at.index(note.len());
        note[at] ^= flip;
        prop_assert!(accepts(&note, &key.verify_key()).is_err());
    }
}
