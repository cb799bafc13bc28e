//! The command line: `builder style`, `content`, `schema`, `bench`. It reads arguments, prints what came of it and
//! sets the exit status; the work is the library's.

use builder::{Settings, bench, build, gaps::Gaps, schema, style, today};
use lexopt::prelude::{Long, Value, ValueExt};
use std::{path::PathBuf, process::ExitCode};

const USAGE: &str = "\
builder style   [--style style] [--out target/style]
builder content [--content content] [--out dist] [--cache target/picture-cache] [--production] [--today JJJJ-MM-TT]
                [--origin https://…] [--all]
builder content --gaps [--content content]
builder schema  [--content content]
builder bench";

fn main() -> ExitCode {
    let command = match Command::read() {
        Ok(command) => command,
        Err(error) => {
            eprintln!("{error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match command.run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

enum Command {
    Style { style: PathBuf, out: PathBuf },
    Content { settings: Settings, all: bool },
    Gaps(Settings),
    Schema { content: PathBuf },
    Bench,
}

impl Command {
    fn read() -> Result<Command, lexopt::Error> {
        let mut parser = lexopt::Parser::from_env();
        let (mut name, mut style, mut content, mut out, mut cache) = (None, None, None, None, None);
        let (mut production, mut today, mut origin) = (false, None, None);
        let (mut all, mut gaps) = (false, false);
        while let Some(argument) = parser.next()? {
            match argument {
                Value(value) if name.is_none() => name = Some(value.string()?),
                Long("style") => style = Some(PathBuf::from(parser.value()?)),
                Long("content") => content = Some(PathBuf::from(parser.value()?)),
                Long("out") => out = Some(PathBuf::from(parser.value()?)),
                Long("cache") => cache = Some(PathBuf::from(parser.value()?)),
                Long("production") => production = true,
                Long("all") => all = true,
                Long("gaps") => gaps = true,
                Long("today") => today = Some(date(&parser.value()?.string()?)?),
                Long("origin") => origin = Some(parser.value()?.string()?),
                other => return Err(other.unexpected()),
            }
        }
        let or = |path: Option<PathBuf>, default: &str| path.unwrap_or_else(|| PathBuf::from(default));
        match name.as_deref() {
            Some("style") => Ok(Command::Style { style: or(style, "style"), out: or(out, "target/style") }),
            Some("content") => {
                let settings = Settings {
                    content: or(content, "content"),
                    out: or(out, "dist"),
                    production,
                    today: today.or_else(today::today).ok_or("die Uhr geht falsch; geben Sie --today an")?,
                    cache: or(cache, "target/picture-cache"),
                    origin,
                };
                Ok(if gaps { Command::Gaps(settings) } else { Command::Content { settings, all } })
            }
            Some("schema") => Ok(Command::Schema { content: or(content, "content") }),
            Some("bench") => Ok(Command::Bench),
            Some(other) => Err(format!("„{other}“ ist kein Befehl").into()),
            None => Err("ein Befehl fehlt".into()),
        }
    }

    /// Whether all is well.
    fn run(self) -> Result<bool, Box<dyn std::error::Error>> {
        match self {
            Command::Style { style, out } => {
                style::write(&style, &out)?;
                Ok(true)
            }
            Command::Content { settings, all } => content(&settings, all),
            Command::Gaps(settings) => {
                println!("{}", Gaps::of(&build::examine(&settings).0));
                Ok(true)
            }
            Command::Schema { content } => {
                let written = schema::write(&content)?;
                println!("{written} von {} Schemas neu geschrieben", schema::files().len());
                Ok(true)
            }
            Command::Bench => {
                let today = today::today().ok_or("die Uhr geht falsch")?;
                bench::run(&std::env::temp_dir(), today)?;
                Ok(true)
            }
        }
    }
}

fn content(settings: &Settings, all: bool) -> Result<bool, Box<dyn std::error::Error>> {
    let outcome = build(settings)?;
    let whole = outcome.problems.errors() == 0;
    let problems = if all { outcome.problems.all() } else { outcome.problems };
    eprintln!("{problems}");
    if whole {
        println!("{} Seiten, {} Dateien neu geschrieben", outcome.pages, outcome.written);
    } else {
        eprintln!("Es wurde nichts geschrieben.");
    }
    Ok(whole)
}

fn date(text: &str) -> Result<model::Date, lexopt::Error> {
    let date = model::Date::parse(text).filter(|date| date.is_full());
    date.ok_or_else(|| format!("„{text}“ ist kein Datum der Form JJJJ-MM-TT").into())
}
