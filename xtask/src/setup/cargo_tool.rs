//! Tools that cargo builds from their source, into `.tools/bin`. Knows how each is built quickest.

use std::fs;
use std::path::PathBuf;

use super::need::{Need, Step, Way};
use super::version;
use crate::process;
use crate::project::Project;
use crate::versions::{GECKODRIVER, TRUNK, WASM_BINDGEN};

struct CargoTool {
    package: &'static str,
    binary: &'static str,
    version: &'static str,
    flags: &'static [&'static str],
    about: &'static str,
}

/// Without its default features Trunk has no TLS: it cannot download tools, and builds in half the time.
pub(super) fn trunk() -> Box<dyn Need> {
    let flags = &["--locked", "--no-default-features"];
    Box::new(CargoTool { package: "trunk", binary: "trunk", version: TRUNK, flags, about: "about 4 minutes" })
}

/// Not `--locked`: the lock file of 0.2.130 names a version that registries may no longer have.
pub(super) fn wasm_bindgen() -> Box<dyn Need> {
    let (package, binary, about) = ("wasm-bindgen-cli", "wasm-bindgen", "about a minute and a half");
    Box::new(CargoTool { package, binary, version: WASM_BINDGEN, flags: &[], about })
}

pub(super) fn geckodriver() -> Box<dyn Need> {
    let (package, binary, about) = ("geckodriver", "geckodriver", "about a minute and a half");
    Box::new(CargoTool { package, binary, version: GECKODRIVER, flags: &["--locked"], about })
}

/// They take over a gigabyte, the tools themselves a sixth of that, and nothing asks for them again before a version
/// changes. A set-up that was broken off keeps them, and goes on from there.
pub(super) fn forget_intermediate_files(project: &Project) {
    // A leftover costs disk space only, so a failure to delete it is no failure.
    let _ = fs::remove_dir_all(intermediate(project));
}

impl Need for CargoTool {
    fn name(&self) -> &'static str {
        self.binary
    }

    fn version(&self) -> &'static str {
        self.version
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        let fits = |path: &PathBuf| version::of(project, path).as_deref() == Some(self.version);
        project.find_programs(self.binary).find(fits)
    }

    /// `--debug` without debug information: these tools wait for files and other programs, so optimised code
    /// would save less time than it takes to make.
    fn step(&self, project: &Project) -> Step {
        let mut command = process::command(project, "cargo");
        process::without_build_settings(&mut command)
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_INCREMENTAL", "0")
            .args(["install", "--debug", &format!("{}@{}", self.package, self.version)])
            .args(self.flags)
            .arg("--root")
            .arg(project.tools())
            .arg("--target-dir")
            .arg(intermediate(project));
        let name = format!("{} {} from its source", self.package, self.version);
        Step { name, about: self.about, way: Way::Ours(vec![command]) }
    }
}

/// One folder for all of them, so that a dependency they share compiles once.
fn intermediate(project: &Project) -> PathBuf {
    project.tools().join("target")
}
