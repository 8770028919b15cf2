//! What holds of everything that is read as a sealed format: what is taken is written again to the same
//! bytes, so that no two spellings are taken for one thing.

use zeroize::Zeroizing;

use crate::clock::Day;
use crate::metadata::found::MOST_IN_MEMORY;
use crate::scene::{Scene, chain_of, everybodys_key, roster_of, signed};
use crate::seal::age::{Identity, Recipient};
use crate::seal::attachment::{file_name, media_type};
use crate::seal::code::{Code, WordList};
use crate::seal::grant::{self, Holder};
use crate::seal::id::{Hash32, Id16, b64, unb64};
use crate::seal::item::Listed;
use crate::seal::item::attached::Attachment;
use crate::seal::key::{VerifyKey, Vkey};
use crate::seal::name::Name;
use crate::seal::note::{self, Note, Padding, Type};
use crate::seal::record::Chain;
use crate::seal::value::Value;
use crate::seal::words::BoxKind;
use crate::seal::{canon, draft, frames};

const TYPES: [Type; 7] = [
    Type::Item,
    Type::Record,
    Type::Roster,
    Type::Receipt,
    Type::Grant,
    Type::Pair,
    Type::Draft,
];
const LISTS: [WordList; 4] = [
    WordList::English,
    WordList::French,
    WordList::Spanish,
    WordList::Chinese,
];

/// Signed and unsigned notes, and the canonical JSON in them.
pub fn notes(bytes: &[u8]) {
    if let Ok(text) = str::from_utf8(bytes) {
        line(text);
    }
    let unsigned = Note::unsigned(bytes);
    let single = Note::signed_once(bytes);
    let note = Note::signed(bytes);
    assert!(note.is_ok() || single.is_err(), "one line is some lines");
    assert!(note.is_err() || unsigned.is_err(), "signed and not signed");
    for note in [note, unsigned].into_iter().flatten() {
        assert!(bytes.starts_with(note.signed_lines().as_bytes()));
        for kind in TYPES {
            let Ok(object) = note.object(kind, Padding::Bucket) else {
                continue;
            };
            assert_eq!(note.first_line(), kind.as_str());
            if note.signatures().is_empty() && note.fills_bucket().is_ok() {
                let again = note::write(kind, object, Padding::Bucket, &[]);
                assert_eq!(again.as_bytes(), bytes, "written otherwise");
            }
        }
        let key = everybodys_key().verify_key();
        for signature in note.signatures() {
            // Nothing to assert: whom to believe is the reader's.
            let _ = note.verifies(signature, &key);
        }
    }
    if let Ok(text) = str::from_utf8(bytes)
        && let Ok(more) = note::countersign(text, "countersigner", &everybodys_key())
    {
        assert!(more.starts_with(text) && Note::signed(more.as_bytes()).is_ok());
    }
}

fn line(text: &str) {
    if let Ok(object) = canon::parse(text) {
        let again = canon::write(&Value::Object(object));
        assert_eq!(again.as_str(), text, "written otherwise");
    }
    let tidy = canon::tidy(text);
    assert_eq!(canon::tidy(&tidy), tidy, "tidied twice");
    assert!(tidy.chars().all(canon::is_allowed), "untidy");
    let _ = canon::is_word(text);
}

/// Several sealed bodies in one.
pub fn several(bytes: &[u8]) {
    if let Ok(read) = frames::read(bytes) {
        let (header, parts) = read.split_first().expect("a header");
        assert_eq!(frames::write(header, parts), bytes, "written otherwise");
    }
}

/// What a person types for a code.
pub fn codes(bytes: &[u8]) {
    let typed = String::from_utf8_lossy(bytes);
    let nobodys = Code::parse_or_nobodys(&typed);
    if let Ok(code) = Code::parse(&typed) {
        assert!(code == nobodys, "a code is nobody's");
        assert!(Code::parse(&code.digits()) == Ok(code.clone()), "digits");
        for list in LISTS {
            assert!(Code::parse(&code.words(list)) == Ok(code.clone()), "words");
        }
    }
    let _ = nobodys.is_ended_by(&typed);
}

/// Small things that have one spelling, and names of files, which are tidied.
pub fn spellings(bytes: &[u8]) {
    let text = &*String::from_utf8_lossy(bytes);
    let is_same = |again: &str| assert_eq!(again, text, "written otherwise");
    if let Ok(identity) = Identity::parse(text) {
        is_same(&identity.to_text());
    }
    if let Ok(recipient) = Recipient::parse(text) {
        is_same(recipient.as_str());
    }
    if let Ok(id) = Id16::parse(text) {
        is_same(&id.to_string());
    }
    if let Ok(hash) = Hash32::parse(text) {
        is_same(&hash.to_string());
    }
    if let Ok(day) = Day::parse(text) {
        is_same(&day.to_string());
    }
    if let Some(name) = Name::parse(text) {
        is_same(&name.to_string());
    }
    if let Some(key) = VerifyKey::parse(text) {
        is_same(&b64(key.as_bytes()));
    }
    if let Ok(bytes) = unb64(text) {
        is_same(&b64(&bytes));
    }
    if let Ok(vkey) = Vkey::parse(text) {
        is_same(&vkey.to_string());
    }
    if let Ok(attachment) = Attachment::from_line(text) {
        is_same(&attachment.to_line());
    }
    let name = file_name(text);
    assert_eq!(file_name(&name), name, "tidied twice");
    let media = media_type(text);
    assert_eq!(media_type(&media), media, "tidied twice");
}

