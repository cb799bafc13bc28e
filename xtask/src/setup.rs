//! Makes sure that every tool is there, in the version we pin. Decides what is missing and in which order it
//! comes; how one kind of tool is found and installed is in `setup/`.

mod apt;
mod browsers;
mod cargo_tool;
mod hosts;
mod need;
mod node;
mod npm_package;
mod purpose;
mod stamp;
mod toolchain;
mod tools;
mod version;

use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::{elapsed, process};
use need::{Need, Step, Way};
pub(crate) use purpose::Purpose;
use stamp::Stamp;
pub(crate) use tools::Tools;

/// Installs what `purpose` needs and this machine lacks, and tells where everything is.
pub(crate) fn run(project: &Project, purpose: Purpose) -> Result<Tools> {
    bring(project, &needs(project, purpose))
}

/// The same for the data of the maps, which only who draws them anew needs.
pub(crate) fn run_for_map(project: &Project) -> Result<Tools> {
    bring(project, &[node::need(), npm_package::world_atlas()])
}

/// Node.js alone.
pub(crate) fn run_for_node(project: &Project) -> Result<Tools> {
    bring(project, &[node::need()])
}

fn bring(project: &Project, needs: &[Box<dyn Need>]) -> Result<Tools> {
    let mut stamp = Stamp::read(project);
    let missing: Vec<&dyn Need> =
        needs.iter().map(|need| &**need).filter(|need| !is_there(project, &mut stamp, *need)).collect();

    let mut steps: Vec<Step> = missing.iter().map(|need| need.step(project)).collect();
    steps.dedup_by(|later, earlier| later.name == earlier.name);
    refuse_what_is_not_ours_to_do(&steps)?;
    for step in &mut steps {
        take(step)?;
    }
    for need in missing {
        if !is_there(project, &mut stamp, need) {
            bail!("{} {} was installed, but is not found now", need.name(), need.version());
        }
    }
    if !steps.is_empty() {
        cargo_tool::forget_intermediate_files(project);
    }
    stamp.write(project).context("cannot write what was found into .tools/")?;
    Ok(stamp.into_tools())
}

/// In this order they are installed: what may fail for want of a right or of the network comes before what
/// takes minutes.
fn needs(project: &Project, purpose: Purpose) -> Vec<Box<dyn Need>> {
    let mut needs: Vec<Box<dyn Need>> = vec![Box::new(toolchain::Rust), Box::new(toolchain::WasmTarget)];
    if purpose >= Purpose::Build {
        needs.extend([node::need(), npm_package::binaryen(), npm_package::terser()]);
    }
    if purpose >= Purpose::Test {
        needs.extend([npm_package::axe(), npm_package::ace(), npm_package::html_validate()]);
        needs.extend(browsers::all());
        needs.extend(hosts::all(project));
    }
    if purpose >= Purpose::Serve {
        needs.extend([cargo_tool::trunk(), cargo_tool::wasm_bindgen()]);
    }
    if purpose >= Purpose::Test {
        needs.push(cargo_tool::geckodriver());
    }
    needs
}

fn is_there(project: &Project, stamp: &mut Stamp, need: &dyn Need) -> bool {
    if stamp.vouches_for(need.name(), need.version()) {
        return true;
    }
    let found = need.find(project);
    if let Some(path) = &found {
        stamp.add(need.name(), need.version(), path);
    }
    found.is_some()
}

/// Before anything else is done: whoever has to do something by hand is told all of it, once.
fn refuse_what_is_not_ours_to_do(steps: &[Step]) -> Result<()> {
    let by_hand: Vec<String> = steps
        .iter()
        .filter_map(|step| match &step.way {
            Way::ByHand { because, lines } => {
                Some(format!("  # {}: {because}\n  {}", step.name, lines.join("\n  ")))
            }
            Way::Ours(_) => None,
        })
        .collect();
    if !by_hand.is_empty() {
        bail!(
            "not everything can be installed from here. Do this, then start again:\n\n{}\n",
            by_hand.join("\n")
        );
    }
    Ok(())
}

fn take(step: &mut Step) -> Result<()> {
    let Way::Ours(commands) = &mut step.way else { return Ok(()) };
    eprintln!("setup: {}, {}", step.name, step.about);
    let start = Instant::now();
    for command in commands {
        process::run(command).with_context(|| format!("cannot install {}", step.name))?;
    }
    eprintln!("setup: {} is there after {}", step.name, elapsed::words(start.elapsed()));
    Ok(())
}
