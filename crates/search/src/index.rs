//! From pages to the files of the index: how much each word says about each page. Knows no query.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use crate::document::Document;
use crate::facets;
use crate::file::{File, ROOT};
use crate::fold::fold;
use crate::language::Language;
use crate::number::numbers;
use crate::postings::{FULL, Posting};
use crate::root::{Parts as RootParts, Root, Table};
use crate::shard::{self, Form, Term};
use crate::source::{Kind, Source};
use crate::split::{Parts, is_part};
use crate::stem::{stem, without_conjunction};
use crate::stop::is_stop_word;
use crate::tail;
use crate::token::tokens;
use crate::vocabulary::Vocabulary;

/// Bytes up to which an index stays one file: fewer than what two more trips to the host cost on a slow line.
const WHOLE: usize = 320 * 1024;
/// Bytes of a file, least and most, before the host compresses it. A query needs one or two files of stems, and one of words;
/// of those a word that nowhere is needs all with the same letter.
const STEMS: Range<usize> = 12 * 1024..16 * 1024;
const WORDS: Range<usize> = 7 * 1024..10 * 1024;
/// Pages whose titles are in one file, least and most.
const DOCUMENTS: Range<usize> = 46..70;

/// What a word in a field says, of the same in running text; and how many words the field has when one says that much.
#[derive(Clone, Copy)]
struct Field {
    weight: u32,
    usual: u32,
    /// Whether it names the page or its place.
    is_name: bool,
}

const TITLE: Field = Field { weight: 9, usual: 4, is_name: true };
const PLACE: Field = Field { weight: 6, usual: 8, is_name: true };
const TERMS: Field = Field { weight: 5, usual: 8, is_name: false };
const HEADING: Field = Field { weight: 3, usual: 24, is_name: false };
const DESCRIPTION: Field = Field { weight: 3, usual: 20, is_name: false };
const CAPTION: Field = Field { weight: 2, usual: 60, is_name: false };
const BODY: Field = Field { weight: 1, usual: 300, is_name: false };

/// What a part of a compound says, in percent of the whole.
const PART: u32 = 55;
/// What an Arabic word says without the “and” written together with it.
const BARE: u32 = 85;

/// Writes the index of one language. The first file is `root.bin`; a small portal has no other. The same pages make the same
/// files, in whatever order they come, and a page that changes changes few of them.
pub fn build(language: Language, sources: &[Source]) -> Vec<File> {
    let paths: Vec<&str> = sources.iter().map(|source| source.path.as_str()).collect();
    let (numbers, space) = numbers(&paths);
    let mut vocabulary = Vocabulary::default();
    for source in sources {
        for (field, text) in fields(source) {
            for token in tokens(text) {
                vocabulary.note(&fold(token.text, language), token.text, field.is_name);
            }
        }
        vocabulary.next_page();
    }
    let known = known_words(language, &vocabulary, sources.len());
    let mut lexicon = Lexicon { language, known, meanings: HashMap::new() };
    let mut stems: BTreeMap<String, Vec<Posting>> = BTreeMap::new();
    for (source, number) in sources.iter().zip(&numbers) {
        for (stem, impact) in impacts(source, &mut lexicon) {
            stems.entry(stem).or_default().push((*number, impact));
        }
        for name in facets_of(source) {
            stems.entry(name).or_default().push((*number, 1));
        }
    }
    let terms: Vec<Term> = stems
        .into_iter()
        .map(|(stem, mut postings)| {
            postings.sort_unstable();
            Term::new(stem, &postings)
        })
        .collect();
    let mut order: Vec<(u32, &Source)> = numbers.iter().copied().zip(sources).collect();
    order.sort_by_key(|(number, _)| *number);
    files(language, space, vocabulary, terms, &order)
}

fn fields(source: &Source) -> impl Iterator<Item = (Field, &str)> {
    fn list(field: Field, texts: &[String]) -> impl Iterator<Item = (Field, &str)> {
        texts.iter().map(move |text| (field, text.as_str()))
    }
    [
        (TITLE, source.title.as_str()),
        (TITLE, source.short_title.as_str()),
        (DESCRIPTION, source.description.as_str()),
    ]
    .into_iter()
    .chain(list(HEADING, &source.headings))
    .chain(list(TERMS, &source.terms))
    .chain(list(PLACE, &source.places))
    .chain(list(CAPTION, &source.captions))
    .chain(list(BODY, &source.body))
}

/// Compounds are a German matter. In a large portal a word of one page is too often a slip to take others apart by.
fn known_words(language: Language, vocabulary: &Vocabulary, pages: usize) -> HashSet<String> {
    if language != Language::German {
        return HashSet::new();
    }
    let least = if pages > 1500 { 3 } else { 1 };
    let words =
        vocabulary.counts().filter(|(word, pages)| *pages >= least && is_part(word) && !is_stop_word(word));
    words.map(|(word, _)| word.to_owned()).collect()
}

/// What the words of the portal mean. Most words stand on many pages, and to take one apart costs as much as a page.
struct Lexicon {
    language: Language,
    /// Words that may be parts of others.
    known: HashSet<String>,
    meanings: HashMap<String, Vec<(String, u32)>>,
}

impl Lexicon {
    /// The stems of a folded word and of its parts, each with what it says, in percent.
    fn meaning(&mut self, folded: &str) -> &[(String, u32)] {
        if !self.meanings.contains_key(folded) {
            let parts = Parts { knows: &|word| self.known.contains(word) }.of(folded);
            let meaning = std::iter::once((stem(folded, self.language), 100))
                .chain(without_conjunction(folded).map(|bare| (bare, BARE)))
                .chain(parts.iter().map(|part| (stem(part, self.language), PART)))
                .collect();
            self.meanings.insert(folded.to_owned(), meaning);
        }
        self.meanings.get(folded).map(Vec::as_slice).unwrap_or_default()
    }
}

