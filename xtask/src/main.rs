//! `cargo xtask`: the chores of this project. Picks the chore; knows nothing about how one is done.

mod bench;
mod browser_env;
mod build;
mod check;
mod command;
mod content;
mod elapsed;
mod goldens;
mod hook;
mod map;
mod markup;
mod minify;
mod process;
mod project;
mod serve;
mod setup;
mod shots;
mod sizes;
mod stages;
mod test;
mod versions;
mod worker;

use std::process::ExitCode;

use command::Command;
use project::Project;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match Command::parse(&arguments) {
        Ok(command) => run(command).unwrap_or_else(|error| {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }),
        Err(reason) => {
            eprintln!("xtask: {reason}\n\n{}", command::help());
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    let project = Project::find()?;
    match command {
        Command::Help => println!("{}", command::help()),
        Command::Setup(purpose) => drop(setup::run(&project, purpose)?),
        Command::Serve(arguments) => serve::run(&project, &arguments)?,
        Command::Build(arguments) => build::run(&project, &arguments)?,
        Command::Sizes => sizes::run(&project)?,
        Command::Content(arguments) => content::run(&project, &arguments)?,
        Command::Hook(stage) => hook::run(&project, stage)?,
        Command::Check => check::run(&project)?,
        Command::Test { all } => return test::run(&project, all),
        Command::Bench(words) => bench::run(&project, &words)?,
        Command::Map { check } => map::run(&project, check)?,
        Command::Goldens => goldens::run(&project)?,
        Command::Shots(directory) => shots::run(&project, &directory)?,
    }
    Ok(ExitCode::SUCCESS)
}
