//! Counts tests from what `cargo test` prints. Reads lines; starts nothing.

#[derive(Debug, Default, PartialEq)]
pub(super) struct Tally {
    /// How many test programs reported; without one there is nothing to say.
    reports: usize,
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Tally {
    /// Takes in one line; only those that open with `test result:` count.
    pub(super) fn read(&mut self, line: &str) {
        if let Some(report) = line.trim_start().strip_prefix("test result: ") {
            self.reports += 1;
            self.passed += before(report, "passed;");
            self.failed += before(report, "failed;");
            self.skipped += before(report, "ignored;");
        }
    }

    /// The plain closing line.
    pub(super) fn line(&self) -> Option<String> {
        let skipped = if self.skipped > 0 { format!(", {} skipped", self.skipped) } else { String::new() };
        (self.reports > 0).then(|| format!("{} passed, {} failed{skipped}", self.passed, self.failed))
    }
}

/// The number that stands before `word`.
fn before(report: &str, word: &str) -> usize {
    let words: Vec<&str> = report.split_whitespace().collect();
    let pair = words.windows(2).find(|pair| pair[1] == word);
    pair.and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lines: &[&str], expected: Option<&str>) {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.read(line));
        assert_eq!(tally.line().as_deref(), expected);
    }

    #[test]
    fn all_test_programs_are_added_up() {
        check(
            &[
                "running 3 tests",
                "test a ... ok",
                "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n",
                "test result: \u{1b}[31mFAILED\u{1b}(B\u{1b}[m. 4 passed; 2 failed; 0 ignored; 0 measured; 1 filtered out\n",
            ],
            Some("7 passed, 2 failed"),
        );
    }

    #[test]
    fn ignored_tests_are_skipped_ones() {
        check(
            &["test result: ok. 1 passed; 0 failed; 5 ignored; 0 measured;"],
            Some("1 passed, 0 failed, 5 skipped"),
        );
    }

    #[test]
    fn without_a_report_nothing_is_claimed() {
        check(&["error: could not compile", "the test result: was 3 passed; 0 failed;"], None);
    }
}
