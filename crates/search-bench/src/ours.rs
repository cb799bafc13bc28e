//! Our own search: the builder's index, and the reader's engine run natively, with its files read from the disk.

use crate::{
    answer::{Answered, Session},
    cost::{self, Cost},
    pages::Page,
    weight::{self, Scales},
};
use anyhow::{Context, Result, anyhow, ensure};
use search::{Engine, Filter, Language, Reply, Source};
use std::{
    cell::RefCell,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

const ROOT: &str = "root.bin";

pub(crate) struct Ours {
    pub(crate) manual_pages: PathBuf,
    /// Bytes of the engine's program code with Brotli; 0 where it is not built.
    pub(crate) engine: u64,
    pub(crate) scales: RefCell<Scales>,
}

impl Ours {
    /// In a process of its own, so that its memory can be told from ours.
    pub(crate) fn index(&self, count: usize, changed: bool, folder: &Path) -> Result<Cost> {
        let mut command = Command::new(env::current_exe()?);
        command.arg("index").arg("--pages").arg(count.to_string()).arg("--out").arg(folder);
        command.arg("--manual-pages").arg(&self.manual_pages).stdout(Stdio::piped());
        if changed {
            command.arg("--changed");
        }
        let output = command.stderr(Stdio::inherit()).output()?;
        ensure!(output.status.success(), "the index was not built ({})", output.status);
        let (seconds, computing, mebibytes) = serde_json::from_slice(&output.stdout)?;
        Ok(Cost { seconds, computing, mebibytes })
    }

    /// One visit: the first query comes on top of opening the root.
    pub(crate) fn ask(&self, folder: &Path, queries: &[&str]) -> Result<Session> {
        let root = fs::read(folder.join(ROOT)).context("the index has no root")?;
        let weight = self.weigh(folder, ROOT, &root);
        let (engine, start) = cost::milliseconds(|| Engine::open(&root));
        let mut engine = engine.map_err(|unreadable| anyhow!("{unreadable:?}"))?;
        let answers = queries.iter().map(|query| self.answer(&mut engine, folder, query));
        let answers = answers.collect::<Result<_>>()?;
        Ok(Session { engine: self.engine, root: weight, start, answers })
    }

    fn answer(&self, engine: &mut Engine, folder: &Path, query: &str) -> Result<Answered> {
        let (mut bytes, mut files, mut rounds, mut ms) = (0, 0, 0, 0.0);
        loop {
            let (reply, took) = cost::milliseconds(|| engine.ask(query, &Filter::default()));
            ms += took;
            match reply {
                Reply::Needs(names) => {
                    rounds += 1;
                    ensure!(rounds <= 10, "{query}: the engine asks without end");
                    for name in names {
                        let file = fs::read(folder.join(&name)).with_context(|| name.clone())?;
                        bytes += self.weigh(folder, &name, &file);
                        files += 1;
                        ms += cost::milliseconds(|| engine.give(&name, Some(&file))).1;
                    }
                }
                Reply::Answer(answer) => {
                    ensure!(!answer.is_incomplete, "{query}: the answer is incomplete");
                    let first = answer.hits.into_iter().map(|hit| hit.document.path).collect();
                    let total = answer.total as u64;
                    return Ok(Answered { bytes, files, rounds: Some(rounds), ms, total, first });
                }
            }
        }
    }

    fn weigh(&self, folder: &Path, name: &str, bytes: &[u8]) -> u64 {
        let name = folder.join(name).display().to_string();
        self.scales.borrow_mut().weigh(&name, bytes).brotli
    }
}

/// Builds the index and prints what it cost, for `Ours::index`.
pub(crate) fn index(pages: &[Page], folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let sources: Vec<Source> = pages.iter().map(source).collect();
    let (start, before) = (Instant::now(), cost::computing("self"));
    for file in search::build(Language::German, &sources) {
        fs::write(folder.join(&file.name), &file.bytes)?;
    }
    let seconds = start.elapsed().as_secs_f64();
    let computing = cost::computing("self").zip(before).map(|(after, before)| after - before);
    println!("{}", serde_json::to_string(&(seconds, computing, cost::memory("self")))?);
    Ok(())
}

/// The engine's files in the built portal: `*search*.wasm` and `.js`, with Brotli.
pub(crate) fn engine(dist: &Path) -> Result<u64> {
    let Ok(entries) = fs::read_dir(dist) else { return Ok(0) };
    let mut bytes = 0;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.contains("search") && (name.ends_with(".wasm") || name.ends_with(".js")) {
            bytes += weight::brotli(&fs::read(&path)?);
        }
    }
    Ok(bytes)
}

fn source(page: &Page) -> Source {
    let sentences = page.sections.iter().flat_map(|section| section.sentences);
    Source {
        path: page.address().trim_matches('/').to_owned(),
        title: page.title(),
        headings: page.sections.iter().map(|section| section.heading.to_owned()).collect(),
        body: sentences.cloned().collect(),
        ..Source::default()
    }
}
