//! The portal as it is put online: `dist/`, and what it weighs. Trunk and its hooks do the building.

use anyhow::Result;

use crate::project::Project;
use crate::setup::{self, Purpose, Tools};
use crate::{process, serve, sizes};

pub(crate) fn run(project: &Project, arguments: &[String]) -> Result<()> {
    let tools = setup::run(project, Purpose::Build)?;
    build(project, &tools, arguments)?;
    sizes::run(project)
}

/// With the tools already there, and without the report.
pub(crate) fn build(project: &Project, tools: &Tools, arguments: &[String]) -> Result<()> {
    let mut command = process::command(project, tools.path("trunk")?);
    process::run(serve::trunk_settings(&mut command).args(["build", "--release"]).args(arguments))
}
