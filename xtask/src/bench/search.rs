//! What the search benchmark needs beside our own code, brought into `target/bench/`: npm's Pagefind, and the German
//! manual pages of Debian as real text. Nothing of it becomes part of the portal.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process;
use crate::project::Project;
use crate::setup;
use crate::versions::PAGEFIND;

const TEXT: &str = "manpages-de";

/// Arguments for `search-bench`: where everything lies.
pub(super) fn bring(project: &Project) -> Result<Vec<OsString>> {
    setup::run_for_node(project)?;
    let folder = project.target().join("bench");
    fs::create_dir_all(&folder)?;
    let named = [
        ("--node-modules", pagefind(project, &folder)?),
        ("--manual-pages", text(project, &folder)?),
        ("--dist", project.dist()),
        ("--golden", project.root().join("tests/search")),
        ("--out", folder.join("search")),
    ];
    Ok(named.into_iter().flat_map(|(name, path)| [name.into(), path.into()]).collect())
}

/// The folder npm installed into.
fn pagefind(project: &Project, folder: &Path) -> Result<PathBuf> {
    let modules = folder.join("node_modules");
    let manifest = fs::read_to_string(modules.join("pagefind/package.json")).unwrap_or_default();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap_or_default();
    if manifest["version"] != PAGEFIND {
        let mut npm = process::command(project, "npm");
        npm.args(["install", "--save-exact", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]);
        process::run(npm.arg(folder).arg(format!("pagefind@{PAGEFIND}")))?;
    }
    Ok(modules)
}

/// The unpacked package. Another Debian release has other pages, and other figures; both engines read the same.
fn text(project: &Project, folder: &Path) -> Result<PathBuf> {
    let unpacked = folder.join(TEXT);
    if !unpacked.join("usr/share/man/de").is_dir() {
        if package(folder)?.is_none() {
            if !project.has_program("apt-get") {
                bail!("there is no apt-get here: put Debian's {TEXT}_*.deb into {}", folder.display());
            }
            // Needs no rights: it writes only into the folder it runs in.
            let mut apt = process::command(project, "apt-get");
            process::run(apt.args(["download", TEXT]).current_dir(folder))?;
        }
        let package = package(folder)?.with_context(|| format!("{TEXT} was not downloaded"))?;
        let mut unpack = process::command(project, "dpkg-deb");
        process::run(unpack.arg("--extract").args([&package, &unpacked]))?;
    }
    Ok(unpacked.join("usr/share/man/de"))
}

fn package(folder: &Path) -> Result<Option<PathBuf>> {
    let files = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let mut names = files.iter().map(|file| file.path());
    Ok(names.find(|path| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        name.starts_with(TEXT) && name.ends_with(".deb")
    }))
}
