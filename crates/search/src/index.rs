//! From pages to the files of the index: how much each word says about each page. Knows no query.

use std::collections::{BTreeMap, HashMap, HashSet};

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
/// Bytes of a file of words or stems, before the host compresses it.
const SHARD: usize = 16 * 1024;
/// Pages whose titles are in one file.
const DOCUMENTS: u32 = 32;

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
    let forms = cut(
        &[tail::of(&forms), forms].concat(),
        &mut list,
        |form: &Form| (form.folded.clone(), form.folded.len() + 3),
        shard::write_forms,
    );
    let weigh = |term: &Term| (term.stem.clone(), term.stem.len() + term.postings.len() + 3);
    let terms = cut(&terms, &mut list, weigh, shard::write_terms);
    let documents = by_number(&documents(true), space, pages, &mut list);
    let bytes = root(RootParts::Files { forms, terms, documents }).write();
    list.sort_by(|a, b| a.name.cmp(&b.name));
    list.dedup();
    list.insert(0, File { name: ROOT.to_owned(), bytes });
    list
}

/// Cuts a sorted list into files. Where one ends depends on the entry itself, not on how many came before, so that an entry
/// more moves one end and not all that follow; what is very large stands alone.
fn cut<T>(
    entries: &[T],
    list: &mut Vec<File>,
    weigh: impl Fn(&T) -> (String, usize),
    write: impl Fn(&[T]) -> Vec<u8>,
) -> Table<String> {
    let mut table = Vec::new();
    let mut start = 0;
    let mut weight = 0;
    let mut close = |start: usize, end: usize| {
        let Some(part @ [first, ..]) = entries.get(start..end) else { return };
        let file = File::of(write(part));
        table.push((weigh(first).0, crate::file::sum_in(&file.name).unwrap_or_default()));
        list.push(file);
    };
    for (at, entry) in entries.iter().enumerate() {
        let (name, size) = weigh(entry);
        // One entry in so many ends a file by its name alone; the bounds keep chance from making tiny or huge ones.
        let ends = crate::bytes::sum(name.as_bytes()) % (SHARD as u64 / 2) < size as u64;
        let is_large = size > SHARD / 2;
        if at > start && (is_large || weight + size > 2 * SHARD || (ends && weight > SHARD / 2)) {
            close(start, at);
            (start, weight) = (at, 0);
        }
        weight += size;
        if is_large {
            close(start, at + 1);
            (start, weight) = (at + 1, 0);
        }
    }
    close(start, entries.len());
    table
}

/// Pages by their number, so many to a file on average.
fn by_number(documents: &[(u32, Document)], space: u32, pages: u32, list: &mut Vec<File>) -> Table<u32> {
    let step = (u64::from(space) * u64::from(DOCUMENTS) / u64::from(pages.max(1))).next_power_of_two().max(1);
    let parts = documents.chunk_by(|(a, _), (b, _)| u64::from(*a) / step == u64::from(*b) / step);
    parts
        .filter_map(|part| {
            let file = File::of(shard::write_documents(part));
            let sum = crate::file::sum_in(&file.name)?;
            list.push(file);
            Some((u32::try_from(u64::from(part.first()?.0) / step * step).ok()?, sum))
        })
        .collect()
}
