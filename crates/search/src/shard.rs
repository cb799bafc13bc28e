//! A part of the index as bytes and back: words as readers write them, stems with their pages, pages; knows no query.

use crate::bytes::{Reader, Writer};
use crate::document::Document;
use crate::postings;

/// A word as it stands in the portal's texts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Form {
    pub(crate) folded: String,
    /// As a reader writes it.
    pub(crate) display: String,
    /// On how many pages it stands.
    pub(crate) pages: u32,
    /// Whether it stands in a title or is the name of a place.
    pub(crate) is_name: bool,
}

/// A stem and its pages.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Term {
    pub(crate) stem: String,
    pub(crate) pages: u32,
    pub(crate) postings: Vec<u8>,
}

impl Term {
    pub(crate) fn new(stem: String, postings: &[postings::Posting]) -> Term {
        Term {
            stem,
            pages: u32::try_from(postings.len()).unwrap_or(u32::MAX),
            postings: postings::write(postings),
        }
    }
}

/// Words in their order. What is the same as in the word before is not repeated.
pub(crate) fn write_forms(forms: &[Form]) -> Vec<u8> {
    let mut out = Writer::default();
    let mut before = "";
    for form in forms {
        write_front(&mut out, before, &form.folded);
        let is_capital = capital(&form.folded) == form.display;
        let is_plain = form.folded == form.display;
        let how = if is_plain {
            0
        } else if is_capital {
            1
        } else {
            2
        };
        out.number(u64::from(form.pages) << 3 | how << 1 | u64::from(form.is_name));
        if how == 2 {
            out.text(&form.display);
        }
        before = &form.folded;
    }
    out.bytes
}

pub(crate) fn read_forms(bytes: &[u8]) -> Option<Vec<Form>> {
    let mut bytes = Reader { rest: bytes };
    let mut forms: Vec<Form> = Vec::new();
    while !bytes.rest.is_empty() {
        let before = forms.last().map(|form| form.folded.as_str()).unwrap_or_default();
        let folded = read_front(&mut bytes, before)?;
        let facts = bytes.number()?;
        let display = match facts >> 1 & 3 {
            0 => folded.clone(),
            1 => capital(&folded),
            _ => bytes.text()?,
        };
        let pages = u32::try_from(facts >> 3).ok()?;
        forms.push(Form { folded, display, pages, is_name: facts & 1 == 1 });
    }
    Some(forms)
}

pub(crate) fn write_terms(terms: &[Term]) -> Vec<u8> {
    let mut out = Writer::default();
    let mut before = "";
    for term in terms {
        write_front(&mut out, before, &term.stem);
        out.number(u64::from(term.pages));
        out.blob(&term.postings);
        before = &term.stem;
    }
    out.bytes
}

pub(crate) fn read_terms(bytes: &[u8]) -> Option<Vec<Term>> {
    let mut bytes = Reader { rest: bytes };
    let mut terms: Vec<Term> = Vec::new();
    while !bytes.rest.is_empty() {
        let before = terms.last().map(|term| term.stem.as_str()).unwrap_or_default();
        let stem = read_front(&mut bytes, before)?;
        let pages = u32::try_from(bytes.number()?).ok()?;
        terms.push(Term { stem, pages, postings: bytes.blob()?.to_vec() });
    }
    Some(terms)
}

pub(crate) fn write_documents(documents: &[(u32, Document)]) -> Vec<u8> {
    let mut out = Writer::default();
    for (number, document) in documents {
        out.number(u64::from(*number));
        document.write(&mut out);
    }
    out.bytes
}

pub(crate) fn read_documents(bytes: &[u8]) -> Option<Vec<(u32, Document)>> {
    let mut bytes = Reader { rest: bytes };
    let mut documents = Vec::new();
    while !bytes.rest.is_empty() {
        documents.push((u32::try_from(bytes.number()?).ok()?, Document::read(&mut bytes)?));
    }
    Some(documents)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn write_front(out: &mut Writer, before: &str, text: &str) {
    let same: usize = before
        .chars()
        .zip(text.chars())
        .take_while(|(a, b)| a == b)
        .map(|(letter, _)| letter.len_utf8())
        .sum();
    out.number(same as u64);
    out.text(text.get(same..).unwrap_or_default());
}

fn read_front(bytes: &mut Reader<'_>, before: &str) -> Option<String> {
    let same = usize::try_from(bytes.number()?).ok()?;
    Some(before.get(..same)?.to_owned() + &bytes.text()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_read_as_written() {
        let form = |folded: &str, display: &str, pages, is_name| Form {
            folded: folded.into(),
            display: display.into(),
            pages,
            is_name,
        };
        let forms = [
            form("stadt", "Stadt", 40, false),
            form("stadte", "Städte", 7, true),
            form("und", "und", 90, false),
            form("دورا", "دورا", 3, true),
        ];
        assert_eq!(read_forms(&write_forms(&forms)).unwrap(), forms);
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_shard_or_none(bytes: Vec<u8>) {
            let _ = (read_forms(&bytes), read_terms(&bytes), read_documents(&bytes));
        }
    }
}
