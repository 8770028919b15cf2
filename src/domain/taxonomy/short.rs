//! The short form: what is asked in a language whose translation is being reviewed.

use super::{OPEN, Part, Question, Taxonomy, TaxonomyError, wrong};

impl Taxonomy {
    /// The form of routes and questions that are marked `short`. A part that it leaves without a
    /// question is shown on no screen.
    ///
    /// # Errors
    /// When the route of who names none is not among them.
    pub fn shortened(&self) -> Result<Self, TaxonomyError> {
        let questions: Vec<Question> = self
            .questions
            .iter()
            .filter(|question| question.short)
            .cloned()
            .collect();
        let asks = |part: &Part| {
            let only_questions = matches!(
                part,
                Part::Details | Part::Needs | Part::Risk | Part::Consent
            );
            !only_questions || questions.iter().any(|question| question.part == *part)
        };
        let mut routes = self.routes.clone();
        routes.retain(|route| route.short);
        for route in &mut routes {
            for screen in &mut route.screens {
                screen.retain(&asks);
            }
            route.screens.retain(|screen| !screen.is_empty());
        }
        if routes.iter().all(|route| route.id != OPEN) {
            let needs =
                "need the route open with `short = true`, for who writes in a draft language";
            return Err(wrong("routes", needs));
        }
        Ok(Self {
            routes,
            questions,
            media: self.media.clone(),
        })
    }

    /// A short question has to be met by somebody who fills in the short form.
    pub(super) fn check_short(&self, question: &Question) -> Result<(), TaxonomyError> {
        let met = self.routes.iter().any(|route| {
            let asked = question.routes.is_empty() || question.routes.contains(&route.id);
            route.short && asked && route.shows(question.part)
        });
        if question.short && !met {
            return Err(wrong(&question.id, "is short, and no short route asks it"));
        }
        Ok(())
    }
}
