//! How far two words are apart in slips of the pen: a letter too many, missing, wrong, or two in the wrong order. Knows no index.

use crate::stem::is_arabic;

/// How many slips a word may have: in short words one slip makes another word.
pub(crate) fn allowed(folded: &str) -> usize {
    let letters = folded.chars().count();
    match (is_arabic(folded), letters) {
        (_, 0..=2) => 0,
        (true, 3..=6) => 1,
        (false, 3) => 0,
        (false, 4..=7) => 1,
        _ => 2,
    }
}

/// The number of slips between two words (optimal string alignment), if it is not above the limit.
pub(crate) fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut last: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (at, letter) in a.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(at + 1);
        for (column, other) in b.iter().enumerate() {
            let get = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let wrong = get(&row, column) + usize::from(letter != other);
            let mut slips = wrong.min(get(&row, column + 1) + 1).min(get(&next, column) + 1);
            let is_swapped = at > 0
                && column > 0
                && a.get(at - 1) == Some(other)
                && b.get(column - 1) == Some(letter)
                && letter != other;
            if is_swapped {
                slips = slips.min(get(&last, column - 1) + 1);
            }
            next.push(slips);
        }
        if next.iter().min().is_some_and(|least| *least > limit) {
            return None;
        }
        last = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|slips| *slips <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slips_are_counted() {
        for (a, b, slips) in [
            ("nachhaltigeit", "nachhaltigkeit", Some(1)),
            ("katovice", "katowice", Some(1)),
            ("dortmudn", "dortmund", Some(1)),
            ("درا", "دورا", Some(1)),
            ("haus", "maus", Some(1)),
            ("abc", "xyz", None),
            ("", "", Some(0)),
        ] {
            assert_eq!(distance(a, b, 2), slips, "{a} {b}");
        }
    }

    proptest! {
        #[test]
        fn a_way_is_as_long_as_its_way_back(a in "[abc]{0,8}", b in "[abc]{0,8}") {
            prop_assert_eq!(distance(&a, &b, 3), distance(&b, &a, 3));
            prop_assert_eq!(distance(&a, &a, 0), Some(0));
        }
    }
}
