//! What was typed into a form, read from the body that a browser without scripts posts.

use zeroize::Zeroizing;

use crate::domain::taxonomy::{Given, OPEN};
use crate::page::report::Typed;
use crate::seal::compose::readers::NameFor;
use crate::seal::draft::Fields;
use crate::seal::id::Id16;

/// A posted report form, as it was filled in.
pub(super) struct TypedReport {
    pub(super) typed: Typed,
    /// Answers by field, not yet held against the questions.
    pub(super) given: Given,
    pub(super) excluded: Vec<String>,
    /// The value that tells its page from every other.
    pub(super) once: Option<Id16>,
    /// The version of the list of people that its page showed.
    pub(super) list: Option<u64>,
    /// Nothing is to be sent: another person's fields were asked for.
    pub(super) more: bool,
    /// The ticket of the draft that this was.
    pub(super) draft: Option<Zeroizing<String>>,
}

/// What the button that was pressed asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Send,
    Save,
    Erase,
}

/// Names of the form that say what to do with it, and are no part of what was written.
const NOT_WRITTEN: [&str; 7] = ["once", "list", "draft", "send", "save", "erase", "more"];

pub(super) fn act(fields: &[(String, Zeroizing<String>)]) -> Act {
    let pressed = |button: &str| fields.iter().any(|(name, _)| name == button);
    if pressed("erase") {
        Act::Erase
    } else if pressed("save") {
        Act::Save
    } else {
        Act::Send
    }
}

/// What was written, as a draft keeps it: empty fields too, so that each person's stay together.
pub(super) fn written(fields: Vec<(String, Zeroizing<String>)>) -> Fields {
    let fields = fields.into_iter();
    fields
        .filter(|(name, _)| !NOT_WRITTEN.contains(&name.as_str()))
        .map(|(name, text)| (name, Zeroizing::new(cleaned(&text))))
        .collect()
}

impl TypedReport {
    /// Who writes; who chose nothing would rather not say.
    pub(super) fn route(&self) -> &str {
        let chosen = self.given.get("route").and_then(|held| held.first());
        chosen.map_or(OPEN, |id| id.as_str())
    }
}

pub(super) fn typed_report(fields: Vec<(String, Zeroizing<String>)>) -> TypedReport {
    let mut form = TypedReport {
        typed: Typed::default(),
        given: Given::new(),
        excluded: Vec::new(),
        once: None,
        list: None,
        more: false,
        draft: None,
    };
    let typed = &mut form.typed;
    for (name, value) in fields {
        match name.as_str() {
            "account" => typed.account = cleaned(&value),
            "name" => typed.name = cleaned(&value),
            "contact" => typed.contact = cleaned(&value),
            "hours" => typed.hours = cleaned(&value),
            "safe_word" => typed.safe_word = cleaned(&value),
            "name_for" => typed.name_for = NameFor::parse(&value).unwrap_or_default(),
            "queue" => typed.queue = value.to_string(),
            "exclude" => form.excluded.push(value.to_string()),
            "once" => form.once = Id16::parse(&value).ok(),
            "list" => form.list = value.parse().ok(),
            "show" => typed.show = value.as_str() == "account",
            "draft" => form.draft = Some(value),
            "send" | "save" | "erase" => {}
            _ => {
                form.more |= name == "more";
                let said = form.given.entry(name).or_default();
                said.push(Zeroizing::new(cleaned(&value)));
            }
        }
    }
    form
}

pub(super) fn fields(body: &[u8]) -> Vec<(String, Zeroizing<String>)> {
    form_urlencoded::parse(body)
        .map(|(name, value)| (name.into_owned(), Zeroizing::new(value.into_owned())))
        .collect()
}

/// What browsers add or clipboards carry in, and sealed texts may not hold: CRLF becomes LF, other
/// control characters a space.
pub(super) fn cleaned(typed: &str) -> String {
    typed
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .map(|c| match c {
            '\n' | '\t' => c,
            c if c < ' ' => ' ',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_add_to_text_goes_and_the_text_stays() {
        assert_eq!(cleaned("a\r\nb\rc\u{b}d\te\0"), "a\nb\nc d\te ");
        let form = typed_report(fields(
            b"account=1%0D%0A2&exclude=x&exclude=y&danger=yes&needs=a&needs=b&show=account",
        ));
        assert_eq!(form.typed.account, "1\n2");
        assert_eq!(form.excluded, ["x", "y"]);
        assert_eq!(form.given["danger"][0].as_str(), "yes");
        assert_eq!(form.given["needs"].len(), 2);
        assert!(form.typed.show && form.once.is_none() && !form.more);
        assert!(typed_report(fields(b"more=person&person_name=x")).more);
    }

    #[test]
    fn a_draft_keeps_what_was_written_and_no_button() {
        let posted = fields(b"once=1&draft=t&account=a%0D%0Ab&person_name=&person_name=x&save=");
        assert_eq!(act(&posted), Act::Save);
        assert_eq!(act(&fields(b"account=a&send=")), Act::Send);
        assert_eq!(act(&fields(b"account=a&erase=yes&save=")), Act::Erase);
        let kept = written(posted);
        let kept: Vec<_> = kept
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        let persons = [("person_name", ""), ("person_name", "x")];
        assert_eq!(kept, [&[("account", "a\nb")][..], &persons].concat());
    }
}
