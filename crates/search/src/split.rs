//! German compounds, taken apart with the words of the portal itself; has no dictionary of its own.

/// What stands between two parts and belongs to neither, and the endings of a last part: they are the same.
pub(crate) const LINKS: [&str; 7] = ["", "s", "es", "n", "en", "er", "e"];
/// What a word loses as a first part.
pub(crate) const MISSING: [&str; 2] = ["e", "en"];
/// Letters of the shortest part. Shorter ones (ab, in, tag) are endings and prefixes as often.
const SHORTEST: usize = 4;
/// Letters of the longest compound: what is longer is no word, and to take it apart would take minutes.
const LONGEST: usize = 80;
/// Ends of words that are words as well.
const ENDINGS: [&str; 12] =
    ["schaft", "schaften", "heit", "keit", "lich", "isch", "haft", "weise", "ungen", "ender", "ende", "erin"];

/// The words a compound may be made of, as a question: is this folded word one of the portal's?
pub(crate) struct Parts<'a> {
    pub(crate) knows: &'a dyn Fn(&str) -> bool,
}

/// Whether a word can be a part of others: plain letters, and enough of them.
pub(crate) fn is_part(folded: &str) -> bool {
    folded.len() >= SHORTEST && folded.bytes().all(|byte| byte.is_ascii_lowercase())
}

impl Parts<'_> {
    /// The parts of a compound, folded; nothing if it is none. The parts are those that cover it with the fewest words; where
    /// no such cover is known, a known word at its end or its beginning, if it is long enough to be no accident.
    pub(crate) fn of(&self, folded: &str) -> Vec<String> {
        if folded.len() < 2 * SHORTEST || folded.len() > LONGEST || !is_part(folded) {
            return Vec::new();
        }
        self.cover(folded, 3).or_else(|| self.edge(folded)).unwrap_or_default()
    }

    fn is_word(&self, part: &str) -> bool {
        part.len() >= SHORTEST && (self.knows)(part) && !ENDINGS.contains(&part)
    }

    fn cover(&self, word: &str, most: usize) -> Option<Vec<String>> {
        let mut best: Option<Vec<String>> = None;
        for at in SHORTEST..=word.len().saturating_sub(SHORTEST) {
            let (Some(left), Some(right)) = (word.get(..at), word.get(at..)) else { continue };
            let Some(head) = self.head(left) else { continue };
            let tail = if let Some(tail) = self.tail(right) {
                Some(vec![tail])
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
        // Schule becomes Schul-, Sprache Sprach-; a portal may have them in the plural alone.
        let longer = MISSING.iter().map(|missing| [left, missing].concat());
        ended.or_else(|| longer.into_iter().find(|whole| self.is_word(whole)))
    }

    /// The word that a last part is, as it stands or without its ending.
    fn tail(&self, right: &str) -> Option<String> {
        let bare = LINKS.iter().filter_map(|ending| right.strip_suffix(ending));
        bare.into_iter().find(|bare| self.is_word(bare)).map(str::to_owned)
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

    fn parts(words: &str, word: &str) -> Vec<String> {
        Parts { knows: &|part| words.split(' ').any(|one| one == part) }.of(word)
    }

    fn check(word: &str, expected: &[&str]) {
        let parts = parts(
            "stadt stadte partner partnerschaft wasser versorgung schule sprache austausch jugend ausstellung \
             foto nachhaltigkeit ziel projekt zukunft garten erin",
            word,
        );
        assert_eq!(parts, expected, "{word}");
    }

    #[test]
    fn compounds_fall_into_words_of_the_portal() {
        check("stadtepartnerschaft", &["stadte", "partnerschaft"]);
        check("wasserversorgung", &["wasser", "versorgung"]);
        check("nachhaltigkeitsziel", &["nachhaltigkeit", "ziel"]);
        check("schulpartnerschaft", &["schule", "partnerschaft"]);
        check("jugendfotoausstellung", &["jugend", "foto", "ausstellung"]);
        check("zukunftsgarten", &["zukunft", "garten"]);
        check("jugendprojekte", &["jugend", "projekt"]);
        check("jugendprojekte", &["jugend", "projekt"]);
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

    #[test]
    fn what_is_too_long_for_a_word_stays_whole() {
        check(&"wasser".repeat(2_000), &[]);
    }

    proptest! {
        #[test]
        fn parts_are_shorter_than_their_word(word in "[a-z]{0,40}") {
            for part in parts("stadt partner wasser schule austausch", &word) {
                prop_assert!(part.len() < word.len() + 1);
            }
        }
    }
}
