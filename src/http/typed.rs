//! What was typed into a form, read from the body that a browser without scripts posts.

use zeroize::Zeroizing;

use crate::domain::taxonomy::{Given, OPEN};
use crate::page::report::Typed;
use crate::seal::id::Id16;

/// A posted report form, as it was filled in.
pub(super) struct TypedReport {
    pub(super) typed: Typed,
    /// Answers by field, not yet held against the questions.
    pub(super) given: Given,
    pub(super) excluded: Vec<String>,
    /// The value that tells its page from every other.
    pub(super) once: Option<Id16>,
    /// Nothing is to be sent: another person's fields were asked for.
    pub(super) more: bool,
}

impl TypedReport {
    /// Who writes; who chose nothing would rather not say.
    pub(super) fn route(&self) -> &str {
        let chosen = self.given.get("route").and_then(|held| held.first());
        chosen.map_or(OPEN, |id| id.as_str())
    }
}

pub(super) fn typed_report(body: &[u8]) -> TypedReport {
    let mut form = TypedReport {
        typed: Typed::default(),
        given: Given::new(),
        excluded: Vec::new(),
        once: None,
        more: false,
    };
    let typed = &mut form.typed;
    for (name, value) in fields(body) {
        match name.as_str() {
            "account" => typed.account = cleaned(&value),
            "name" => typed.name = cleaned(&value),
            "contact" => typed.contact = cleaned(&value),
            "hours" => typed.hours = cleaned(&value),
            "safe_word" => typed.safe_word = cleaned(&value),
            "queue" => typed.queue = value.to_string(),
            "exclude" => form.excluded.push(value.to_string()),
            "once" => form.once = Id16::parse(&value).ok(),
            "show" => typed.show = value.as_str() == "account",
            "send" => {}
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
        let form = typed_report(
            b"account=1%0D%0A2&exclude=x&exclude=y&danger=yes&needs=a&needs=b&show=account",
        );
        assert_eq!(form.typed.account, "1\n2");
        assert_eq!(form.excluded, ["x", "y"]);
        assert_eq!(form.given["danger"][0].as_str(), "yes");
        assert_eq!(form.given["needs"].len(), 2);
        assert!(form.typed.show && form.once.is_none() && !form.more);
        assert!(typed_report(b"more=person&person_name=x").more);
    }
}
