use std::collections::BTreeMap;

use proptest::prelude::*;
use zeroize::Zeroizing;

use super::*;
use crate::seal::age::Identity;
use crate::seal::canon;
use crate::seal::record::tests::Case;
use crate::seal::roster::tests::today;
use crate::seal::words::{Erased, Level, Pressed};

pub(crate) fn text(told: &str) -> Zeroizing<String> {
    Zeroizing::new(told.to_owned())
}

pub(crate) fn message(told: &str) -> Body {
    Body::Message { text: text(told) }
}

impl Case {
    pub(crate) fn item(&self, author: Name, kind: BoxKind, body: Body) -> Item {
        Item {
            after: Vec::new(),
            author,
            body,
            in_box: kind,
            case: self.id,
            id: Id16::random(),
            n: 0,
            posted: today(),
            via: Via::Browser,
        }
    }

    pub(crate) fn said(&self, told: &str) -> Item {
        self.item(Name::Reporter, BoxKind::Dialogue, message(told))
    }

    pub(crate) fn all_secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        for (kind, identity) in &self.secrets {
            secrets.insert(*kind, identity.clone());
        }
        secrets
    }

    pub(crate) fn seal(&self, item: Item, key: &SigningKey) -> Sealed {
        let to = self.secrets[&item.in_box].recipient();
        item.seal(&to, key).unwrap()
    }

    /// Seals what [`Item::seal`] would not: `change`d JSON under any key.
    fn seal_as(&self, item: &Item, key: &SigningKey, change: impl FnOnce(&mut Object)) -> Vec<u8> {
        let mut json = item.to_json();
        change(&mut json);
        let name = item.author.to_string();
        let note = note::write(Type::Item, json, Padding::Bucket, &[(&name, key)]);
        self.secrets[&item.in_box]
            .recipient()
            .seal(note.as_bytes())
            .unwrap()
    }

    fn open(&self, kind: BoxKind, n: u64, sealed: &[u8]) -> Result<Opened, Verdict> {
        let (chain, secrets, roster) = (self.chain(), self.all_secrets(), self.portal.roster());
        let reader = Reader {
            chain: &chain,
            parted: &[],
            secrets: &secrets,
            roster: &roster,
        };
        reader.open(&Listed {
            in_box: kind,
            n,
            sealed,
        })
    }
}

#[test]
fn what_a_reporter_and_an_officer_say_opens() {
    let case = Case::new();
    let sealed = case.seal(case.said("hello"), &case.reporter);
    let opened = case.open(BoxKind::Dialogue, 0, &sealed.file).unwrap();
    assert_eq!(opened, sealed.opened);
    assert_eq!(opened.item().body, message("hello"));

    let officer = case.officer();
    let item = case.item(
        Name::Officer(officer),
        BoxKind::Dialogue,
        message("we read it"),
    );
    let key = case.portal.root(&officer).signing();
    let sealed = case.seal(item, &key);
    assert!(case.open(BoxKind::Dialogue, 0, &sealed.file).is_ok());
}

#[test]
fn every_body_comes_back() {
    let answers = BTreeMap::from([("danger".to_owned(), vec![text("no"), text("")])]);
    let bodies = [
        Body::Statement {
            answers: answers.clone(),
            text: text("told"),
        },
        Body::Brief {
            excerpt: text("é".repeat(400).as_str()),
            level: Level::High,
            marks: vec![crate::seal::words::Mark::Danger],
            urgent: true,
        },
        Body::Identity {
            contact: text("a"),
            hours: text("b"),
            name: text("c"),
            safe_word: text("d"),
        },
        message(""),
        Body::Acknowledgement {
            receipt: text("r"),
            text: text("t"),
        },
        Body::Alarm {
            happened: text("h"),
        },
        Body::Consent {
            given: ["contact".to_owned(), "state_named".to_owned()].into(),
        },
        Body::Withdrawal {
            pressed: Pressed::Yes,
            text: text("w"),
            withdrawn: true,
        },
        Body::Erasure {
            asked: false,
            pressed: Pressed::Unsaid,
            what: Erased::Mailbox,
        },
        Body::Complaint { text: text("c") },
        Body::Note { text: text("n") },
        Body::Mark {
            level: Level::None,
            reason: text("r"),
            urgent: false,
        },
        Body::Coding { fields: answers },
    ];
    for body in bodies {
        let again = Body::from_json(body.kind(), body.to_json());
        assert_eq!(again, Ok(body));
    }
}

