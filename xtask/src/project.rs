//! Where things lie in this working copy. Knows paths; reads and writes nothing.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The working copy this program was started for. Cargo says where; the path known when this was compiled
    /// is only second, because two clones may share one target folder.
    pub(crate) fn find() -> Result<Project> {
        let own = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let own = own
            .filter(|path| path.ends_with("xtask"))
            .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        let root = own.parent().context("xtask lies at the root of a disk")?;
        Ok(Project { root: root.to_owned() })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// What is made for this machine only: bundled styles, the size report. `index.html` names it, so it does
    /// not follow `CARGO_TARGET_DIR`.
    pub(crate) fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// The portal built for a host that serves it below a path; only tests want it.
    pub(crate) fn below(&self) -> PathBuf {
        self.target().join("below")
    }

    pub(crate) fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }

    pub(crate) fn node_modules(&self) -> PathBuf {
        self.tools().join("node").join("node_modules")
    }

    /// Where programs are looked for: our own folder first, then what the caller's PATH names.
    pub(crate) fn search_path(&self) -> Vec<PathBuf> {
        let mut folders = vec![self.tools().join("bin"), self.node_modules().join(".bin")];
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        folders
    }

    pub(crate) fn path_variable(&self) -> OsString {
        // Joining fails only for a folder with the separator in its name, which PATH cannot express at all.
        env::join_paths(self.search_path()).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
    }

    /// The programs of that name that `search_path` leads to, the nearest first.
    pub(crate) fn find_programs(&self, name: &str) -> impl Iterator<Item = PathBuf> {
        let file_name = format!("{name}{}", env::consts::EXE_SUFFIX);
        self.search_path()
            .into_iter()
            .map(move |folder| folder.join(&file_name))
            .filter(|path| path.is_file())
    }

    pub(crate) fn has_program(&self, name: &str) -> bool {
        self.find_programs(name).next().is_some()
    }
}
