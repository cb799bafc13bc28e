//! Owns how a small content tree becomes a whole portal: compiled as the site's content is, printed, and run by the app of
//! the last build. Only the search is a stand-in. It knows no world.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, process};

use crate::built::file_like;
use crate::folder::copy_folder;

type Step<T> = Result<T, Box<dyn Error>>;

/// A portal in a folder of its own, cleared away with the value.
#[derive(Debug)]
pub struct World(PathBuf);

impl World {
    /// With the content of `tests/worlds/<each>`, the later laid over the earlier.
    pub fn of(worlds: &[&str]) -> Step<Self> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("weltoffen-world-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
        let world = Self(env::temp_dir().join(name));
        for folder in worlds {
            copy_folder(&home().join("tests/worlds").join(folder), &world.0.join("content"))?;
        }
        Ok(world)
    }

    /// Writes a file of the content, with its folders.
    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) -> Step<()> {
        let file = self.0.join("content").join(file);
        fs::create_dir_all(file.parent().ok_or("no folder")?)?;
        Ok(fs::write(file, bytes)?)
    }

    /// Puts other words in place of some in a file of the content.
    pub fn replace(&self, file: &str, old: &str, new: &str) -> Step<()> {
        let text = fs::read_to_string(self.0.join("content").join(file))?;
        self.write(file, text.replace(old, new))
    }

    /// Takes a file out of the content.
    pub fn remove(&self, file: &str) -> Step<()> {
        Ok(fs::remove_file(self.0.join("content").join(file))?)
    }

    /// Builds and prints it. Gives the folder a host serves.
    pub fn print(&self) -> Step<PathBuf> {
        let dist = self.0.join("dist");
        fs::create_dir_all(&dist)?;
        self.lay_out(&dist)?;
        let settings = builder::Settings {
            content: self.0.join("content"),
            out: dist.clone(),
            production: false,
            today: model::Date::parse("2026-11-24").ok_or("no date")?,
            cache: self.0.join("cache"),
            origin: None,
        };
        let outcome = builder::build(&settings)?;
        if outcome.pages == 0 {
            return Err(format!("the world does not build:\n{}", outcome.problems).into());
        }
        // The printer reads what hosts are told from the folder it runs in.
        copy_folder(&home().join("hosting"), &self.0.join("hosting"))?;
        let mut print = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        print.args(["run", "--quiet", "--release", "--package", "prerender", "--manifest-path"]);
        print.arg(home().join("Cargo.toml")).args(["--", "--no-share", "--dist"]).arg(&dist);
        let said = print.current_dir(&self.0).output()?;
        if !said.status.success() {
            return Err(
                format!("the world does not print:\n{}", String::from_utf8_lossy(&said.stderr)).into()
            );
        }
        Ok(dist)
    }

    /// What Trunk lays out before the builder and the printer come: the app, its style, its fonts.
    fn lay_out(&self, dist: &Path) -> Step<()> {
        let public = home().join("public");
        for folder in ["fonts", "icons"] {
            copy_folder(&public.join(folder), &dist.join(folder))?;
        }
        for script in ["boot.js", "aloud.js", "finder.js"] {
            fs::copy(public.join(script), dist.join(script))?;
        }
        builder::style::write(&home().join("style"), dist).map_err(|error| error.to_string())?;
        for (name, ending) in [("w.js", ".js"), ("w.wasm", ".wasm")] {
            fs::write(dist.join(name), file_like("weltoffen", ending)?.1)?;
        }
        fs::write(dist.join("search.js"), "fetch(\"search_bg.wasm\", \"sha0-any\")")?;
        fs::write(dist.join("search_bg.wasm"), "")?;
        let starts = "<script type=\"module\" src=\"/boot.js\" data-base=\"/\" data-locales=\"\" data-js=\"/w.js\" \
            data-wasm=\"/w.wasm\"></script>";
        Ok(fs::write(dist.join("index.html"), starts)?)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
