//! When to ask again and when to stop: numbers and rules only, no clock and no network.

use super::LoadError;

/// One document's tries. Times are milliseconds since the first try.
///
/// At most three tries within 15 s, each at most 8 s (the last is cut short), with "full jitter" back-off as the
/// AWS builders' library describes: a random pause up to 400 ms · 2ⁿ, at most 4 s.
#[derive(Clone, Debug, Default)]
pub struct Retry {
    failed: u32,
    reload: bool,
}

/// How to ask this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Milliseconds to wait for the answer.
    pub timeout: u32,
    /// Whether to pass by the browser's cache, which may hold the damaged answer.
    pub reload: bool,
}

/// How a try ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No answer in time, or no line.
    Unreachable,
    /// An answer that is not 2xx; `retry_after` in seconds if the server names it.
    Status { code: u16, retry_after: Option<u32> },
    /// An answer that is not JSON by its content type.
    NotJson,
    /// JSON by its type, but cut off or not our document.
    Garbled,
    /// Our document, of a schema from after this app.
    Newer,
}

impl Retry {
    pub const TRIES: u32 = 3;
    pub const BUDGET: u32 = 15_000;
    pub const TIMEOUT: u32 = 8_000;
    /// The longest `Retry-After` we wait for, in seconds.
    pub const LONGEST_RETRY_AFTER: u32 = 10;
    const STEP: u32 = 400;
    const LONGEST_PAUSE: u32 = 4_000;

    /// How to ask now.
    pub fn attempt(&self, elapsed: u32) -> Attempt {
        let left = Retry::BUDGET.saturating_sub(elapsed);
        Attempt { timeout: Retry::TIMEOUT.min(left).max(1), reload: self.reload }
    }

    /// Milliseconds to pause before the next try, or why there is none. `random` is uniform in 0..1000.
    pub fn after(&mut self, outcome: Outcome, elapsed: u32, random: u32) -> Result<u32, LoadError> {
        let error = match outcome {
            Outcome::Unreachable => LoadError::Unreachable,
            Outcome::Status { code: 404 | 410, .. } => return Err(LoadError::NotFound),
            Outcome::Status { code: 408 | 425 | 429 | 500..=599, .. } => LoadError::Server,
            Outcome::Status { .. } => return Err(LoadError::Server),
            Outcome::Newer => return Err(LoadError::Outdated),
            // One extra try past the cache; a second damaged answer is final.
            Outcome::NotJson | Outcome::Garbled if self.reload => return Err(LoadError::Garbled),
            Outcome::NotJson | Outcome::Garbled => {
                self.reload = true;
                LoadError::Garbled
            }
        };
        self.failed += 1;
        let pause = match outcome {
            Outcome::Status { retry_after: Some(seconds), .. } if seconds <= Retry::LONGEST_RETRY_AFTER => {
                seconds * 1000
            }
            Outcome::Status { retry_after: Some(_), .. } => return Err(error),
            Outcome::NotJson | Outcome::Garbled => 0,
            _ => {
                let longest = Retry::STEP.saturating_mul(1 << self.failed.min(8)).min(Retry::LONGEST_PAUSE);
                longest * random.min(1000) / 1000
            }
        };
        let too_late = elapsed.saturating_add(pause) >= Retry::BUDGET;
        if self.failed >= Retry::TRIES || too_late { Err(error) } else { Ok(pause) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BUSY: Outcome = Outcome::Status { code: 503, retry_after: None };

    #[test]
    fn three_tries_and_no_more() {
        let mut retry = Retry::default();
        assert!(retry.after(BUSY, 10, 500).is_ok());
        assert!(retry.after(Outcome::Unreachable, 900, 500).is_ok());
        assert_eq!(retry.after(BUSY, 2_000, 500), Err(LoadError::Server));
    }

    #[test]
    fn a_missing_page_is_not_asked_for_again() {
        for code in [404, 410] {
            let outcome = Outcome::Status { code, retry_after: None };
            assert_eq!(Retry::default().after(outcome, 10, 0), Err(LoadError::NotFound));
        }
        let forbidden = Outcome::Status { code: 403, retry_after: None };
        assert_eq!(Retry::default().after(forbidden, 10, 0), Err(LoadError::Server));
    }

    #[test]
    fn a_damaged_answer_is_asked_for_once_more_past_the_cache() {
        let mut retry = Retry::default();
        assert!(!retry.attempt(0).reload);
        assert_eq!(retry.after(Outcome::Garbled, 10, 999), Ok(0));
        assert!(retry.attempt(10).reload);
        assert_eq!(retry.after(Outcome::NotJson, 20, 0), Err(LoadError::Garbled));
    }

    #[test]
    fn a_document_from_after_this_app_is_not_asked_for_again() {
        assert_eq!(Retry::default().after(Outcome::Newer, 10, 0), Err(LoadError::Outdated));
    }

    #[test]
    fn a_server_that_names_a_time_is_obeyed_up_to_ten_seconds() {
        let wait = |seconds| {
            let outcome = Outcome::Status { code: 429, retry_after: Some(seconds) };
            Retry::default().after(outcome, 10, 0)
        };
        assert_eq!(wait(2), Ok(2_000));
        assert_eq!(wait(3_600), Err(LoadError::Server));
    }

    #[test]
    fn the_last_try_is_cut_short_by_the_budget() {
        let retry = Retry::default();
        assert_eq!(retry.attempt(0).timeout, 8_000);
        assert_eq!(retry.attempt(12_000).timeout, 3_000);
    }

    proptest! {
        #[test]
        fn whatever_happens_it_ends_within_the_budget(
            outcomes in prop::collection::vec((0_u16..700, prop::option::of(0_u32..5_000), 0_u32..8_000, 0_u32..1_000), 8)
        ) {
            let mut retry = Retry::default();
            let mut elapsed = 0;
            let mut tries = 0;
            for (code, retry_after, took, random) in outcomes {
                let attempt = retry.attempt(elapsed);
                tries += 1;
                elapsed += took.min(attempt.timeout);
                let outcome = if code < 100 { Outcome::Unreachable } else { Outcome::Status { code, retry_after } };
                match retry.after(outcome, elapsed, random) {
                    Ok(pause) => elapsed += pause,
                    Err(_) => break,
                }
            }
            prop_assert!(tries <= 3);
            prop_assert!(elapsed <= Retry::BUDGET + 1);
        }
    }
}
