//! The scripts of a release, shortened where they lie. Does not know what they do.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::process;
use crate::project::Project;

/// Terser's own file, below its package.
pub(crate) const PROGRAM: &str = "bin/terser";

/// Shortens every script at the top of `folder`. Without terser they stay as they are: the portal works all the same.
pub(crate) fn run(project: &Project, folder: &Path) -> Result<()> {
    let terser = project.node_modules().join("terser").join(PROGRAM);
    if !terser.is_file() {
        eprintln!("hook: terser is not there, scripts stay long; `cargo xtask build` installs it");
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let script = entry?.path();
        if script.extension().is_some_and(|extension| extension == "js") {
            let mut command = process::command(project, "node");
            command.arg(&terser).args(["--module", "--compress", "passes=2", "--mangle", "--output"]);
            process::run(command.arg(&script).arg("--").arg(&script))?;
        }
    }
    Ok(())
}
