//! One size of corpus, through both engines: build, then ask. Prints as it goes, because the large sizes take minutes.

use crate::{
    answer::{Answered, Session},
    cost::Cost,
    numbers::Numbers,
    ours::Ours,
    pagefind::Pagefind,
    pages::{self, Page},
    queries::{self, Kind, Query},
    site, weight,
};
use anyhow::Result;
use std::{collections::BTreeSet, fs, path::Path};

/// First queries that are asked of an engine that knows nothing yet.
const COLD: usize = 10;

/// What one engine did with one corpus.
pub(crate) struct Side {
    pub(crate) cost: Cost,
    pub(crate) files: u64,
    pub(crate) bytes: u64,
    /// Of the files of the index, this share was new after one page had changed.
    pub(crate) changed: Option<f64>,
    /// A visit of every query in a row.
    pub(crate) session: Session,
    /// Bytes until the first result is there, program included, for a reader who comes from nowhere.
    pub(crate) cold: Numbers,
}

pub(crate) struct Compared<'a> {
    pub(crate) pages: Vec<Page<'a>>,
    pub(crate) queries: Vec<Query>,
    pub(crate) ours: Side,
    /// None where only ours was measured.
    pub(crate) pagefind: Option<Side>,
}

/// How to go about it.
pub(crate) struct Plan<'a> {
    pub(crate) count: usize,
    /// Whether to build once more with one page changed.
    pub(crate) change: bool,
    /// npm's folder with Pagefind; without it only ours is measured.
    pub(crate) node_modules: Option<&'a Path>,
    /// Where indexes and sites are written.
    pub(crate) folder: &'a Path,
}

pub(crate) fn run<'a>(sentences: &'a [String], ours: &Ours, plan: &Plan) -> Result<Compared<'a>> {
    let pages = pages::make(sentences, plan.count);
    let queries = queries::make(&pages);
    eprintln!("{} pages: our index", plan.count);
    let own = own(&queries, ours, plan)?;
    let pagefind = plan.node_modules.map(|node_modules| {
        eprintln!("{} pages: Pagefind's index", plan.count);
        theirs(sentences, &pages, &queries, node_modules, plan)
    });
    Ok(Compared { pages, queries, ours: own, pagefind: pagefind.transpose()? })
}

fn own(queries: &[Query], ours: &Ours, plan: &Plan) -> Result<Side> {
    let index = plan.folder.join(format!("ours-{}", plan.count));
    let cost = ours.index(plan.count, false, &index)?;
    let (files, bytes) = weight::folder(&index)?;
    let changed = plan.change.then(|| -> Result<f64> {
        let other = plan.folder.join(format!("ours-{}-changed", plan.count));
        ours.index(plan.count, true, &other)?;
        Ok(new_share(&names(&index)?, &names(&other)?))
    });
    let changed = changed.transpose()?;
    let cold = cold(queries, |query| ours.ask(&index, &[query]))?;
    Ok(Side { cost, files, bytes, changed, cold, session: ours.ask(&index, &texts(queries))? })
}

fn theirs(
    sentences: &[String],
    pages: &[Page],
    queries: &[Query],
    node_modules: &Path,
    plan: &Plan,
) -> Result<Side> {
    let site = plan.folder.join(format!("site-{}", plan.count));
    site::write(&site, pages)?;
    let pagefind = Pagefind::find(node_modules, plan.folder.join(format!("pagefind-{}", plan.count)))?;
    let cost = pagefind.index(&site)?;
    let (files, bytes) = index_weight(&pagefind.bundle)?;
    let cold = cold(queries, |query| pagefind.ask("de", &[query]))?;
    let session = pagefind.ask("de", &texts(queries))?;
    let changed = plan.change.then(|| -> Result<f64> {
        let before = names(&pagefind.bundle.join("index"))?;
        site::write(&site, &changed_pages(pages::make(sentences, plan.count)))?;
        pagefind.index(&site)?;
        Ok(new_share(&before, &names(&pagefind.bundle.join("index"))?))
    });
    let changed = changed.transpose()?;
    fs::remove_dir_all(site)?;
    Ok(Side { cost, files, bytes, changed, cold, session })
}

fn texts(queries: &[Query]) -> Vec<&str> {
    queries.iter().map(|query| query.text.as_str()).collect()
}

impl Compared<'_> {
    /// Queries of one kind that we answered wrong.
    pub(crate) fn wrong(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let answers = self.ours.of(&self.queries, kind);
        let wrong = answers.filter(|(query, answer)| !answer.is_right(query, &self.pages));
        wrong.map(|(query, _)| query.text.as_str())
    }
}

impl Side {
    /// The answers to one kind of query, each with its query.
    pub(crate) fn of<'a>(
        &'a self,
        queries: &'a [Query],
        kind: Kind,
    ) -> impl Iterator<Item = (&'a Query, &'a Answered)> {
        queries.iter().zip(&self.session.answers).filter(move |(query, _)| query.kind == kind)
    }

    /// Right answers and all of them.
    pub(crate) fn right(&self, compared: &Compared, kind: Kind) -> (usize, usize) {
        let answers: Vec<_> = self.of(&compared.queries, kind).collect();
        let right = answers.iter().filter(|(query, answer)| answer.is_right(query, &compared.pages)).count();
        (right, answers.len())
    }
}

/// The same corpus with one page shorter by a sentence.
pub(crate) fn changed_pages(mut pages: Vec<Page>) -> Vec<Page> {
    let middle = pages.len() / 2;
    if let Some(page) = pages.get_mut(middle)
        && let Some(section) = page.sections.first_mut()
        && let Some((_, rest)) = section.sentences.split_last()
    {
        section.sentences = rest;
    }
    pages
}

fn cold(queries: &[Query], ask: impl Fn(&str) -> Result<Session>) -> Result<Numbers> {
    let words = queries.iter().filter(|query| query.kind == Kind::Word).take(COLD);
    let visits = words.map(|query| ask(&query.text)).collect::<Result<Vec<_>>>()?;
    let bytes = |visit: &Session| {
        let answers: u64 = visit.answers.iter().map(|answer| answer.bytes).sum();
        (visit.engine + visit.root + answers) as f64
    };
    Ok(visits.iter().map(bytes).collect())
}

/// Without the user interfaces Pagefind puts beside its index.
fn index_weight(bundle: &Path) -> Result<(u64, u64)> {
    let (mut files, mut bytes) = (0, 0);
    for part in ["index", "fragment"] {
        let (more_files, more_bytes) = weight::folder(&bundle.join(part))?;
        (files, bytes) = (files + more_files, bytes + more_bytes);
    }
    for entry in fs::read_dir(bundle)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if [".pf_meta", ".pagefind", "-entry.json"].iter().any(|end| name.ends_with(end)) {
            (files, bytes) = (files + 1, bytes + entry.metadata()?.len());
        }
    }
    Ok((files, bytes))
}

fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    Ok(entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
}

fn new_share(before: &BTreeSet<String>, after: &BTreeSet<String>) -> f64 {
    after.difference(before).count() as f64 / after.len().max(1) as f64
}
