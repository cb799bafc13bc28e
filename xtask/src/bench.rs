//! The benchmarks there are, by name. Each is a program of its own; this only starts it, optimised.

use anyhow::{Context, Result};

use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::{browser_env, process};

struct Bench {
    name: &'static str,
    about: &'static str,
    arguments: &'static [&'static str],
    /// Whether it needs a browser, its driver and the built portal.
    in_browser: bool,
}

const BENCHES: &[Bench] = &[
    Bench {
        name: "content",
        about: "checking and writing a large content tree",
        arguments: &["run", "--release", "--package", "builder", "--", "bench"],
        in_browser: false,
    },
    Bench {
        name: "pageload",
        about: "the pages in dist/ on a slow phone, beside plain HTML",
        arguments: &["run", "--quiet", "--package", "browser-tests", "--bin", "pageload"],
        in_browser: true,
    },
    Bench {
        name: "typing",
        about: "what holds the page up while somebody types into the search",
        arguments: &["run", "--quiet", "--package", "browser-tests", "--bin", "typing"],
        in_browser: true,
    },
];

pub(crate) fn run(project: &Project, name: Option<&str>) -> Result<()> {
    let Some(name) = name else {
        for bench in BENCHES {
            println!("  {:<16}{}", bench.name, bench.about);
        }
        return Ok(());
    };
    let bench = BENCHES.iter().find(|bench| bench.name == name);
    let bench = bench.with_context(|| format!("no benchmark {name}; `cargo xtask bench` lists them"))?;
    let mut command = process::command(project, "cargo");
    if bench.in_browser {
        let tools = setup::run(project, Purpose::Test)?;
        browser_env::set(&mut command, project, &tools)?;
    }
    process::run(command.args(bench.arguments))
}
