//! Lists of texts under names: the answers of a statement, the fields of a coding.

use crate::seal::assess::Answers;
use crate::seal::item::body::{LONGEST_TEXT, short};
use crate::seal::value::{Object, Value, texts};
use crate::seal::verdict::Verdict;

pub(super) fn written(answers: &Answers) -> Value {
    let entries = answers.iter().map(|(question, given)| {
        let given = given.iter().cloned().map(Value::Text).collect();
        (question.clone(), Value::List(given))
    });
    Value::Object(entries.collect())
}

pub(super) fn read(json: Object) -> Result<Answers, Verdict> {
    let entries = json.into_iter().map(|(question, given)| {
        let given = texts(given.list()?)?;
        let given = given.into_iter().map(|text| short(text, LONGEST_TEXT));
        Ok((question, given.collect::<Result<_, _>>()?))
    });
    entries.collect()
}
