//! Where the words are in a text; knows no language and no spelling.

use std::ops::Range;

use crate::fold::{is_apostrophe, is_silent};
use crate::letter::is_letter;

/// A word of a text, and which bytes of the text it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub(crate) text: &'a str,
    pub(crate) range: Range<usize>,
    /// Whether only a hyphen or a dot of Leichte Sprache stands between the word before and this one.
    pub(crate) is_joined: bool,
}

/// The words of a text, in order. Letters, digits and their marks make a word; a dot or comma between digits belongs to the
/// number; what makes a word a form for all genders (`*innen`, `:in`) is left out with its sign.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    Tokens { text, at: 0, last_end: 0, joins: false }
}

struct Tokens<'a> {
    text: &'a str,
    at: usize,
    last_end: usize,
    joins: bool,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let rest = self.text.get(self.at..)?;
            let start = self.at + rest.find(is_letter)?;
            let word = self.text.get(start..)?;
            let end = start + end_of_word(word);
            let gap = self.text.get(self.last_end..start).unwrap_or_default();
            let is_first = self.last_end == 0 && !self.joins;
            let joined = !is_first && is_join(gap);
            let text = self.text.get(start..end)?;
            self.at = end;
            // The ending for all genders says nothing of its own.
            if !is_first && is_gender_sign(gap) && matches!(text, "innen" | "in" | "nen" | "n" | "r" | "e") {
                self.last_end = end;
                continue;
            }
            self.last_end = end;
            self.joins = true;
            return Some(Token { text, range: start..end, is_joined: joined });
        }
    }
}

fn end_of_word(word: &str) -> usize {
    let mut letters = word.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, letter)| *letter);
        let in_number = matches!(letter, '.' | ',') && before.is_ascii_digit() && three_digits(word, at + 1);
        let in_word =
            is_silent(letter) && !matches!(letter, '‘' | '`' | '´') && (is_letter(next) || is_silent(next));
        if !(is_letter(letter) || in_number || in_word || is_mark(letter)) {
            return at;
        }
        before = letter;
    }
    word.len()
}

/// Marks that stand on the letter before: accents, vowel signs.
fn is_mark(letter: char) -> bool {
    is_silent(letter) && !is_apostrophe(letter) && !matches!(letter, '\u{200b}'..='\u{2069}')
}

fn three_digits(word: &str, at: usize) -> bool {
    let mut after = word.get(at..).unwrap_or_default().chars();
    let digits = after.by_ref().take(3).filter(char::is_ascii_digit).count();
    digits == 3 && !after.next().is_some_and(|letter| letter.is_ascii_digit())
}

fn is_join(gap: &str) -> bool {
    matches!(gap, "-" | "\u{2010}" | "\u{2011}" | "·" | "•" | "\u{2027}")
}

fn is_gender_sign(gap: &str) -> bool {
    matches!(gap, "*" | ":" | "_" | "/-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, words: &[&str]) {
        let found: Vec<&str> = tokens(text).map(|token| token.text).collect();
        assert_eq!(found, words, "{text}");
    }

    #[test]
    fn words_are_found_with_their_marks() {
        check("Dura, Palästina (2018–2026)!", &["Dura", "Palästina", "2018", "2026"]);
        check("Xi'an und Xi’an's", &["Xi'an", "und", "Xi’an's"]);
        check("‚Dura' und 'Dura'", &["Dura", "und", "Dura"]);
        check("40.000 Menschen, 3,5 km, 1.2.2020", &["40.000", "Menschen", "3", "5", "km", "1", "2", "2020"]);
        check("Pro\u{ad}jekt-Partner", &["Pro\u{ad}jekt", "Partner"]);
        check("دُورَا، فلسطين", &["دُورَا", "فلسطين"]);
        check("Bürger*innen und Partner:innen", &["Bürger", "und", "Partner"]);
        check("\u{202e}abc\u{202c}", &["abc"]);
        check(" \u{fffd}\u{0} 🦏 ", &[]);
    }

    #[test]
    fn hyphens_join() {
        let joined: Vec<bool> =
            tokens("Terrakotta-Armee Bundes·land, a - b").map(|one| one.is_joined).collect();
        assert_eq!(joined, [false, true, false, true, false, false]);
    }

    #[test]
    fn ranges_are_those_of_the_text() {
        let text = "Über Dura";
        for token in tokens(text) {
            assert_eq!(&text[token.range.clone()], token.text);
        }
    }
}
