//! The benchmarks there are, by name. Each is a program of its own; this only starts it, optimised.

use anyhow::{Context, Result};

use crate::process;
use crate::project::Project;

struct Bench {
    name: &'static str,
    about: &'static str,
    arguments: &'static [&'static str],
}

const BENCHES: &[Bench] = &[Bench {
    name: "content",
    about: "checking and writing a large content tree",
    arguments: &["run", "--release", "--package", "builder", "--", "bench"],
}];

pub(crate) fn run(project: &Project, name: Option<&str>) -> Result<()> {
    let Some(name) = name else {
        for bench in BENCHES {
            println!("  {:<16}{}", bench.name, bench.about);
        }
        return Ok(());
    };
    let bench = BENCHES.iter().find(|bench| bench.name == name);
    let bench = bench.with_context(|| format!("no benchmark {name}; `cargo xtask bench` lists them"))?;
    process::run(process::command(project, "cargo").args(bench.arguments))
}
