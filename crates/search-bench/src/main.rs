//! `search-bench`: our search beside Pagefind, on the same generated pages. Reads its arguments and goes through the
//! sizes; `cargo xtask bench search` brings what it needs and starts it.

mod answer;
mod compare;
mod cost;
mod golden;
mod numbers;
mod ours;
mod pagefind;
mod pages;
mod queries;
mod random;
mod report;
mod roff;
mod sentences;
mod site;
mod targets;
mod typo;
mod weight;
mod words;

use anyhow::{Context, Result};
use compare::Plan;
use lexopt::prelude::{Long, Value, ValueExt};
use ours::Ours;
use std::{path::PathBuf, process::ExitCode};

const SIZES: [usize; 3] = [1_000, 10_000, 30_000];

#[derive(Default)]
struct Arguments {
    /// Only `index`, for ourselves: build one index and print what it cost.
    command: Option<String>,
    manual_pages: PathBuf,
    node_modules: Option<PathBuf>,
    dist: PathBuf,
    /// The folder of the golden queries.
    golden: PathBuf,
    out: PathBuf,
    pages: Option<usize>,
    changed: bool,
    quick: bool,
    /// Without Pagefind, which takes most of the time.
    alone: bool,
}

fn main() -> Result<ExitCode> {
    let arguments = Arguments::read()?;
    let sentences = sentences::read(&arguments.manual_pages)?;
    if arguments.command.as_deref() == Some("index") {
        let mut pages = pages::make(&sentences, arguments.pages.context("--pages is missing")?);
        if arguments.changed {
            pages = compare::changed_pages(pages);
        }
        ours::index(&pages, &arguments.out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let engine = ours::engine(&arguments.dist)?;
    let ours = Ours { manual_pages: arguments.manual_pages, engine, scales: Default::default() };
    println!("{} real sentences; ours is run natively, Pagefind in Node", sentences.len());
    let node_modules = arguments.node_modules.as_deref().filter(|_| !arguments.alone);
    let mut missed = golden::run(&ours, &arguments.dist, &arguments.golden, node_modules, &arguments.out)?;
    let sizes = SIZES.into_iter().take(if arguments.quick { 1 } else { SIZES.len() });
    for count in arguments.pages.map_or_else(|| sizes.collect(), |count| vec![count]) {
        let plan = Plan { count, change: count <= 10_000, node_modules, folder: &arguments.out };
        missed += report::print(&compare::run(&sentences, &ours, &plan)?);
    }
    println!("\n{missed} targets missed");
    Ok(ExitCode::SUCCESS)
}

impl Arguments {
    fn read() -> Result<Arguments> {
        let mut arguments = Arguments::default();
        let mut parser = lexopt::Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Value(value) if arguments.command.is_none() => arguments.command = Some(value.string()?),
                Long("manual-pages") => arguments.manual_pages = parser.value()?.into(),
                Long("node-modules") => arguments.node_modules = Some(parser.value()?.into()),
                Long("dist") => arguments.dist = parser.value()?.into(),
                Long("golden") => arguments.golden = parser.value()?.into(),
                Long("out") => arguments.out = parser.value()?.into(),
                Long("pages") => arguments.pages = Some(parser.value()?.parse()?),
                Long("changed") => arguments.changed = true,
                Long("alone") => arguments.alone = true,
                Long("quick") => arguments.quick = true,
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(arguments)
    }
}
