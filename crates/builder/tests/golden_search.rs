//! The golden queries in `tests/search/`, asked of the index the builder writes for the portal: what is wanted is among the
//! first. Knows nothing of how the search works.

mod support;

use search::{Engine, Filter, Reply};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};
use support::golden::{Query, queries};
use support::{World, repository};

/// How often what is wanted must be there, in percent: among the first three over all, of queries with a slip among the
/// first five, of two words among the first three.
const OVER_ALL: usize = 95;
const TYPOS: usize = 95;
const TWO_WORDS: usize = 100;

/// What a query came to: at which place what is wanted is, from 0, and what was found.
struct Outcome {
    query: Query,
    place: Option<usize>,
    found: Vec<String>,
}

#[test]
fn what_is_wanted_is_among_the_first() {
    let mut faults = Vec::new();
    for (locale, outcomes) in outcomes() {
        let wanted: Vec<&Outcome> =
            outcomes.iter().filter(|outcome| !outcome.query.pages.is_empty()).collect();
        let of_kind = |kind: &str| -> Vec<&Outcome> {
            wanted.iter().copied().filter(|outcome| outcome.query.kind == kind).collect()
        };
        let asked = [
            ("all", wanted.clone(), 3, OVER_ALL),
            ("typo", of_kind("typo"), 5, TYPOS),
            ("two-words", of_kind("two-words"), 3, TWO_WORDS),
        ];
        for (name, outcomes, places, least) in asked {
            let missed: Vec<&Outcome> = outcomes
                .iter()
                .copied()
                .filter(|outcome| outcome.place.is_none_or(|place| place >= places))
                .collect();
            let found = outcomes.len() - missed.len();
            println!("{locale} {name}: {found} of {} among the first {places}", outcomes.len());
            for Outcome { query, place, found } in &missed {
                println!("    {} “{}” at {place:?}, first {:?}", query.kind, query.text, found.first());
            }
            assert!(!outcomes.is_empty(), "{locale}: no query of {name}");
            if found * 100 < outcomes.len() * least {
                faults.push(format!(
                    "{locale} {name}: {found} of {}, at least {least} % expected",
                    outcomes.len()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nonsense_finds_nothing() {
    for (locale, outcomes) in outcomes() {
        for outcome in outcomes.iter().filter(|outcome| outcome.query.pages.is_empty()) {
            assert_eq!(outcome.found, Vec::<String>::new(), "{locale}: “{}”", outcome.query.text);
        }
    }
}

/// All queries, asked of the portal.
fn outcomes() -> BTreeMap<&'static str, Vec<Outcome>> {
    let world = World::copy(&repository().join("content"));
    builder::build(&world.settings).unwrap();
    let ask_all = |locale: &'static str| {
        let folder = world.settings.out.join("content").join(locale).join("search");
        let mut engine = Engine::open(&fs::read(folder.join("root.bin")).unwrap()).unwrap();
        let outcomes = queries(locale).into_iter().map(|query| {
            let found = ask(&mut engine, &query.text, |name| fs::read(folder.join(name)).ok());
            let place = found.iter().position(|path| query.pages.contains(path));
            Outcome { query, place, found }
        });
        (locale, outcomes.collect())
    };
    ["de", "ar", "en"].map(ask_all).into()
}

/// Addresses of what is found, the best first.
fn ask(engine: &mut Engine, text: &str, read: impl Fn(&str) -> Option<Vec<u8>>) -> Vec<String> {
    let mut given = BTreeSet::new();
    loop {
        match engine.ask(text, &Filter::default()) {
            Reply::Answer(answer) => {
                assert!(!answer.is_incomplete, "{text}");
                return answer.hits.iter().map(|hit| format!("/{}/", hit.document.path)).collect();
            }
            Reply::Needs(names) => {
                for name in names {
                    assert!(given.insert(name.clone()), "{text}: {name} was given already");
                    engine.give(&name, read(&name).as_deref());
                }
            }
        }
    }
}