/// What each stem says about a page.
fn impacts(source: &Source, lexicon: &mut Lexicon) -> BTreeMap<String, u8> {
    // In hundredths: how often, weighed by field and by how long the field is.
    let mut said: BTreeMap<String, u32> = BTreeMap::new();
    let mut lengths: BTreeMap<u32, u32> = BTreeMap::new();
    for (field, text) in fields(source) {
        *lengths.entry(field.weight).or_default() += u32::try_from(tokens(text).count()).unwrap_or(u32::MAX);
    }
    for (field, text) in fields(source) {
        let length = lengths.get(&field.weight).copied().unwrap_or(1);
        let once = field.weight * 200 * field.usual / (field.usual + length).max(1);
        let mut say = |stem: &str, percent: u32| {
            let more = once * percent / 100;
            match said.get_mut(stem) {
                Some(said) => *said = said.saturating_add(more),
                None => drop(said.insert(stem.to_owned(), more)),
            }
        };
        let mut before = String::new();
        for token in tokens(text) {
            let folded = fold(token.text, lexicon.language);
            if folded.is_empty() {
                continue;
            }
            lexicon.meaning(&folded).iter().for_each(|(stem, percent)| say(stem, *percent));
            before = if token.is_joined { before + &folded } else { folded };
            if token.is_joined {
                say(&stem(&before, lexicon.language), 100);
            }
        }
    }
    let prior = source.kind.prior();
    said.into_iter().map(|(stem, said)| (stem, impact(said, prior))).collect()
}

/// The fourth word says less than the first: said ÷ (said + 4), of [`FULL`].
fn impact(said: u32, prior: u32) -> u8 {
    let said = u64::from(said.min(1_000_000));
    let full = u64::from(FULL) * u64::from(prior);
    let impact = (said * full * 2 / (said + 400) / 100).div_ceil(2);
    u8::try_from(impact.clamp(1, u64::from(FULL))).unwrap_or(FULL)
}

fn facets_of(source: &Source) -> impl Iterator<Item = String> {
    let kind = match source.kind {
        Kind::Home | Kind::Map | Kind::AToZ => None,
        kind => Some(facets::of_kind(kind)),
    };
    let goals = source.goals.iter().map(|goal| facets::of_goal(*goal));
    kind.into_iter().chain(goals).chain(source.partnership.as_deref().map(facets::of_partnership))
}

fn files(
    language: Language,
    space: u32,
    vocabulary: Vocabulary,
    terms: Vec<Term>,
    order: &[(u32, &Source)],
) -> Vec<File> {
    let documents = |is_short| -> Vec<(u32, Document)> {
        order.iter().map(|(number, source)| (*number, Document::of(source, is_short))).collect()
    };
    let pages = u32::try_from(order.len()).unwrap_or(u32::MAX);
    let is_small = order.len() <= 1500;
    let forms = vocabulary.forms(if is_small { 1 } else { 2 });
    let root = |parts| Root { language, pages, space, parts };
    if is_small {
        let whole = root(RootParts::Whole {
            forms: forms.clone(),
            terms: terms.clone(),
            documents: documents(false),
        });
        let bytes = whole.write();
        if bytes.len() <= WHOLE {
            return vec![File { name: ROOT.to_owned(), bytes }];
        }
    }
    let mut list = Vec::new();
    let form = |form: &Form| (form.folded.clone(), form.folded.len() + 3);
    let forms = cut(&[tail::of(&forms), forms].concat(), &mut list, WORDS, form, shard::write_forms);
    let term = |term: &Term| (term.stem.clone(), term.stem.len() + term.postings.len() + 3);
    let terms = cut(&terms, &mut list, STEMS, term, shard::write_terms);
    let document = |(number, _): &(u32, Document)| (*number, 1);
    let documents = cut(&documents(true), &mut list, DOCUMENTS, document, shard::write_documents);
    let bytes = root(RootParts::Files { forms, terms, documents }).write();
    list.sort_by(|a, b| a.name.cmp(&b.name));
    list.dedup();
    list.insert(0, File { name: ROOT.to_owned(), bytes });
    list
}

/// Cuts a sorted list into files. Where one ends depends on the entries themselves: of those where it may end, before the one
/// whose name has the least sum. So an entry more moves one end, or a few, and not all that follow. What is very large stands
/// alone.
fn cut<T, K: ToString>(
    entries: &[T],
    list: &mut Vec<File>,
    size: Range<usize>,
    weigh: impl Fn(&T) -> (K, usize),
    write: impl Fn(&[T]) -> Vec<u8>,
) -> Table<K> {
    let mut table = Vec::new();
    let mut rest = entries;
    while let Some(first) = rest.first() {
        let mut weight = 0;
        // The sum of a name, and how many entries come before it.
        let mut best: Option<(u64, usize)> = None;
        let mut end = rest.len();
        for (at, entry) in rest.iter().enumerate() {
            let (name, own) = weigh(entry);
            let is_large = own > size.start;
            if is_large {
                end = at.max(1);
                break;
            }
            if weight >= size.start {
                let here = (crate::bytes::sum(name.to_string().as_bytes()), at);
                best = best.map_or(Some(here), |best| Some(best.min(here)));
            }
            weight += own;
            if weight > size.end {
                end = best.map_or(at.max(1), |(_, at)| at);
                break;
            }
        }
        let (part, after) = rest.split_at(end);
        let file = File::of(write(part));
        table.push((weigh(first).0, crate::file::sum_in(&file.name).unwrap_or_default()));
        list.push(file);
        rest = after;
    }
    table
}
