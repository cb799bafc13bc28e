//! Makes a module of every language's file, and the list of them. Which files there are, the model has found out.

use std::{env, error::Error, fmt::Write, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=DEP_LANGUAGES_FILES");
    let (mut modules, mut arms) = (String::new(), String::new());
    for language in env::var("DEP_LANGUAGES_FILES")?.split(';') {
        let (name, file) = language.split_once('=').ok_or("a language without a file")?;
        let module =
            Path::new(file).file_stem().and_then(|stem| stem.to_str()).ok_or("a file without a name")?;
        writeln!(modules, "#[path = {file:?}]\nmod {module};")?;
        writeln!(arms, "::model::Locale::{name} => &$crate::{module}::$name,")?;
    }
    let list = format!(
        "macro_rules! of_language {{ ($locale:expr, $name:ident) => {{ match $locale {{ {arms} }} }}; }}\n"
    );
    fs::write(Path::new(&env::var("OUT_DIR")?).join("languages.rs"), list + &modules)?;
    Ok(())
}
