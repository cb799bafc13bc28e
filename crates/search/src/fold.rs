//! One spelling for all ways to write a word: no capitals, no accents, one form of every letter. Knows no grammar.

mod arabic;
mod latin;

use crate::language::Language;
use crate::letter::small;

/// The digits of other scripts, by their zero; nine more follow each (Unicode, general category Nd).
const ZEROS: [u32; 18] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
    0x1040, 0x17e0, 0x1810,
];

/// Folds a word: what Unicode's NFKC does for Latin and Arabic letters; then no capitals and accents (ß becomes ss, ä
/// becomes a; in German ae, oe and ue become a, o and u, too), no soft hyphens and apostrophes, one form for each Arabic
/// letter without vowel signs, and plain digits.
pub fn fold(word: &str, language: Language) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        push(letter, &mut folded);
    }
    if language == Language::German && folded.is_ascii() {
        return without_umlaut_e(&folded);
    }
    folded
}

/// Whether a letter stands for nothing: accents on their own, vowel signs, joiners, marks of direction, apostrophes.
pub(crate) fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
        || is_apostrophe(letter)
        || arabic::is_silent(letter)
}

/// Whether a letter is an apostrophe, or what is typed or set for one.
pub(crate) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '\u{2b9}'..='\u{2bf}' | '′' | '´' | '`')
}

fn push(letter: char, folded: &mut String) {
    if letter.is_ascii() {
        if letter != '\'' && letter != '`' {
            folded.push(letter.to_ascii_lowercase());
        }
        return;
    }
    if is_silent(letter) {
        return;
    }
    let code = letter as u32;
    // Letters as wide as a Chinese sign.
    if (0xff01..=0xff5e).contains(&code) {
        return char::from_u32(code - 0xfee0).into_iter().for_each(|narrow| push(narrow, folded));
    }
    if let Some(zero) = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)) {
        folded.extend(char::from_digit(code - zero, 10));
        return;
    }
    if arabic::push(letter, folded) {
        return;
    }
    latin::push(small(letter), folded);
}

/// ae, oe, ue as the umlauts they stand for. Where they stand for themselves (neue, Israel) they are lost in text and query
/// alike.
fn without_umlaut_e(word: &str) -> String {
    let mut before = ' ';
    let mut plain = String::with_capacity(word.len());
    for letter in word.chars() {
        if letter == 'e' && matches!(before, 'a' | 'o' | 'u') {
            continue;
        }
        plain.push(letter);
        before = letter;
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    fn check(words: &[&str], folded: &str) {
        for word in words {
            assert_eq!(fold(word, Language::German), folded, "{word}");
        }
    }

    #[test]
    fn one_word_has_one_spelling() {
        check(&["Straße", "STRASSE", "Stras\u{ad}se", "strasse", "Ｓtraße"], "strasse");
        check(&["Düsseldorf", "Duesseldorf", "DUSSELDORF", "Du\u{308}sseldorf"], "dusseldorf");
        check(&["Xi'an", "Xi’an", "Xian", "XIʼAN"], "xian");
        check(&["Klaipėda", "klaipeda"], "klaipeda");
        check(&["Łódź", "lodz"], "lodz");
        check(&["İzmir", "izmir", "Izmir", "ızmir"], "izmir");
        check(&["ﬁnden", "finden"], "finden");
        check(&["١٥", "۱۵", "15", "１５"], "15");
    }

    #[test]
    fn arabic_letters_have_one_form() {
        for (words, folded) in [
            (vec!["دُورَا", "دورا", "دـورا", "ﺩﻭﺭﺍ"], "دورا"),
            (vec!["أهداف", "اهداف", "إهداف", "آهداف", "ٱهداف"], "اهداف"),
            (vec!["مدينة", "مدينه"], "مدينه"),
            (vec!["مستشفى", "مستشفي", "مستشفی"], "مستشفي"),
            (vec!["کتاب", "كتاب"], "كتاب"),
            (vec!["لأجل", "ﻷجل", "لاجل"], "لاجل"),
            (vec!["مسؤول", "مسوول"], "مسوول"),
        ] {
            for word in words {
                assert_eq!(fold(word, Language::Arabic), folded, "{word}");
            }
        }
    }

    #[test]
    fn in_english_an_e_stays() {
        assert_eq!(fold("Issues", Language::English), "issues");
    }

    /// For every letter of the Latin and Arabic blocks: to normalize before (NFKC) changes nothing.
    #[test]
    fn compatible_letters_are_one() {
        let blocks =
            [0x20..0x250, 0x1e00..0x1f00, 0x600..0x700, 0xfb00..0xfb07, 0xfe70..0xff00, 0xff01..0xff5f];
        let letters = blocks.into_iter().flatten().filter_map(char::from_u32);
        let other: Vec<char> = letters
            .filter(|letter| {
                let normal: String = letter.to_string().nfkc().collect();
                // What becomes a space, a fraction or a mark is no letter.
                let is_letter = letter.is_alphanumeric() && normal.chars().all(char::is_alphanumeric);
                is_letter && fold(&letter.to_string(), Language::English) != fold(&normal, Language::English)
            })
            .collect();
        assert_eq!(other, Vec::<char>::new());
    }

    proptest! {
        #[test]
        fn what_is_folded_stays(word in "\\PC{0,12}") {
            for language in [Language::German, Language::English, Language::Arabic] {
                let once = fold(&word, language);
                prop_assert_eq!(fold(&once, language), once);
            }
        }

        /// Letters with their accents on their own, as some keyboards and systems write them.
        #[test]
        fn letters_taken_apart_are_the_same(word in "[a-zA-ZÀ-ſ\u{621}-\u{64a}]{0,12}") {
            let apart: String = word.nfd().collect();
            for language in [Language::German, Language::English, Language::Arabic] {
                prop_assert_eq!(fold(&apart, language), fold(&word, language));
            }
        }
    }
}
