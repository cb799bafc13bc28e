//! What came of a visit: a row of queries, asked of one engine. The same for both engines.

use crate::{
    pages::Page,
    queries::{Query, Wanted},
};

/// Of the hits, this many have to hold what was wanted.
pub(crate) const FIRST: usize = 5;

/// Bytes are those on the wire: compressed by the engine itself, or with Brotli.
pub(crate) struct Session {
    /// Program code that comes before the first query, where it is known.
    pub(crate) engine: u64,
    /// Data that comes before the first query.
    pub(crate) root: u64,
    /// Milliseconds to start.
    pub(crate) start: f64,
    pub(crate) answers: Vec<Answered>,
}

pub(crate) struct Answered {
    pub(crate) bytes: u64,
    pub(crate) files: u64,
    /// How often it had to wait for the network, where that can be told.
    pub(crate) rounds: Option<u64>,
    /// Milliseconds of computing, without reading files.
    pub(crate) ms: f64,
    pub(crate) total: u64,
    /// The addresses of the first hits, without `/` at the ends.
    pub(crate) first: Vec<String>,
}

impl Answered {
    pub(crate) fn is_right(&self, query: &Query, pages: &[Page]) -> bool {
        let first = self.first.iter().take(FIRST);
        let mut numbers = first.filter_map(|address| address.rsplit('/').next()?.parse::<usize>().ok());
        match &query.wanted {
            Wanted::Page(number) => numbers.any(|found| found == *number),
            Wanted::Word(word) => numbers.filter_map(|number| pages.get(number)).any(|page| has(page, word)),
            Wanted::Any => self.total > 0,
            Wanted::Nothing => self.total == 0,
        }
    }
}

/// Also inside a compound, and in any case.
fn has(page: &Page, word: &str) -> bool {
    let word = word.to_lowercase();
    let sentences = page.sections.iter().flat_map(|section| section.sentences);
    page.title().to_lowercase().contains(&word)
        || sentences.into_iter().any(|sentence| sentence.to_lowercase().contains(&word))
}
