//! Reads the golden queries in `tests/search/`; knows no search engine.

use super::repository;
use std::fs;

/// What a reader types, and the pages one of which is wanted; none for nonsense.
pub(crate) struct Query {
    pub(crate) kind: String,
    pub(crate) text: String,
    /// Addresses without the prefix of the language, with a slash at both ends.
    pub(crate) pages: Vec<String>,
}

/// The golden queries of a language.
pub(crate) fn queries(locale: &str) -> Vec<Query> {
    let file = repository().join("tests/search").join(format!("{locale}.tsv"));
    let text = fs::read_to_string(&file).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let [kind, text, pages] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{locale}: not kind, query and pages with a tab between: {line}");
            };
            assert_eq!(text, text.trim(), "{locale}: {line}");
            assert!(!text.is_empty() && !pages.is_empty(), "{locale}: {line}");
            let pages = pages.split(' ').filter(|&page| page != "-").map(str::to_owned).collect();
            Query { kind: kind.to_owned(), text: text.to_owned(), pages }
        })
        .collect()
}
