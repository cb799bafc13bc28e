//! What the built portal weighs on its way to a reader, against the bounds it has to hold. Reads `dist/`; builds
//! nothing.

mod bound;
mod part;
mod report;
mod weight;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use report::Report;
use weight::Weight;

/// Prints the table, writes it to `target/sizes.json`, and fails where a bound is missed.
pub(crate) fn run(project: &Project) -> Result<()> {
    let dist = project.dist();
    let mut files =
        part::find(&dist).with_context(|| format!("cannot read {}; build first", dist.display()))?;
    let is_main =
        |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("main"));
    if !files.iter().any(|(part, path)| *part == part::Part::Style && is_main(path)) {
        // A release build prints the style into every page; this is the sheet it prints.
        files.push((part::Part::Style, project.target().join("style/main.css")));
    }
    let paths: Vec<_> = files.iter().map(|(_, path)| path.clone()).collect();
    let weights: Vec<Weight> = weight::of(project, &paths)?;
    let report = Report::new(&dist, files.into_iter().zip(weights).collect());

    println!("\n{}", report.table());
    fs::create_dir_all(project.target())?;
    fs::write(project.target().join("sizes.json"), format!("{:#}\n", report.to_json()))?;
    let missed = report.missed();
    if !missed.is_empty() {
        bail!("over its bound or not there: {}", missed.join(", "));
    }
    Ok(())
}
