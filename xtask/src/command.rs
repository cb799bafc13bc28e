//! What was asked for on the command line. Only reads the words; does nothing about them.

use crate::hook::Stage;
use crate::setup::Purpose;

#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    Setup(Purpose),
    Serve(Vec<String>),
    Build(Vec<String>),
    Sizes,
    Content(Vec<String>),
    Hook(Stage),
    Check,
    Test { all: bool },
    Bench(Vec<String>),
    Shots(String),
    Goldens,
    Map { check: bool },
    Help,
}

/// Every command with one line about it. `hook` is missing: Trunk calls it, people do not.
const LIST: [(&str, &str); 12] = [
    ("setup [--for serve|build|test]", "install what is missing into .tools/ (without --for: everything)"),
    ("serve [-- TRUNK ARGUMENTS]", "the portal on http://127.0.0.1:8080/, rebuilt as files change"),
    ("build [--public-url URL]", "the portal as static files in dist/, and what it weighs"),
    ("sizes", "what dist/ weighs, against the bounds"),
    (
        "content [--all | --gaps]",
        "only content/ into dist/, and what is wrong; or what is not translated yet",
    ),
    ("check", "formatting and lints"),
    ("test [--all]", "everything: check, tests, build, browsers (--all: the slow tests too)"),
    ("bench [NAME [ARGUMENTS]]", "the benchmarks; without a name, the list of them"),
    ("shots [DIRECTORY]", "pictures of the built pages, into shots/"),
    ("goldens", "the pictures of pages kept in tests/golden anew, from dist/"),
    ("map [--check]", "the coasts of the maps anew (--check: only whether they would differ)"),
    ("help", "this list"),
];

pub(crate) fn help() -> String {
    let mut lines = vec!["cargo xtask COMMAND".to_owned(), String::new()];
    lines.extend(LIST.iter().map(|(usage, about)| format!("  {usage:<32}{about}")));
    lines.join("\n")
}

impl Command {
    pub(crate) fn parse(arguments: &[String]) -> Result<Command, String> {
        let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
        match words.as_slice() {
            [] | ["help" | "--help" | "-h", ..] => Ok(Command::Help),
            ["setup"] => Ok(Command::Setup(Purpose::Test)),
            ["setup", "--for", purpose] => purpose.parse().map(Command::Setup),
            ["serve", rest @ ..] => Ok(Command::Serve(passed_on(rest))),
            ["build", rest @ ..] => Ok(Command::Build(passed_on(rest))),
            ["sizes"] => Ok(Command::Sizes),
            ["content", rest @ ..] => Ok(Command::Content(passed_on(rest))),
            ["hook", stage] => stage.parse().map(Command::Hook),
            ["check"] => Ok(Command::Check),
            ["test"] => Ok(Command::Test { all: false }),
            ["test", "--all"] => Ok(Command::Test { all: true }),
            ["bench", rest @ ..] => Ok(Command::Bench(passed_on(rest))),
            ["shots"] => Ok(Command::Shots("shots".to_owned())),
            ["shots", directory] => Ok(Command::Shots((*directory).to_owned())),
            ["goldens"] => Ok(Command::Goldens),
            ["map"] => Ok(Command::Map { check: false }),
            ["map", "--check"] => Ok(Command::Map { check: true }),
            _ => Err(format!("there is no `cargo xtask {}`", words.join(" "))),
        }
    }
}

/// The words for another program; a leading `--`, which only ends ours, is not one of them.
fn passed_on(words: &[&str]) -> Vec<String> {
    let words = words.strip_prefix(&["--"]).unwrap_or(words);
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Result<Command, &str>) {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        match (Command::parse(&words), expected) {
            (Ok(command), Ok(expected)) => assert_eq!(command, expected, "{line}"),
            (Err(reason), Err(part)) => assert!(reason.contains(part), "{line}: {reason}"),
            (found, expected) => panic!("{line}: found {found:?}, expected {expected:?}"),
        }
    }

    #[test]
    fn a_command_is_read_with_its_arguments() {
        check("", Ok(Command::Help));
        check("help", Ok(Command::Help));
        check("setup", Ok(Command::Setup(Purpose::Test)));
        check("setup --for serve", Ok(Command::Setup(Purpose::Serve)));
        check("serve -- --port 9000", Ok(Command::Serve(vec!["--port".into(), "9000".into()])));
        check("serve", Ok(Command::Serve(vec![])));
        check("build --public-url /a/", Ok(Command::Build(vec!["--public-url".into(), "/a/".into()])));
        check("content --production", Ok(Command::Content(vec!["--production".into()])));
        check("content --gaps", Ok(Command::Content(vec!["--gaps".into()])));
        check("hook pre-build", Ok(Command::Hook(Stage::PreBuild)));
        check("test --all", Ok(Command::Test { all: true }));
        check("bench", Ok(Command::Bench(vec![])));
        check("bench search --quick", Ok(Command::Bench(vec!["search".into(), "--quick".into()])));
        check("shots", Ok(Command::Shots("shots".into())));
        check("goldens", Ok(Command::Goldens));
        check("map --check", Ok(Command::Map { check: true }));
    }

    #[test]
    fn what_is_not_a_command_is_said_back() {
        check("bulid", Err("`cargo xtask bulid`"));
        check("setup --for fun", Err("fun"));
        check("hook", Err("hook"));
        check("hook sometimes", Err("sometimes"));
        check("test --some", Err("test --some"));
    }
}
