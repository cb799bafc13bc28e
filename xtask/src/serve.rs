//! The portal while one works on it: Trunk builds, serves and builds again. Only starts it.

use std::process::Command;

use anyhow::{Result, anyhow};

use crate::process;
use crate::project::Project;
use crate::setup::{self, Purpose};

pub(crate) fn run(project: &Project, arguments: &[String]) -> Result<()> {
    let tools = setup::run(project, Purpose::Serve)?;
    let mut command = process::command(project, tools.path("trunk")?);
    trunk_settings(&mut command).arg("serve").args(arguments);
    let port = port(arguments).unwrap_or("8080");
    eprintln!("serve: http://127.0.0.1:{port}/ as soon as it is built (about 2 minutes the first time)");
    become_it(&mut command)
}

/// Trunk 0.21 refuses to start where `NO_COLOR` holds anything but `true` or `false`; the convention
/// (<https://no-color.org>) is any text.
pub(crate) fn trunk_settings(command: &mut Command) -> &mut Command {
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        command.env("NO_COLOR", "true");
    }
    command
}

fn port(arguments: &[String]) -> Option<&str> {
    let at = arguments.iter().position(|argument| argument == "--port" || argument == "-p")?;
    arguments.get(at + 1).map(String::as_str)
}

/// Trunk takes our place, so that whoever ends us ends it, and leaves no server behind.
#[cfg(unix)]
fn become_it(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(anyhow!(command.exec()).context("cannot start trunk"))
}

#[cfg(not(unix))]
fn become_it(command: &mut Command) -> Result<()> {
    process::run(command).map_err(|error| anyhow!(error))
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn the_address_follows_the_port_trunk_is_given() {
        let words = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(port(&words("--open --port 9000")), Some("9000"));
        assert_eq!(port(&words("--open")), None);
    }
}
