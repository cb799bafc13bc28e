//! Formatting and lints, natively and for the browser. Changes nothing.

use std::process::Command;

use anyhow::Result;

use crate::process;
use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::stages::Stages;
use crate::versions::WASM_TARGET;

pub(crate) fn run(project: &Project) -> Result<()> {
    setup::run(project, Purpose::Lint)?;
    run_in(&mut Stages::default(), project)
}

/// As part of a longer chore. `csr` and `ssr` are never in one call: cargo would unite them.
pub(crate) fn run_in(stages: &mut Stages, project: &Project) -> Result<()> {
    let lint_hint = "Each finding above says what to change.";
    let format = ["fmt", "--all", "--check"];
    stages.run("formatting", "`cargo fmt --all` mends it.", || cargo(project, &format))?;
    let native = ["clippy", "--workspace", "--all-targets", "--features", "weltoffen/ssr"];
    stages.run("lints, native", lint_hint, || lint(project, &native))?;
    let browser = [
        "clippy",
        "--package",
        "weltoffen",
        "--package",
        "search-worker",
        "--target",
        WASM_TARGET,
        "--features",
        "weltoffen/csr",
    ];
    stages.run("lints, browser", lint_hint, || lint(project, &browser))
}

fn lint(project: &Project, arguments: &[&str]) -> Result<()> {
    cargo(project, &[arguments, &["--", "--deny", "warnings"]].concat())
}

fn cargo(project: &Project, arguments: &[&str]) -> Result<()> {
    let mut command: Command = process::command(project, "cargo");
    process::run(command.args(arguments))
}
