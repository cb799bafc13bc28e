//! The coasts of the maps, drawn anew into `crates/worldmap/src/land.json`. How, the crate itself knows.

use anyhow::{Context, Result};

use crate::project::Project;
use crate::{process, setup};

/// With `check` the file stays as it is; it is an error if it would change.
pub(crate) fn run(project: &Project, check: bool) -> Result<()> {
    let tools = setup::run_for_map(project)?;
    let atlas = tools.path("world-atlas")?.parent().context("world-atlas lies in no folder")?;
    let mut command = process::command(project, "cargo");
    command.args(["run", "--quiet", "--package", "worldmap", "--"]);
    if check {
        command.arg("--check");
    }
    process::run(command.arg(atlas).arg("crates/worldmap/src/land.json"))
}
