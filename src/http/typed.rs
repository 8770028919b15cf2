//! What was typed into a form, read from the body that a browser without scripts posts.

use zeroize::Zeroizing;

use crate::page::report::{Answer, Typed};
use crate::seal::id::Id16;

/// What was typed, who is excluded, and whether the page bore a value of its own.
pub(super) fn typed_report(body: &[u8]) -> (Typed, Vec<String>, bool) {
    let mut typed = Typed::default();
    let mut excluded = Vec::new();
    let mut once = false;
    for (name, value) in fields(body) {
        match name.as_str() {
            "account" => typed.account = cleaned(&value),
            "name" => typed.name = cleaned(&value),
            "contact" => typed.contact = cleaned(&value),
            "hours" => typed.hours = cleaned(&value),
            "safe_word" => typed.safe_word = cleaned(&value),
            "queue" => typed.queue = value.to_string(),
            "exclude" => excluded.push(value.to_string()),
            "danger" => typed.danger = answer(&value),
            "threat" => typed.threat = answer(&value),
            "detriment" => typed.detriment = answer(&value),
            "supervisor" => typed.supervisor = answer(&value),
            "once" => once = Id16::parse(&value).is_ok(),
            "show" => typed.show = value.as_str() == "account",
            _ => {}
        }
    }
    (typed, excluded, once)
}

fn answer(value: &str) -> Answer {
    match value {
        "yes" => Answer::Yes,
        "no" => Answer::No,
        _ => Answer::Open,
    }
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
        let (typed, excluded, once) = typed_report(
            b"account=1%0D%0A2&exclude=x&exclude=y&danger=yes&threat=maybe&show=account",
        );
        assert_eq!(typed.account, "1\n2");
        assert_eq!(excluded, ["x", "y"]);
        assert_eq!(typed.danger, Answer::Yes);
        assert_eq!(typed.threat, Answer::Open);
        assert!(typed.show);
        assert!(!once);
    }
}