/// An age file, behind a line that is the identity to open it.
pub fn age(bytes: &[u8]) {
    let mut pieces = bytes.splitn(2, |byte| *byte == b'\n');
    let (Some(identity), Some(file)) = (pieces.next(), pieces.next()) else {
        return;
    };
    let identity = str::from_utf8(identity).ok();
    if let Some(Ok(identity)) = identity.map(Identity::parse)
        && let Ok(plain) = identity.open(file)
    {
        assert!(plain.len() < file.len() && plain.len() < MOST_IN_MEMORY);
    }
}

/// A roster's line, signed by a steward who is pinned.
pub fn rosters(bytes: &[u8]) {
    let Ok(line) = str::from_utf8(bytes) else {
        return;
    };
    let key = everybodys_key();
    if let Ok(roster) = roster_of(line, &key) {
        let note = roster.body().sign(&[("ana", &key)]);
        assert_eq!(note.lines().nth(1), Some(line), "written otherwise");
        assert_eq!(roster.version_of(&roster.hash()), Some(roster.version()));
    }
}

/// A roster's line and lines of records, each behind the name of who signs it.
pub fn records(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let key = everybodys_key();
    let mut lines = text.lines();
    let Ok(roster) = roster_of(lines.next().unwrap_or_default(), &key) else {
        return;
    };
    let records: Vec<_> = lines.filter_map(|line| line.split_once(' ')).collect();
    if let Ok(chain) = chain_of(&records, &key, &roster) {
        assert_eq!(chain.notes().len(), records.len());
        assert_eq!(chain.number() + 1, chain.records().len() as u64);
        for verified in chain.records() {
            let record = verified.record();
            for held in record.boxes.values() {
                let barred = held.officers().any(|id| record.excluded.contains(id));
                assert!(!barred, "somebody excluded holds a box");
            }
        }
        let again = Chain::read(&chain.case(), chain.notes(), &roster);
        assert!(again.as_ref() == Ok(&chain), "read otherwise");
    }
}

/// An item's line, signed by whom it names and sealed to the box it names.
pub fn items(scene: &Scene, bytes: &[u8]) {
    let Ok(line) = str::from_utf8(bytes) else {
        return;
    };
    let Ok(mut json) = canon::parse(line) else {
        return;
    };
    let (Ok(author), Ok(in_box), Ok(n)) = (
        json.text("author"),
        json.read("box", BoxKind::parse),
        json.number("n"),
    ) else {
        return;
    };
    let held = scene.chain.held(in_box);
    let Some(recipient) = held.and_then(|held| scene.secrets.recipient(&held.recipient)) else {
        return;
    };
    let Ok(note) = signed(Type::Item, line, Padding::Bucket, &author, &scene.key) else {
        return;
    };
    let sealed = recipient.seal(note.as_bytes()).expect("a key");
    let reader = crate::seal::item::Reader {
        chain: &scene.chain,
        parted: &[],
        secrets: &scene.secrets,
        roster: &scene.roster,
    };
    let listed = Listed {
        in_box,
        n,
        sealed: &sealed,
    };
    if let Ok(opened) = reader.open(&listed) {
        let item = opened.item().clone();
        assert_eq!(item.case, scene.chain.case());
        let body: Value = item.body.to_json().into();
        let read = Value::Object(json.object("body").expect("a body"));
        assert_eq!(
            canon::write(&body),
            canon::write(&read),
            "written otherwise"
        );
        let again = item
            .seal(&recipient, &scene.key)
            .expect("a body that was read");
        assert_eq!(again.opened.hash(), opened.hash(), "sealed otherwise");
    }
}

/// The line of a grant or a draft, sealed to whom it is for.
pub fn unsigned(scene: &Scene, identity: &Identity, bytes: &[u8]) {
    let Ok(Ok(json)) = str::from_utf8(bytes).map(canon::parse) else {
        return;
    };
    let is_draft = json.iter().any(|(key, _)| key == "fields");
    let kind = if is_draft { Type::Draft } else { Type::Grant };
    let text = note::write(kind, json, Padding::Bucket, &[]);
    let file = identity.recipient().seal(text.as_bytes()).expect("a key");
    if is_draft {
        if let Ok(fields) = draft::open_with(&file, identity) {
            let pair = |(name, text): &(String, Zeroizing<String>)| {
                Value::List(vec![name.as_str().into(), text.as_str().into()])
            };
            let fields = Value::List(fields.iter().map(pair).collect());
            let json = crate::seal::value::object([("fields", fields)]);
            assert_eq!(canon::write(&json.into()).as_bytes(), bytes);
        }
        return;
    }
    for name in scene.chain.last().record().boxes[&BoxKind::Dialogue]
        .holders
        .iter()
    {
        let holder = Holder {
            name: *name,
            identity,
            anchor: None,
        };
        let case = scene.chain.case();
        if let Ok(held) = grant::open(&case, &holder, &[&file], &scene.roster) {
            assert_eq!(held.chain(), &scene.chain);
            for (kind, recipient, _) in held.secrets().iter() {
                assert!(
                    scene.chain.lets_hold(kind, &recipient, name),
                    "a foreign secret"
                );
            }
        }
    }
}
