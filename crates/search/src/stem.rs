//! From a folded word to what its forms share; knows no text.
//!
//! Rules and lists of endings are those of Snowball 3.0 (copyright 2001 Dr Martin Porter, 2004 and 2005 Richard Boulton; BSD
//! licence, <https://snowballstem.org/license.html>), written anew for words that are folded.

mod arabic;
mod ending;
mod english;
mod german;

use crate::language::Language;
use crate::plural::singular;

/// The stem of a folded word. Arabic words are always taken as Arabic ones, and Latin words of an Arabic page as English.
pub(crate) fn stem(folded: &str, language: Language) -> String {
    if is_arabic(folded) {
        return stem_of_arabic(folded);
    }
    let has_digit = folded.bytes().any(|byte| byte.is_ascii_digit());
    if has_digit || folded.len() < 4 || !folded.is_ascii() {
        return folded.to_owned();
    }
    if language == Language::German { german::stem(folded) } else { english::stem(folded) }
}

/// A further stem under which an Arabic word is kept: without the “and” or “so” that is written together with it.
pub(crate) fn without_conjunction(folded: &str) -> Option<String> {
    let rest = folded.strip_prefix(['و', 'ف'])?;
    (is_arabic(folded) && rest.chars().count() >= 4).then(|| stem_of_arabic(rest))
}

pub(crate) fn is_arabic(word: &str) -> bool {
    word.chars().next().is_some_and(|letter| ('\u{600}'..='\u{6ff}').contains(&letter))
}

fn stem_of_arabic(folded: &str) -> String {
    let bare = without_article(folded);
    let one = singular(bare).unwrap_or(bare);
    if one.chars().count() < 4 {
        return one.to_owned();
    }
    let stemmed = arabic::stem(one);
    // A stem of one or two letters is no longer a word.
    if stemmed.chars().count() < 3 { one.to_owned() } else { stemmed }
}

/// The article, with or without what is written together with it (and, in, like, for).
fn without_article(folded: &str) -> &str {
    for prefix in ["وال", "فال", "بال", "كال", "ولل", "ال", "لل"] {
        if let Some(rest) = folded.strip_prefix(prefix)
            && rest.chars().count() >= 3
        {
            return rest;
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;
    use pagefind_stem::{Algorithm, Stemmer};
    use proptest::prelude::*;

    fn one(language: Language, words: &[&str]) {
        let stems: Vec<String> = words.iter().map(|word| stem(&fold(word, language), language)).collect();
        assert!(stems.iter().all(|one| Some(one) == stems.first()), "{words:?}: {stems:?}");
    }

    #[test]
    fn forms_of_a_word_share_their_stem() {
        one(Language::German, &["Stadt", "Städte", "Städten", "Staedte"]);
        one(Language::German, &["Partnerschaft", "Partnerschaften"]);
        one(Language::German, &["nachhaltig", "Nachhaltigkeit", "nachhaltige"]);
        one(Language::English, &["city", "cities"]);
        one(Language::English, &["partnership", "partnerships"]);
        one(Language::Arabic, &["مدينة", "المدينة", "والمدينة", "مدن", "المدن"]);
        one(Language::Arabic, &["شراكة", "الشراكة", "للشراكة", "بالشراكة"]);
    }

    /// What the Snowball algorithm makes of a word.
    fn snowball(word: &str, algorithm: Algorithm) -> String {
        Stemmer::create(algorithm).stem(word).into_owned()
    }

    /// Beginnings and endings that mean something to the algorithms, and letters around them.
    const GERMAN: &str = "(tr|qu|syst|niss|plan|ick|geordn|intern)?[a-z]{1,4}(ue|ae|oe|aue|uy|yu|ss|l|n|d)?\
        (ig|lich|isch|ung|end|heit|keit|ik|er|en|st|et|erin|ln|em){0,2}(e|em|en|erinnen|es|lns|s|st|est|et|ern)?";
    const ENGLISH: &str = "(y|gener|past|inter|succ|exc|sky|ski|inn|out)?[a-z]{0,4}(y|eed|ee|bb|tt|at|iz|bl|ll|al|ion|tion)?\
        (ational|ization|iveness|ousli|ogi|li|bli|ness|ful|icate|ative|ance|ement|er|ic)?(s|es|ies|sses|us|ed|edly|eedly|ing|ingly|e|y)?";
    const ARABIC: &str = "(ال|بال|كال|لل|ف|و|وا|ب|با|بب|كك|ست|سن|سي|تست|نست|يست){0,2}[\u{621}-\u{64a}]{1,4}\
        (ن|ون|ين|ان|تن|ات|ت|ي|ا|و|تم|وا|تما|تمو){0,2}(ك|كم|هم|هن|ه|كما|هما|نا|ها|ني|كمو)?";

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn german_stems_are_those_of_snowball(word in GERMAN) {
            prop_assert_eq!(german::stem(&word), snowball(&word, Algorithm::German));
        }

        #[test]
        fn english_stems_are_those_of_snowball(word in ENGLISH) {
            prop_assert_eq!(english::stem(&word), snowball(&word, Algorithm::English));
        }

        #[test]
        fn arabic_stems_are_those_of_snowball(word in ARABIC) {
            let folded = fold(&word, Language::Arabic);
            let same = fold(&snowball(&folded, Algorithm::Arabic), Language::Arabic);
            prop_assert_eq!(arabic::stem(&folded), same);
        }
    }

    proptest! {
        #[test]
        fn any_word_has_a_stem(word in "\\PC{0,20}") {
            for language in [Language::German, Language::English, Language::Arabic] {
                let folded = fold(&word, language);
                let _ = stem(&folded, language);
                let _ = without_conjunction(&folded);
            }
        }

        #[test]
        fn any_arabic_word_has_a_stem(word in "[\u{621}-\u{64a}]{0,14}") {
            let folded = fold(&word, Language::Arabic);
            prop_assert_eq!(stem(&folded, Language::Arabic).is_empty(), folded.is_empty());
        }
    }
}
