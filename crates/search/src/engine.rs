//! Asks the index: reads a query, says which files it needs, ranks the pages. Fetches nothing itself.

use crate::answer::{Answer, Correction, Facets, Hit};
use crate::candidates::{Stems, candidates};
use crate::clause::Query;
use crate::facets::{self, Facet};
use crate::order::order;
use crate::postings;
use crate::rank::{Scored, rank};
use crate::root::{Root, Unreadable};
use crate::source::Kind;
use crate::store::Store;
use crate::terms::Terms;

/// The index of one language and what was fetched of it so far.
#[derive(Debug)]
pub struct Engine {
    store: Store,
}

/// What results are narrowed to, and how many are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<Kind>,
    /// By its path.
    pub partnership: Option<String>,
    pub goal: Option<u8>,
    /// Hits to give.
    pub limit: usize,
    /// Whether to count by what the results can be narrowed, even if that needs further files.
    pub counts: bool,
}

impl Default for Filter {
    fn default() -> Filter {
        Filter { kind: None, partnership: None, goal: None, limit: 10, counts: false }
    }
}

/// What comes of a query.
#[derive(Clone, Debug)]
pub enum Reply {
    /// These files are needed first. Give them, or say that they are missing, and ask again.
    Needs(Vec<String>),
    /// The answer.
    Answer(Box<Answer>),
}

impl Engine {
    /// Reads `root.bin`.
    ///
    /// # Errors
    /// If it was written for another version of the engine, or is not what the builder wrote.
    pub fn open(root: &[u8]) -> Result<Engine, Unreadable> {
        Ok(Engine { store: Store::new(Root::read(root)?) })
    }

    /// Answers a query, or says which files it needs. Whatever is typed, it ends, and soon.
    pub fn ask(&mut self, text: &str, filter: &Filter) -> Reply {
        self.store.begin();
        let language = self.store.root.language;
        let query = Query::read(text, language);
        let mut answer = Answer { terms: Terms { language, ..Terms::default() }, ..Answer::default() };
        let mut lists: Vec<Stems> = Vec::new();
        let mut corrected: Vec<String> = Vec::new();
        let mut guessed = 0;
        for clause in &query.clauses {
            let meant = candidates(&mut self.store, clause);
            answer.searched.push(clause.typed.clone());
            if meant.lists.is_empty() {
                answer.unknown.push(clause.typed.clone());
            }
            guessed += usize::from(meant.instead.is_some());
            corrected.push(meant.instead.unwrap_or_else(|| clause.typed.clone()));
            lists.extend(meant.lists);
        }
        if self.store.is_waiting() {
            return Reply::Needs(self.store.wanted());
        }
        // Most of what was typed is nowhere: the rest would find pages nobody asked for. Beside a word that is nowhere, one
        // that is only near another is no slip.
        let unknown = answer.unknown.len();
        if unknown > 0 && unknown + guessed > query.clauses.len() / 2 {
            lists.clear();
        }
        let mut scored = rank(&mut self.store, &lists);
        self.narrow(&mut scored, filter);
        if self.store.is_waiting() {
            return Reply::Needs(self.store.wanted());
        }
        answer.total = scored.len();
        if filter.counts || self.store.is_whole() {
            answer.facets = self.count(&scored);
        }
        for (number, score) in scored.iter().take(filter.limit) {
            if let Some(document) = self.store.document(*number) {
                answer.hits.push(Hit { document: document.clone(), score: *score });
            }
        }
        if self.store.is_waiting() {
            return Reply::Needs(self.store.wanted());
        }
        if guessed > 0 && answer.total > 0 {
            let from = query.clauses.iter().map(|clause| clause.typed.as_str()).collect::<Vec<_>>().join(" ");
            answer.correction = Some(Correction { from, to: corrected.join(" ") });
        }
        answer.is_incomplete = self.store.has_lacked();
        answer.terms.stems =
            lists.into_iter().flatten().filter(|(_, fit)| *fit >= 50).map(|(stem, _)| stem).collect();
        answer.terms.words = query.clauses.into_iter().map(|clause| clause.folded).collect();
        answer.terms.phrases = query.phrases;
        Reply::Answer(Box::new(answer))
    }

    /// Takes a file that was needed; `None` if it could not be had. What is damaged counts as missing.
    pub fn give(&mut self, name: &str, bytes: Option<&[u8]>) {
        self.store.give(name, bytes);
    }

    /// The next query asks again for what was missing.
    pub fn forget_missing(&mut self) {
        self.store.forget_missing();
    }

    fn narrow(&mut self, scored: &mut Vec<Scored>, filter: &Filter) {
        let names = [
            filter.kind.map(facets::of_kind),
            filter.partnership.as_deref().map(facets::of_partnership),
            filter.goal.map(facets::of_goal),
        ];
        for name in names.into_iter().flatten() {
            let kept: Vec<u32> = self
                .store
                .term(&name)
                .map(|term| postings::read(&term.postings).map(|(number, _)| number).collect())
                .unwrap_or_default();
            scored.retain(|(number, _)| kept.binary_search(number).is_ok());
        }
    }

    fn count(&mut self, scored: &[Scored]) -> Facets {
        let mut found: Vec<u32> = scored.iter().map(|(number, _)| *number).collect();
        order(&mut found, &|a, b| a < b);
        let mut counted = Facets::default();
        for term in self.store.terms_from("\u{1}") {
            let pages = postings::read(&term.postings)
                .filter(|(number, _)| found.binary_search(number).is_ok())
                .count();
            if pages == 0 {
                continue;
            }
            match facets::read(&term.stem) {
                Some(Facet::Kind(kind)) => counted.kinds.push((kind, pages)),
                Some(Facet::Goal(goal)) => counted.goals.push((goal, pages)),
                Some(Facet::Partnership(path)) => counted.partnerships.push((path.to_owned(), pages)),
                None => {}
            }
        }
        order(&mut counted.kinds, &|a, b| a.0 < b.0);
        counted
    }
}
