//! Every printed document, read by html-validate: no error may be left. The rules are those of the HTML standard.

use anyhow::{Context, Result};

use crate::process;
use crate::project::Project;
use crate::setup::Tools;

const CONFIG: &str = "xtask/html-validate.json";

pub(crate) fn run(project: &Project, tools: &Tools) -> Result<()> {
    let mut command = process::command(project, "node");
    command.arg(tools.path("html-validate")?).args(["--config", CONFIG, "--max-warnings", "0"]);
    command.arg("dist/**/*.html");
    process::run(&mut command).context("a document is no valid HTML; the list above says where")
}
