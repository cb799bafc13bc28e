//! Which pages fit best: sums what the words say about each. Knows no word and no file; whole numbers only, so that every
//! machine gives the same order.

use crate::candidates::Stems;
use crate::postings;
use crate::store::Store;

/// A page and its score.
pub(crate) type Scored = (u32, u32);

/// Scores for all pages that have something of each list; if there is none, of those that have something of as many lists as
/// any has.
pub(crate) fn rank(store: &mut Store, lists: &[Stems]) -> Vec<Scored> {
    let (space, pages) = (store.root.space, store.root.pages);
    let mut scores = Scores::new(space);
    for list in lists {
        for (stem, fit) in list {
            let Some(term) = store.term(stem) else { continue };
            let rare = rarity(pages, term.pages);
            for (number, impact) in postings::read(&term.postings) {
                scores.say(number, rare * u32::from(impact) * fit / 10);
            }
        }
        scores.next_list();
    }
    scores.finish()
}

/// How much it says that a page has the word: 16 × log₂(1 + pages ÷ pages with it), with straight lines between the powers of
/// two.
fn rarity(pages: u32, with: u32) -> u32 {
    let share = (u64::from(pages) + u64::from(with.max(1))) * 256 / u64::from(with.max(1));
    let whole = share.ilog2();
    let rest = (share << 4 >> whole) & 15;
    (whole - 8) * 16 + u32::try_from(rest).unwrap_or_default()
}

struct Scores {
    /// By number: the sum so far, the best of the list at hand, how many lists had something.
    sum: Vec<u32>,
    best: Vec<u32>,
    lists: Vec<u8>,
    touched: Vec<u32>,
    seen: Vec<u32>,
}

impl Scores {
    fn new(space: u32) -> Scores {
        // A damaged number could ask for all the memory there is.
        let space = usize::try_from(space.min(1 << 24)).unwrap_or_default();
        Scores {
            sum: vec![0; space],
            best: vec![0; space],
            lists: vec![0; space],
            touched: Vec::new(),
            seen: Vec::new(),
        }
    }

    fn say(&mut self, number: u32, score: u32) {
        let Some(best) = self.best.get_mut(number as usize) else { return };
        if *best == 0 && score > 0 {
            self.touched.push(number);
        }
        *best = score.max(*best);
    }

    fn next_list(&mut self) {
        for number in self.touched.drain(..) {
            let at = number as usize;
            if let (Some(sum), Some(best), Some(lists)) =
                (self.sum.get_mut(at), self.best.get_mut(at), self.lists.get_mut(at))
            {
                if *lists == 0 {
                    self.seen.push(number);
                }
                *sum += std::mem::take(best);
                *lists = lists.saturating_add(1);
            }
        }
    }

    fn finish(self) -> Vec<Scored> {
        let lists = |number: &u32| self.lists.get(*number as usize).copied().unwrap_or_default();
        let most = self.seen.iter().map(lists).max().unwrap_or_default();
        let kept = self.seen.iter().filter(|number| lists(number) == most);
        let mut scored: Vec<Scored> = kept
            .map(|number| (*number, self.sum.get(*number as usize).copied().unwrap_or_default()))
            .collect();
        scored.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        scored
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_say_more() {
        assert_eq!(rarity(100, 100), 16);
        assert!(rarity(100, 1) > rarity(100, 2) && rarity(100, 2) > rarity(100, 50));
        assert_eq!(rarity(0, 0), 0);
        assert!(rarity(30_000, 1) < 260);
    }
}
