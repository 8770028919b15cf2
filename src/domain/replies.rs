//! What an office begins its answers with: texts of its own, in each language that people write in.
//!
//! An officer chooses one, changes it, and signs what they send; nothing is sent by itself.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::taxonomy::Texts;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replies {
    pub replies: Vec<Template>,
}

/// One of them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    pub id: String,
    /// What officers call it.
    pub name: Texts,
    /// What it says, by language.
    pub text: Texts,
}

/// The most characters of a text: what is longer is a letter, not a beginning.
pub const LONGEST: usize = 4_000;

/// Templates that cannot be used: which one, and what is wrong with it.
#[derive(Debug, thiserror::Error)]
#[error("{template}: {detail}")]
pub struct RepliesError {
    pub template: String,
    pub detail: String,
}

/// The templates that come with the program.
const OURS: &str = include_str!("../../config/replies.toml");

impl Replies {
    /// The templates that come with the program.
    ///
    /// # Errors
    /// When they are malformed: a fault of the build, which a test finds.
    pub fn built_in() -> Result<Self, RepliesError> {
        Self::parse(OURS, &[], &[])
    }

    /// Reads templates; officers must find each in `languages`, and people in those and in `drafts`.
    ///
    /// # Errors
    /// When they are malformed, or one is silent in a language.
    pub fn parse(text: &str, languages: &[&str], drafts: &[&str]) -> Result<Self, RepliesError> {
        let replies: Self = toml::from_str(text)
            .map_err(|error| wrong("replies", error.message().replace('\n', " ")))?;
        let mut ids = BTreeSet::new();
        for template in &replies.replies {
            template.check(languages, drafts)?;
            if !ids.insert(&template.id) {
                return Err(wrong(&template.id, "stands twice"));
            }
        }
        Ok(replies)
    }
}

impl Template {
    fn check(&self, languages: &[&str], drafts: &[&str]) -> Result<(), RepliesError> {
        let spelled = |c: char| c.is_ascii_lowercase() || c == '_';
        if self.id.is_empty() || !self.id.chars().all(spelled) {
            return Err(wrong(&self.id, "an id is of small letters and _"));
        }
        let silent =
            |texts: &Texts, lang: &str| texts.get(lang).is_none_or(|said| said.trim().is_empty());
        if let Some(lang) = languages.iter().find(|lang| silent(&self.name, lang)) {
            return Err(wrong(
                &self.id,
                format!("has no name in the language {lang}"),
            ));
        }
        let mut spoken = languages.iter().chain(drafts);
        if let Some(lang) = spoken.find(|lang| silent(&self.text, lang)) {
            return Err(wrong(
                &self.id,
                format!("has no text in the language {lang}"),
            ));
        }
        if self
            .text
            .values()
            .any(|text| text.chars().count() > LONGEST)
        {
            let detail = format!("a text has at most {LONGEST} characters");
            return Err(wrong(&self.id, detail));
        }
        Ok(())
    }
}

fn wrong(template: &str, detail: impl Into<String>) -> RepliesError {
    RepliesError {
        template: template.to_owned(),
        detail: detail.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_with_the_program_speaks_every_public_language() {
        let languages = ["ar", "en", "es", "fr", "ru", "zh"];
        let replies = Replies::parse(OURS, &languages, &["pt"]).unwrap();
        let ids: Vec<&str> = replies
            .replies
            .iter()
            .map(|held| held.id.as_str())
            .collect();
        assert_eq!(ids, ["receipt", "more", "assistance", "meeting", "closing"]);
    }

    #[test]
    fn a_template_that_is_silent_is_named() {
        let fault = |text: &str| {
            let error = Replies::parse(text, &["en", "fr"], &["pt"]).unwrap_err();
            error.to_string()
        };
        let template = |text: &str| {
            format!(
                "[[replies]]\nid = \"more\"\nname = {{ en = \"M\", fr = \"M\" }}\ntext = {text}\n"
            )
        };
        assert_eq!(
            fault(&template("{ en = \"a\", fr = \"a\" }")),
            "more: has no text in the language pt"
        );
        assert_eq!(
            fault(&template("{ en = \"a\", fr = \"\", pt = \"a\" }")),
            "more: has no text in the language fr"
        );
        let whole = template("{ en = \"a\", fr = \"a\", pt = \"a\" }");
        assert_eq!(fault(&format!("{whole}{whole}")), "more: stands twice");
        assert_eq!(
            fault(&whole.replace(", fr = \"M\"", "")),
            "more: has no name in the language fr"
        );
        let long = template(&format!(
            "{{ en = \"{}\", fr = \"a\", pt = \"a\" }}",
            "x".repeat(4_001)
        ));
        assert_eq!(fault(&long), "more: a text has at most 4000 characters");
    }
}
