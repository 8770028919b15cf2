//! Moments as films count them, and places as they write them.

use time::OffsetDateTime;

use crate::metadata::found::place;

/// Seconds from 1904, the epoch of films, to 1970, that of everything else.
const EPOCHS: u64 = 2_082_844_800;
const YEAR_10000: u64 = 253_402_300_800;

/// `2024-05-01T10:20:30Z`; empty beyond the year 9999. Some phones count from 1970: what would lie before it
/// is theirs.
pub(super) fn moment(seconds: u64) -> String {
    let unix = seconds.checked_sub(EPOCHS).unwrap_or(seconds);
    let known = i64::try_from(unix)
        .ok()
        .filter(|_| unix < YEAR_10000)
        .and_then(|unix| OffsetDateTime::from_unix_timestamp(unix).ok());
    known.map_or_else(String::new, |at| {
        let (year, month, day) = (at.year(), u8::from(at.month()), at.day());
        let (hour, minute, second) = at.to_hms();
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    })
}

/// `+27.5916-082.5640+000.000/` (ISO 6709, also with minutes and seconds) as `Found::said` has it, or as it
/// stands.
pub(super) fn place_of(text: &str) -> String {
    read(text).unwrap_or_else(|| text.to_owned())
}

fn read(text: &str) -> Option<String> {
    let (north, text) = angle(text, 2)?;
    let (east, text) = angle(text, 3)?;
    if text.starts_with(|next: char| next.is_ascii_digit() || next == '.') {
        return None;
    }
    coordinates(north, east)
}

/// Rounded here, half upwards, since languages print halves differently. Nothing where the earth has no such
/// place.
pub(super) fn coordinates(north: f64, east: f64) -> Option<String> {
    let rounded = |value: f64| (value * 100_000.0 + 0.5).floor() / 100_000.0;
    (north.abs() <= 90.0 && east.abs() <= 180.0).then(|| place(rounded(north), rounded(east)))
}

/// An angle, of whose degrees there are so many digits, and the text behind it.
fn angle(text: &str, digits: usize) -> Option<(f64, &str)> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(text) => (-1.0, text),
        None => (1.0, text.strip_prefix('+')?),
    };
    let (whole, text) = run(text);
    let (part, text) = match text.strip_prefix('.') {
        Some(text) => Some(run(text)).filter(|(part, _)| (1..=20).contains(&part.len()))?,
        None => ("", text),
    };
    Some((sign * degrees(whole, part, digits)?, text))
}

fn run(text: &str) -> (&str, &str) {
    let end = text
        .find(|next: char| !next.is_ascii_digit())
        .unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

fn degrees(whole: &str, part: &str, digits: usize) -> Option<f64> {
    let (first, rest) = whole.split_at_checked(digits)?;
    let number = |text: &str| text.parse::<f64>().ok();
    let value = number(first)?;
    match rest.len() {
        0 => number(&format!("{whole}.{part}")),
        2 => Some(value + number(&format!("{rest}.{part}"))? / 60.0),
        4 => {
            let (minutes, seconds) = rest.split_at_checked(2)?;
            let seconds = number(&format!("{seconds}.{part}"))?;
            Some(value + number(minutes)? / 60.0 + seconds / 3600.0)
        }
        _ => None,
    }
}
