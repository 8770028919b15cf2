//! What the answers to the risk questions mean, alike for whoever seals and whoever reads.
//!
//! The server sees urgency and level as hints and could change them; a client computes them from the
//! sealed answers again.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::words::{Level, Mark};

/// Answers to the questions asked, by question.
pub type Answers = BTreeMap<String, Vec<Zeroizing<String>>>;

/// How urgent a report is and what its queue row says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub urgent: bool,
    pub level: Level,
    pub marks: Vec<Mark>,
}

/// Answers with `yes` that mean that somebody may suffer for it.
const ELEVATED: [&str; 9] = [
    "armed",
    "compound",
    "contract",
    "controls_aid",
    "only_me",
    "small_team",
    "supervisor",
    "told",
    "visa",
];

/// Reads the answers; a question left out counts as no.
#[must_use]
pub fn assess(answers: &Answers) -> Assessment {
    let given = |question: &str, word: &str| {
        let given = answers.get(question).into_iter().flatten();
        given.into_iter().any(|answer| answer.as_str() == word)
    };
    let says = |question: &str| given(question, "yes");
    let child = says("child") || given("route", "child");
    let urgent = says("danger") || child;
    let level = if says("detriment") || says("threat") {
        Level::High
    } else if ELEVATED.into_iter().any(says) {
        Level::Elevated
    } else {
        Level::None
    };
    let marks = [
        (says("assistance_only"), Mark::Assistance),
        (child, Mark::Child),
        (says("danger"), Mark::Danger),
    ];
    let marks = marks
        .into_iter()
        .filter_map(|(set, mark)| set.then_some(mark));
    Assessment {
        urgent,
        level,
        marks: marks.collect(),
    }
}

/// Whether help was asked for and no investigation: it goes to those who arrange help, and to no
/// investigator.
#[must_use]
pub fn asks_for_help_only(answers: &Answers) -> bool {
    assess(answers).marks.contains(&Mark::Assistance)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assessed(yes: &[&str], no: &[&str]) -> Assessment {
        let answer = |word: &'static str| {
            move |question: &&str| {
                let given = vec![Zeroizing::new(word.to_owned())];
                ((*question).to_owned(), given)
            }
        };
        let answers = yes.iter().map(answer("yes"));
        assess(&answers.chain(no.iter().map(answer("no"))).collect())
    }

    #[test]
    fn danger_is_urgent_and_threats_weigh_more_than_rank() {
        assert_eq!(
            assessed(&["danger"], &["threat"]),
            Assessment {
                urgent: true,
                level: Level::None,
                marks: vec![Mark::Danger]
            }
        );
        assert_eq!(assessed(&["supervisor"], &[]).level, Level::Elevated);
        assert_eq!(assessed(&["supervisor", "threat"], &[]).level, Level::High);
        assert_eq!(assessed(&["detriment"], &["supervisor"]).level, Level::High);
        for flag in ELEVATED {
            assert_eq!(assessed(&[flag], &[]).level, Level::Elevated, "{flag}");
        }
        let nothing = assessed(&[], &["danger", "threat"]);
        assert_eq!(nothing, assessed(&[], &[]));
        assert!(!nothing.urgent && nothing.marks.is_empty());
    }
    #[test]
    fn a_child_comes_first_and_help_only_is_marked() {
        let child = assessed(&["child", "assistance_only"], &[]);
        assert!(child.urgent);
        assert_eq!(child.marks, [Mark::Assistance, Mark::Child]);
        let route = vec![Zeroizing::new("child".to_owned())];
        let of_a_child = assess(&[("route".to_owned(), route)].into());
        assert!(of_a_child.urgent && of_a_child.marks == [Mark::Child]);
        let of_staff = vec![Zeroizing::new("staff".to_owned())];
        assert!(!assess(&[("route".to_owned(), of_staff)].into()).urgent);
    }
}
