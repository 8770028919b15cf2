//! The frame in which an office codes its cases: which fields there are, and what may stand in them.
//!
//! Codings are sealed, so no server sees whether one fits; the officers' client holds them to the frame.
//! What is checked here, at start, is the frame itself.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::domain::taxonomy::Texts;

/// The frame: its fields in order.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    pub fields: Vec<Field>,
}

/// One field.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name in the sealed coding.
    pub id: String,
    pub kind: Kind,
    #[serde(default)]
    pub options: Vec<String>,
    /// Asked for before a case is concluded.
    #[serde(default)]
    pub required: bool,
    /// Asked of each person harmed.
    #[serde(default)]
    pub harmed: bool,
    /// An operator's own words; ours stand in `locales/`.
    pub label: Option<Texts>,
    /// An operator's own words for each option, in order.
    #[serde(default)]
    pub option_labels: Vec<Texts>,
}

/// What may stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One of the options.
    Choice,
    /// Any of the options.
    Choices,
    Line,
    Year,
    /// A country by the two letters of ISO 3166.
    Country,
}

impl Kind {
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::Line => "line",
            Self::Year => "year",
            Self::Country => "country",
        }
    }
}

/// A frame that cannot be used: which field, and what is wrong with it.
#[derive(Debug, thiserror::Error)]
#[error("{field}: {detail}")]
pub struct FrameError {
    pub field: String,
    pub detail: String,
}

/// The frame that comes with the program.
const OURS: &str = include_str!("../../config/coding.toml");

impl Frame {
    /// The frame that comes with the program.
    ///
    /// # Errors
    /// When it is malformed: a fault of the build, which a test finds.
    pub fn built_in() -> Result<Self, FrameError> {
        Self::parse(OURS, &[])
    }

    /// Reads a frame; `languages` are those that a field of an operator's own must speak.
    ///
    /// # Errors
    /// When it is malformed, or nobody could code with it.
    pub fn parse(text: &str, languages: &[&str]) -> Result<Self, FrameError> {
        let frame: Self = toml::from_str(text)
            .map_err(|error| wrong("coding", error.message().replace('\n', " ")))?;
        let mut ids = BTreeSet::new();
        for field in &frame.fields {
            field.check(languages)?;
            if !ids.insert(&field.id) {
                return Err(wrong(&field.id, "stands twice"));
            }
        }
        Ok(frame)
    }
}

impl Field {
    fn check(&self, languages: &[&str]) -> Result<(), FrameError> {
        let fault = |detail: &str| Err(wrong(&self.id, detail));
        if !is_word(&self.id) {
            return fault(
                "an id begins with a small letter and has at most 40 letters, digits and _",
            );
        }
        let chooses = matches!(self.kind, Kind::Choice | Kind::Choices);
        if chooses == self.options.is_empty() {
            return fault("choice and choices need options, the other kinds have none");
        }
        let distinct: BTreeSet<&String> = self.options.iter().collect();
        if !self.options.iter().all(|option| is_word(option))
            || distinct.len() != self.options.len()
        {
            return fault("options are distinct and of small letters, digits and _");
        }
        if self.harmed && self.kind == Kind::Choices {
            return fault("what is asked of each person harmed has one answer; use choice");
        }
        self.check_words(languages)
    }

    fn check_words(&self, languages: &[&str]) -> Result<(), FrameError> {
        if self.label.is_none() && !self.option_labels.is_empty() {
            return Err(wrong(&self.id, "has option_labels and no label"));
        }
        if self.label.is_some() && self.option_labels.len() != self.options.len() {
            return Err(wrong(
                &self.id,
                "option_labels need one entry for each option",
            ));
        }
        for text in self.label.iter().chain(&self.option_labels) {
            let silent = |lang: &&&str| text.get(**lang).is_none_or(|said| said.trim().is_empty());
            if let Some(lang) = languages.iter().find(silent) {
                let detail = format!("has no words in the language {lang}");
                return Err(wrong(&self.id, detail));
            }
        }
        Ok(())
    }
}

fn is_word(text: &str) -> bool {
    let spelled = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let begins = text.starts_with(|c: char| c.is_ascii_lowercase());
    begins && text.len() <= 40 && text.chars().all(spelled)
}

fn wrong(field: &str, detail: impl Into<String>) -> FrameError {
    FrameError {
        field: field.to_owned(),
        detail: detail.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        Frame::parse(text, &["en", "fr"]).unwrap_err().to_string()
    }

    #[test]
    fn the_frame_that_comes_with_the_program_has_what_is_counted() {
        let frame = Frame::built_in().unwrap();
        let harmed = frame.fields.iter().filter(|field| field.harmed);
        let ids: Vec<&str> = harmed.map(|field| field.id.as_str()).collect();
        assert_eq!(ids, ["harmed_age", "harmed_sex"]);
        assert!(frame.fields.iter().all(|field| !field.required));
        let states = frame.fields.iter().find(|f| f.kind == Kind::Country);
        assert_eq!(states.unwrap().id, "contributing_country");
    }

    #[test]
    fn a_frame_that_nobody_could_code_with_names_the_field() {
        let field = |more: &str| format!("[[fields]]\nid = \"base\"\n{more}");
        let spoken = "label = { en = \"Base\", fr = \"Base\" }";
        assert!(Frame::parse(&field(&format!("kind = \"line\"\n{spoken}")), &["en", "fr"]).is_ok());
        assert_eq!(
            fault(&field("kind = \"choice\"")),
            "base: choice and choices need options, the other kinds have none"
        );
        assert_eq!(
            fault(&field(
                "kind = \"line\"\nlabel = { en = \"Base\", fr = \" \" }"
            )),
            "base: has no words in the language fr"
        );
        assert_eq!(
            fault(&field("kind = \"choice\"\noptions = [\"a\", \"a\"]")),
            "base: options are distinct and of small letters, digits and _"
        );
        assert_eq!(
            fault(&field(
                "kind = \"choices\"\noptions = [\"a\"]\nharmed = true"
            )),
            "base: what is asked of each person harmed has one answer; use choice"
        );
        assert_eq!(
            fault(&field(&format!(
                "kind = \"choice\"\noptions = [\"a\"]\n{spoken}"
            ))),
            "base: option_labels need one entry for each option"
        );
        let twice = format!("{0}\n{0}", field(&format!("kind = \"line\"\n{spoken}")));
        assert_eq!(fault(&twice), "base: stands twice");
        assert!(fault(&field("kind = \"date\"")).contains("date"));
        assert!(fault("[[fields]]\nid = \"Base\"\nkind = \"line\"").starts_with("Base: an id"));
    }
}