#[test]
fn an_item_moved_across_case_box_record_or_kind_is_refused() {
    let (case, other) = (Case::new(), Case::new());
    let verdict = |kind, n, sealed: &[u8]| case.open(kind, n, sealed).err();
    let item = case.said("hello");
    let at = |change: fn(&mut Object)| case.seal_as(&item, &case.reporter, change);

    let mut moved = case.said("hello");
    moved.case = other.id;
    let moved = case.seal(moved, &case.reporter);
    assert_eq!(
        verdict(BoxKind::Dialogue, 0, &moved.file),
        Some(Verdict::Case)
    );
    let boxed = at(|json| json.set("box", "account".into()));
    assert_eq!(verdict(BoxKind::Dialogue, 0, &boxed), Some(Verdict::Box));
    let later = at(|json| json.set("n", 1_u64.into()));
    assert_eq!(verdict(BoxKind::Dialogue, 0, &later), Some(Verdict::Record));
    let sealed = case.seal(case.said("hello"), &case.reporter).file;
    assert_eq!(
        verdict(BoxKind::Dialogue, 1, &sealed),
        Some(Verdict::Record)
    );
    assert_eq!(
        verdict(BoxKind::Internal, 0, &sealed),
        Some(Verdict::Record)
    );
    assert_eq!(verdict(BoxKind::Account, 0, &sealed), Some(Verdict::Age));
    let note = at(|json| json.set("kind", "note".into()));
    assert_eq!(verdict(BoxKind::Dialogue, 0, &note), Some(Verdict::Kind));
    let unknown = at(|json| json.set("kind", "verdict".into()));
    assert_eq!(verdict(BoxKind::Dialogue, 0, &unknown), Some(Verdict::Kind));
    let shape = at(|json| json.set("kind", "alarm".into()));
    assert_eq!(verdict(BoxKind::Dialogue, 0, &shape), Some(Verdict::Json));
    let receipt = note::write(
        Type::Receipt,
        item.to_json(),
        Padding::Bucket,
        &[("reporter", &case.reporter)],
    );
    let dialogue = case.secrets[&BoxKind::Dialogue].recipient();
    let receipt = dialogue.seal(receipt.as_bytes()).unwrap();
    assert_eq!(verdict(BoxKind::Dialogue, 0, &receipt), Some(Verdict::Type));
}

#[test]
fn nobody_speaks_for_another() {
    let case = Case::new();
    let verdict = |sealed: &[u8]| case.open(BoxKind::Dialogue, 0, sealed).err();
    let stranger = SigningKey::random();
    let forged = case.seal(case.said("hello"), &stranger);
    assert_eq!(verdict(&forged.file), Some(Verdict::Signature));

    let officer = case.officer();
    let by = |id: Id16, key: &SigningKey| {
        case.seal(
            case.item(Name::Officer(id), BoxKind::Dialogue, message("hi")),
            key,
        )
        .file
    };
    assert_eq!(
        verdict(&by(officer, &case.reporter)),
        Some(Verdict::Signature)
    );
    let custodian = case.portal.queue().custodians[0];
    let key = case.portal.root(&custodian).signing();
    assert_eq!(
        verdict(&by(custodian, &key)),
        Some(Verdict::Author),
        "not a holder"
    );
    assert_eq!(
        verdict(&by(Id16::random(), &stranger)),
        Some(Verdict::Author)
    );

    let item = case.said("hello");
    let renamed = case.seal_as(&item, &case.reporter, |json| {
        json.set("author", Value::display(officer));
    });
    assert_eq!(
        verdict(&renamed),
        Some(Verdict::Signature),
        "signed by another name"
    );
}

#[test]
fn without_the_secret_nothing_opens() {
    let case = Case::new();
    let sealed = case.seal(case.said("hello"), &case.reporter);
    let (chain, roster) = (case.chain(), case.portal.roster());
    let reader = Reader {
        chain: &chain,
        parted: &[],
        secrets: &Secrets::default(),
        roster: &roster,
    };
    let listed = Listed {
        in_box: BoxKind::Dialogue,
        n: 0,
        sealed: &sealed.file,
    };
    assert_eq!(reader.open(&listed).err(), Some(Verdict::Secret));
    let mut foreign = Secrets::default();
    foreign.insert(BoxKind::Dialogue, Identity::random());
    let reader = Reader {
        secrets: &foreign,
        ..reader
    };
    assert_eq!(reader.open(&listed).err(), Some(Verdict::Secret));
}

#[test]
fn what_readers_would_refuse_is_not_sealed() {
    let case = Case::new();
    let to = case.secrets[&BoxKind::Dialogue].recipient();
    let verdict = |item: Item| item.seal(&to, &case.reporter).err();
    assert_eq!(
        verdict(case.said(&"a".repeat(200_001))),
        Some(Verdict::Json)
    );
    assert_eq!(verdict(case.said(&"é".repeat(200_000))), None);
    assert_eq!(verdict(case.said("a\0b")), Some(Verdict::Json));
    let note = Body::Note { text: text("") };
    let item = case.item(Name::Reporter, BoxKind::Dialogue, note);
    assert_eq!(verdict(item), Some(Verdict::Kind));
}

#[test]
fn a_body_does_not_show_itself() {
    assert_eq!(format!("{:?}", message("secret")), "Message(…)");
    let item = Case::new().said("secret");
    assert!(!format!("{item:?}").contains("secret"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_comes_back_and_fills_a_bucket(told in any::<String>(), times in 1_usize..400) {
        let told: String = told.chars().filter(|c| canon::is_allowed(*c)).collect();
        let told = told.repeat(times);
        let case = Case::new();
        let sealed = case.seal(case.said(&told), &case.reporter);
        let plain = case.secrets[&BoxKind::Dialogue].open(&sealed.file).unwrap();
        prop_assert_eq!(crate::seal::bucket::bucket(plain.len()), plain.len());
        let opened = case.open(BoxKind::Dialogue, 0, &sealed.file).unwrap();
        prop_assert!(opened.item().body == message(&told));
    }

    #[test]
    fn a_changed_plaintext_is_refused(at in any::<prop::sample::Index>(), flip in 1_u8..) {
        let case = Case::new();
        let dialogue = &case.secrets[&BoxKind::Dialogue];
        let sealed = case.seal(case.said("hello"), &case.reporter);
        let mut plain = dialogue.open(&sealed.file).unwrap().to_vec();
        let at = at.index(plain.len());
        plain[at] ^= flip;
        let again = dialogue.recipient().seal(&plain).unwrap();
        prop_assert!(case.open(BoxKind::Dialogue, 0, &again).is_err());
    }
}
