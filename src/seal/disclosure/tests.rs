use super::decision::{Decision, Subject, TwoOfficersAgreed};
use super::*;
use crate::seal::record::tests::Case;

fn today() -> Day {
    Day::parse("2026-03-01").unwrap()
}

fn request(case: &Case) -> Request {
    let asker = case.officer();
    Request {
        id: Id16::random(),
        asker,
        chain: case.chain(),
        custodians: Request::keepers(&case.chain(), &asker),
        danger: false,
        day: today(),
        opens: today().plus(7),
        expires: today().plus(14),
        reason: "a court asks".to_owned().into(),
        tell: Tell::Before,
        untold: String::new().into(),
    }
}

fn key(case: &Case, officer: &Id16) -> SigningKey {
    case.portal.root(officer).signing()
}

/// The verdict on a request after `change`, signed by whoever it names.
fn verdict(case: &Case, change: impl FnOnce(&mut Request)) -> Option<Verdict> {
    let mut asked = request(case);
    change(&mut asked);
    let note = asked.sign(&key(case, &case.officer()));
    Asked::read(
        note.as_bytes(),
        &case.id,
        &case.portal.roster(),
        Keys::Current,
    )
    .err()
}

fn decided(case: &Case, asked: &Asked, custodian: Id16, refused: Option<&str>) -> Text {
    let decision = Decision {
        case: case.id,
        custodian,
        day: today(),
        refused: refused.map(|why| why.to_owned().into()),
        request: asked.hash(),
    };
    decision.sign(&key(case, &custodian))
}

#[test]
fn a_request_reads_back_as_it_was_signed() {
    let case = Case::new();
    let written = request(&case);
    let note = written.sign(&key(&case, &written.asker));
    let roster = case.portal.roster();
    let read = Asked::read(note.as_bytes(), &case.id, &roster, Keys::Current).unwrap();
    assert_eq!(read.request(), &written);
    assert_eq!(read.hash(), Hash32::of(note.as_bytes()));
    let other = Hash32::of(b"another");
    let elsewhere = Asked::read(note.as_bytes(), &other, &roster, Keys::Current);
    assert_eq!(elsewhere.err(), Some(Verdict::Case));
}

#[test]
fn who_may_not_ask_or_be_asked_is_refused() {
    let case = Case::new();
    let custodian = case.portal.queue().custodians[0];
    assert_eq!(verdict(&case, |_| ()), None);
    let by_custodian = verdict(&case, |asked| asked.asker = custodian);
    assert_eq!(by_custodian, Some(Verdict::Author));
    let of_officer = verdict(&case, |asked| {
        asked.custodians.insert(asked.asker);
    });
    assert_eq!(of_officer, Some(Verdict::Holder));
    let note = request(&case).sign(&key(&case, &custodian));
    let forged = Asked::read(note.as_bytes(), &case.id, &case.portal.roster(), Keys::Ever);
    assert_eq!(forged.err(), Some(Verdict::Signature));
}

#[test]
fn a_request_that_says_too_little_is_malformed() {
    let case = Case::new();
    let malformed = |change: fn(&mut Request)| verdict(&case, change) == Some(Verdict::Json);
    assert!(malformed(|asked| asked.reason = String::new().into()));
    assert!(malformed(|asked| asked.expires = today()));
    assert!(malformed(|asked| asked.danger = true));
    assert!(malformed(
        |asked| asked.untold = "she reads it".to_owned().into()
    ));
    assert!(malformed(|asked| {
        asked.custodians.pop_first();
        asked.custodians.pop_first();
    }));
}

#[test]
fn two_custodians_agree_to_this_request_and_to_no_other() {
    let case = Case::new();
    let roster = case.portal.roster();
    let read = |request: &Request| {
        let note = request.sign(&key(&case, &request.asker));
        Asked::read(note.as_bytes(), &case.id, &roster, Keys::Current).unwrap()
    };
    let (asked, other) = (read(&request(&case)), read(&request(&case)));
    let subject = Subject::of(&asked);
    let over = |one: &Text, second: &Text| {
        TwoOfficersAgreed::over(
            &subject,
            one.as_bytes(),
            second.as_bytes(),
            &roster,
            Keys::Current,
        )
    };
    let custodians = &case.portal.queue().custodians;
    let says = |at: usize, why| decided(&case, &asked, custodians[at], why);
    let (first, second) = (says(0, None), says(1, None));
    let agreed = over(&first, &second).unwrap();
    assert_eq!(agreed.request(), asked.hash());
    assert_eq!(agreed.officers(), [custodians[0], custodians[1]]);

    assert_eq!(over(&first, &first).err(), Some(Verdict::Holder));
    let refused = says(1, Some("write to her"));
    assert_eq!(over(&first, &refused).err(), Some(Verdict::Json));
    let elsewhere = decided(&case, &other, custodians[1], None);
    assert_eq!(over(&first, &elsewhere).err(), Some(Verdict::Case));
    let own = decided(&case, &asked, case.officer(), None);
    assert_eq!(over(&first, &own).err(), Some(Verdict::Holder));
    let forged = Decision {
        case: case.id,
        custodian: custodians[1],
        day: today(),
        refused: None,
        request: asked.hash(),
    };
    let forged = forged.sign(&key(&case, &case.officer()));
    assert_eq!(over(&first, &forged).err(), Some(Verdict::Signature));
}
