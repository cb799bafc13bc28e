//! Owns the twin of the portal's page of Dura: the same document, plain HTML with a linked style sheet and no script.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use browser_tests::{copy_folder, pages};

/// A folder with the twin and the fonts and pictures it shows; cleared away at the end.
pub(crate) struct Twin(PathBuf);

impl Twin {
    /// Derives the twin from the built portal in this folder.
    pub(crate) fn of(site: &Path) -> Result<Self, Box<dyn Error>> {
        let twin = Self(env::temp_dir().join(format!("weltoffen-twin-{}", process::id())));
        let page = format!("{}index.html", pages::DURA.trim_start_matches('/'));
        let document = fs::read_to_string(site.join(&page))?;
        let (before, rest) = document.split_once("<style>").ok_or("the document has no style of its own")?;
        let (style, after) = rest.split_once("</style>").ok_or("the style does not end")?;
        let linked = format!("{before}<link rel=\"stylesheet\" href=\"/style.css\">{after}");
        twin.write(&page, without_scripts(&linked)?.as_bytes())?;
        twin.write("style.css", style.as_bytes())?;
        // A site has a home; the server wants to see one.
        twin.write("index.html", b"<!doctype html><title>home</title>")?;
        fs::copy(site.join("_headers"), twin.0.join("_headers"))?;
        fs::copy(site.join("manifest.webmanifest"), twin.0.join("manifest.webmanifest"))?;
        for file in fs::read_dir(site)?.flatten().map(|file| file.file_name()) {
            // Those for paper are linked from both.
            if file.to_string_lossy().contains(".css") {
                fs::copy(site.join(&file), twin.0.join(&file))?;
            }
        }
        for folder in ["fonts", "icons", "pictures"] {
            copy_folder(&site.join(folder), &twin.0.join(folder))?;
        }
        Ok(twin)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }

    /// Writes a file and its compressed neighbour, as the portal's build does.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
        let file = self.0.join(path);
        fs::create_dir_all(file.parent().ok_or("no folder")?)?;
        let mut small = Vec::new();
        let best = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut &*bytes, &mut small, &best)?;
        fs::write(self.0.join(format!("{path}.br")), small)?;
        Ok(fs::write(file, bytes)?)
    }
}

impl Drop for Twin {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn without_scripts(document: &str) -> Result<String, String> {
    let mut rest = document;
    let mut kept = String::new();
    while let Some((before, from)) = rest.split_once("<script") {
        kept.push_str(before);
        rest = from.split_once("</script>").ok_or("a script does not end")?.1;
    }
    kept.push_str(rest);
    Ok(kept)
}
