//! The golden queries in `tests/search/`: their form, that there are enough of each kind, and that every page they name
//! is in the portal. Knows no search engine.

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};
use support::{World, repository};

/// What a query tries, and how many of its kind the German, the Arabic and the English file have at least.
/// Arabic and English hardly write words together.
const KINDS: [(&str, [usize; 3]); 12] = [
    ("exact", [20, 12, 12]),
    ("two-words", [20, 12, 12]),
    ("inflected", [15, 12, 12]),
    ("compound-part", [15, 0, 0]),
    ("compound-from-parts", [15, 0, 4]),
    ("typo", [20, 8, 10]),
    ("umlaut", [12, 12, 6]),
    ("prefix", [12, 6, 6]),
    ("other-language", [10, 6, 6]),
    ("phrase", [8, 5, 5]),
    ("photo", [10, 6, 6]),
    ("nonsense", [8, 5, 5]),
];

/// All that search for something, so without nonsense.
const FILES: [(&str, usize); 3] = [("de", 130), ("ar", 65), ("en", 65)];

struct Query {
    kind: String,
    text: String,
    pages: Vec<String>,
}

#[test]
fn there_are_enough_golden_queries_of_every_kind() {
    for (index, (locale, least)) in FILES.into_iter().enumerate() {
        let queries = queries(locale);
        let mut counts = BTreeMap::<&str, usize>::new();
        for query in &queries {
            *counts.entry(&query.kind).or_default() += 1;
        }
        for (kind, least) in KINDS {
            let found = counts.remove(kind).unwrap_or_default();
            assert!(found >= least[index], "{locale}: {found} of kind {kind}, at least {}", least[index]);
        }
        assert!(counts.is_empty(), "{locale}: unknown kinds {:?}", counts.keys());
        let searching = queries.iter().filter(|query| query.kind != "nonsense").count();
        assert!(searching >= least, "{locale}: {searching} queries, at least {least}");
    }
}

#[test]
fn no_golden_query_stands_twice() {
    for (locale, _) in FILES {
        let mut seen = BTreeSet::new();
        for query in queries(locale) {
            assert!(seen.insert(query.text.clone()), "{locale}: {} stands twice", query.text);
        }
    }
}

#[test]
fn nonsense_wants_nothing_and_all_else_wants_a_page() {
    for (locale, _) in FILES {
        for query in queries(locale) {
            assert_eq!(query.kind == "nonsense", query.pages.is_empty(), "{locale}: {}", query.text);
        }
    }
}

#[test]
fn a_typo_is_made_in_a_word_of_five_letters_or_more() {
    for (locale, _) in FILES {
        for query in queries(locale).iter().filter(|query| query.kind == "typo") {
            let longest = query.text.split_whitespace().map(|word| word.chars().count()).max();
            assert!(longest >= Some(5), "{locale}: {}", query.text);
        }
    }
}

#[test]
fn every_page_a_golden_query_wants_is_in_the_portal() {
    let world = World::copy(&repository().join("content"));
    builder::build(&world.settings).unwrap();
    let documents = world.settings.out.join("content");
    for (locale, _) in FILES {
        for query in queries(locale) {
            for page in &query.pages {
                let path = page.strip_prefix('/').and_then(|path| path.strip_suffix('/'));
                let path = path.unwrap_or_else(|| panic!("{locale}: {page} does not begin and end with /"));
                let file = documents.join(locale).join(format!("{path}.json"));
                assert!(file.is_file(), "{locale}: {} wants {page}, which is not there", query.text);
            }
        }
    }
}

fn queries(locale: &str) -> Vec<Query> {
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
