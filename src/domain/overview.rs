//! How an office's work stands, counted from what the server sees of cases anyway and from nothing else.

use std::collections::BTreeMap;

use super::case::Case;
use crate::clock::Day;
use crate::seal::id::Id16;
use crate::seal::words::Status;

/// Days up to which an open case counts as of each age; the last bar is for older ones.
pub const AGES: [i32; 5] = [7, 30, 90, 180, 365];
/// Days up to which the office's first word came.
pub const ANSWERS: [i32; 5] = [1, 3, 7, 14, 30];
/// Days up to which the office's last word in a closed case came.
pub const ENDS: [i32; 5] = [30, 90, 180, 365, 730];
/// Days ahead of which it is said what is due.
pub const AHEAD: usize = 7;

/// What of one case is counted.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    pub received: Day,
    pub status: Status,
    pub due: Option<Day>,
    pub assignee: Option<Id16>,
    /// It has a box for who its reporter is.
    pub named: bool,
    pub written: Written,
}

/// On which days something was written into a case's dialogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub first_by_office: Option<Day>,
    pub last_by_office: Option<Day>,
    pub last_by_reporter: Option<Day>,
}

/// Open cases in somebody's hands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub open: u64,
    pub overdue: u64,
}

/// How the work stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    pub open: u64,
    pub closed: u64,
    pub overdue: u64,
    /// Today, and so many days ahead.
    pub due: [u64; AHEAD + 1],
    /// By officer; none for what is in nobody's hands.
    pub hands: BTreeMap<Option<Id16>, Load>,
    pub ages: [u64; AGES.len() + 1],
    /// Of cases of the last year.
    pub answered: [u64; ANSWERS.len() + 1],
    pub unanswered: u64,
    pub ended: [u64; ENDS.len() + 1],
    /// Of cases of the last year without a box for a name, and those whose reporter wrote again on a later day.
    pub anonymous: u64,
    pub came_back: u64,
}

impl Facts {
    #[must_use]
    pub const fn of(case: &Case, named: bool, written: Written) -> Self {
        Self {
            received: case.received,
            status: case.status,
            due: case.due,
            assignee: case.assignee,
            named,
            written,
        }
    }
}

impl Written {
    pub fn by_office(&mut self, day: Day) {
        self.first_by_office = Some(self.first_by_office.map_or(day, |first| first.min(day)));
        self.last_by_office = self.last_by_office.max(Some(day));
    }

    pub fn by_reporter(&mut self, day: Day) {
        self.last_by_reporter = self.last_by_reporter.max(Some(day));
    }
}

impl Overview {
    /// Adds a case.
    pub fn count(&mut self, case: &Facts, today: Day) {
        let days = |from: Day, to: Day| to.number() - from.number();
        let age = days(case.received, today);
        if case.status == Status::Closed {
            self.closed += 1;
            if let Some(last) = case.written.last_by_office {
                add(&mut self.ended, &ENDS, days(case.received, last));
            }
        } else {
            self.open += 1;
            add(&mut self.ages, &AGES, age);
            let load = self.hands.entry(case.assignee).or_default();
            load.open += 1;
            match case.due.map(|due| days(today, due)) {
                Some(ahead) if ahead < 0 => {
                    load.overdue += 1;
                    self.overdue += 1;
                }
                Some(ahead) => {
                    let at = usize::try_from(ahead).ok();
                    if let Some(bar) = at.and_then(|at| self.due.get_mut(at)) {
                        *bar += 1;
                    }
                }
                None => {}
            }
        }
        if age > 365 {
            return;
        }
        match case.written.first_by_office {
            Some(first) => add(&mut self.answered, &ANSWERS, days(case.received, first)),
            None => self.unanswered += 1,
        }
        if !case.named {
            self.anonymous += 1;
            let later = |last: Day| last > case.received;
            self.came_back += u64::from(case.written.last_by_reporter.is_some_and(later));
        }
    }
}

fn add(bars: &mut [u64], bounds: &[i32], days: i32) {
    let at = bounds.iter().position(|bound| days <= *bound);
    if let Some(bar) = bars.get_mut(at.unwrap_or(bounds.len())) {
        *bar += 1;
    }
}

/// A count as somebody sees it who reads no cases: few are not said, the rest is rounded to fives, so
/// that nobody is found by taking one count from another.
#[must_use]
pub const fn coarse(count: u64) -> Option<u64> {
    match count {
        0 => Some(0),
        1..=4 => None,
        _ => Some((count + 2) / 5 * 5),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn facts(received: &str, status: Status, due: Option<&str>) -> Facts {
        Facts {
            received: day(received),
            status,
            due: due.map(day),
            assignee: None,
            named: false,
            written: Written::default(),
        }
    }

    fn counted(all: &[Facts]) -> Overview {
        let mut overview = Overview::default();
        for case in all {
            overview.count(case, day("2026-06-30"));
        }
        overview
    }

    #[test]
    fn what_is_due_and_late_is_told_day_by_day() {
        let open = |due| facts("2026-06-20", Status::Assessing, due);
        let all = [
            open(None),
            open(Some("2026-06-29")),
            open(Some("2026-06-30")),
            open(Some("2026-07-07")),
            open(Some("2026-07-08")),
        ];
        let overview = counted(&all);
        assert_eq!((overview.open, overview.overdue), (5, 1));
        assert_eq!(overview.due, [1, 0, 0, 0, 0, 0, 0, 1]);
        let load = Load {
            open: 5,
            overdue: 1,
        };
        assert_eq!(overview.hands, BTreeMap::from([(None, load)]));
    }

    #[test]
    fn ages_and_answers_fall_into_the_bars_whose_bound_they_do_not_pass() {
        let mut late = facts("2026-06-23", Status::Acknowledged, None);
        late.written.by_office(day("2026-06-27"));
        late.written.by_office(day("2026-06-25"));
        let old = facts("2020-01-01", Status::Received, None);
        let overview = counted(&[late, old]);
        assert_eq!(overview.ages, [1, 0, 0, 0, 0, 1]);
        assert_eq!(overview.answered, [0, 1, 0, 0, 0, 0]);
        assert_eq!(
            overview.unanswered, 0,
            "what is older than a year is not counted"
        );
    }

    #[test]
    fn a_closed_case_is_nobodys_work_and_late_for_nothing() {
        let mut closed = facts("2026-01-01", Status::Closed, Some("2026-02-01"));
        closed.written.by_office(day("2026-03-01"));
        let overview = counted(&[closed]);
        assert_eq!(
            (overview.open, overview.overdue, overview.closed),
            (0, 0, 1)
        );
        assert_eq!(overview.ended, [0, 1, 0, 0, 0, 0]);
        assert!(overview.hands.is_empty());
    }

    #[test]
    fn whoever_writes_on_a_later_day_came_back() {
        let mut came = facts("2026-06-01", Status::Assessing, None);
        came.written.by_reporter(day("2026-06-01"));
        let stayed_away = came;
        came.written.by_reporter(day("2026-06-02"));
        let named = Facts {
            named: true,
            ..came
        };
        let overview = counted(&[came, stayed_away, named]);
        assert_eq!((overview.anonymous, overview.came_back), (2, 1));
    }

    #[test]
    fn few_are_not_said() {
        let said: Vec<_> = [0, 1, 4, 5, 7, 8, 103].map(coarse).to_vec();
        assert_eq!(
            said,
            [Some(0), None, None, Some(5), Some(5), Some(10), Some(105)]
        );
    }
}
