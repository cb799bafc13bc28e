//! The parts of the index that are here, and those that must be fetched first; knows no query.

use crate::bytes::sum;
use crate::document::Document;
use crate::file;
use crate::root::{Parts, Root, Table};
use crate::shard::{self, Form, Term};

/// The end of every text that begins so.
const LAST: char = char::MAX;

/// Files that are here, by the sum that names them. There are never so many that a list would be slow.
type Here<T> = Vec<(u64, Vec<T>)>;

/// An index, as far as it is here. What is asked for and not here is remembered as wanted.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) root: Root,
    forms: Here<Form>,
    terms: Here<Term>,
    documents: Here<(u32, Document)>,
    absent: Absent,
}

/// Files that are not here.
#[derive(Debug, Default)]
struct Absent {
    /// Could not be had.
    missing: Vec<u64>,
    /// To be fetched.
    wanted: Vec<u64>,
    /// Whether something asked for was among the missing.
    lacked: bool,
}

impl Store {
    pub(crate) fn new(root: Root) -> Store {
        Store { root, forms: Vec::new(), terms: Vec::new(), documents: Vec::new(), absent: Absent::default() }
    }

    /// Begins a query: nothing is wanted yet.
    pub(crate) fn begin(&mut self) {
        self.absent.wanted.clear();
        self.absent.lacked = false;
    }

    /// Files to fetch before the query can go on.
    pub(crate) fn wanted(&self) -> Vec<String> {
        self.absent.wanted.iter().map(|sum| file::name(*sum)).collect()
    }

    /// Whether something was asked for that is to be fetched first.
    pub(crate) fn is_waiting(&self) -> bool {
        !self.absent.wanted.is_empty()
    }

    pub(crate) fn has_lacked(&self) -> bool {
        self.absent.lacked
    }

    /// Takes a file; without bytes, or with others than those it is named for, it counts as missing.
    pub(crate) fn give(&mut self, name: &str, bytes: Option<&[u8]>) {
        let Some(named) = file::sum_in(name) else { return };
        let is_taken = bytes.is_some_and(|bytes| sum(bytes) == named && self.take(named, bytes));
        self.absent.missing.retain(|sum| *sum != named);
        if !is_taken {
            self.absent.missing.push(named);
        }
    }

    pub(crate) fn forget_missing(&mut self) {
        self.absent.missing.clear();
    }

    fn take(&mut self, named: u64, bytes: &[u8]) -> bool {
        let Parts::Files { forms, terms, documents } = &self.root.parts else { return false };
        if forms.iter().any(|(_, sum)| *sum == named) {
            shard::read_forms(bytes).map(|read| self.forms.push((named, read))).is_some()
        } else if terms.iter().any(|(_, sum)| *sum == named) {
            shard::read_terms(bytes).map(|read| self.terms.push((named, read))).is_some()
        } else if documents.iter().any(|(_, sum)| *sum == named) {
            shard::read_documents(bytes).map(|read| self.documents.push((named, read))).is_some()
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
                self.absent.find(&self.terms, named)?
            }
        };
        let at = list.binary_search_by(|term| term.stem.as_str().cmp(stem)).ok()?;
        list.get(at)
    }

    /// Stems that begin so.
    pub(crate) fn terms_from(&mut self, start: &str) -> Vec<&Term> {
        match &self.root.parts {
            Parts::Whole { terms, .. } => beginning(terms, start, |term| &term.stem),
            Parts::Files { terms, .. } => self.absent.gather(terms, &self.terms, start, |term| &term.stem),
        }
    }

    /// Words that begin so.
    pub(crate) fn forms(&mut self, start: &str) -> Vec<&Form> {
        match &self.root.parts {
            Parts::Whole { forms, .. } => beginning(forms, start, |form| &form.folded),
            Parts::Files { forms, .. } => self.absent.gather(forms, &self.forms, start, |form| &form.folded),
        }
    }

    /// A page.
    pub(crate) fn document(&mut self, number: u32) -> Option<&Document> {
        let list = match &self.root.parts {
            Parts::Whole { documents, .. } => documents,
            Parts::Files { documents, .. } => {
                let at = documents.partition_point(|(first, _)| *first <= number).checked_sub(1)?;
                let named = documents.get(at)?.1;
                self.absent.find(&self.documents, named)?
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

impl Absent {
    /// What is here; else it is noted as wanted, or as lacking.
    fn find<'a, T>(&mut self, here: &'a Here<T>, named: u64) -> Option<&'a [T]> {
        let found = here.iter().find(|(sum, _)| *sum == named);
        if found.is_none() {
            if self.missing.contains(&named) {
                self.lacked = true;
            } else if !self.wanted.contains(&named) {
                self.wanted.push(named);
            }
        }
        found.map(|(_, list)| list.as_slice())
    }

    /// What begins so, of all files that may have it.
    fn gather<'a, T>(
        &mut self,
        table: &Table<String>,
        here: &'a Here<T>,
        start: &str,
        name: fn(&T) -> &String,
    ) -> Vec<&'a T> {
        let files = span(table, start).iter().filter_map(|(_, named)| self.find(here, *named));
        files.flat_map(|list| beginning(list, start, name)).collect()
    }
}

fn last_before(table: &Table<String>, text: &str) -> Option<usize> {
    table.partition_point(|(first, _)| first.as_str() <= text).checked_sub(1)
}

/// The files that may have entries which begin so.
fn span<'a>(table: &'a Table<String>, start: &str) -> &'a [(String, u64)] {
    let from = last_before(table, start).unwrap_or_default();
    let mut end = start.to_owned();
    end.push(LAST);
    let to = table.partition_point(|(first, _)| *first < end);
    table.get(from..to).unwrap_or_default()
}

fn beginning<'a, T>(list: &'a [T], start: &str, name: fn(&T) -> &String) -> Vec<&'a T> {
    let from = list.partition_point(|entry| name(entry).as_str() < start);
    let rest = list.get(from..).unwrap_or_default();
    let count = rest.partition_point(|entry| name(entry).starts_with(start));
    rest.iter().take(count).collect()
}
