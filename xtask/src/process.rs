//! Starting other programs in a known environment. Does not know what they are for.

use std::ffi::OsStr;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// A program to be run at the root of the project, which finds our own tools first.
///
/// What rustup and `cargo run` told *this* program about itself is taken away, so that the next cargo is told
/// its own: else some build scripts would see a changed world and run again, and the pinned toolchain would
/// give way to the one somebody started us with.
pub(crate) fn command(project: &Project, program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(project.root()).env("PATH", project.path_variable());
    remove(&mut command, |name| {
        name.starts_with("CARGO_PKG_")
            || matches!(name, "RUSTUP_TOOLCHAIN" | "CARGO" | "CARGO_MANIFEST_DIR" | "CARGO_MANIFEST_PATH")
    });
    command
}

/// Takes away what the caller's environment says about *how* to compile. For programs that are not the
/// caller's: our tools, and the builder inside a hook, which flags meant for the app would compile anew.
pub(crate) fn without_build_settings(command: &mut Command) -> &mut Command {
    remove(command, |name| {
        name.starts_with("CARGO_PROFILE_")
            || name.starts_with("CARGO_TARGET_")
            || matches!(
                name,
                "RUSTFLAGS" | "CARGO_ENCODED_RUSTFLAGS" | "CARGO_BUILD_RUSTFLAGS" | "CARGO_BUILD_TARGET"
            )
    });
    command
}

/// Runs it, its output going where ours goes.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = shell_line(command);
    let status = command.status().with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// What it prints, where it succeeds at all.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The command as a person would type it, without the environment.
pub(crate) fn shell_line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| quoted(&word.to_string_lossy())).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_=+./:,@%~".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

fn remove(command: &mut Command, unwanted: impl Fn(&str) -> bool) {
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(&unwanted) {
            command.env_remove(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_command_can_be_typed_again() {
        let mut command = Command::new("cargo");
        command.args(["install", "--root", "/home/Jörg Ö/it's", ""]);
        assert_eq!(shell_line(&command), r"cargo install --root '/home/Jörg Ö/it'\''s' ''");
    }

    #[test]
    fn settings_of_the_caller_do_not_reach_our_tools() {
        // `cargo test` itself sets this one.
        let project = Project::find().unwrap();
        let command = command(&project, "cargo");
        let removed: Vec<_> = command.get_envs().filter(|(_, value)| value.is_none()).collect();
        assert!(removed.iter().any(|(name, _)| *name == "CARGO_MANIFEST_DIR"), "{removed:?}");
    }
}
