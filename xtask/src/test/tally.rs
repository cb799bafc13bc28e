//! Counts tests from what `cargo test` prints. Reads lines; starts nothing.

#[derive(Debug, Default, PartialEq)]
pub(super) struct Tally {
    /// How many test programs reported; without one there is nothing to say.
    reports: usize,
    passed: usize,
    failed: usize,
    skipped: usize,
    /// The names of those that failed and were not tried again.
    lost: Vec<String>,
    /// The names of those that failed, and passed when tried again.
    unsteady: Vec<String>,
}

impl Tally {
    /// Takes in one line; only those that open with `test result:` count, and those that name a failed test are kept.
    pub(super) fn read(&mut self, line: &str) {
        if let Some(report) = line.trim_start().strip_prefix("test result: ") {
            self.reports += 1;
            self.passed += before(report, "passed;");
            self.failed += before(report, "failed;");
            self.skipped += before(report, "ignored;");
        }
        let name = line.trim_end().strip_prefix("test ").and_then(|line| line.strip_suffix(" ... FAILED"));
        self.lost.extend(name.map(str::to_owned));
    }

    /// Takes in another count.
    pub(super) fn add(&mut self, other: Tally) {
        self.reports += other.reports;
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.lost.extend(other.lost);
        self.unsteady.extend(other.unsteady);
    }

    /// Whether so many passed, and none failed.
    pub(super) fn has_passed(&self, number: usize) -> bool {
        self.passed == number && self.failed == 0
    }

    /// The names of those that have failed.
    pub(super) fn lost(&self) -> &[String] {
        &self.lost
    }

    /// Takes in that all that had failed have now passed.
    pub(super) fn found_again(&mut self) {
        self.passed += self.lost.len();
        self.failed = self.failed.saturating_sub(self.lost.len());
        self.unsteady.append(&mut self.lost);
    }

    /// The plain closing line, and before it those that passed only when tried again.
    pub(super) fn line(&self) -> Option<String> {
        let skipped = if self.skipped > 0 { format!(", {} skipped", self.skipped) } else { String::new() };
        let unsteady = self.unsteady.iter().map(|name| format!("passed only when tried again: {name}\n"));
        (self.reports > 0).then(|| {
            let unsteady: String = unsteady.collect();
            format!("{unsteady}{} passed, {} failed{skipped}", self.passed, self.failed)
        })
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
    fn one_that_passes_when_tried_again_is_named() {
        let mut tally = Tally::default();
        tally.read("test touch::two_fingers ... FAILED\n");
        tally.read("test touch::one_finger ... ok\n");
        tally.read("test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured;\n");
        assert_eq!(tally.lost(), ["touch::two_fingers"]);
        assert_eq!(tally.line().as_deref(), Some("1 passed, 1 failed"));
        tally.found_again();
        assert_eq!(tally.lost(), [""; 0]);
        let line = "passed only when tried again: touch::two_fingers\n2 passed, 0 failed";
        assert_eq!(tally.line().as_deref(), Some(line));
    }

    #[test]
    fn without_a_report_nothing_is_claimed() {
        check(&["error: could not compile", "the test result: was 3 passed; 0 failed;"], None);
    }
}
