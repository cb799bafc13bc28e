//! Owns where the tools of the tests lie: drivers and axe; knows not what they do.

use std::env;
use std::path::PathBuf;

use crate::browser::Browser;

/// The driver of a browser. `GECKODRIVER` and `CHROMEDRIVER` name it, else the project's tool folder, else `PATH` has it.
pub(crate) fn driver(browser: Browser) -> PathBuf {
    let (variable, name) = match browser {
        Browser::Chromium => ("CHROMEDRIVER", "chromedriver"),
        Browser::Firefox => ("GECKODRIVER", "geckodriver"),
    };
    if let Some(path) = env::var_os(variable) {
        return path.into();
    }
    folder().map(|folder| folder.join("bin").join(name)).filter(|path| path.is_file()).unwrap_or(name.into())
}

/// The script of axe-core.
pub(crate) fn axe() -> Result<PathBuf, String> {
    script("axe-core/axe.min.js")
}

/// The script of IBM's checker.
pub(crate) fn ace() -> Result<PathBuf, String> {
    script("accessibility-checker-engine/ace.js")
}

fn script(name: &str) -> Result<PathBuf, String> {
    let folder = folder().ok_or("WELTOFFEN_TOOLS is not set; run the tests with `cargo xtask test`.")?;
    let script = folder.join("node/node_modules").join(name);
    if script.is_file() {
        Ok(script)
    } else {
        Err(format!("{} is missing; `cargo xtask test` fetches it.", script.display()))
    }
}

fn folder() -> Option<PathBuf> {
    env::var_os("WELTOFFEN_TOOLS").map(PathBuf::from)
}
