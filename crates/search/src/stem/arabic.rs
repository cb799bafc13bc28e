//! Arabic endings and beginnings, by the Snowball algorithm, for words that are folded: what it does to letters the fold leaves
//! none of is left out. Knows no other language.

use super::ending::{Word, longest};

pub(super) fn stem(folded: &str) -> String {
    let mut word = Word { letters: folded.bytes().collect() };
    let is_defined = match word.begins("ال بال كال لل") {
        Some("ال" | "لل") => word.count() > 3,
        Some(_) => word.count() > 4,
        None => false,
    };
    if is_defined || !verb(&mut word) {
        noun(&mut word, is_defined);
    }
    beginning(&mut word, is_defined);
    word.text()
}

impl Word {
    fn count(&self) -> usize {
        self.letters.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
    }

    /// The longest of these beginnings, set apart by spaces.
    fn begins<'a>(&self, beginnings: &'a str) -> Option<&'a str> {
        longest(beginnings, &|one| self.letters.starts_with(one.as_bytes()))
    }

    /// Cuts so many of the first bytes.
    fn cut_first(&mut self, cut: usize) {
        self.letters = self.letters.get(cut..).unwrap_or_default().to_vec();
    }

    /// Cuts the longest of these endings if it leaves a word: so many letters, with it, for an ending of one letter, of two,
    /// of more.
    fn cuts(&mut self, endings: &str, least: [usize; 3]) -> bool {
        let Some(ending) = self.longest(endings) else { return false };
        let [one, two, more] = least;
        let least = match ending.len() {
            2 => one,
            4 => two,
            _ => more,
        };
        let is_cut = self.count() >= least;
        if is_cut {
            self.cut(ending.len());
        }
        is_cut
    }
}

/// Endings of verbs; whether there were any.
fn verb(word: &mut Word) -> bool {
    const OBJECTS: &str = "ك كم هم كن هن ه كمو ني كما هما نا ها";
    let mut has_object = false;
    while word.cuts(OBJECTS, [4, 5, 6]) {
        has_object = true;
    }
    if has_object {
        let _ = persons(word) || word.cuts("و تمو", [4, 6, 6]);
        return true;
    }
    word.letters.len() > 3 && word.cuts("تم وا", [5, 5, 5]) || persons(word)
}

fn persons(word: &mut Word) -> bool {
    let least = if word.longest("ون ين ان").is_some() { 6 } else { 5 };
    word.cuts("ن ون ين ان تن ي ا تما نا تا ت", [4, least, 6])
}

fn noun(word: &mut Word, is_defined: bool) {
    let vowel = |word: &mut Word| word.cuts("و ي ا", [5, 5, 5]);
    let number = |word: &mut Word| vowel(word) || word.cuts("ات", [5, 5, 5]) || word.cuts("ت", [4, 4, 4]);
    if !is_defined && word.cuts("ك كم هم هن ه ي كما هما نا ها", [4, 5, 6]) {
        number(word);
    } else if !(word.cuts("ن", [6, 6, 6]) && number(word)) && (is_defined || !vowel(word)) {
        word.cuts("ات", [5, 5, 5]);
    }
    word.cuts("ي", [3, 3, 3]);
}

/// Beginnings: “and”, the article with what is written before it, persons of verbs.
fn beginning(word: &mut Word, is_defined: bool) {
    if word.count() > 3 && word.begins("ف و").is_some() && word.begins("فا وا").is_none() {
        word.cut_first(2);
    }
    let count = word.count();
    match word.begins("ال بال كال لل ب با بب كك") {
        Some(article @ ("ال" | "لل")) if count > 4 => return word.cut_first(article.len()),
        Some("بال" | "كال") if count > 5 => return word.cut_first(6),
        Some("با" | "بال") => return,
        Some("ب" | "بب" | "كك") if count > 3 => return word.cut_first(2),
        _ => {}
    }
    if is_defined {
        return;
    }
    // Where a sign of the future was, the algorithm looks for the person one letter too late; so does this.
    let is_future = count > 4 && word.begins("ست سن سي").is_some();
    if is_future {
        word.cut_first("س".len());
    }
    let at = if is_future { 2 } else { 0 };
    let rest = word.letters.get(at..).unwrap_or_default();
    if word.count() > 4 && ["تست", "نست", "يست"].iter().any(|one| rest.starts_with(one.as_bytes())) {
        let alef = "ا".bytes();
        word.letters.iter_mut().skip(at).zip(alef).for_each(|(letter, alef)| *letter = alef);
    }
}
