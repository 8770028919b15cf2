//! Vectors of age files: alone, and as vaults.

use std::collections::HashSet;
use std::io::Write as _;
use std::iter;

use age::{EncryptError, Encryptor};
use age_core::format::{FileKey, Stanza};
use amparo::seal::age::{Identity, Recipient};
use amparo::seal::code::Code;
use amparo::seal::officer::{OfficerRoot, VaultKey};
use serde_json::{Value, json};

use crate::fixture::{Cases, bytes, flipped};

pub(crate) fn all() -> Vec<Value> {
    vec![age_files(), vault()]
}

/// Seals to several recipients, as a careless tool would.
struct Mixed<'a>(Vec<&'a dyn age::Recipient>);

impl age::Recipient for Mixed<'_> {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let mut stanzas = Vec::new();
        for recipient in &self.0 {
            stanzas.extend(recipient.wrap_file_key(file_key)?.0);
        }
        Ok((stanzas, HashSet::new()))
    }
}

/// A stanza that no reader of ours knows.
struct Unknown;

impl age::Recipient for Unknown {
    fn wrap_file_key(&self, _: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let stanza = Stanza {
            tag: "grease-not".to_owned(),
            args: vec!["a".to_owned()],
            body: vec![1; 48],
        };
        Ok((vec![stanza], HashSet::new()))
    }
}

fn seal(recipients: Vec<&dyn age::Recipient>, plain: &[u8]) -> Vec<u8> {
    let mixed = Mixed(recipients);
    let mixed: &dyn age::Recipient = &mixed;
    let mut file = Vec::new();
    let encryptor = Encryptor::with_recipients(iter::once(mixed)).unwrap();
    let mut stream = encryptor.wrap_output(&mut file).unwrap();
    stream.write_all(plain).unwrap();
    stream.finish().unwrap();
    file
}

fn age_files() -> Value {
    let mut cases = Cases::of("age");
    let (identity, other) = (Identity::random(), Identity::random());
    let to: Recipient = identity.recipient();
    let text = identity.to_text();
    let mut add = |name: &str, verdict, file: &[u8]| {
        cases.add(
            name,
            verdict,
            json!({"identity": text.as_str(), "file": bytes(file)}),
        );
    };
    for turn in 1..=4 {
        add(
            &format!("a text, grease {turn}"),
            "ok",
            &to.seal(b"told").unwrap(),
        );
    }
    add("nothing inside", "ok", &to.seal(b"").unwrap());
    add(
        "one chunk exactly",
        "ok",
        &to.seal(&vec![b'a'; 65_536]).unwrap(),
    );
    let two_chunks = to.seal(&vec![b'a'; 65_537]).unwrap();
    add("two chunks", "ok", &two_chunks);

    let file = to.seal(b"told").unwrap();
    let body = file.len() - 20;
    add(
        "wrong recipient",
        "age",
        &other.recipient().seal(b"told").unwrap(),
    );
    add("cut by one", "age", &file[..file.len() - 1]);
    add("cut at the payload", "age", &file[..body]);
    add("cut in the header", "age", &file[..500]);
    add(
        "cut at a chunk",
        "age",
        &two_chunks[..two_chunks.len() - 17],
    );
    add("appended to", "age", &[file.as_slice(), b"a"].concat());
    add("twice in a row", "age", &[file.as_slice(), &file].concat());
    add("nothing", "age", b"");
    add("a plain text", "age", b"the invoices are false");
    for (name, at) in [
        ("version", 21),
        ("stanza", 200),
        ("payload", body + 2),
        ("tag", file.len() - 1),
    ] {
        add(
            &format!("a bit flipped in the {name}"),
            "age",
            &flipped(&file, at),
        );
    }
    let classic = age::x25519::Identity::generate().to_public();
    let (hybrid, second) = (&to as &dyn age::Recipient, other.recipient());
    add(
        "hybrid and classic",
        "age",
        &seal(vec![hybrid, &classic], b"told"),
    );
    add(
        "classic and hybrid",
        "age",
        &seal(vec![&classic, hybrid], b"told"),
    );
    add("two hybrids", "age", &seal(vec![hybrid, &second], b"told"));
    add(
        "the same hybrid twice",
        "age",
        &seal(vec![hybrid, hybrid], b"told"),
    );
    add("classic alone", "age", &seal(vec![&classic], b"told"));
    add(
        "hybrid and unknown",
        "age",
        &seal(vec![hybrid, &Unknown], b"told"),
    );
    add("unknown alone", "age", &seal(vec![&Unknown], b"told"));
    cases.file()
}

fn vault() -> Value {
    let mut cases = Cases::of("vault");
    let root = OfficerRoot::random();
    let salt = [3; 16];
    let mut add = |name: &str, verdict, passphrase: &str, vault: &[u8]| {
        let inputs = json!({"passphrase": passphrase, "salt": bytes(salt), "vault": bytes(vault)});
        cases.add(name, verdict, inputs);
    };
    let key = VaultKey::derive("un café à Ålesund ﬁn", &salt).unwrap();
    let vault = key.close(&root).unwrap();
    add("composed", "ok", "un café à Ålesund fin", &vault);
    add(
        "decomposed",
        "ok",
        "un cafe\u{301} a\u{300} A\u{30a}lesund ﬁn",
        &vault,
    );
    add("another passphrase", "age", "un cafe a Alesund fin", &vault);
    let code = Code::random();
    let recovery = VaultKey::recover(&code, &salt)
        .unwrap()
        .close(&root)
        .unwrap();
    add("a recovery code", "ok", &code.digits(), &recovery);
    add(
        "a bit flipped",
        "age",
        &code.digits(),
        &flipped(&recovery, recovery.len() - 1),
    );
    cases.file()
}
