//! What Trunk's hooks call, before and after it builds. The order of the steps is here; the work is the builder's.

use std::path::PathBuf;
use std::process::Command;
use std::str::FromStr;

use anyhow::{Context, Result};

use crate::content::builder;
use crate::minify;
use crate::process;
use crate::project::Project;
use crate::worker;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stage {
    PreBuild,
    PostBuild,
}

impl FromStr for Stage {
    type Err = String;

    fn from_str(word: &str) -> Result<Stage, String> {
        match word {
            "pre-build" => Ok(Stage::PreBuild),
            "post-build" => Ok(Stage::PostBuild),
            _ => Err(format!("there is no hook {word}: pre-build or post-build")),
        }
    }
}

/// Flags meant for the app (`RUSTFLAGS="--cfg erase_components" trunk serve`) are kept from the builder, which
/// they would only compile anew.
pub(crate) fn run(project: &Project, stage: Stage) -> Result<()> {
    match stage {
        Stage::PreBuild => process::run(process::without_build_settings(&mut builder(project, "style"))),
        Stage::PostBuild => {
            let mut content = builder(project, "content");
            content.args(["--content", "content", "--out"]).arg(staging()?);
            process::run(process::without_build_settings(&mut content))?;
            worker::complete(project, &staging()?)?;
            // A developer's build is for looking at one page at a time; only a release prints them all.
            if std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release") {
                minify::run(project, &staging()?)?;
                process::run(process::without_build_settings(&mut prerender(project)?))?;
            }
            Ok(())
        }
    }
}

/// Prints every page of the staged site, compiled for speed: it draws pictures and packs files.
fn prerender(project: &Project) -> Result<Command> {
    let mut command = process::command(project, "cargo");
    command.args(["run", "--quiet", "--release", "--package", "prerender", "--", "--dist"]).arg(staging()?);
    if let Some(base) = std::env::var_os("TRUNK_PUBLIC_URL") {
        command.arg("--public-url").arg(base);
    }
    Ok(command)
}

/// Where Trunk collects the site before it becomes `dist/`.
fn staging() -> Result<PathBuf> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR");
    folder.map(PathBuf::from).context("TRUNK_STAGING_DIR is not set: this is for Trunk's hooks (Trunk.toml)")
}
