//! What comes from npm, into `.tools/node`. Each package is looked for by its own file and version.

use std::fs;
use std::path::PathBuf;

use super::need::{Need, Step, Way};
use super::version;
use crate::process;
use crate::project::Project;
use crate::versions::{AXE, BINARYEN};

/// `wasm-opt`, compiled to JavaScript; a native one of the same version on PATH is as good.
struct Binaryen;

/// The accessibility checks the browser tests load into a page.
struct Axe;

pub(super) fn binaryen() -> Box<dyn Need> {
    Box::new(Binaryen)
}

pub(super) fn axe() -> Box<dyn Need> {
    Box::new(Axe)
}

impl Need for Binaryen {
    fn name(&self) -> &'static str {
        "wasm-opt"
    }

    fn version(&self) -> &'static str {
        BINARYEN
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        let major = BINARYEN.split('.').next();
        project.find_programs("wasm-opt").find(|path| version::of(project, path).as_deref() == major)
    }

    fn step(&self, project: &Project) -> Step {
        npm(project, "binaryen", BINARYEN)
    }
}

impl Need for Axe {
    fn name(&self) -> &'static str {
        "axe-core"
    }

    fn version(&self) -> &'static str {
        AXE
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        let folder = project.node_modules().join("axe-core");
        let manifest = fs::read_to_string(folder.join("package.json")).ok()?;
        let manifest: serde_json::Value = serde_json::from_str(&manifest).ok()?;
        let script = folder.join("axe.min.js");
        (manifest["version"] == AXE && script.is_file()).then_some(script)
    }

    fn step(&self, project: &Project) -> Step {
        npm(project, "axe-core", AXE)
    }
}

/// npm notes in `.tools/node/package.json` what it installed: without that note the next install would remove it.
fn npm(project: &Project, package: &str, version: &str) -> Step {
    let mut command = process::command(project, "npm");
    command.args(["install", "--save-exact", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]);
    command.arg(project.tools().join("node")).arg(format!("{package}@{version}"));
    Step {
        name: format!("{package} {version} from npm"),
        about: "a few seconds",
        way: Way::Ours(vec![command]),
    }
}
