//! The invented office and its cases, as `config/demo.toml` tells them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::page::lang::offered::Languages;
use crate::seal::words::{Outcome, Role, Status};

const PLAN: &str = include_str!("../../config/demo.toml");

/// Everything that the demo invents.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Drafts that are shown beside the complete languages.
    pub draft_languages: Languages,
    pub office: BTreeMap<String, String>,
    pub queues: Vec<QueuePlan>,
    pub officers: Vec<OfficerPlan>,
    pub cases: Vec<CasePlan>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QueuePlan {
    pub key: String,
    pub name: BTreeMap<String, String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficerPlan {
    /// The name at sign-in.
    pub name: String,
    /// The name that the roster makes public; may be empty.
    pub public: String,
    pub role: Role,
    pub languages: Vec<String>,
    /// Keys of the queues whose reports this officer opens.
    pub queues: Vec<String>,
    pub function: BTreeMap<String, String>,
    #[serde(default)]
    pub mail: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CasePlan {
    pub days_ago: u16,
    pub text: String,
    /// The queue's key.
    #[serde(default = "intake")]
    pub queue: String,
    #[serde(default)]
    pub answers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub contact: String,
    #[serde(default)]
    pub hours: String,
    #[serde(default)]
    pub safe_word: String,
    #[serde(default)]
    pub acknowledged: bool,
    /// A dialogue: the office first, then in turn.
    #[serde(default)]
    pub say: Vec<String>,
    /// How far the office came after that.
    #[serde(default)]
    pub way: Vec<StepPlan>,
    /// What the office keeps beside it.
    pub kept: Option<KeptPlan>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptPlan {
    #[serde(default)]
    pub coding: BTreeMap<String, Vec<String>>,
    /// Into which language, and what was told in it.
    pub translation: Option<(String, String)>,
    #[serde(default)]
    pub tasks: Vec<TaskPlan>,
    /// Numbers by the system that gave them.
    #[serde(default)]
    pub references: BTreeMap<String, String>,
    pub same_as: Option<SamePlan>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskPlan {
    pub text: String,
    /// In how many days it is due; a negative number is late.
    pub due_in: Option<i32>,
    /// The name at sign-in.
    pub officer: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SamePlan {
    /// Which case of the plan, counted from 0.
    pub case: usize,
    pub reason: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepPlan {
    pub to: Status,
    pub outcome: Option<Outcome>,
    #[serde(default)]
    pub reason: String,
    /// What the person is told.
    pub tell: String,
}

fn intake() -> String {
    "intake".to_owned()
}

impl Plan {
    /// The plan that comes with the program.
    ///
    /// # Errors
    /// When it is malformed: a fault of the build, which a test finds.
    pub fn built_in() -> Result<Self, toml::de::Error> {
        toml::from_str(PLAN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plan_has_the_office_that_a_visitor_expects() {
        let plan = Plan::built_in().unwrap();
        assert_eq!(plan.cases.len(), 13);
        let of = |role| {
            plan.officers
                .iter()
                .filter(|held| held.role == role)
                .count()
        };
        assert_eq!((of(Role::Triage), of(Role::Custodian)), (2, 2));
        assert_eq!((of(Role::Protection), of(Role::Steward)), (1, 1));
        assert_eq!((of(Role::Assistance), of(Role::Auditor)), (1, 1));
    }
}
