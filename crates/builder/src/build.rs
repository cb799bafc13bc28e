//! One run over all of `content/`: read, check, and only if nothing is wrong, write.

use crate::{
    check,
    compile::{Compiler, photo_pages},
    content::Content,
    problem::{Code, Problems},
    read, shelf,
    write::{remove_others, write_if_changed},
};
use model::{Date, Locale, Page};
use pictures::Studio;
use rayon::prelude::*;
use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
};

/// What a run is asked for.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder that editors write.
    pub content: PathBuf,
    /// The folder that is served.
    pub out: PathBuf,
    /// Whether this is to be published: drafts are left out, and what is unfinished is an error.
    pub production: bool,
    /// The day that checks of dates go by.
    pub today: Date,
    /// The folder that keeps what was made of photographs, between builds.
    pub cache: PathBuf,
    /// Scheme and host of the published site, where it is not the one in `site.json`.
    pub origin: Option<String>,
}

/// What came of a run.
#[derive(Debug)]
pub struct Outcome {
    pub problems: Problems,
    /// Page documents compiled; 0 if there were errors.
    pub pages: usize,
    /// Files that were new or changed.
    pub written: usize,
}

/// Reads and checks `content/`, and writes what it holds if there is no error.
///
/// # Errors
/// The output cannot be written. Faults of the content are no error here; they are in the outcome.
pub fn build(settings: &Settings) -> io::Result<Outcome> {
    let studio = Studio::new(&settings.cache);
    let (content, problems) = examine_with(settings, &studio);
    let mut outcome = Outcome { problems, pages: 0, written: 0 };
    if outcome.problems.errors() == 0
        && let Some(compiler) = Compiler::new(&content, settings.production, settings.origin.as_deref())
    {
        (outcome.pages, outcome.written) = write_all(&compiler, &settings.out, &studio)?;
    }
    Ok(outcome)
}

/// Reads and checks `content/` and writes nothing.
pub fn examine(settings: &Settings) -> (Content, Problems) {
    examine_with(settings, &Studio::new(&settings.cache))
}

fn examine_with(settings: &Settings, studio: &Studio) -> (Content, Problems) {
    let (content, mut problems) = read::read(&settings.content, studio);
    problems.extend(check::check(&content, settings));
    if settings.production {
        let drafts: HashSet<String> = drafts(&content).collect();
        problems.retain(|problem| problem.code != Code::Placeholder || !drafts.contains(&problem.file));
    }
    (content, Problems::new(problems, settings.production).locate(&settings.content))
}

/// The files of all drafts: gaps in them keep nothing from being published.
fn drafts(content: &Content) -> impl Iterator<Item = String> + '_ {
    let nodes = content.pages.iter().filter(|node| content.is_draft(node));
    nodes.flat_map(|node| node.words.keys().map(|locale| node.words_file(*locale)).chain([node.page_file()]))
}

fn write_all(compiler: &Compiler<'_>, out: &Path, studio: &Studio) -> io::Result<(usize, usize)> {
    let (mut pages, mut written) = (0, 0);
    let mut documents = HashSet::new();
    for locale in compiler.locales().iter().copied() {
        let site = json(&compiler.site(locale))?;
        written += usize::from(write_if_changed(&document(out, locale, "site"), &site)?);
        documents.insert(format!("{locale}/site.json"));
        let results: Vec<(Page, String, bool)> = compiler
            .pages(locale)
            .par_iter()
            .flat_map_iter(|index| {
                let page = compiler.page(*index, locale);
                let photos = page.as_ref().map(photo_pages).unwrap_or_default();
                page.into_iter().chain(compiler.letter_pages(*index, locale)).chain(photos)
            })
            .map(|page| {
                let name = if page.path.is_empty() { "index" } else { page.path.as_str() };
                let changed = write_if_changed(&document(out, locale, name), &json(&page)?)?;
                let file = format!("{locale}/{name}.json");
                Ok((page, file, changed))
            })
            .collect::<io::Result<_>>()?;
        pages += results.len();
        written += results.iter().filter(|(_, _, changed)| *changed).count();
        let mut read = Vec::with_capacity(results.len());
        for (page, file, _) in results {
            documents.insert(file);
            read.push(page);
        }
        for file in compiler.search(locale, &read) {
            let path = format!("{locale}/search/{}", file.name);
            written += usize::from(write_if_changed(&out.join("content").join(&path), &file.bytes)?);
            documents.insert(path);
        }
    }
    remove_others(&out.join("content"), &documents)?;
    written += shelf::write(&compiler.pictures(), &out.join("pictures"), studio)?;
    name_locales(compiler, out)?;
    Ok((pages, written))
}

/// Trunk's `index.html` leaves an empty place for the list of locales, which only the content knows.
fn name_locales(compiler: &Compiler<'_>, out: &Path) -> io::Result<()> {
    let index = out.join("index.html");
    if !index.is_file() {
        return Ok(());
    }
    let html = fs::read_to_string(&index)?;
    let list = format!("data-locales=\"{}\"", compiler.addresses().list());
    write_if_changed(&index, html.replace("data-locales=\"\"", &list).as_bytes())?;
    Ok(())
}

fn document(out: &Path, locale: Locale, name: &str) -> PathBuf {
    out.join("content").join(locale.tag()).join(format!("{name}.json"))
}

fn json<T: serde::Serialize>(value: &T) -> io::Result<Vec<u8>> {
    serde_json::to_vec(value).map_err(io::Error::from)
}
