//! The parts of the index that are here, and those that must be fetched first; knows no query.

use std::collections::{BTreeMap, BTreeSet};

use crate::bytes::sum;
use crate::document::Document;
use crate::file;
use crate::root::{Parts, Root, Table};
use crate::shard::{self, Form, Term};

/// The end of every text that begins so.
const LAST: char = char::MAX;

/// An index, as far as it is here. What is asked for and not here is remembered as wanted.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) root: Root,
    forms: BTreeMap<u64, Vec<Form>>,
    terms: BTreeMap<u64, Vec<Term>>,
    documents: BTreeMap<u64, Vec<(u32, Document)>>,
    missing: BTreeSet<u64>,
    wanted: BTreeSet<u64>,
    /// Whether something asked for was among the missing.
    lacked: bool,
}

impl Store {
    pub(crate) fn new(root: Root) -> Store {
        Store {
            root,
            forms: BTreeMap::new(),
            terms: BTreeMap::new(),
            documents: BTreeMap::new(),
            missing: BTreeSet::new(),
            wanted: BTreeSet::new(),
            lacked: false,
        }
    }

    /// Begins a query: nothing is wanted yet.
    pub(crate) fn begin(&mut self) {
        self.wanted.clear();
        self.lacked = false;
    }

    /// Files to fetch before the query can go on.
    pub(crate) fn wanted(&self) -> Vec<String> {
        self.wanted.iter().map(|sum| file::name(*sum)).collect()
    }

    pub(crate) fn has_lacked(&self) -> bool {
        self.lacked
    }

    /// Takes a file; without bytes, or with others than those it is named for, it counts as missing.
    pub(crate) fn give(&mut self, name: &str, bytes: Option<&[u8]>) {
        let Some(named) = file::sum_in(name) else { return };
        let is_taken = bytes.is_some_and(|bytes| sum(bytes) == named && self.take(named, bytes));
        if is_taken {
            self.missing.remove(&named)
        } else {
            self.missing.insert(named)
        };
    }

    pub(crate) fn forget_missing(&mut self) {
        self.missing.clear();
    }

    fn take(&mut self, named: u64, bytes: &[u8]) -> bool {
        let Parts::Files { forms, terms, documents } = &self.root.parts else { return false };
        if forms.iter().any(|(_, sum)| *sum == named) {
            shard::read_forms(bytes).map(|read| self.forms.insert(named, read)).is_some()
        } else if terms.iter().any(|(_, sum)| *sum == named) {
            shard::read_terms(bytes).map(|read| self.terms.insert(named, read)).is_some()
        } else if documents.iter().any(|(_, sum)| *sum == named) {
            shard::read_documents(bytes).map(|read| self.documents.insert(named, read)).is_some()
        } else {
            false
        }
    }

    /// A stem with its pages.
    pub(crate) fn term(&mut self, stem: &str) -> Option<&Term> {
        let list = match &self.root.parts {
            Parts::Whole { terms, .. } => terms,
            Parts::Files { terms, .. } => {
                let named = terms.get(last_before(terms, stem)?)?.1;
                note(&self.terms, named, &self.missing, &mut self.wanted, &mut self.lacked)?
            }
        };
        let at = list.binary_search_by(|term| term.stem.as_str().cmp(stem)).ok()?;
        list.get(at)
    }

    /// Stems that begin so.
    pub(crate) fn terms_from(&mut self, start: &str) -> Vec<&Term> {
        let mut found = Vec::new();
        match &self.root.parts {
            Parts::Whole { terms, .. } => found.extend(beginning(terms, start, |term| &term.stem)),
            Parts::Files { terms, .. } => {
                for (_, named) in span(terms, start) {
                    let list = note(&self.terms, *named, &self.missing, &mut self.wanted, &mut self.lacked);
                    found.extend(list.into_iter().flat_map(|list| beginning(list, start, |term| &term.stem)));
                }
            }
        }
        found
    }

    /// Words that begin so.
    pub(crate) fn forms(&mut self, start: &str) -> Vec<&Form> {
        let mut found = Vec::new();
        match &self.root.parts {
            Parts::Whole { forms, .. } => found.extend(beginning(forms, start, |form| &form.folded)),
            Parts::Files { forms, .. } => {
                for (_, named) in span(forms, start) {
                    let list = note(&self.forms, *named, &self.missing, &mut self.wanted, &mut self.lacked);
                    found.extend(
                        list.into_iter().flat_map(|list| beginning(list, start, |form| &form.folded)),
                    );
                }
            }
        }
        found
    }

    /// A page.
    pub(crate) fn document(&mut self, number: u32) -> Option<&Document> {
        let list = match &self.root.parts {
            Parts::Whole { documents, .. } => documents,
            Parts::Files { documents, .. } => {
                let at = documents.partition_point(|(first, _)| *first <= number).checked_sub(1)?;
                let named = documents.get(at)?.1;
                note(&self.documents, named, &self.missing, &mut self.wanted, &mut self.lacked)?
            }
        };
        let at = list.binary_search_by_key(&number, |(number, _)| *number).ok()?;
        list.get(at).map(|(_, document)| document)
    }

    /// Whether the whole index is in the root.
    pub(crate) fn is_whole(&self) -> bool {
        matches!(self.root.parts, Parts::Whole { .. })
    }
}

/// What is here; else it is noted as wanted, or as lacking.
fn note<'a, T>(
    here: &'a BTreeMap<u64, T>,
    named: u64,
    missing: &BTreeSet<u64>,
    wanted: &mut BTreeSet<u64>,
    lacked: &mut bool,
) -> Option<&'a T> {
    let found = here.get(&named);
    if found.is_none() {
        if missing.contains(&named) {
            *lacked = true;
        } else {
            wanted.insert(named);
        }
    }
    found
}

fn last_before(table: &Table<String>, text: &str) -> Option<usize> {
    table.partition_point(|(first, _)| first.as_str() <= text).checked_sub(1)
}

/// The files that may have entries which begin so.
fn span<'a>(table: &'a Table<String>, start: &str) -> &'a [(String, u64)] {
    let from = last_before(table, start).unwrap_or_default();
    let end = format!("{start}{LAST}");
    let to = table.partition_point(|(first, _)| *first < end);
    table.get(from..to).unwrap_or_default()
}

fn beginning<'a, T>(list: &'a [T], start: &str, name: impl Fn(&T) -> &String) -> impl Iterator<Item = &'a T> {
    let from = list.partition_point(|entry| name(entry).as_str() < start);
    let rest = list.get(from..).unwrap_or_default();
    let count = rest.partition_point(|entry| name(entry).starts_with(start));
    rest.iter().take(count)
}
