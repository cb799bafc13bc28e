//! One slip of a finger in a word: a letter missing, doubled into another, wrong, or swapped with its neighbour.

use crate::random::Random;
use std::collections::HashSet;

/// A word of five letters or more, with one edit that makes no word of the corpus; none if ten tries found none.
pub(crate) fn make(word: &str, known: &HashSet<String>, random: &mut Random) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < 5 {
        return None;
    }
    (0..10).map(|_| edit(&letters, random)).find(|typo| typo != word && !known.contains(typo))
}

fn edit(letters: &[char], random: &mut Random) -> String {
    let mut letters = letters.to_vec();
    let at = random.below(letters.len());
    let other = char::from(b'a' + random.below(26) as u8);
    match random.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, other),
        2 => letters[at] = other,
        _ => {
            let last = letters.len() - 1;
            letters.swap(at, if at == last { at - 1 } else { at + 1 });
        }
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_is_near_its_word_and_is_no_word() {
        let known = HashSet::from(["brücke".to_owned(), "brücken".to_owned()]);
        let mut random = Random::new(7);
        for _ in 0..200 {
            let typo = make("brücke", &known, &mut random).unwrap();
            assert!(!known.contains(&typo));
            assert!((5..=7).contains(&typo.chars().count()), "{typo}");
        }
    }

    #[test]
    fn a_short_word_gets_none() {
        assert_eq!(make("hafe", &HashSet::new(), &mut Random::new(1)), None);
    }
}
