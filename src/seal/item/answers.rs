//! Lists and dictionaries in the bodies of items.

use crate::seal::assess::Answers;
use crate::seal::canon;
use crate::seal::item::body::{LONGEST_TEXT, short};
use crate::seal::value::{Object, Value, texts};
use crate::seal::verdict::Verdict;
use crate::seal::words::Mark;

pub(super) fn written(marks: &[Mark]) -> Value {
    let mut marks: Vec<&str> = marks.iter().map(|mark| mark.as_str()).collect();
    marks.sort_unstable();
    Value::displays(marks)
}

pub(super) fn said(answers: &Answers) -> Value {
    let entries = answers.iter().map(|(question, given)| {
        let given = given.iter().cloned().map(Value::Text).collect();
        (question.clone(), Value::List(given))
    });
    Value::Object(entries.collect())
}

pub(super) fn read_said(json: Object) -> Result<Answers, Verdict> {
    let entries = json.into_iter().map(|(question, given)| {
        let given = texts(given.list()?)?;
        let given = given.into_iter().map(|text| short(text, LONGEST_TEXT));
        Ok((question, given.collect::<Result<_, _>>()?))
    });
    entries.collect()
}

pub(super) fn word(text: &str) -> Option<String> {
    canon::is_word(text).then(|| text.to_owned())
}
