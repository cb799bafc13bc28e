//! Pagefind from npm: its own program builds the index, its own JavaScript and wasm answer, in Node.

use crate::{
    answer::{Answered, Session},
    cost::{self, Cost},
    weight,
};
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

const ASK: &str = include_str!("pagefind.mjs");

/// npm's folder for this machine's program, and where the index of a site goes.
pub(crate) struct Pagefind {
    pub(crate) program: PathBuf,
    pub(crate) bundle: PathBuf,
}

#[derive(Deserialize)]
struct Line {
    files: u64,
    bytes: u64,
    /// Of the wasm, which Pagefind loads with the first query.
    engine: u64,
    ms: f64,
    #[serde(default)]
    total: u64,
    #[serde(default)]
    addresses: Vec<String>,
}

impl Pagefind {
    /// The program in `node_modules/@pagefind/<system>/bin`, with support for every language if it is there.
    pub(crate) fn find(node_modules: &Path, bundle: PathBuf) -> Result<Pagefind> {
        let folder = node_modules.join("@pagefind");
        let systems = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        let folders: Vec<PathBuf> = systems.flatten().map(|system| system.path().join("bin")).collect();
        let programs = ["pagefind_extended", "pagefind"]
            .into_iter()
            .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
        let program = programs.into_iter().find(|program| program.is_file());
        Ok(Pagefind { program: program.context("npm brought no Pagefind for this system")?, bundle })
    }

    /// Of each document below `site`, the part in `main`.
    pub(crate) fn index(&self, site: &Path) -> Result<Cost> {
        // Pagefind leaves the files of an earlier index lying.
        if self.bundle.exists() {
            fs::remove_dir_all(&self.bundle)?;
        }
        let mut command = Command::new(&self.program);
        command
            .args(["--root-selector", "main", "--site"])
            .arg(site)
            .arg("--output-path")
            .arg(&self.bundle)
            .stdout(Stdio::null());
        let start = Instant::now();
        let (status, cost) = cost::watch(&mut command.spawn()?, start)?;
        ensure!(status.success(), "Pagefind failed ({status})");
        Ok(cost)
    }

    /// One visit: the first query comes on top of loading the engine.
    pub(crate) fn ask(&self, language: &str, queries: &[&str]) -> Result<Session> {
        let (script, file) = (self.bundle.join("ask.mjs"), self.bundle.join("queries.json"));
        fs::write(&script, ASK)?;
        fs::write(&file, serde_json::to_vec(queries)?)?;
        let output = Command::new("node")
            .arg("--no-warnings")
            .args([&script, &self.bundle, &file])
            .arg(language)
            .stderr(Stdio::inherit())
            .output()?;
        fs::remove_file(script)?;
        fs::remove_file(file)?;
        ensure!(output.status.success(), "Node failed to ask Pagefind ({})", output.status);
        let lines: Vec<Line> = serde_json::from_slice(&output.stdout)?;
        let (start, rest) = lines.split_first().context("Pagefind did not start")?;
        Ok(Session {
            engine: self.scripts()? + lines.iter().map(|line| line.engine).sum::<u64>(),
            root: start.bytes,
            start: start.ms,
            answers: rest.iter().map(answered).collect(),
        })
    }

    /// What a page loads before anything else. Everything else is compressed by Pagefind itself.
    fn scripts(&self) -> Result<u64> {
        let scripts = ["pagefind.js", "pagefind-worker.js"];
        scripts.iter().map(|name| Ok(weight::brotli(&fs::read(self.bundle.join(name))?))).sum()
    }
}

fn answered(line: &Line) -> Answered {
    Answered {
        bytes: line.bytes,
        files: line.files,
        rounds: None,
        ms: line.ms,
        total: line.total,
        first: line.addresses.iter().map(|address| address.trim_matches('/').to_owned()).collect(),
    }
}
