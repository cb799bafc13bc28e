//! What both engines are asked, made from the corpus by a seed, and what each query has to find. Knows no engine.

use crate::{pages::Page, random::Random, typo, words};
use std::collections::HashSet;

/// Asked for each kind; of what a whole site may be asked twice or less, fewer.
const EACH: usize = 40;
const FEW: usize = 10;

/// Everyday words that no technical text has, so a search for one must say that it found nothing.
const FOREIGN: [&str; 6] =
    ["xylophonkonzert", "bratwurstbude", "kartoffelsalat", "zirkuselefant", "gänseblümchen", "kuckucksuhr"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    TwoWords,
    Typo,
    StopWords,
    Worst,
    Nonsense,
}

/// When a query has found what was wanted.
pub(crate) enum Wanted {
    /// This page, by number, is among the first.
    Page(usize),
    /// A page with this word is among the first.
    Word(String),
    /// Something.
    Any,
    Nothing,
}

pub(crate) struct Query {
    pub(crate) kind: Kind,
    pub(crate) text: String,
    pub(crate) wanted: Wanted,
}

impl Kind {
    pub(crate) const ALL: [Kind; 6] =
        [Kind::Word, Kind::TwoWords, Kind::Typo, Kind::StopWords, Kind::Worst, Kind::Nonsense];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Word => "a word of a title",
            Kind::TwoWords => "both words of a title",
            Kind::Typo => "a word with one wrong letter",
            Kind::StopWords => "two nouns with »der« between",
            Kind::Worst => "»und«, »der«",
            Kind::Nonsense => "what is nowhere",
        }
    }
}

pub(crate) fn make(pages: &[Page]) -> Vec<Query> {
    let mut random = Random::new(pages.len() as u64 + 1);
    let known = vocabulary(pages);
    let mut queries = Vec::new();
    for _ in 0..EACH {
        let Some(page) = random.pick(pages) else { break };
        let [first, second] = page.nouns;
        let word = if random.below(2) == 0 { first } else { second };
        let mut add = |kind, text: String, wanted| queries.push(Query { kind, text, wanted });
        add(Kind::Word, word.to_lowercase(), Wanted::Word(word.to_owned()));
        let both = format!("{first} {second}").to_lowercase();
        add(Kind::TwoWords, both, Wanted::Page(page.number));
        if let Some(typo) = typo::make(&word.to_lowercase(), &known, &mut random) {
            add(Kind::Typo, typo, Wanted::Word(word.to_owned()));
        }
    }
    queries.extend(stop_word_phrases(pages, &mut random));
    for text in ["und", "der"] {
        queries.push(Query { kind: Kind::Worst, text: text.to_owned(), wanted: Wanted::Any });
    }
    queries.extend(nonsense(&known, &mut random));
    queries
}

fn vocabulary(pages: &[Page]) -> HashSet<String> {
    let sentences = pages.iter().flat_map(|page| &page.sections).flat_map(|section| section.sentences);
    sentences.flat_map(|sentence| words::all(sentence)).map(str::to_lowercase).collect()
}

/// »Genehmigung der Behörde«: real neighbours in the text.
fn stop_word_phrases(pages: &[Page], random: &mut Random) -> Vec<Query> {
    let mut phrases = Vec::new();
    for _ in 0..FEW * 1_000 {
        let page = random.pick(pages);
        let Some(section) = page.and_then(|page| random.pick(&page.sections)) else { break };
        let Some(sentence) = random.pick(section.sentences) else { continue };
        let all: Vec<&str> = sentence.split_whitespace().collect();
        let phrase = all.windows(3).skip(1).find(|three| {
            let [first, middle, last] = three else { return false };
            *middle == "der" && [first, last].iter().all(|word| words::is_noun(word) && word.len() >= 5)
        });
        if let Some(phrase) = phrase {
            phrases.push(phrase.join(" "));
            if phrases.len() == FEW {
                break;
            }
        }
    }
    let query = |text| Query { kind: Kind::StopWords, text, wanted: Wanted::Any };
    phrases.into_iter().map(query).collect()
}

fn nonsense(known: &HashSet<String>, random: &mut Random) -> Vec<Query> {
    let consonants: Vec<char> = "bcdfghjklmnpqrstvwxz".chars().collect();
    let mut letters = || (0..9).filter_map(|_| random.pick(&consonants).copied()).collect::<String>();
    let mut texts: Vec<String> = (0..FEW - FOREIGN.len()).map(|_| letters()).collect();
    let parts = |word: &str| known.iter().any(|known| known.chars().count() >= 4 && word.contains(known));
    texts.extend(FOREIGN.iter().filter(|word| !parts(word)).map(|word| (*word).to_owned()));
    texts.into_iter().map(|text| Query { kind: Kind::Nonsense, text, wanted: Wanted::Nothing }).collect()
}
