use super::*;
use crate::seal::key::Vkey;
use crate::seal::note::countersign;

const PARTS: &str = r#"{"emergency":[{"name":{"ar":"الشرطة","en":"Police"},"number":"112"}],"help":{"invented":false,"places":[{"country":{"en":"Here"},"services":[{"agency":"Ministry","checked":"2026-10-20","cost":"free","hours":{"en":"Day and night"},"kind":"medical","languages":["English"],"name":{"en":"Clinic"},"phone":"+000 000 0101","police":"not_needed","serves":["men","women"],"sign_language":false,"text":""}]}],"windows":[]},"holidays":[{"day":"2026-12-25","name":{"en":"Closed"}}],"hours":{"en":"from 9 to 17"},"notices":{"home":{"text":{"en":"We are back on Monday"},"until":"2026-12-31"}},"replies":[{"id":"more","name":{"en":"More"},"text":{"en":"One\n\nTwo"}}],"zone":"Africa/Juba"}"#;

struct Office {
    stewards: Vec<(String, SigningKey)>,
    body: TextsBody,
}

impl Office {
    fn new() -> Self {
        let names = ["ana", "ben", "chi"];
        Self {
            stewards: names
                .map(|name| (name.to_owned(), SigningKey::random()))
                .into(),
            body: TextsBody {
                day: Day::parse("2026-03-01").unwrap(),
                history: Vec::new(),
                instance: Id16::random(),
                version: 1,
                parts: canon::parse(PARTS).unwrap(),
            },
        }
    }

    fn pins(&self) -> Pins {
        let vkeys = self.stewards.iter();
        Pins {
            instance: self.body.instance,
            stewards: vkeys
                .map(|(name, key)| Vkey::new(name, key.verify_key()).unwrap())
                .collect(),
            threshold: 2,
        }
    }

    fn note(&self, count: usize) -> String {
        let signers: Vec<(&str, &SigningKey)> = self.stewards[..count]
            .iter()
            .map(|(name, key)| (name.as_str(), key))
            .collect();
        self.body.sign(&signers)
    }

    fn read(&self, note: &str, seen: Option<Seen>) -> Result<Texts, Refusal> {
        Texts::read(note.as_bytes(), &self.pins(), seen)
    }

    /// The field that is at fault in parts where `from` was replaced by `to`.
    fn fault(&mut self, from: &str, to: &str) -> String {
        assert!(PARTS.contains(from), "{from}");
        self.body.parts = canon::parse(&PARTS.replacen(from, to, 1)).unwrap();
        let refusal = self.read(&self.note(2), None).unwrap_err();
        assert_eq!(refusal.verdict, Verdict::Json, "{from} -> {to}");
        refusal.field
    }
}

#[test]
fn texts_read_back_as_they_were_signed_and_a_second_signature_makes_no_other() {
    let office = Office::new();
    let texts = office.read(&office.note(2), None).unwrap();
    assert_eq!(texts.body(), &office.body);
    assert_eq!(texts.signers(), 2);
    let three = office.read(&office.note(3), None).unwrap();
    assert_eq!(three.hash(), texts.hash());
    assert_eq!(three.signers(), 3);
}

#[test]
fn enough_pinned_stewards_must_sign() {
    let office = Office::new();
    let one = office.note(1);
    let verdict = |note: &str| office.read(note, None).err().map(|refusal| refusal.verdict);
    assert_eq!(verdict(&one), Some(Verdict::UnderSigned));
    let stranger = SigningKey::random();
    let dov = countersign(&one, "dov", &stranger).unwrap();
    assert_eq!(verdict(&dov), Some(Verdict::UnderSigned));
    let ben = countersign(&one, "ben", &stranger).unwrap();
    assert_eq!(verdict(&ben), Some(Verdict::Signature));
    let (_, ben) = &office.stewards[1];
    assert_eq!(verdict(&countersign(&one, "ben", ben).unwrap()), None);
    let altered = office.note(2).replace("\"112\"", "\"119\"");
    assert_eq!(verdict(&altered), Some(Verdict::Signature));
}

