//! What to mark in a text, and which piece of a long text to show; knows no page.

use std::ops::Range;

use crate::fold::fold;
use crate::language::Language;
use crate::stem::{stem, without_conjunction};
use crate::token::{Token, tokens};

/// The words of a query as the index understood them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    pub(crate) language: Language,
    pub(crate) stems: Vec<String>,
    /// Folded words as typed: what begins with one or, if it is long enough, has it inside.
    pub(crate) words: Vec<String>,
    pub(crate) phrases: Vec<Vec<String>>,
}

/// Letters from which on a word is marked inside others, too.
const INSIDE: usize = 5;

impl Terms {
    /// The bytes of a text to mark, in order, each a whole word.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        tokens(text).filter(|token| self.is_meant(token)).map(|token| token.range).collect()
    }

    /// The piece of a text, at most so many letters long, that has most of the words; from its beginning if it has none. It
    /// begins and ends between words.
    pub fn excerpt(&self, text: &str, letters: usize) -> Range<usize> {
        let words: Vec<(Range<usize>, bool)> =
            tokens(text).map(|token| (token.range.clone(), self.is_meant(&token))).collect();
        let piece = |from: usize| -> Option<(Range<usize>, usize)> {
            let start = words.get(from)?.0.start;
            let mut end = start;
            let mut marks = 0;
            for (range, is_meant) in words.get(from..)? {
                if text.get(start..range.end)?.chars().count() > letters {
                    break;
                }
                end = range.end;
                marks += usize::from(*is_meant);
            }
            Some((start..end, marks))
        };
        // A piece begins a few words before the first of what it is about.
        let begins = words
            .iter()
            .enumerate()
            .filter(|(_, (_, is_meant))| *is_meant)
            .map(|(at, _)| at.saturating_sub(5));
        let pieces = std::iter::once(0).chain(begins.take(40)).filter_map(piece);
        let best = pieces.fold(None, |best: Option<(Range<usize>, usize)>, next| match best {
            Some(best) if best.1 >= next.1 => Some(best),
            _ => Some(next),
        });
        let Some((range, _)) = best else { return 0..0 };
        // What ends a sentence belongs to it.
        let after = text.get(range.end..).unwrap_or_default();
        let close: usize = after
            .chars()
            .take_while(|letter| matches!(letter, '.' | '!' | '?' | ')' | '“' | '»' | '؟'))
            .map(char::len_utf8)
            .sum();
        range.start..range.end + close
    }

    /// Whether all phrases in quotes stand in the text as they were typed.
    pub fn has_phrases(&self, text: &str) -> bool {
        if self.phrases.is_empty() {
            return true;
        }
        let words: Vec<String> = tokens(text).map(|token| fold(token.text, self.language)).collect();
        self.phrases.iter().all(|phrase| words.windows(phrase.len().max(1)).any(|piece| piece == phrase))
    }

    /// Whether something stood in quotes: then a hit counts only if [`Terms::has_phrases`] of its text.
    pub fn wants_phrases(&self) -> bool {
        !self.phrases.is_empty()
    }

    fn is_meant(&self, token: &Token<'_>) -> bool {
        let folded = fold(token.text, self.language);
        if folded.is_empty() {
            return false;
        }
        let is_typed = |word: &String| {
            folded.starts_with(word.as_str()) && word.len() > 2
                || word.len() >= INSIDE && folded.contains(word.as_str())
        };
        let has = |stem: &str| self.stems.iter().any(|one| one == stem);
        let is_part = |stem: &String| stem.len() >= INSIDE && folded.contains(stem.as_str());
        has(&stem(&folded, self.language))
            || self.words.iter().any(is_typed)
            || self.stems.iter().any(is_part)
            || without_conjunction(&folded).is_some_and(|bare| has(&bare))
    }
}
