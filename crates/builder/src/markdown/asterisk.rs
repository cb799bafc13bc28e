//! The gender asterisk. Between two letters an asterisk is text (`Bürger*innen`), but Markdown may take it for the
//! start of emphasis; so it is hidden from the Markdown reader and put back afterwards, wherever it stood: in text,
//! code or an address.

/// Hides asterisks behind a character that the text does not contain.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guard {
    stand_in: char,
}

impl Guard {
    pub(super) fn of(text: &str) -> Guard {
        // The private use area has 6400 characters; a text that uses them all loses nothing but a star.
        let stand_in = ('\u{e000}'..='\u{f8ff}').find(|c| !text.contains(*c)).unwrap_or('\u{e000}');
        Guard { stand_in }
    }

    pub(super) fn hide(self, text: &str) -> String {
        let letters: Vec<char> = text.chars().collect();
        let at = |index: Option<usize>| index.and_then(|index| letters.get(index)).copied();
        let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || c == '\u{ad}');
        let shown = letters.iter().enumerate().map(|(here, c)| {
            let between = *c == '*' && is_letter(at(here.checked_sub(1))) && is_letter(at(Some(here + 1)));
            if between { self.stand_in } else { *c }
        });
        shown.collect()
    }

    pub(super) fn show(self, text: &str) -> String {
        text.replace(self.stand_in, "*")
    }
}
