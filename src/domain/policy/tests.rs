use super::*;

fn policy(text: &str) -> Policy {
    toml::from_str(text).unwrap()
}

fn clock(id: &str, length: &str, from: &str) -> String {
    format!(
        "[[clocks]]\nid = \"{id}\"\nlength = {{ {length} }}\nfrom = \"{from}\"\nsource = \"x\"\nverified = true\n"
    )
}

fn policies(profiles: &[&str]) -> Result<Policies, String> {
    let named = profiles.iter().enumerate();
    let named = named.map(|(n, text)| (n.to_string(), policy(&format!("title = \"x\"\n{text}"))));
    Policies::of(named.collect())
}

#[test]
fn of_two_profiles_the_clock_that_ends_first_counts() {
    let slow = clock("acknowledge", "days = 14", "receipt");
    let quick = clock("acknowledge", "working_days = 5", "receipt");
    let both = policies(&[&slow, &quick]).unwrap();
    let day = Day::parse("2026-11-24").unwrap();
    assert_eq!(both.acknowledge_by(day).to_string(), "2026-12-01");
    assert_eq!(both.by(ClockId::Feedback, day), None);
}

#[test]
fn a_day_on_which_nobody_works_is_no_working_day() {
    let working = clock("acknowledge", "working_days = 5", "receipt");
    let rules = policies(&[&working]).unwrap();
    let day = |text: &str| Day::parse(text).unwrap();
    let monday = day("2026-12-21");
    assert_eq!(rules.acknowledge_by(monday), day("2026-12-28"));
    let closed = rules.closed_on(vec![day("2026-12-25"), day("2026-12-26")]);
    assert_eq!(closed.acknowledge_by(monday), day("2026-12-29"));
    assert_eq!(rules.most_days(ClockId::Acknowledge), 7);
    assert_eq!(closed.most_days(ClockId::Acknowledge), 9);
    let plain = policies(&[&clock("acknowledge", "days = 7", "receipt")]).unwrap();
    let closed = plain.closed_on(vec![day("2026-12-25")]);
    assert_eq!(closed.acknowledge_by(monday), day("2026-12-28"));
}

#[test]
fn which_clock_ends_first_is_decided_on_the_day_it_starts() {
    let working = clock("acknowledge", "working_days = 5", "receipt");
    let plain = clock("acknowledge", "days = 6", "receipt");
    let both = policies(&[&working, &plain]).unwrap();
    let by = |day: &str| both.acknowledge_by(Day::parse(day).unwrap()).to_string();
    assert_eq!(
        by("2026-11-22"),
        "2026-11-27",
        "from a Sunday, five working days"
    );
    assert_eq!(by("2026-11-24"), "2026-11-30", "from a Tuesday, six days");
}

#[test]
fn whoever_is_acknowledged_late_waits_no_longer() {
    let clocks = clock("acknowledge", "days = 7", "receipt")
        + &clock("feedback", "months = 3", "acknowledgement");
    let held = policies(&[&clocks]).unwrap();
    let day = |text: &str| Day::parse(text).unwrap();
    let due = |acknowledged: &str| held.after_acknowledgement(day("2026-11-24"), day(acknowledged));
    assert_eq!(due("2026-11-25"), Some(day("2027-02-25")));
    assert_eq!(due("2027-01-10"), Some(day("2027-03-01")));
    let status = clocks + &clock("status", "days = 30", "receipt");
    let held = policies(&[&status]).unwrap();
    let due = held.after_acknowledgement(day("2026-11-24"), day("2026-11-25"));
    assert_eq!(due, Some(day("2026-12-24")));
}

#[test]
fn a_person_is_told_the_sternest_of_all_profiles() {
    let duty = |exempt: bool, verified: bool| {
        format!(
            "clocks = []\n[[duty]]\nevent = \"staff_misconduct\"\nfacts = \"x\"\nto = \"x\"\nsource = \"x\"\nexempt_if_assistance_only = {exempt}\nverified = {verified}\n"
        )
    };
    let clocks = clock("acknowledge", "days = 7", "receipt");
    let one = policies(&[&clocks, &duty(true, true)]).unwrap().told();
    assert!(one.len() == 1 && one[0].exempt && one[0].verified);
    let two = policies(&[&clocks, &duty(true, false), &duty(false, true)])
        .unwrap()
        .told();
    assert!(two.len() == 1 && !two[0].exempt && !two[0].verified);
}

#[test]
fn a_promise_without_a_date_is_none() {
    let feedback = clock("feedback", "months = 3", "acknowledgement");
    assert!(policies(&[&feedback]).unwrap_err().contains("acknowledge"));
    let zero = clock("acknowledge", "days = 0", "receipt");
    assert!(policies(&[&zero]).unwrap_err().contains("no length"));
}
