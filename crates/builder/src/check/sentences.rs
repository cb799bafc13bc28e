//! Where sentences end, well enough to count them and their words.

use model::Block;

/// The sentences of a text. An end is `.`, `!`, `?` or the Arabic `؟` before a blank; not after a small
/// number ("17. November"), a single letter ("z. B.") or an abbreviation ("St. Petri").
pub(super) fn of(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let whole = rest.trim_start();
        if whole.is_empty() {
            return None;
        }
        let end = end(whole).unwrap_or(whole.len());
        let (sentence, after) = whole.split_at(end);
        rest = after;
        Some(sentence)
    })
}

/// The text with each sentence on a line of its own, as Leichte Sprache is read.
pub(crate) fn one_a_line(text: &str) -> String {
    let (mut lines, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(end) = end(rest) {
        let (sentence, after) = rest.split_at(end);
        lines.push_str(sentence);
        rest = after.trim_start();
        if rest.len() < after.len() {
            lines.push('\n');
        }
    }
    lines.push_str(rest);
    lines
}

/// How many words a sentence has: what stands between blanks and holds a letter or digit.
pub(super) fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The text of each paragraph, heading and list item.
pub(super) fn leaves(blocks: &[Block]) -> Vec<String> {
    let mut leaves = Vec::new();
    for block in blocks {
        if !block.text.is_empty() {
            leaves.push(block.text.iter().map(|run| run.text.as_str()).collect());
        }
        for item in &block.items {
            leaves.extend(self::leaves(item));
        }
    }
    leaves
}

/// Words whose full stop ends no sentence.
const SHORT: [&str; 14] =
    ["St", "Dr", "Nr", "Prof", "Str", "bzw", "ca", "ev", "Ev", "evtl", "inkl", "Mio", "Mrd", "vgl"];

fn end(text: &str) -> Option<usize> {
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let closes = next.is_some_and(|next| next.is_whitespace() || matches!(next, '"' | '“' | '”' | ')'));
        let ends = match c {
            '.' => !text.get(..at).is_some_and(is_short),
            '!' | '?' | '؟' | '…' => true,
            _ => false,
        };
        if ends && closes {
            return Some(at + c.len_utf8());
        }
    }
    None
}

/// Whether the full stop after `text` belongs to an ordinal number, an initial or an abbreviation.
fn is_short(text: &str) -> bool {
    let word = text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    // Nothing before it: it ends the sentence a link was the last word of.
    let is_ordinal = matches!(word.len(), 1 | 2) && word.bytes().all(|byte| byte.is_ascii_digit());
    is_ordinal || word.chars().count() == 1 || SHORT.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::{of, one_a_line, words};
    use proptest::prelude::*;

    #[test]
    fn sentences_are_counted_as_readers_count_them() {
        for (text, count) in [
            ("", 0),
            ("Ein Satz.", 1),
            ("Ein Satz. Noch einer!", 2),
            ("Am 17. November 2019 begann es.", 1),
            ("Das sind z. B. Städte.", 1),
            ("Wer? Alle.", 2),
            ("Ohne Punkt", 1),
            ("Seit 2015. Noch heute.", 2),
            ("In St. Petri hing sie.", 1),
        ] {
            assert_eq!(of(text).count(), count, "{text}");
        }
        assert_eq!(words("Dortmund hat – mit 11 Städten – Freunde."), 6);
    }

    #[test]
    fn each_sentence_has_its_own_line() {
        for (text, lines) in [
            ("Ein Satz.", "Ein Satz."),
            ("Das ist Dura. Dura ist schön! Ja?  Ja.", "Das ist Dura.\nDura ist schön!\nJa?\nJa."),
            ("Am 1. Dezember ist Schluss. Danach nicht.", "Am 1. Dezember ist Schluss.\nDanach nicht."),
            ("Lesen Sie mehr. ", "Lesen Sie mehr.\n"),
            (" in Palästina. Dort", " in Palästina.\nDort"),
            (". Der Fotograf", ".\nDer Fotograf"),
        ] {
            assert_eq!(one_a_line(text), lines);
        }
    }

    proptest! {
        #[test]
        fn lines_lose_no_word(text in "[a-zä.!? „“0-9]*") {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&one_a_line(&text)), words(&text));
        }
    }
}
