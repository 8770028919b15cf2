//! What stands beside a question: a picture, a recorded prompt, an answer given beforehand.

use super::{Kind, Question, Taxonomy, TaxonomyError, wrong};
use crate::domain::media::{self, Media};

impl Taxonomy {
    /// Every file that a question names, with the question.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.questions.iter().flat_map(|question| {
            let names = question.picture.iter().chain(question.prompt.values());
            names.map(|name| (question.id.as_str(), name.as_str()))
        })
    }

    /// The same form with the files that its questions name.
    #[must_use]
    pub fn with(self, media: Media) -> Self {
        Self { media, ..self }
    }

    #[must_use]
    pub const fn media(&self) -> &Media {
        &self.media
    }

    /// Puts a picture beside a question: the demo's own.
    pub fn show(&mut self, question: &str, picture: &str) {
        let asked = self.questions.iter_mut().find(|asked| asked.id == question);
        if let Some(asked) = asked {
            asked.picture = Some(picture.to_owned());
        }
    }
}

impl Question {
    pub(super) fn check_preset(&self) -> Result<(), TaxonomyError> {
        let offers = |answer: &String| match self.kind {
            Kind::YesNo => ["yes", "no"].contains(&answer.as_str()),
            Kind::Choice => self.options.contains(answer),
            Kind::Line | Kind::Text | Kind::Choices | Kind::People => false,
        };
        if self.preset.values().all(offers) {
            Ok(())
        } else {
            let can = "preset names, by route, one of the answers of a yes_no or a choice";
            Err(wrong(&self.id, can))
        }
    }

    pub(super) fn check_files(&self, languages: &[&str]) -> Result<(), TaxonomyError> {
        if let Some(name) = &self.picture {
            self.check_file(name, true)?;
        }
        for (lang, name) in &self.prompt {
            if !languages.is_empty() && !languages.contains(&lang.as_str()) {
                return Err(wrong(
                    &self.id,
                    format!("prompt: no language is called {lang}"),
                ));
            }
            self.check_file(name, false)?;
        }
        Ok(())
    }

    /// A file's name, in the folder `media/` and nowhere else.
    fn check_file(&self, name: &str, picture: bool) -> Result<(), TaxonomyError> {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let begins = name.starts_with(|c: char| c.is_ascii_alphanumeric());
        if !begins || name.len() > 80 || !name.chars().all(plain) {
            let names =
                "a file in media/ is named by letters, digits, -, _ and a dot, and no folder";
            return Err(wrong(&self.id, names));
        }
        if media::Kind::of(name).map(media::Kind::is_picture) == Some(picture) {
            return Ok(());
        }
        Err(wrong(
            &self.id,
            if picture {
                "picture is a file whose name ends in .svg, .png or .webp"
            } else {
                "prompt names files that end in .mp3, .ogg, .opus, .m4a or .wav"
            },
        ))
    }
}
