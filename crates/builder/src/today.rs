//! The day it is, by the system's clock in UTC.

use model::Date;
use std::time::{SystemTime, UNIX_EPOCH};
use time::OffsetDateTime;

/// Today; `None` beyond the year 9999.
pub fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    date_of(seconds / 86_400)
}

/// The date a number of days after 1970-01-01.
fn date_of(days: u64) -> Option<Date> {
    let seconds = i64::try_from(days).ok()?.checked_mul(86_400)?;
    let date = OffsetDateTime::from_unix_timestamp(seconds).ok()?.date();
    Date::parse(&format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()))
}

#[cfg(test)]
mod tests {
    use super::date_of;

    #[test]
    fn days_become_dates() {
        for (days, date) in
            [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_781, "2026-11-24")]
        {
            assert_eq!(date_of(days).unwrap().to_string(), date);
        }
    }
}
