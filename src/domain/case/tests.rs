use super::*;

#[test]
fn danger_and_retaliation_come_before_everything_else() {
    assert_eq!(Rank::of(true, Level::None), Rank::Alarm);
    assert_eq!(Rank::of(false, Level::Alarm), Rank::Alarm);
    assert_eq!(Rank::of(false, Level::None), Rank::Plain);
    assert!(Rank::Alarm < Rank::High && Rank::High < Rank::Elevated);
    assert!(Rank::Elevated < Rank::Plain && Rank::Plain < Rank::Closed);
}

/// Where each status leads: the whole of `docs/formats.md` §9, *The way of a case*.
const WAY: [(Status, &[Status]); 8] = {
    use Status::*;
    [
        (Received, &[Acknowledged]),
        (Acknowledged, &[Assessing]),
        (
            Assessing,
            &[Referred, UnderInvestigation, AssistanceOnly, Concluded],
        ),
        (
            Referred,
            &[Assessing, UnderInvestigation, AssistanceOnly, Concluded],
        ),
        (
            UnderInvestigation,
            &[Assessing, Referred, AssistanceOnly, Concluded],
        ),
        (
            AssistanceOnly,
            &[Assessing, Referred, UnderInvestigation, Concluded],
        ),
        (Concluded, &[Assessing, Closed]),
        (Closed, &[Assessing]),
    ]
};

#[test]
fn a_case_goes_where_the_table_says_and_nowhere_else() {
    assert_eq!(WAY.map(|(from, _)| from).as_slice(), Status::ALL);
    for (from, leads) in WAY {
        for to in Status::ALL {
            let may = leads.contains(to);
            assert_eq!(from.may_become(*to), may, "{from:?} to {to:?}");
        }
    }
}

#[test]
fn only_what_was_concluded_is_reopened() {
    let all = Status::ALL
        .iter()
        .flat_map(|from| Status::ALL.iter().map(move |to| (*from, *to)));
    let reopening: Vec<_> = all.filter(|(from, to)| from.reopens(*to)).collect();
    let expected = [Status::Concluded, Status::Closed].map(|from| (from, Status::Assessing));
    assert_eq!(reopening, expected);
}

fn concluded_by(concluder: Option<Id16>) -> Case {
    Case {
        id: Hash32::of(b"a case"),
        queue: Id16::random(),
        received: Day::parse("2026-03-01").unwrap(),
        status: Status::Concluded,
        urgent: false,
        level: Level::Alarm,
        due: None,
        unread: false,
        n: 0,
        concluder,
        assignee: None,
        receipt: String::new(),
    }
}

#[test]
fn whoever_concluded_a_case_does_not_close_it() {
    let (first, second) = (Id16::random(), Id16::random());
    assert!(!concluded_by(Some(first)).may_be_closed_by(first));
    assert!(concluded_by(Some(first)).may_be_closed_by(second));
    assert!(!concluded_by(None).may_be_closed_by(second));
}

#[test]
fn a_closed_case_comes_last_until_its_reporter_writes_or_raises_the_alarm() {
    let case = concluded_by(None);
    assert_eq!(case.rank(), Rank::Alarm);
    let closed = Case {
        status: Status::Closed,
        ..case
    };
    assert_eq!(closed.rank(), Rank::Closed);
    let written_to = Case {
        unread: true,
        ..closed.clone()
    };
    assert_eq!(written_to.rank(), Rank::Alarm);
    let alarmed = Case {
        due: Some(closed.received),
        ..closed
    };
    assert_eq!(alarmed.rank(), Rank::Alarm);
}
