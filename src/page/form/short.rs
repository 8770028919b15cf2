//! The short form of a draft language: what the taxonomy marks, and nothing lost of what was said in a
//! longer one.

use super::{Carried, Form};
use crate::domain::taxonomy::{Given, OPEN, PERSON, Refused, Taxonomy};

/// Leads to the sentence about what is kept and not shown.
const CARRIED: &str = "carried";

impl Form {
    /// The form of `short` with what was typed into it. Whatever was answered to other questions of
    /// `whole`, in a draft that was begun in another language, is kept in it and sent with it.
    #[must_use]
    pub fn short(short: &Taxonomy, whole: &Taxonomy, given: &Given, refused: &[Refused]) -> Self {
        let mut form = Self::of(short, given, refused);
        let shown = |name: &str| short.questions().iter().any(|question| question.id == name);
        let elsewhere = whole
            .questions()
            .iter()
            .filter(|question| !shown(&question.id));
        let mut names: Vec<&str> = Vec::new();
        for question in elsewhere {
            match question.id.as_str() {
                "people" => names.extend(PERSON),
                id => names.push(id),
            }
        }
        form.carried = names.iter().flat_map(|name| carried(name, given)).collect();
        for (wrong, refused) in form.wrong.iter_mut().zip(refused) {
            if !shown(&refused.question) {
                CARRIED.clone_into(&mut wrong.place);
            }
        }
        let chosen = given.get("route").and_then(|held| held.first());
        let chosen = chosen.map_or("", |id| id.as_str());
        let offered = |id: &str| short.routes().iter().any(|route| route.id == id);
        let held = whole.route(chosen).map_or(OPEN, |route| &*route.id);
        if held == chosen && !offered(chosen) {
            for route in &mut form.routes {
                route.checked = false;
            }
            form.carried.extend(carried("route", given));
        }
        form
    }
}

/// Empty entries too, so that each person's stay together.
fn carried(name: &str, given: &Given) -> Vec<Carried> {
    let held = given.get(name).map(Vec::as_slice).unwrap_or_default();
    if held.iter().all(|text| text.trim().is_empty()) {
        return Vec::new();
    }
    let held = held.iter();
    held.map(|text| Carried {
        name: name.to_owned(),
        value: text.to_string(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;

    fn given(fields: &[(&str, &[&str])]) -> Given {
        let fields = fields.iter();
        fields
            .map(|(name, said)| {
                let said = said.iter().map(|text| Zeroizing::new((*text).to_owned()));
                ((*name).to_owned(), said.collect())
            })
            .collect()
    }

    fn short(given: &Given) -> Form {
        let whole = Taxonomy::built_in().unwrap();
        Form::short(&whole.shortened().unwrap(), &whole, given, &[])
    }

    fn kept(form: &Form) -> Vec<(&str, &str)> {
        let carried = form.carried.iter();
        carried
            .map(|one| (one.name.as_str(), one.value.as_str()))
            .collect()
    }

    #[test]
    fn what_was_said_in_a_longer_form_is_kept_and_what_this_one_shows_is_not_doubled() {
        let form = short(&given(&[
            ("danger", &["yes"]),
            ("armed", &["yes"]),
            ("witnesses", &[" "]),
            ("person_name", &["A", ""]),
            ("person_role", &["", "a driver"]),
        ]));
        let persons = [
            ("person_name", "A"),
            ("person_name", ""),
            ("person_role", ""),
            ("person_role", "a driver"),
        ];
        assert_eq!(kept(&form), [&persons[..], &[("armed", "yes")]].concat());
        assert!(kept(&short(&given(&[("danger", &["yes"])]))).is_empty());
    }

    #[test]
    fn a_route_that_is_not_offered_stays_until_another_one_is_chosen() {
        let behalf = short(&given(&[("route", &["behalf"])]));
        assert_eq!(kept(&behalf), [("route", "behalf")]);
        assert!(behalf.routes.iter().all(|route| !route.checked));
        let child = short(&given(&[("route", &["child", "behalf"])]));
        assert!(kept(&child).is_empty());
        assert!(
            short(&Given::new())
                .routes
                .iter()
                .any(|route| route.checked)
        );
    }

    #[test]
    fn a_part_without_a_question_is_on_no_screen() {
        let form = short(&Given::new());
        assert_eq!(form.parts["risk"].routes, "none");
        assert_eq!(form.parts["name"].routes, "");
        for route in &form.routes {
            assert!(!route.screens.contains("risk"), "{}", route.screens);
            assert!(route.screens.contains("happened"), "{}", route.screens);
        }
    }
}
