//! The only place that reads the clock.
//!
//! What the portal writes down is a day, never a time: a time would let whoever holds the disk
//! match a report with a badge, a log-in or a phone's records. Three things need more, and get it
//! here and nowhere else: one-time passwords (30-second steps), sessions and the outbox (hours).

use std::fmt;

use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{Date, OffsetDateTime, Weekday};

const FORMAT: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// A calendar day, UTC, written `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// A text that is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not a day written YYYY-MM-DD")]
pub struct ParseDayError;

impl Day {
    /// 1970-01-01.
    pub const EPOCH: Self = Self(time::macros::date!(1970 - 01 - 01));

    /// Reads exactly `YYYY-MM-DD`.
    ///
    /// # Errors
    /// When `text` is anything else, or no such day exists.
    pub fn parse(text: &str) -> Result<Self, ParseDayError> {
        if text.len() != 10 {
            return Err(ParseDayError);
        }
        Date::parse(text, FORMAT)
            .map(Self)
            .map_err(|_| ParseDayError)
    }

    /// Days since 1970-01-01, as rows hold it.
    #[must_use]
    pub fn number(self) -> i32 {
        self.0.to_julian_day() - UNIX_JULIAN_DAY
    }

    /// The day with that number.
    ///
    /// # Errors
    /// When the number lies outside the calendar.
    pub fn from_number(number: i32) -> Result<Self, ParseDayError> {
        number
            .checked_add(UNIX_JULIAN_DAY)
            .and_then(|julian| Date::from_julian_day(julian).ok())
            .map(Self)
            .ok_or(ParseDayError)
    }

    /// The day `days` later; the last day of the calendar where that would pass it.
    #[must_use]
    pub fn plus(self, days: u16) -> Self {
        Self(self.0.saturating_add(time::Duration::days(days.into())))
    }

    /// The same day of the month `months` later, or that month's last day.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Self {
        let date = self.0;
        let count = i32::from(u8::from(date.month())) - 1 + i32::from(months);
        let year = date.year() + count.div_euclid(12);
        let month = u8::try_from(count.rem_euclid(12) + 1)
            .ok()
            .and_then(|month| time::Month::try_from(month).ok());
        let later = month.and_then(|month| {
            let last = month.length(year);
            Date::from_calendar_date(year, month, date.day().min(last)).ok()
        });
        later.map_or(Self(Date::MAX), Self)
    }

    /// The day `days` later, Saturdays, Sundays and `closed` not counted.
    #[must_use]
    pub fn plus_working_days(self, days: u16, closed: &[Self]) -> Self {
        let mut day = self;
        for _ in 0..days {
            day = day.plus(1);
            while matches!(day.0.weekday(), Weekday::Saturday | Weekday::Sunday)
                || closed.contains(&day)
            {
                day = day.plus(1);
            }
        }
        day
    }

    /// The calendar date, for showing.
    #[must_use]
    pub const fn date(self) -> Date {
        self.0
    }
}

const UNIX_JULIAN_DAY: i32 = 2_440_588;

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.0;
        write!(
            f,
            "{:04}-{:02}-{:02}",
            date.year(),
            u8::from(date.month()),
            date.day()
        )
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Tells the day; the hour and the one-time-password step where those are needed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock(());

impl Clock {
    #[must_use]
    pub const fn system() -> Self {
        Self(())
    }

    #[must_use]
    pub fn today(self) -> Day {
        Day(now().date())
    }

    /// Hours since 1970-01-01T00:00Z: as fine as sessions and the outbox are.
    #[must_use]
    pub fn hour(self) -> i64 {
        now().unix_timestamp().div_euclid(3600)
    }

    /// Seconds since 1970-01-01T00:00Z, for one-time passwords (RFC 6238) and tickets that live in
    /// memory; never written down.
    #[must_use]
    pub fn seconds(self) -> u64 {
        u64::try_from(now().unix_timestamp()).unwrap_or_default()
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock"
)]
fn now() -> OffsetDateTime {
    OffsetDateTime::now_utc()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_back_as_written_and_no_other_spelling_is_taken() {
        let day = Day::parse("2026-02-28").unwrap();
        assert_eq!(day.to_string(), "2026-02-28");
        assert_eq!(Day::from_number(day.number()), Ok(day));
        assert_eq!(Day::from_number(0).unwrap().to_string(), "1970-01-01");
        assert_eq!(day.plus(1).to_string(), "2026-03-01");
        for wrong in [
            "2026-2-28",
            "2026-02-30",
            "26-02-28",
            "2026-02-28 ",
            "+026-02-28",
        ] {
            assert_eq!(Day::parse(wrong), Err(ParseDayError), "{wrong}");
        }
    }

    #[test]
    fn months_end_within_the_month_and_working_days_pass_over_weekends() {
        let day = |text: &str| Day::parse(text).unwrap();
        for (from, months, to) in [
            ("2026-11-24", 3, "2027-02-24"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2027-11-30", 3, "2028-02-29"),
            ("2026-01-31", 12, "2027-01-31"),
            ("2026-12-31", 0, "2026-12-31"),
        ] {
            assert_eq!(day(from).plus_months(months), day(to), "{from} + {months}");
        }
        for (from, days, to) in [
            ("2026-11-27", 1, "2026-11-30"),
            ("2026-11-28", 1, "2026-11-30"),
            ("2026-11-24", 10, "2026-12-08"),
            ("2026-11-28", 0, "2026-11-28"),
        ] {
            assert_eq!(
                day(from).plus_working_days(days, &[]),
                day(to),
                "{from} + {days}"
            );
        }
        let closed = ["2026-11-28", "2026-11-30", "2026-12-01"].map(day);
        for (from, days, to) in [
            ("2026-11-27", 1, "2026-12-02"),
            ("2026-11-29", 1, "2026-12-02"),
            ("2026-11-30", 0, "2026-11-30"),
            ("2026-12-02", 1, "2026-12-03"),
        ] {
            let later = day(from).plus_working_days(days, &closed);
            assert_eq!(later, day(to), "{from} + {days}");
        }
    }
}
