//! From a folded word to what its forms share; knows no text.

use std::borrow::Cow;

use pagefind_stem::{Algorithm, Stemmer};

use crate::language::Language;
use crate::plural::singular;

/// The stem of a folded word. Arabic words are always taken as Arabic ones, and Latin words of an Arabic page as English.
pub(crate) fn stem(folded: &str, language: Language) -> String {
    if is_arabic(folded) {
        return arabic(folded);
    }
    let has_digit = folded.bytes().any(|byte| byte.is_ascii_digit());
    if has_digit || folded.len() < 4 || !folded.is_ascii() {
        return folded.to_owned();
    }
    let algorithm = if language == Language::German { Algorithm::German } else { Algorithm::English };
    Stemmer::create(algorithm).stem(folded).into_owned()
}

/// A further stem under which an Arabic word is kept: without the “and” or “so” that is written together with it.
pub(crate) fn without_conjunction(folded: &str) -> Option<String> {
    let rest = folded.strip_prefix(['و', 'ف'])?;
    (is_arabic(folded) && rest.chars().count() >= 4).then(|| arabic(rest))
}

pub(crate) fn is_arabic(word: &str) -> bool {
    word.chars().next().is_some_and(|letter| ('\u{600}'..='\u{6ff}').contains(&letter))
}

fn arabic(folded: &str) -> String {
    let bare = without_article(folded);
    let one = singular(&bare).map_or(bare, Cow::Borrowed);
    if one.chars().count() < 4 {
        return one.into_owned();
    }
    let stemmed = Stemmer::create(Algorithm::Arabic).stem(&one).into_owned();
    // A stem of one or two letters is no longer a word, and the algorithm brings letters back that the fold has taken.
    if stemmed.chars().count() < 3 { one.into_owned() } else { crate::fold::fold(&stemmed, Language::Arabic) }
}

/// The article, with or without what is written together with it (and, in, like, for).
fn without_article(folded: &str) -> Cow<'_, str> {
    for prefix in ["وال", "فال", "بال", "كال", "ولل", "ال", "لل"] {
        if let Some(rest) = folded.strip_prefix(prefix)
            && rest.chars().count() >= 3
        {
            return Cow::Borrowed(rest);
        }
    }
    Cow::Borrowed(folded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;
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
