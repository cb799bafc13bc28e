//! The builder alone: `content/` checked and written into `dist/`. Knows its command line and nothing else.

use std::process::Command;

use anyhow::Result;

use crate::process;
use crate::project::Project;

pub(crate) fn run(project: &Project, arguments: &[String]) -> Result<()> {
    let said = |name: &str| arguments.iter().any(|argument| argument.split('=').next() == Some(name));
    let mut command = builder(project, "content");
    if !said("--content") {
        command.args(["--content", "content"]);
    }
    if !said("--out") {
        command.args(["--out", "dist"]);
    }
    process::run(command.args(arguments))
}

/// One of the builder's own commands, ready for its arguments.
pub(crate) fn builder(project: &Project, name: &str) -> Command {
    let mut command = process::command(project, "cargo");
    command.args(["run", "--quiet", "--package", "builder", "--", name]);
    command
}
