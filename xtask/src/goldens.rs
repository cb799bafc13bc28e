//! The pictures in `tests/golden` anew, from the pages in `dist/`. What is in them and when two are the same is known in
//! `tests/browser`.

use anyhow::Result;

use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::{browser_env, process};

pub(crate) fn run(project: &Project) -> Result<()> {
    let tools = setup::run(project, Purpose::Test)?;
    let mut command = process::command(project, "cargo");
    browser_env::set(&mut command, project, &tools)?;
    command.env("WELTOFFEN_RENEW_GOLDENS", "1");
    process::run(command.args([
        "test",
        "--package",
        "browser-tests",
        "--test",
        "scenarios",
        "--",
        "golden::",
    ]))?;
    println!("\n`git status tests/golden` tells which pictures changed. Look at each before you keep it.");
    Ok(())
}
