//! What is still to be translated: per page and language whether it is missing, older than its source, unreviewed. Gaps keep
//! nothing from being published; this is a list for whoever plans the work.

mod table;

use crate::content::{Content, Node};
use model::Locale;

/// The gaps of a content folder.
#[derive(Debug)]
pub struct Gaps {
    /// The languages that are translated into.
    pub locales: Vec<Locale>,
    /// The pages with a gap, in the order of their paths.
    pub pages: Vec<Row>,
    /// How many pages there are.
    pub of: usize,
}

/// A page with at least one gap.
#[derive(Debug)]
pub struct Row {
    /// Below `content/`; "" for the home page.
    pub path: String,
    /// In the order of [`Gaps::locales`].
    pub states: Vec<State>,
}

/// How a page stands in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody wrote it.
    Missing,
    /// There is a file that cannot be read.
    Broken,
    Written {
        /// The source was changed after it was translated.
        older: bool,
        /// Nobody has reviewed the translation.
        unreviewed: bool,
    },
}

impl Gaps {
    pub fn of(content: &Content) -> Gaps {
        let source = content.default_locale();
        let locales: Vec<Locale> = content.locales().into_iter().filter(|locale| *locale != source).collect();
        let row = |node: &Node| {
            let states: Vec<State> = locales.iter().map(|locale| state(node, *locale)).collect();
            let has_gap = states.iter().any(|state| state.is_gap());
            has_gap.then(|| Row { path: node.path.clone(), states })
        };
        let pages = content.pages.iter().filter_map(row).collect();
        Gaps { locales, pages, of: content.pages.len() }
    }

    /// In how many pages the language at `index` is in a state.
    pub fn count(&self, index: usize, is: impl Fn(State) -> bool) -> usize {
        self.pages.iter().filter(|row| row.states.get(index).copied().is_some_and(&is)).count()
    }
}

impl State {
    pub const fn is_gap(self) -> bool {
        !matches!(self, State::Written { older: false, unreviewed: false })
    }

    pub const fn is_older(self) -> bool {
        matches!(self, State::Written { older: true, .. })
    }

    pub const fn is_unreviewed(self) -> bool {
        matches!(self, State::Written { unreviewed: true, .. })
    }
}

fn state(node: &Node, locale: Locale) -> State {
    if node.broken_words.contains(&locale) {
        return State::Broken;
    }
    let Some(text) = node.words.get(&locale) else { return State::Missing };
    match &text.written.translation {
        Some(translation) => {
            State::Written { older: translation.of < node.facts.updated, unreviewed: !translation.reviewed }
        }
        // Where it comes from is not said, so nobody can know that it is up to date; `check` calls it an error.
        None => State::Written { older: true, unreviewed: true },
    }
}
