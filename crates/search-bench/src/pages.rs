//! The corpus: pages of real sentences, with a title of two nouns from their own text that no other page has.
//! The same pages for the same number, on every machine with the same manual pages.

use crate::{random::Random, words};
use std::collections::{HashMap, HashSet};

/// Words of a page, on average; the length of the pages that earlier measurements of Pagefind used.
const WORDS: usize = 385;
/// Sentences that stay together.
const RUN: usize = 5;

pub(crate) struct Page<'a> {
    pub(crate) number: usize,
    pub(crate) nouns: [&'a str; 2],
    pub(crate) sections: Vec<Section<'a>>,
}

pub(crate) struct Section<'a> {
    pub(crate) heading: &'a str,
    pub(crate) sentences: &'a [String],
}

impl Page<'_> {
    pub(crate) fn title(&self) -> String {
        format!("{} und {}", self.nouns[0], self.nouns[1])
    }

    /// The address below the site's root, with `/` at both ends.
    pub(crate) fn address(&self) -> String {
        format!("/{}/{}/", self.number / 100, self.number)
    }
}

/// `count` pages. Sentences are used once as long as they last, then in other company.
pub(crate) fn make(sentences: &[String], count: usize) -> Vec<Page<'_>> {
    let mut random = Random::new(count as u64);
    let mut taken = HashSet::new();
    let frequency = noun_frequency(sentences);
    let mut runs: Vec<&[String]> = Vec::new();
    let mut pages = Vec::with_capacity(count);
    for number in 0..count {
        let mut sections = Vec::new();
        let mut words = 0;
        let wanted = WORDS / 2 + random.below(WORDS);
        while words < wanted {
            if runs.is_empty() {
                runs = cut(sentences, &mut random);
            }
            let Some(sentences) = runs.pop() else { break };
            words += sentences.iter().map(|sentence| sentence.split_whitespace().count()).sum::<usize>();
            let heading = words::nouns(sentences).next().unwrap_or("Hinweise");
            sections.push(Section { heading, sentences });
        }
        let nouns = title(&sections, &frequency, &mut taken, &mut random);
        pages.push(Page { number, nouns, sections });
    }
    pages
}

fn cut<'a>(sentences: &'a [String], random: &mut Random) -> Vec<&'a [String]> {
    let start = random.below(RUN).min(sentences.len());
    let mut runs: Vec<&[String]> = sentences.get(start..).unwrap_or_default().chunks(RUN).collect();
    random.shuffle(&mut runs);
    runs
}

fn noun_frequency(sentences: &[String]) -> HashMap<&str, usize> {
    let mut frequency = HashMap::new();
    for noun in words::nouns(sentences) {
        *frequency.entry(noun).or_default() += 1;
    }
    frequency
}

/// Two nouns of the page, rather rare ones, which are not yet a title together.
fn title<'a>(
    sections: &[Section<'a>],
    frequency: &HashMap<&'a str, usize>,
    taken: &mut HashSet<[&'a str; 2]>,
    random: &mut Random,
) -> [&'a str; 2] {
    let mut nouns: Vec<&str> = sections.iter().flat_map(|section| words::nouns(section.sentences)).collect();
    nouns.sort_by_key(|noun| (frequency.get(noun).copied().unwrap_or_default(), *noun));
    nouns.dedup();
    nouns.truncate(16);
    let mut pair = ["Hinweise", "Hilfe"];
    for _ in 0..200 {
        let (first, second) = (random.pick(&nouns), random.pick(&nouns));
        if let (Some(first), Some(second)) = (first, second)
            && first != second
        {
            pair = [first, second];
            pair.sort_unstable();
            if taken.insert(pair) {
                break;
            }
        }
    }
    pair
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences() -> Vec<String> {
        let nouns = ["Garten", "Brücke", "Kokerei", "Museum", "Schule", "Wasser", "Regen", "Kirche", "Hafen"];
        let two = |first: usize, second: usize| {
            let [first, second] = [first, second].map(|at| nouns[at % nouns.len()]);
            format!("Im {first} steht neben der {second} noch etwas anderes als zuvor.")
        };
        (0..400).map(|at| two(at, at / nouns.len() + at + 1)).collect()
    }

    #[test]
    fn the_same_number_makes_the_same_pages() {
        let sentences = sentences();
        let titles = |pages: Vec<Page>| pages.iter().map(Page::title).collect::<Vec<_>>();
        assert_eq!(titles(make(&sentences, 20)), titles(make(&sentences, 20)));
    }

    #[test]
    fn titles_differ_and_their_nouns_are_in_the_text() {
        let sentences = sentences();
        let pages = make(&sentences, 20);
        let titles: HashSet<String> = pages.iter().map(Page::title).collect();
        assert_eq!(titles.len(), 20);
        for page in &pages {
            let text: Vec<&str> =
                page.sections.iter().flat_map(|s| s.sentences).map(String::as_str).collect();
            assert!(page.nouns.iter().all(|noun| text.join(" ").contains(noun)), "{}", page.title());
        }
    }
}
