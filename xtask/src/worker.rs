//! Completes the search's worker, which Trunk builds: its glue only defines things, and this adds what starts it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::project::Project;

/// As Trunk names the glue of the worker's binary.
const GLUE: &str = "search.js";
const START: &str = "crates/search-worker/start.js";

/// Appends the start to the glue in `folder`, inside of one function, so that the names of both may be shortened.
pub(crate) fn complete(project: &Project, folder: &Path) -> Result<()> {
    let path = folder.join(GLUE);
    let glue = fs::read_to_string(&path).with_context(|| format!("Trunk built no {}", path.display()))?;
    let start = fs::read_to_string(project.root().join(START)).context("cannot read the worker's start")?;
    fs::write(&path, format!("(() => {{\n{glue}\n{start}}})();\n"))?;
    Ok(())
}
