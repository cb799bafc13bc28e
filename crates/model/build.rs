//! Finds the languages: a file of words each, whose `language!` says what the portal must know of it.

use std::{env, error::Error, fmt::Write, fs, path::Path, path::PathBuf};

/// What a file says of its language: its place in every list, and the line for `locales!`.
struct Language {
    place: u32,
    name: String,
    line: String,
    file: PathBuf,
}

fn main() -> Result<(), Box<dyn Error>> {
    let home = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut languages = read(&home.join("../words/src/language"))?;
    if env::var_os("CARGO_FEATURE_SECOND_WORLD").is_some() {
        languages.extend(read(&home.join("../../tests/languages"))?);
    }
    languages.sort_by(|a, b| (a.place, &a.name).cmp(&(b.place, &b.name)));
    let (mut lines, mut files) = (String::new(), Vec::new());
    for language in &languages {
        writeln!(lines, "{},", language.line)?;
        files.push(format!("{}={}", language.name, language.file.display()));
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), format!("locales! {{ {lines} }}"))?;
    // The crate of the words makes modules of them.
    println!("cargo::metadata=FILES={}", files.join(";"));
    Ok(())
}

fn read(folder: &Path) -> Result<Vec<Language>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = fs::canonicalize(entry?.path())?;
        let wrong = || format!("{} says nothing of its language: language!(5, Xx \"xx\" …);", file.display());
        let text = fs::read_to_string(&file)?;
        let (_, said) = text.split_once("language!(").ok_or_else(wrong)?;
        let (said, _) = said.split_once(");").ok_or_else(wrong)?;
        let (place, line) = said.split_once(',').ok_or_else(wrong)?;
        let name = line.split_whitespace().next().ok_or_else(wrong)?;
        languages.push(Language {
            place: place.trim().parse()?,
            name: name.to_owned(),
            line: line.trim().to_owned(),
            file: file.clone(),
        });
    }
    Ok(languages)
}
