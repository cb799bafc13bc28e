//! Two builds of the same content are the same to the byte: what a cache or a signature holds of one is true of the
//! other.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A page that was taken down; its reason is text, not markup.
const GONE: &str = r#"{"gone": [{"path": "/alt/", "explanation": {"de": "Das Projekt <endete> 2019."}, "alternative": "page:themen"}]}"#;

type Files = BTreeMap<PathBuf, Vec<u8>>;

#[test]
fn two_builds_give_identical_bytes() -> Result<(), Box<dyn Error>> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = tempfile::tempdir()?;
    let first = print(&home, &folder.path().join("a"))?;
    let second = print(&home, &folder.path().join("b"))?;
    assert!(first.len() > 100, "only {} files", first.len());
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    let different: Vec<_> = first.iter().filter(|(name, bytes)| second.get(*name) != Some(*bytes)).collect();
    assert!(different.is_empty(), "{:?}", different.iter().map(|(name, _)| name).collect::<Vec<_>>());
    let worker =
        first.iter().find(|(name, _)| name.to_string_lossy().starts_with("dist/search-") && ends(name, "js"));
    let worker = String::from_utf8(worker.ok_or("no worker")?.1.clone())?;
    let wasm =
        first.keys().find(|name| name.to_string_lossy().starts_with("dist/search-") && ends(name, "wasm"));
    let wasm =
        wasm.and_then(|name| name.file_name()).ok_or("no wasm of the worker")?.to_string_lossy().into_owned();
    assert!(worker.contains(&wasm) && worker.contains("sha256-"), "{worker} does not start {wasm}");
    let gone = first.get(Path::new("dist/alt/404.html")).ok_or("no document for what is gone")?;
    let gone = String::from_utf8(gone.clone())?;
    for part in
        ["Das Projekt &lt;endete&gt; 2019.", "href=\"/themen/\"", "Diese Seite gibt es nicht mehr</h1>"]
    {
        assert!(gone.contains(part), "{part} is not in {gone}");
    }
    Ok(())
}

fn ends(name: &Path, extension: &str) -> bool {
    name.extension().is_some_and(|own| own == extension)
}

/// Builds the small world's content and prints it, with share pictures and packed files, in a folder of its own, so
/// that no cache of another build has a part in it. Trunk's files are stand-ins: only their bytes matter here.
fn print(home: &Path, place: &Path) -> Result<Files, Box<dyn Error>> {
    let dist = place.join("dist");
    fs::create_dir_all(&dist)?;
    fs::create_dir_all(place.join("hosting"))?;
    fs::copy(home.join("hosting/headers.toml"), place.join("hosting/headers.toml"))?;
    fs::create_dir_all(place.join("content"))?;
    fs::write(place.join("content/redirects.json"), GONE)?;
    let script = "<script type=\"module\" src=\"/boot.js\" data-base=\"/\" data-locales=\"de:,en:en,ar:ar\" \
                  data-js=\"/w.js\" data-wasm=\"/w.wasm\"></script>";
    let worker = [("search.js", "fetch(\"search_bg.wasm\", \"sha0-any\")"), ("search_bg.wasm", "search")];
    let app = [("index.html", script), ("w.js", "js"), ("w.wasm", "wasm"), ("boot.js", "boot")];
    for (name, text) in app.into_iter().chain(worker) {
        fs::write(dist.join(name), text)?;
    }
    fs::write(dist.join("main.css"), "p{margin:0}")?;
    copy(&home.join("public/icons"), &dist.join("icons"))?;
    let settings = builder::Settings {
        content: home.join("tests/worlds/three_languages"),
        out: dist.clone(),
        production: false,
        today: model::Date::parse("2026-11-24").ok_or("no date")?,
        cache: place.join("cache"),
        origin: None,
    };
    assert!(builder::build(&settings)?.pages > 0, "the world does not build");
    let status =
        Command::new(env!("CARGO_BIN_EXE_prerender")).arg("--dist").arg(&dist).current_dir(place).status()?;
    assert!(status.success());
    let mut files = Files::new();
    collect(place, place, &mut files)?;
    Ok(files)
}

fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

fn collect(root: &Path, folder: &Path, into: &mut Files) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, into)?;
        } else {
            into.insert(path.strip_prefix(root)?.to_owned(), fs::read(&path)?);
        }
    }
    Ok(())
}
