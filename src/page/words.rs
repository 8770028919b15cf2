//! Every word that a reader sees, from the Fluent files in `locales/`.
//!
//! Nothing falls back to English: a message that is missing in a language is an error, and
//! `tests/locales.rs` finds it before a reader does.

use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;

use super::lang::Lang;

fluent_templates::static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "en",
    };
}

/// A value that goes into a message.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    Text(&'a str),
    Number(i64),
}

/// A message that is missing, or that names a value it was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a message is missing in this language, or lacks a value")]
pub struct NoWords;

/// The message `id` in `lang`, its values between directional isolates (U+2068, U+2069), so that a
/// Latin name in an Arabic sentence cannot turn the words around it.
///
/// # Errors
/// When the language lacks the message, or the message names a value that is not given.
pub fn say(lang: Lang, id: &str, values: &[(&str, Value<'_>)]) -> Result<String, NoWords> {
    let values: HashMap<&str, FluentValue<'_>> = values
        .iter()
        .map(|(name, value)| match value {
            Value::Text(text) => (*name, FluentValue::from(*text)),
            Value::Number(number) => (*name, FluentValue::from(*number)),
        })
        .collect();
    LOCALES
        .lookup_single_language(lang.identifier(), id, Some(&values))
        .map_err(|_| NoWords)
}

/// Whether `lang` has the message `id`.
#[must_use]
pub fn has(lang: Lang, id: &str) -> bool {
    LOCALES
        .lookup_single_language::<&str>(lang.identifier(), id, None)
        .is_ok()
}

/// The day `year-month-day` as people of that language write it.
///
/// # Errors
/// When the text is not such a day.
pub fn written_day(lang: Lang, iso: &str) -> Result<String, NoWords> {
    let date = crate::clock::Day::parse(iso).map_err(|_| NoWords)?.date();
    let month = say(lang, month_id(date.month()), &[])?;
    let day = if date.day() == 1 {
        say(lang, "day-first", &[])?
    } else {
        date.day().to_string()
    };
    let parts = [
        ("day", Value::Text(&day)),
        ("month", Value::Text(&month)),
        ("year", Value::Text(&date.year().to_string())),
    ];
    // All parts run in the reader's own direction: isolates would only spoil copying and search.
    Ok(say(lang, "date", &parts)?.replace(['\u{2068}', '\u{2069}'], ""))
}

const fn month_id(month: time::Month) -> &'static str {
    use time::Month as M;
    match month {
        M::January => "month-1",
        M::February => "month-2",
        M::March => "month-3",
        M::April => "month-4",
        M::May => "month-5",
        M::June => "month-6",
        M::July => "month-7",
        M::August => "month-8",
        M::September => "month-9",
        M::October => "month-10",
        M::November => "month-11",
        M::December => "month-12",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_its_readers_write_it() {
        let days = [
            ("en", "2026-03-01", "1 March 2026"),
            ("fr", "2026-03-01", "1er mars 2026"),
            ("fr", "2026-08-14", "14 août 2026"),
            ("ar", "2026-03-14", "14 آذار/مارس 2026"),
            ("es", "2026-03-01", "1 de marzo de 2026"),
            ("ru", "2026-03-14", "14 марта 2026 года"),
            ("zh", "2026-03-14", "2026年3月14日"),
        ];
        for (lang, iso, written) in days {
            let lang = Lang::parse(lang).unwrap();
            assert_eq!(written_day(lang, iso).as_deref(), Ok(written));
        }
        assert_eq!(written_day(Lang::english(), "14 March"), Err(NoWords));
    }

    #[test]
    fn each_language_counts_in_all_its_forms() {
        // One number of each plural form.
        for (lang, numbers) in [
            ("ar", &[0, 1, 2, 3, 11, 100][..]),
            ("ru", &[1, 2, 5]),
            ("es", &[1, 2]),
        ] {
            let lang = Lang::parse(lang).unwrap();
            let days = |n: &i64| say(lang, "before-answer", &[("days", Value::Number(*n))]);
            let said: Vec<String> = numbers.iter().map(|n| days(n).unwrap()).collect();
            let without_numbers = said.iter().map(|text| {
                let kept = text.chars().filter(|c| !c.is_numeric());
                kept.collect::<String>()
            });
            let different: std::collections::BTreeSet<String> = without_numbers.collect();
            assert_eq!(different.len(), said.len(), "{said:?}");
        }
    }
}
