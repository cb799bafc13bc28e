//! What the browser tests must know about this machine: the site to test, and the programs to test it with.
//! The names are read by `tests/browser`.

use std::process::Command;

use anyhow::Result;

use crate::project::Project;
use crate::setup::Tools;

pub(crate) fn set(command: &mut Command, project: &Project, tools: &Tools) -> Result<()> {
    command.env("WELTOFFEN_DIST", project.dist()).env("WELTOFFEN_TOOLS", project.tools());
    command.env("WELTOFFEN_DIST_BELOW", project.below());
    for (variable, tool) in [("CHROMEDRIVER", "chromedriver"), ("GECKODRIVER", "geckodriver")] {
        command.env(variable, tools.path(tool)?);
    }
    Ok(())
}
