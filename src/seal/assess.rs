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

/// Reads the answers; a question left out counts as no.
#[must_use]
pub fn assess(answers: &Answers) -> Assessment {
    let says = |question: &str| {
        let given = answers.get(question).into_iter().flatten();
        given.into_iter().any(|answer| answer.as_str() == "yes")
    };
    let urgent = says("danger");
    let level = if says("detriment") || says("threat") {
        Level::High
    } else if says("supervisor") {
        Level::Elevated
    } else {
        Level::None
    };
    let marks = if urgent {
        vec![Mark::Danger]
    } else {
        Vec::new()
    };
    Assessment {
        urgent,
        level,
        marks,
    }
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
        let nothing = assessed(&[], &["danger", "threat"]);
        assert_eq!(nothing, assessed(&[], &[]));
        assert!(!nothing.urgent && nothing.marks.is_empty());
    }
}
