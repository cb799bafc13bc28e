//! The place `{}` that a word keeps for a number, a name or a date. It knows no language.

/// Puts `value` into the place a word keeps for it. A word without such a place stays as it is.
pub fn fill(words: &str, value: &str) -> String {
    match around(words) {
        Some((before, after)) => [before, value, after].concat(),
        None => words.to_owned(),
    }
}

/// What stands before and after the place a word keeps for a value.
pub fn around(words: &str) -> Option<(&str, &str)> {
    // A search for `{}` as a string would bring a searcher of some kilobytes into the wasm.
    let (before, after) = words.split_once('{')?;
    Some((before, after.strip_prefix('}')?))
}
