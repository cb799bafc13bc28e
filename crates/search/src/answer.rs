//! What was found, as plain data; knows no file.

use crate::document::Document;
use crate::source::Kind;
use crate::terms::Terms;

/// The answer to a query.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The best pages, the best first; as many as were asked for.
    pub hits: Vec<Hit>,
    /// How many pages were found in all.
    pub total: usize,
    /// By what the results can be narrowed; empty in a large portal until it was asked for.
    pub facets: Facets,
    /// If nothing was found for what was typed, but for something near it.
    pub correction: Option<Correction>,
    /// The words that were looked for, as typed.
    pub searched: Vec<String>,
    /// Those of them that no page has; the hits are for the others.
    pub unknown: Vec<String>,
    /// Whether a part of the index was missing, so that something may be missing here.
    pub is_incomplete: bool,
    /// What to mark in the texts of the hits.
    pub terms: Terms,
}

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub document: Document,
    /// Only good for comparing with the others.
    pub score: u32,
}

/// What was looked for instead of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub from: String,
    pub to: String,
}

/// How many of the pages found are of a kind, belong to a partnership (by its path) or to a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    pub kinds: Vec<(Kind, usize)>,
    pub partnerships: Vec<(String, usize)>,
    pub goals: Vec<(u8, usize)>,
}
