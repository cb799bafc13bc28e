//! Two builds of the same content are the same to the byte: what a cache or a signature holds of one is true of the
//! other.

mod support;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// A page that was taken down; its reason is text, not markup.
const GONE: &str = r#"{"gone": [{"path": "/alt/", "explanation": {"de": "Das Projekt <endete> 2019."}, "alternative": "page:themen"}]}"#;

type Files = BTreeMap<PathBuf, Vec<u8>>;

#[test]
fn two_builds_give_identical_bytes() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let first = print(&folder.path().join("a"))?;
    let second = print(&folder.path().join("b"))?;
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

/// Prints the small world, with share pictures and packed files.
fn print(place: &Path) -> Result<Files, Box<dyn Error>> {
    fs::create_dir_all(place.join("content"))?;
    fs::write(place.join("content/redirects.json"), GONE)?;
    support::print("three_languages", "de:,en:en,ar:ar", place)?;
    let mut files = Files::new();
    collect(place, place, &mut files)?;
    Ok(files)
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
