//! The words of the portal as readers write them, counted by page; knows no stem.

use std::collections::{BTreeMap, BTreeSet};

use crate::shard::Form;

/// Longer words are addresses, tables without spaces or noise.
const LONGEST: usize = 60;

/// Collects words, page by page.
#[derive(Default)]
pub(crate) struct Vocabulary {
    words: BTreeMap<String, Entry>,
    page: BTreeSet<String>,
}

#[derive(Default)]
struct Entry {
    pages: u32,
    is_name: bool,
    /// Ways to write it, each with how often.
    displays: BTreeMap<String, u32>,
}

impl Vocabulary {
    pub(crate) fn note(&mut self, folded: &str, text: &str, is_name: bool) {
        if folded.is_empty() || folded.len() > LONGEST {
            return;
        }
        let entry = self.words.entry(folded.to_owned()).or_default();
        entry.is_name |= is_name;
        *entry.displays.entry(text.replace('\u{ad}', "")).or_default() += 1;
        if self.page.insert(folded.to_owned()) {
            entry.pages += 1;
        }
    }

    /// What follows is on another page.
    pub(crate) fn next_page(&mut self) {
        self.page.clear();
    }

    /// All words with the number of their pages.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (&str, u32)> {
        self.words.iter().map(|(folded, entry)| (folded.as_str(), entry.pages))
    }

    /// Words on at least so many pages, in order, each as it is written most often. Numbers are left out: nobody mistypes
    /// one into another that is meant.
    pub(crate) fn forms(self, least: u32) -> Vec<Form> {
        let forms = self.words.into_iter().filter_map(|(folded, entry)| {
            let display = entry.displays.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0)))?.0;
            let is_kept =
                (entry.pages >= least || entry.is_name) && !folded.bytes().any(|byte| byte.is_ascii_digit());
            is_kept.then_some(Form { folded, display, pages: entry.pages, is_name: entry.is_name })
        });
        forms.collect()
    }
}
