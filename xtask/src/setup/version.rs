//! Reads the version out of what a tool prints for `--version`. Starts the tool; judges nothing.

use std::path::Path;

use crate::process;
use crate::project::Project;

/// What the program at `path` calls its version.
pub(super) fn of(project: &Project, path: &Path) -> Option<String> {
    let text = process::output(process::command(project, path).arg("--version"))?;
    read(&text).map(str::to_owned)
}

/// The first word of the first line that is made of a number, or of numbers and dots.
pub(super) fn read(text: &str) -> Option<&str> {
    let first = text.lines().next()?;
    first.split_whitespace().find(|word| word.starts_with(|letter: char| letter.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn every_tool_says_its_version_in_its_own_way() {
        for (text, expected) in [
            ("trunk 0.21.14\n", Some("0.21.14")),
            ("wasm-bindgen 0.2.130\n", Some("0.2.130")),
            ("wasm-opt version 132 (version_132)\n", Some("132")),
            ("geckodriver 0.37.1\n\nThe source code of this program …", Some("0.37.1")),
            ("rustc 1.95.0 (59807616e 2026-03-21)\n", Some("1.95.0")),
            ("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)\n", Some("156.0.8078.79")),
            ("Mozilla Firefox 153.7.0esr\n", Some("153.7.0esr")),
            ("error: no such command\n", None),
            ("", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
