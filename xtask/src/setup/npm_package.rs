//! What comes from npm, into `.tools/node`. Each package is looked for by its own file and version.

use std::fs;
use std::path::PathBuf;

use super::need::{Need, Step, Way};
use super::version;
use crate::process;
use crate::project::Project;
use crate::versions::{ACE, AXE, BINARYEN, HTML_VALIDATE, TERSER, WORLD_ATLAS};

/// `wasm-opt`, compiled to JavaScript; a native one of the same version on PATH is as good.
struct Binaryen;

/// A package that is read or run from its folder.
struct Package {
    name: &'static str,
    version: &'static str,
    /// The file that is wanted of it.
    file: &'static str,
}

pub(super) fn binaryen() -> Box<dyn Need> {
    Box::new(Binaryen)
}

/// The accessibility checks the browser tests load into a page, by two makers.
pub(super) fn axe() -> Box<dyn Need> {
    Box::new(Package { name: "axe-core", version: AXE, file: "axe.min.js" })
}

pub(super) fn ace() -> Box<dyn Need> {
    Box::new(Package { name: "accessibility-checker-engine", version: ACE, file: "ace.js" })
}

/// Makes the few lines of JavaScript shorter: a third of what wasm-bindgen writes are names and comments.
pub(super) fn terser() -> Box<dyn Need> {
    Box::new(Package { name: "terser", version: TERSER, file: crate::minify::PROGRAM })
}

/// Reads every printed document as a strict parser would.
pub(super) fn html_validate() -> Box<dyn Need> {
    Box::new(Package { name: "html-validate", version: HTML_VALIDATE, file: "bin/html-validate.mjs" })
}

/// The coasts the maps are drawn from.
pub(super) fn world_atlas() -> Box<dyn Need> {
    Box::new(Package { name: "world-atlas", version: WORLD_ATLAS, file: "land-50m.json" })
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

impl Need for Package {
    fn name(&self) -> &'static str {
        self.name
    }

    fn version(&self) -> &'static str {
        self.version
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        let folder = project.node_modules().join(self.name);
        let manifest = fs::read_to_string(folder.join("package.json")).ok()?;
        let manifest: serde_json::Value = serde_json::from_str(&manifest).ok()?;
        let file = folder.join(self.file);
        (manifest["version"] == self.version && file.is_file()).then_some(file)
    }

    fn step(&self, project: &Project) -> Step {
        npm(project, self.name, self.version)
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
