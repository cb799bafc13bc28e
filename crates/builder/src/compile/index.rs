//! All pages of a language from A to Z: on one page, or one page a letter where they are many.

use super::{Compiler, order};
use crate::{content::Node, source::DocumentType};
use model::{Letter, Link, Locale, Page};
use std::collections::BTreeMap;

/// More entries than this are spread over one page a letter.
const ON_ONE_PAGE: usize = 500;

impl Compiler<'_> {
    /// The letters with their pages; empty but on the page of all pages.
    pub(super) fn letters(&self, node: &Node, locale: Locale) -> Vec<Letter> {
        if node.facts.document_type != DocumentType::AToZ {
            return Vec::new();
        }
        let letters = self.all_letters(locale);
        let count: usize = letters.iter().map(|letter| letter.entries.len()).sum();
        if count <= ON_ONE_PAGE {
            return letters;
        }
        let paged = |letter: Letter| Letter {
            path: Some(format!("{}/{}", node.path, slug(&letter.letter))),
            entries: Vec::new(),
            ..letter
        };
        letters.into_iter().map(paged).collect()
    }

    /// The pages of single letters below the page of all pages, where there are any.
    pub fn letter_pages(&self, index: usize, locale: Locale) -> Vec<Page> {
        let is_list = |node: &&Node| node.facts.document_type == DocumentType::AToZ;
        let node = self.content.pages.get(index).filter(is_list);
        let Some(whole) = node.and_then(|_| self.page(index, locale)) else { return Vec::new() };
        let mut full = self.all_letters(locale);
        let pages = whole.letters.iter().enumerate().filter_map(|(at, letter)| {
            let path = letter.path.clone()?;
            let title = format!("{}: {}", whole.title, letter.letter);
            let mut letters = whole.letters.clone();
            letters.get_mut(at)?.entries = std::mem::take(&mut full.get_mut(at)?.entries);
            let mut trail = whole.trail.clone();
            trail.push(Link { title: letter.letter.clone(), path: path.clone(), lang: None });
            // Letters of one language are no letters of another.
            Some(Page {
                id: format!("{}-{}", whole.id, slug(&letter.letter)),
                path,
                title,
                letters,
                trail,
                written_in: vec![locale],
                ..whole.clone()
            })
        });
        pages.collect()
    }

    fn all_letters(&self, locale: Locale) -> Vec<Letter> {
        let mut letters: BTreeMap<(u8, String), Vec<(String, Link)>> = BTreeMap::new();
        for index in self.pages(locale) {
            let Some(node) = self.content.pages.get(index) else { continue };
            let Some(text) = self.words(node, locale) else { continue };
            if matches!(
                node.facts.document_type,
                DocumentType::Home | DocumentType::AToZ | DocumentType::Search
            ) {
                continue;
            }
            let title = &text.written.title;
            let key = order::fold(title);
            let link =
                Link { title: title.clone(), path: node.path.clone(), lang: self.foreign(node, locale) };
            letters.entry(place(&key, locale)).or_default().push((key, link));
        }
        let letter = |((_, letter), mut entries): ((u8, String), Vec<(String, Link)>)| {
            entries.sort_by(|a, b| (&a.0, &a.1.path).cmp(&(&b.0, &b.1.path)));
            Letter { letter, path: None, entries: entries.into_iter().map(|(_, link)| link).collect() }
        };
        letters.into_iter().map(letter).collect()
    }
}

/// Where a folded title stands: letters of the reader's own script, then other letters, then everything else.
fn place(key: &str, locale: Locale) -> (u8, String) {
    let first = key.chars().find(|c| c.is_alphanumeric());
    match first.filter(|c| c.is_alphabetic()) {
        Some(letter) => {
            let is_arabic = ('\u{600}'..='\u{6ff}').contains(&letter);
            let rank = u8::from(is_arabic != (locale == Locale::Ar));
            (rank, letter.to_uppercase().collect())
        }
        None => (2, "0–9".to_owned()),
    }
}

/// The last part of a letter's address: itself, or its number in Unicode.
fn slug(letter: &str) -> String {
    let plain = letter.to_lowercase();
    match plain.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => plain,
        Some(first) if first.is_ascii_digit() => "0-9".to_owned(),
        Some(first) => format!("u{:04x}", u32::from(first)),
        None => "0-9".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_stands_under_its_plain_first_letter() {
        let at = |title, locale| place(&order::fold(title), locale).1;
        assert_eq!(at("Äpfel", Locale::De), "A");
        assert_eq!(at("„Leben in Palästina“", Locale::De), "L");
        assert_eq!(at("17 Ziele", Locale::De), "0–9");
        assert_eq!(at("الأهداف", Locale::Ar), "ا");
        assert_eq!(at("أوروبا", Locale::Ar), "ا");
        assert_eq!(slug("B"), "b");
        assert_eq!(slug("ا"), "u0627");
        assert!(model::slug::is_slug(&slug("0–9")));
    }

    #[test]
    fn the_readers_own_script_comes_first() {
        let rank = |title, locale| place(&order::fold(title), locale).0;
        assert!(rank("دورا", Locale::Ar) < rank("Dura", Locale::Ar));
        assert!(rank("Dura", Locale::De) < rank("دورا", Locale::De));
    }
}
