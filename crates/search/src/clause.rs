//! What a reader typed, word by word; knows no index.

use crate::fold::fold;
use crate::language::Language;
use crate::stop::is_stop_word;
use crate::token::tokens;

/// Letters of a query that are read. Nobody types more, and a program that does gets an answer as quickly.
const LONGEST: usize = 400;
/// Words of a query that are looked for.
const MOST: usize = 16;

/// A word that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    pub(crate) typed: String,
    pub(crate) folded: String,
    /// Whether the reader may still be typing it.
    pub(crate) is_open: bool,
}

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    pub(crate) clauses: Vec<Clause>,
    /// Words in quotes, each phrase as its folded words.
    pub(crate) phrases: Vec<Vec<String>>,
}

impl Query {
    pub(crate) fn read(text: &str, language: Language) -> Query {
        let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
        let text = text.get(..end).unwrap_or_default();
        let mut clauses: Vec<Clause> = Vec::new();
        for token in tokens(text) {
            let folded = fold(token.text, language);
            if folded.is_empty() {
                continue;
            }
            // E-Mail is one word, Terrakotta-Armee two.
            let joins = token.is_joined
                && clauses.last().is_some_and(|last| last.folded.len() < 2 || folded.len() < 2);
            match clauses.last_mut() {
                Some(last) if joins => {
                    last.folded.push_str(&folded);
                    last.typed = format!("{}-{}", last.typed, token.text);
                }
                _ => clauses.push(Clause { typed: token.text.to_owned(), folded, is_open: false }),
            }
        }
        let ends_open = text.chars().next_back().is_some_and(char::is_alphanumeric);
        if let Some(last) = clauses.last_mut() {
            last.is_open = ends_open;
        }
        if clauses.iter().any(|clause| !is_stop_word(&clause.folded)) {
            clauses.retain(|clause| !is_stop_word(&clause.folded));
        }
        clauses.dedup_by(|a, b| {
            a.folded == b.folded && {
                b.is_open |= a.is_open;
                true
            }
        });
        clauses.truncate(MOST);
        Query { clauses, phrases: phrases(text, language) }
    }
}

/// What stands between quotes of any language, if it is more than one word.
fn phrases(text: &str, language: Language) -> Vec<Vec<String>> {
    let mut phrases = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(is_quote) {
        let Some((inside, outside)) = after.split_once(is_quote) else { break };
        let words: Vec<String> = tokens(inside).map(|token| fold(token.text, language)).collect();
        if words.len() > 1 {
            phrases.push(words);
        }
        rest = outside;
    }
    phrases
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '„' | '“' | '”' | '«' | '»' | '＂')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, words: &[&str]) {
        let query = Query::read(text, Language::German);
        let folded: Vec<&str> = query.clauses.iter().map(|clause| clause.folded.as_str()).collect();
        assert_eq!(folded, words, "{text}");
    }

    #[test]
    fn stop_words_go_unless_there_is_nothing_else() {
        check("Partnerschaft mit der Stadt", &["partnerschaft", "stadt"]);
        check("über uns", &["uns"]);
        check("und der", &["und", "der"]);
        check("", &[]);
        check("🦏 ?!*", &[]);
    }

    #[test]
    fn hyphens_are_read_as_meant() {
        check("E-Mail", &["email"]);
        check("Terrakotta-Armee", &["terrakotta", "armee"]);
    }

    #[test]
    fn the_last_word_is_open_until_something_follows() {
        assert!(Query::read("müllwagen dur", Language::German).clauses[1].is_open);
        assert!(!Query::read("müllwagen dura ", Language::German).clauses[1].is_open);
    }

    #[test]
    fn quotes_make_a_phrase() {
        let query = Query::read("„Leben in Palästina“ \"dura\"", Language::German);
        assert_eq!(query.phrases, [["leben", "in", "palastina"]]);
    }

    proptest! {
        #[test]
        fn anything_can_be_typed(text: String) {
            for language in [Language::German, Language::English, Language::Arabic] {
                prop_assert!(Query::read(&text, language).clauses.len() <= MOST);
            }
        }
    }
}
