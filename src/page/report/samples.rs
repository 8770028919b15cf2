//! The form as it occurs: empty, filled in, refused, opened again.

use zeroize::Zeroizing;

use super::{
    AccountWrong, Clocks, Duties, ExcludeWrong, NameWrong, Officer, Queue, QueueWrong, Reopened,
    Report, Typed, Untaken, Wrong,
};
use crate::clock::Day;
use crate::domain::policy::{Event, Told};
use crate::domain::taxonomy::{Given, Refused, Taxonomy, Unfit};
use crate::page::PageError;
use crate::page::files::{Held, Seen};
use crate::page::form::Form;

pub(super) fn all() -> Result<Vec<Report>, PageError> {
    let taxonomy = Taxonomy::built_in().map_err(|_| PageError::Words)?;
    made_of(|given, refused| Form::of(&taxonomy, given, refused))
}

/// The same as a draft language asks.
pub(super) fn short() -> Result<Vec<Report>, PageError> {
    let taxonomy = Taxonomy::built_in().map_err(|_| PageError::Words)?;
    let short = taxonomy.shortened().map_err(|_| PageError::Words)?;
    made_of(|given, refused| Form::short(&short, &taxonomy, given, refused))
}

fn made_of(form: impl Fn(&Given, &[Refused]) -> Form) -> Result<Vec<Report>, PageError> {
    let sample = Report::sample(form(&Given::new(), &[]));
    let answered = sample_answers(form);
    let wrong = |wrong| Report {
        form: answered.clone(),
        back: true,
        troubled: true,
        officers: Officer::samples()
            .into_iter()
            .map(|officer| Officer {
                excluded: officer.name.is_empty(),
                ..officer
            })
            .collect(),
        once: "once".to_owned(),
        list: 1,
        typed: Typed {
            account: "\n  The invoices are false.\n</textarea><b>".to_owned(),
            name: "\"Amal\"".to_owned(),
            contact: "+211 555 0100".to_owned(),
            queue: "BBBBBBBBBBBBBBBBBBBBBB".to_owned(),
            show: true,
            ..Typed::default()
        },
        wrong,
        files: Some(Held::sample()),
        seen: Seen::samples(),
        ..sample.clone()
    };
    let reopened = |saved| -> Result<Report, PageError> {
        Ok(Report {
            draft: Some(Reopened {
                ticket: "ticket".to_owned(),
                until: Day::parse("2026-03-28")?,
                saved,
            }),
            troubled: false,
            ..wrong(Wrong::default())
        })
    };
    Ok(vec![
        sample.clone(),
        Report {
            queues: Queue::samples().into_iter().take(1).collect(),
            offices: Vec::new(),
            places: Vec::new(),
            duties: Duties::of(
                [Event::DangerToLife, Event::StaffMisconduct]
                    .map(|event| Told {
                        event,
                        exempt: false,
                        verified: false,
                    })
                    .into(),
            ),
            ..sample.clone()
        },
        wrong(Wrong {
            files: Some("file-large"),
            account: Some(AccountWrong::Empty),
            queue: Some(QueueWrong::Unknown),
            exclude: Some(ExcludeWrong::NobodyLeft),
            name: Some(NameWrong::NoBox),
            untaken: None,
        }),
        wrong(Wrong {
            account: Some(AccountWrong::TooLong),
            exclude: Some(ExcludeWrong::Unknown),
            name: Some(NameWrong::TooLong),
            ..Wrong::default()
        }),
        wrong(Wrong {
            untaken: Some(Untaken::Busy),
            ..Wrong::default()
        }),
        wrong(Wrong {
            untaken: Some(Untaken::Failed),
            ..Wrong::default()
        }),
        wrong(Wrong {
            untaken: Some(Untaken::Full),
            ..Wrong::default()
        }),
        wrong(Wrong {
            untaken: Some(Untaken::TooLong),
            ..Wrong::default()
        }),
        wrong(Wrong {
            untaken: Some(Untaken::TooLate),
            ..Wrong::default()
        }),
        Report {
            private: true,
            ..sample.clone()
        },
        reopened(false)?,
        reopened(true)?,
    ])
}

fn sample_answers(form: impl Fn(&Given, &[Refused]) -> Form) -> Form {
    let fields = [
        ("route", vec!["behalf"]),
        ("danger", vec!["no"]),
        ("threat", vec!["yes"]),
        ("needs", vec!["legal", "shelter"]),
        ("where", vec!["\"The\" <depot>"]),
        ("witnesses", vec!["\nTwo drivers"]),
        ("person_name", vec!["A", "B"]),
        ("person_force", vec!["", "a <company>"]),
    ];
    let given = fields.map(|(name, said)| {
        let said = said.into_iter().map(|text| Zeroizing::new(text.to_owned()));
        (name.to_owned(), said.collect())
    });
    let refused = [("where", Unfit::TooLong), ("people", Unfit::TooMany)];
    let refused = refused.map(|(question, why)| Refused {
        question: question.to_owned(),
        why,
    });
    form(&given.into(), &refused)
}

impl Report {
    fn sample(form: Form) -> Self {
        Self {
            files: None,
            seen: Vec::new(),
            form,
            back: false,
            private: false,
            draft: None,
            draft_days: 14,
            troubled: false,
            queues: Queue::samples(),
            offices: Queue::offices(&Queue::samples()),
            places: vec!["Anywhere: \"The\" <town>".to_owned()],
            officers: Officer::samples(),
            answer_days: 7,
            clocks: Clocks {
                acknowledge: "days 7".to_owned(),
                feedback: "months 3".to_owned(),
                help: "hours 24".to_owned(),
                status: String::new(),
                closed: String::new(),
            },
            duties: Duties::of(vec![
                Told {
                    event: Event::Child,
                    exempt: false,
                    verified: true,
                },
                Told {
                    event: Event::StateNotice,
                    exempt: true,
                    verified: false,
                },
            ]),
            max_text: 200_000,
            once: "once".to_owned(),
            list: 1,
            typed: Typed::default(),
            wrong: Wrong::default(),
        }
    }
}

impl Queue {
    pub(in crate::page) fn samples() -> Vec<Self> {
        vec![
            Self {
                id: "AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
                name: "Misconduct".to_owned(),
                office: "Conduct and Care Office".to_owned(),
                read_by: vec!["Triage officer".to_owned(), "Protection officer".to_owned()],
            },
            Self {
                id: "BBBBBBBBBBBBBBBBBBBBBB".to_owned(),
                name: "Fraud & money".to_owned(),
                office: "Office of Oversight".to_owned(),
                read_by: vec!["Triage officer".to_owned()],
            },
        ]
    }
}

impl Officer {
    pub(in crate::page) fn samples() -> Vec<Self> {
        let officer = |id: &str, function: &str, name: &str| Self {
            id: id.to_owned(),
            function: function.to_owned(),
            name: name.to_owned(),
            excluded: false,
        };
        vec![
            officer("CCCCCCCCCCCCCCCCCCCCCC", "Triage officer", "A. Diallo"),
            officer("DDDDDDDDDDDDDDDDDDDDDD", "Protection officer", ""),
        ]
    }
}
