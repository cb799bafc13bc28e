//! Everything that must hold before a change lands, in the order of what is quickest to tell. Runs the stages and
//! counts the tests; what they test is theirs.

mod tally;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::setup::{self, Purpose};
use crate::stages::Stages;
use crate::{browser_env, build, check, markup, process, sizes};
use tally::Tally;

/// More browser tests than these that fail at once are no race.
const AT_MOST_AGAIN: usize = 3;

/// The last line is the count, and it stands there only if tests ran.
pub(crate) fn run(project: &Project, all: bool) -> Result<ExitCode> {
    let mut stages = Stages::default();
    let mut tally = Tally::default();
    let result = run_stages(project, all, &mut stages, &mut tally);
    if let Err(error) = &result {
        eprintln!("\nxtask: {error:#}");
    }
    println!("\n{}", stages.summary());
    if let Some(line) = tally.line() {
        println!("\n{line}");
    }
    Ok(if result.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn run_stages(project: &Project, all: bool, stages: &mut Stages, tally: &mut Tally) -> Result<()> {
    let hint = "The message below says what is missing.";
    let tools = stages.run("set-up", hint, || setup::run(project, Purpose::Test))?;

    check::run_in(stages, project)?;

    let hint = "`cargo test -p PACKAGE NAME` runs one of them.";
    let arguments = ["--workspace", "--exclude", "browser-tests", "--features", "weltoffen/ssr"];
    stages.run("tests, native", hint, || {
        cargo_test(process::command(project, "cargo").arg("test").args(arguments), all, tally)
    })?;

    let hint = "`cargo test -p prerender --features second-world --test second_world` runs most of these.";
    let features = "prerender/second-world,words/second-world";
    let packages = ["--package", "prerender", "--package", "words", "--features", features];
    let arguments = [packages.as_slice(), &["--lib", "--test", "second_world"]].concat();
    stages.run("tests, another city's languages", hint, || {
        cargo_test(process::command(project, "cargo").arg("test").args(arguments), all, tally)
    })?;

    let hint = "`cargo xtask build` does only this.";
    stages.run("build", hint, || build::build(project, &tools, &[]))?;
    let hint = "`cargo xtask build --public-url /some/path/ --dist target/below` does only this.";
    stages.run("build, below a path", hint, || {
        let below = project.below().to_string_lossy().into_owned();
        build::build(project, &tools, &["--public-url", "/some/path/", "--dist", &below].map(String::from))
    })?;
    let hint = "The table above says which; target/sizes.json has the numbers.";
    let weight = stages.run("weight", hint, || sizes::run(project));

    let hint = "The rule's page explains each finding.";
    let markup = stages.run("markup of every page", hint, || markup::run(project, &tools));

    let hint = "`cargo test -p browser-tests NAME` runs one of them against dist/.";
    let browsers = stages.run("tests, browsers", hint, || {
        let command = || {
            let mut command = process::command(project, "cargo");
            browser_env::set(&mut command, project, &tools)?;
            command.args(["test", "--package", "browser-tests"]);
            anyhow::Ok(command)
        };
        let mut here = Tally::default();
        let first = cargo_test(&mut command()?, all, &mut here);
        let result = first.or_else(|error| try_again(command()?, error, &mut here));
        tally.add(here);
        result
    });
    // These three look at the same built portal and need nothing of each other: one run tells of all.
    weight.and(markup).and(browsers)
}

/// Two browsers and a server on a busy machine lose a race now and then that no reader would. A few tests that failed may
/// pass alone; they are named at the end, so that nobody gets used to them.
fn try_again(mut command: Command, error: anyhow::Error, tally: &mut Tally) -> Result<()> {
    let lost = tally.lost().to_vec();
    if lost.is_empty() || lost.len() > AT_MOST_AGAIN {
        return Err(error);
    }
    eprintln!("\nxtask: {} failed; once more, alone: {}", lost.len(), lost.join(" "));
    command.args(["--", "--include-ignored", "--exact", "--test-threads=1"]).args(&lost);
    let mut again = Tally::default();
    if listen(&mut command, &mut again).is_err() || !again.has_passed(lost.len()) {
        return Err(error);
    }
    tally.found_again();
    Ok(())
}

/// One `cargo test`, its output passed on line by line and read on the way. `--no-fail-fast`, so that the count
/// is of all tests and one run shows all that is wrong.
fn cargo_test(command: &mut Command, all: bool, tally: &mut Tally) -> Result<()> {
    command.arg("--no-fail-fast");
    if all {
        command.args(["--", "--include-ignored"]);
    }
    listen(command, tally)
}

/// Runs it, and counts what it says of tests.
fn listen(command: &mut Command, tally: &mut Tally) -> Result<()> {
    command.stdout(Stdio::piped());
    let line = process::shell_line(command);
    let mut child = command.spawn().with_context(|| format!("cannot start `{line}`"))?;
    let mut output = BufReader::new(child.stdout.take().context("cargo has no output")?);
    let mut text = Vec::new();
    while output.read_until(b'\n', &mut text)? > 0 {
        std::io::stdout().write_all(&text)?;
        std::io::stdout().flush()?;
        tally.read(&String::from_utf8_lossy(&text));
        text.clear();
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}
