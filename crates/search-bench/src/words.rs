//! Words in running German text, as the corpus and the queries need them. Knows no search engine's idea of a word.

/// Capitalised words of five letters or more that do not open a sentence.
pub(crate) fn nouns(sentences: &[String]) -> impl Iterator<Item = &str> {
    let words = sentences.iter().flat_map(|sentence| all(sentence).skip(1));
    words.filter(|word| word.chars().count() >= 5 && is_noun(word))
}

/// Every run of letters.
pub(crate) fn all(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}

/// `Netz`, but neither `NETZ` nor `netz`.
pub(crate) fn is_noun(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
}
