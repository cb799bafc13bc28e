//! A span of time in words. Does not measure it.

use std::time::Duration;

pub(crate) fn words(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_spans_have_a_tenth_and_long_ones_minutes() {
        assert_eq!(words(Duration::from_millis(340)), "0.3 s");
        assert_eq!(words(Duration::from_secs(59)), "59 s");
        assert_eq!(words(Duration::from_secs(245)), "4 min 5 s");
    }
}
