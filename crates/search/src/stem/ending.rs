//! A word whose endings are cut off, one after the other; knows no language.

/// The letters of a word as bytes, so that nothing here can cut one in two and fail.
pub(super) struct Word {
    pub(super) letters: Vec<u8>,
}

impl Word {
    /// The longest of these endings, set apart by spaces, with which the word ends.
    pub(super) fn longest<'a>(&self, endings: &'a str) -> Option<&'a str> {
        longest(endings, &|ending| self.ends(ending))
    }

    #[inline(never)]
    pub(super) fn ends(&self, ending: &str) -> bool {
        self.letters.ends_with(ending.as_bytes())
    }

    /// Puts something else in the place of so many of the last bytes.
    #[inline(never)]
    pub(super) fn end_in(&mut self, cut: usize, ending: &str) {
        self.letters.truncate(self.letters.len().saturating_sub(cut));
        self.letters.extend_from_slice(ending.as_bytes());
    }

    pub(super) fn cut(&mut self, cut: usize) {
        self.end_in(cut, "");
    }

    /// Whether an ending of so many bytes leaves at least this many.
    pub(super) fn leaves(&self, ending: usize, least: usize) -> bool {
        self.letters.len() >= least + ending
    }

    /// Whether the letter before so many of the last ones is one of these.
    #[inline(never)]
    pub(super) fn follows(&self, ending: usize, letters: &str) -> bool {
        let letter = self.letters.iter().rev().nth(ending);
        letter.is_some_and(|letter| letters.bytes().any(|one| one == *letter))
    }

    /// Where the first consonant after a vowel ends, from there on.
    #[inline(never)]
    pub(super) fn past(&self, from: usize, vowels: &str) -> Option<usize> {
        let mut after_vowel = false;
        for (at, letter) in self.letters.iter().enumerate().skip(from) {
            let is_vowel = vowels.bytes().any(|vowel| vowel == *letter);
            if after_vowel && !is_vowel {
                return Some(at + 1);
            }
            after_vowel |= is_vowel;
        }
        None
    }

    #[inline(never)]
    pub(super) fn text(self) -> String {
        String::from_utf8(self.letters).unwrap_or_default()
    }
}

/// The longest text of a list that fits; spaces set them apart.
#[inline(never)]
pub(super) fn longest<'a>(list: &'a str, fits: &dyn Fn(&str) -> bool) -> Option<&'a str> {
    let mut found: Option<&str> = None;
    for one in list.split(' ') {
        if found.is_none_or(|found| found.len() < one.len()) && fits(one) {
            found = Some(one);
        }
    }
    found
}
