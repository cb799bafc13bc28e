//! Pictures of the pages in `dist/`, for people to look at. The program that takes them is in `tests/browser`.

use anyhow::Result;

use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::{browser_env, process};

pub(crate) fn run(project: &Project, directory: &str) -> Result<()> {
    let tools = setup::run(project, Purpose::Test)?;
    let mut command = process::command(project, "cargo");
    browser_env::set(&mut command, project, &tools)?;
    process::run(command.args([
        "run",
        "--quiet",
        "--package",
        "browser-tests",
        "--bin",
        "shots",
        "--",
        directory,
    ]))
}
