//! A chore's stages, one after the other, each with its name and its time. Does not know what they do.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::elapsed;

#[derive(Default)]
pub(crate) struct Stages {
    done: Vec<(String, Duration, bool)>,
}

impl Stages {
    /// Runs one stage. The error names it and carries `hint`, which says what to do about it.
    pub(crate) fn run<T>(&mut self, name: &str, hint: &str, stage: impl FnOnce() -> Result<T>) -> Result<T> {
        eprintln!("\n── {name}");
        let start = Instant::now();
        let result = stage();
        let time = start.elapsed();
        self.done.push((name.to_owned(), time, result.is_ok()));
        if result.is_ok() {
            eprintln!("── {name}: {}", elapsed::words(time));
        }
        result.with_context(|| format!("stage \"{name}\" failed. {hint}\n"))
    }

    /// A line a stage, and the time of all of them.
    pub(crate) fn summary(&self) -> String {
        let mut lines: Vec<String> = self.done.iter().map(line).collect();
        let all = self.done.iter().map(|(_, time, _)| *time).sum();
        lines.push(format!("        {:<32}{:>12}", "all of it", elapsed::words(all)));
        lines.join("\n")
    }
}

fn line((name, time, passed): &(String, Duration, bool)) -> String {
    let word = if *passed { "ok" } else { "FAILED" };
    format!("{word:<8}{name:<32}{:>12}", elapsed::words(*time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_stage_is_named_with_its_hint_and_its_cause() {
        let mut stages = Stages::default();
        stages.run("first", "", || Ok(())).unwrap();
        let failed: Result<()> = stages.run("second", "Try again.", || anyhow::bail!("no luck"));
        let message = format!("{:#}", failed.unwrap_err());
        assert!(
            message.contains("\"second\" failed. Try again.") && message.contains("no luck"),
            "{message}"
        );
        assert!(stages.summary().contains("FAILED  second"), "{}", stages.summary());
    }
}