#[test]
fn older_and_forked_versions_are_refused() {
    let mut office = Office::new();
    let first = office.read(&office.note(2), None).unwrap();
    let first_note = office.note(2);
    office.body.history.push(first.hash());
    office.body.version = 2;
    let second = office.read(&office.note(2), Some(first.seen())).unwrap();
    let verdict = |note: &str, seen| office.read(note, Some(seen)).err().map(|it| it.verdict);
    assert_eq!(
        verdict(&first_note, second.seen()),
        Some(Verdict::RolledBack)
    );
    let mut other = Office {
        body: office.body.clone(),
        stewards: office.stewards.clone(),
    };
    other.body.day = other.body.day.plus(1);
    assert_eq!(
        verdict(&other.note(2), second.seen()),
        Some(Verdict::Forked)
    );
    other.body.history = vec![Hash32::of(b"another first")];
    assert_eq!(verdict(&other.note(2), first.seen()), Some(Verdict::Forked));
    other.body.instance = Id16::random();
    assert_eq!(
        verdict(&other.note(2), first.seen()),
        Some(Verdict::Instance)
    );
    other.body.version = 3;
    let refusal = other.read(&other.note(2), None).unwrap_err();
    assert_eq!(refusal.field, "history");
}

#[test]
fn what_is_out_of_bounds_is_named() {
    let mut office = Office::new();
    for (from, to, field) in [
        ("\"112\"", "\"*21#\"", "emergency.0.number"),
        ("\"112\"", "\"1\"", "emergency.0.number"),
        ("\"112\"", "\"112, 113\"", "emergency.0.number"),
        ("\"Police\"", "\"Po\u{202e}lice\"", "emergency.0.name.en"),
        ("\"Police\"", "\"Po\u{61c}lice\"", "emergency.0.name.en"),
        ("\"Police\"", "\"Po\u{200b}lice\"", "emergency.0.name.en"),
        ("\"Police\"", "\"Police\u{200f}\"", "emergency.0.name.en"),
        ("\"Police\"", "\"\u{2066}Police\"", "emergency.0.name.en"),
        ("\"Police\"", "\"Po\\nlice\"", "emergency.0.name.en"),
        ("\"Police\"", "\"\"", "emergency.0.name.en"),
        ("\"Police\"", "7", "emergency.0.name.en"),
        ("{\"en\":\"from 9 to 17\"}", "{}", "hours"),
        ("{\"en\":\"from", "{\"english\":\"from", "hours.english"),
        ("\"medical\"", "\"medcal\"", "help.places.0.services.0.kind"),
        (
            "\"2026-10-20\"",
            "\"2026-13-20\"",
            "help.places.0.services.0.checked",
        ),
        (
            "[\"men\",\"women\"]",
            "[\"men\",\"men\"]",
            "help.places.0.services.0.serves",
        ),
        ("\"invented\":false,", "", "help.invented"),
        (
            "\"zone\":\"Africa/Juba\"",
            "\"zone\":\"Africa Juba\"",
            "zone",
        ),
        ("\"zone\":", "\"zones\":", "zones"),
        ("\"id\":\"more\"", "\"id\":\"More\"", "replies.0.id"),
        (
            "\"until\":\"2026-12-31\"",
            "\"until\":\"soon\"",
            "notices.home.until",
        ),
        (
            "\"notices\":{\"home\"",
            "\"notices\":{\"report\"",
            "notices.report",
        ),
    ] {
        assert_eq!(office.fault(from, to), field, "{from} -> {to}");
    }
    let twice = r#"[{"day":"2026-12-25","name":{"en":"Closed"}},{"day":"2026-12-25","name":{"en":"Closed"}}]"#;
    let once = r#"[{"day":"2026-12-25","name":{"en":"Closed"}}]"#;
    assert_eq!(office.fault(once, twice), "holidays");
    let long = "x".repeat(301);
    assert_eq!(office.fault("from 9 to 17", &long), "hours.en");
    let reply = r#"{"id":"more","name":{"en":"More"},"text":{"en":"One\n\nTwo"}}"#;
    assert_eq!(office.fault(reply, &format!("{reply},{reply}")), "replies");
}

#[test]
fn a_language_that_is_missing_is_found_and_spoken_for() {
    let parts = canon::parse(PARTS).unwrap();
    let silent = silent_in(&parts, "ar");
    assert!(!silent.contains(&"emergency.0.name".to_owned()));
    assert_eq!(silent.len(), 8, "{silent:?}");
    assert!(silent.contains(&"help.places.0.services.0.hours".to_owned()));
    let filled = spoken(&parts, &["ar", "en"]);
    assert_eq!(
        silent_in(&filled, "ar"),
        ["replies.0.name", "replies.0.text"]
    );
    assert!(written(&filled).contains(r#""ar":"from 9 to 17""#));
    assert!(written(&filled).contains(r#""ar":"الشرطة""#));
}
