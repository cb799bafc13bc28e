//! A calendar date that may be only a year or a month. How a date is printed for readers belongs to the words.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::fmt;

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in the Gregorian calendar, years 1000 to 9999.
/// Ordered by time; a date that says less stands before those within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads a date as it stands in content files; `None` if it is no date of the calendar.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4)?;
        let month = parts.next().map(|part| number(part, 2));
        let day = parts.next().map(|part| number(part, 2));
        if parts.next().is_some() || year < 1000 {
            return None;
        }
        let month = match month {
            Some(month) => u8::try_from(month?).ok().filter(|m| (1..=12).contains(m))?,
            None => 0,
        };
        let day = match day {
            Some(day) => u8::try_from(day?).ok().filter(|d| (1..=days_in_month(year, month)).contains(d))?,
            None => 0,
        };
        Some(Date { year, month, day })
    }

    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, if the date says it.
    pub const fn month(self) -> Option<u8> {
        if self.month == 0 { None } else { Some(self.month) }
    }

    /// The day of the month, 1 to 31, if the date says it.
    pub const fn day(self) -> Option<u8> {
        if self.day == 0 { None } else { Some(self.day) }
    }

    /// Whether the date names a day.
    pub const fn is_full(self) -> bool {
        self.day != 0
    }

    /// Months from `self` to `later`, counted by calendar month; 0 if `later` is earlier.
    pub fn months_until(self, later: Date) -> u32 {
        let months = |date: Date| u32::from(date.year) * 12 + u32::from(date.month.max(1));
        months(later).saturating_sub(months(self))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month != 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day != 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        Date::parse(&text).ok_or_else(|| D::Error::custom("not a date"))
    }
}

fn number(text: &str, digits: usize) -> Option<u16> {
    let all_digits = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    all_digits.then(|| text.parse().ok()).flatten()
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        0 => 0,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_dates_of_the_calendar_are_read() {
        for good in ["2018", "2018-03", "2018-03-23", "2024-02-29", "2000-02-29", "1977-12-31"] {
            assert_eq!(Date::parse(good).map(|d| d.to_string()).as_deref(), Some(good));
        }
        for bad in [
            "",
            "18",
            "2018-3",
            "2018-13",
            "2018-00",
            "2018-02-30",
            "2023-02-29",
            "1900-02-29",
            "2018-01-00",
            "2018-01-32",
            "2018-01-01-01",
            "0999",
            "20180101",
            "2018-",
            "٢٠١٨",
        ] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn months_are_counted_by_the_calendar() {
        let months = |a: &str, b: &str| Date::parse(a).unwrap().months_until(Date::parse(b).unwrap());
        assert_eq!(months("2025-05-31", "2026-11-01"), 18);
        assert_eq!(months("2026-11-23", "2026-11-24"), 0);
        assert_eq!(months("2027", "2026"), 0);
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in ".*") {
            let _ = Date::parse(&text);
        }
    }
}
