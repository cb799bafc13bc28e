//! German compounds, taken apart with the words of the portal itself; has no dictionary of its own.

use std::collections::BTreeMap;

/// What stands between two parts and belongs to neither.
const LINKS: [&str; 7] = ["", "s", "es", "n", "en", "er", "e"];
/// Letters of the shortest part. Shorter ones (ab, in, tag) are endings and prefixes as often.
const SHORTEST: usize = 4;
/// Ends of words that are words as well.
const ENDINGS: [&str; 12] =
    ["schaft", "schaften", "heit", "keit", "lich", "isch", "haft", "weise", "ungen", "ender", "ende", "erin"];

/// The words of the portal, folded, each with how many pages use it on its own.
#[derive(Default)]
pub(crate) struct Parts {
    words: BTreeMap<String, u32>,
}

impl Parts {
    pub(crate) fn note(&mut self, folded: &str) {
        if folded.len() >= SHORTEST && folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
            *self.words.entry(folded.to_owned()).or_default() += 1;
        }
    }

    /// The parts of a compound, folded; nothing if it is none. The parts are those that cover it with the fewest words; where
    /// no such cover is known, a known word at its end or its beginning, if it is long enough to be no accident.
    pub(crate) fn of(&self, folded: &str) -> Vec<String> {
        if folded.len() < 2 * SHORTEST || !folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Vec::new();
        }
        self.cover(folded, 3).or_else(|| self.edge(folded)).unwrap_or_default()
    }

    fn is_word(&self, part: &str) -> bool {
        part.len() >= SHORTEST && self.words.contains_key(part) && !ENDINGS.contains(&part)
    }

    fn cover(&self, word: &str, most: usize) -> Option<Vec<String>> {
        let mut best: Option<Vec<String>> = None;
        for at in SHORTEST..=word.len().saturating_sub(SHORTEST) {
            let (Some(left), Some(right)) = (word.get(..at), word.get(at..)) else { continue };
            let Some(head) = self.head(left) else { continue };
            let tail = if self.is_word(right) {
                Some(vec![right.to_owned()])
            } else if most > 2 {
                self.cover(right, most - 1)
            } else {
                None
            };
            let Some(tail) = tail else { continue };
            if best.as_ref().is_none_or(|best| tail.len() + 1 < best.len()) {
                best = Some(std::iter::once(head).chain(tail).collect());
            }
        }
        best
    }

    /// The word that a first part is, its link aside.
    fn head(&self, left: &str) -> Option<String> {
        let bare = LINKS.iter().filter_map(|link| left.strip_suffix(link));
        let ended = bare.clone().find(|bare| self.is_word(bare)).map(str::to_owned);
        // Schule becomes Schul-, Sprache Sprach-.
        ended.or_else(|| Some(format!("{left}e")).filter(|whole| self.is_word(whole)))
    }

    fn edge(&self, word: &str) -> Option<Vec<String>> {
        const LONG: usize = 6;
        let ends = (3..=word.len().saturating_sub(LONG)).filter_map(|at| word.get(at..));
        if let Some(end) = ends.into_iter().find(|end| self.is_word(end)) {
            return Some(vec![end.to_owned()]);
        }
        let starts = (LONG..=word.len().saturating_sub(SHORTEST)).rev().filter_map(|at| word.get(..at));
        starts.into_iter().find(|start| self.is_word(start)).map(|start| vec![start.to_owned()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(words: &str) -> Parts {
        let mut parts = Parts::default();
        words.split(' ').for_each(|word| parts.note(word));
        parts
    }

    fn check(word: &str, expected: &[&str]) {
        let parts = parts(
            "stadt stadte partner partnerschaft wasser versorgung schule sprache austausch jugend ausstellung \
             foto nachhaltigkeit ziel projekt zukunft garten erin",
        );
        assert_eq!(parts.of(word), expected, "{word}");
    }

    #[test]
    fn compounds_fall_into_words_of_the_portal() {
        check("stadtepartnerschaft", &["stadte", "partnerschaft"]);
        check("wasserversorgung", &["wasser", "versorgung"]);
        check("nachhaltigkeitsziel", &["nachhaltigkeit", "ziel"]);
        check("schulpartnerschaft", &["schule", "partnerschaft"]);
        check("jugendfotoausstellung", &["jugend", "foto", "ausstellung"]);
        check("zukunftsgarten", &["zukunft", "garten"]);
    }

    #[test]
    fn a_known_end_or_beginning_is_enough() {
        check("ressourcenversorgung", &["versorgung"]);
        check("partnerschaftsverein", &["partnerschaft"]);
    }

    #[test]
    fn a_word_is_no_compound_of_itself() {
        check("partnerschaft", &["partner"]);
        check("wasser", &[]);
        check("gartnerin", &[]);
    }

    proptest! {
        #[test]
        fn parts_are_shorter_than_their_word(word in "[a-z]{0,40}") {
            let parts = parts("stadt partner wasser schule austausch");
            for part in parts.of(&word) {
                prop_assert!(part.len() < word.len() + 1);
            }
        }
    }
}
