//! Chromium with its driver, and Firefox, whose driver is geckodriver. Any version, so long as Chromium and its
//! driver agree.

use std::path::{Path, PathBuf};

use super::need::{Need, Step};
use super::{apt, version};
use crate::project::Project;

struct Browser {
    name: &'static str,
    /// What systems call the program, the best first.
    programs: &'static [&'static str],
}

struct Chromedriver;

const CHROMIUM: Browser =
    Browser { name: "chromium", programs: &["chromium", "chromium-browser", "google-chrome"] };
const FIREFOX: Browser = Browser { name: "firefox", programs: &["firefox-esr", "firefox"] };

pub(super) fn all() -> [Box<dyn Need>; 3] {
    [Box::new(CHROMIUM), Box::new(Chromedriver), Box::new(FIREFOX)]
}

impl Need for Browser {
    fn name(&self) -> &'static str {
        self.name
    }

    fn version(&self) -> &'static str {
        "any"
    }

    fn find(&self, project: &Project) -> Option<PathBuf> {
        self.programs.iter().find_map(|program| project.find_programs(program).next())
    }

    fn step(&self, project: &Project) -> Step {
        step(project)
    }
}

impl Need for Chromedriver {
    fn name(&self) -> &'static str {
        "chromedriver"
    }

    fn version(&self) -> &'static str {
        "any"
    }

    /// A driver of another major version than the browser refuses to start it.
    fn find(&self, project: &Project) -> Option<PathBuf> {
        let browser = major(project, &CHROMIUM.find(project)?)?;
        project.find_programs("chromedriver").find(|path| major(project, path).as_ref() == Some(&browser))
    }

    fn step(&self, project: &Project) -> Step {
        step(project)
    }
}

/// All three at once; what is there already costs nothing.
fn step(project: &Project) -> Step {
    let packages = ["chromium", "chromium-driver", "firefox-esr"];
    apt::step(project, "Chromium with its driver, and Firefox", "about a minute", &packages)
}

fn major(project: &Project, program: &Path) -> Option<String> {
    let version = version::of(project, program)?;
    version.split('.').next().map(str::to_owned)
}
