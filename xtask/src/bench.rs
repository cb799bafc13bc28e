//! The benchmarks there are, by name. Each is a program of its own; this only starts it, optimised.

mod search;

use std::ffi::OsString;

use anyhow::{Context, Result, ensure};

use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::{browser_env, process};

struct Bench {
    name: &'static str,
    about: &'static str,
    arguments: &'static [&'static str],
    needs: Needs,
}

/// What has to be there first.
#[derive(PartialEq)]
enum Needs {
    Nothing,
    /// A browser, its driver and the built portal.
    Browser,
    /// Pagefind, and text to search in. Takes further words, such as `--quick`.
    Search,
    /// Node, for npm's sharp. Takes `--full`.
    Node,
}

const BENCHES: &[Bench] = &[
    Bench {
        name: "content",
        about: "checking and writing a large content tree",
        arguments: &["run", "--release", "--package", "builder", "--", "bench"],
        needs: Needs::Nothing,
    },
    Bench {
        name: "pictures",
        about: "photographs of 24 megapixels, beside npm's sharp (--full: 200 instead of 20)",
        arguments: &["run", "--release", "--quiet", "--package", "pictures", "--example", "bench", "--"],
        needs: Needs::Node,
    },
    Bench {
        name: "pageload",
        about: "the pages in dist/ on a slow phone, beside plain HTML",
        arguments: &["run", "--quiet", "--package", "browser-tests", "--bin", "pageload"],
        needs: Needs::Browser,
    },
    Bench {
        name: "exhibition",
        about: "an exhibition of 500 pictures on a slow phone: first picture, longest task, memory",
        arguments: &["run", "--quiet", "--package", "browser-tests", "--bin", "exhibition"],
        needs: Needs::Browser,
    },
    Bench {
        name: "search",
        about: "the search beside Pagefind, 1,000 to 30,000 pages (--quick: 1,000 only; --alone: without Pagefind)",
        arguments: &["run", "--release", "--quiet", "--package", "search-bench", "--"],
        needs: Needs::Search,
    },
    Bench {
        name: "typing",
        about: "what holds the page up while somebody types into the search",
        arguments: &["run", "--quiet", "--package", "browser-tests", "--bin", "typing"],
        needs: Needs::Browser,
    },
];

/// `words`: the name, and what the benchmark itself understands.
pub(crate) fn run(project: &Project, words: &[String]) -> Result<()> {
    let Some((name, rest)) = words.split_first() else {
        for bench in BENCHES {
            println!("  {:<16}{}", bench.name, bench.about);
        }
        return Ok(());
    };
    let bench = BENCHES.iter().find(|bench| bench.name == name);
    let bench = bench.with_context(|| format!("no benchmark {name}; `cargo xtask bench` lists them"))?;
    let takes_words = matches!(bench.needs, Needs::Search | Needs::Node);
    ensure!(rest.is_empty() || takes_words, "{name} takes no `{}`", rest.join(" "));
    let mut command = process::command(project, "cargo");
    let mut materials: Vec<OsString> = Vec::new();
    match bench.needs {
        Needs::Nothing => (),
        Needs::Browser => {
            let tools = setup::run(project, Purpose::Test)?;
            browser_env::set(&mut command, project, &tools)?;
        }
        Needs::Search => materials = search::bring(project)?,
        Needs::Node => drop(setup::run_for_node(project)?),
    }
    process::run(command.args(bench.arguments).args(materials).args(rest))
}
