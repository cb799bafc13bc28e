//! A small world built and printed in a folder of its own, so that no cache of another build has a part in it. It knows no
//! world.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Builds the content of `tests/worlds/<world>` into `place/dist` and prints it there. `locales` is the list that the build
/// writes for the app; Trunk's files are stand-ins: no browser runs them here, only their bytes matter.
pub(crate) fn print(world: &str, locales: &str, place: &Path) -> Result<(), Box<dyn Error>> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let dist = place.join("dist");
    fs::create_dir_all(&dist)?;
    fs::create_dir_all(place.join("hosting"))?;
    fs::copy(home.join("hosting/headers.toml"), place.join("hosting/headers.toml"))?;
    let script = format!(
        "<script type=\"module\" src=\"/boot.js\" data-base=\"/\" data-locales=\"{locales}\" \
         data-js=\"/w.js\" data-wasm=\"/w.wasm\"></script>"
    );
    let worker = [("search.js", "fetch(\"search_bg.wasm\", \"sha0-any\")"), ("search_bg.wasm", "search")];
    let app = [("index.html", script.as_str()), ("w.js", "js"), ("w.wasm", "wasm")];
    let plain = [("boot.js", "boot"), ("aloud.js", "aloud"), ("finder.js", "finder")];
    for (name, text) in app.into_iter().chain(plain).chain(worker) {
        fs::write(dist.join(name), text)?;
    }
    fs::write(dist.join("main.css"), "p{margin:0}")?;
    copy(&home.join("public/icons"), &dist.join("icons"))?;
    let settings = builder::Settings {
        content: home.join("tests/worlds").join(world),
        out: dist.clone(),
        production: false,
        today: model::Date::parse("2026-11-24").ok_or("no date")?,
        cache: place.join("cache"),
        origin: None,
    };
    let outcome = builder::build(&settings)?;
    assert!(outcome.pages > 0, "{world} does not build: {}", outcome.problems);
    let mut prerender = Command::new(env!("CARGO_BIN_EXE_prerender"));
    let status = prerender.arg("--dist").arg(&dist).current_dir(place).status()?;
    assert!(status.success(), "{world} does not print");
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
