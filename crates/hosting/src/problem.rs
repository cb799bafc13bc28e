//! One thing an editor or operator must mend, said so that they can. It knows no rule.

use std::fmt;

/// A fault in a file: where, what, and how to mend it. The words are German, for the people who write the files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub file: String,
    /// The place in the file as a JSON pointer (RFC 6901); empty for the whole file.
    pub pointer: String,
    pub text: String,
    pub mend: String,
}

impl Problem {
    pub fn new(file: &str, pointer: &str, text: impl Into<String>, mend: impl Into<String>) -> Problem {
        Problem { file: file.to_owned(), pointer: pointer.to_owned(), text: text.into(), mend: mend.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {} {}", self.file, self.pointer, self.text, self.mend)
    }
}

/// Appends a key to a JSON pointer (RFC 6901, section 3: `~` and `/` are escaped).
pub(crate) fn pointer(parent: &str, key: impl fmt::Display) -> String {
    format!("{parent}/{}", key.to_string().replace('~', "~0").replace('/', "~1"))
}

/// The name most like `name`, where one is like enough to be meant; the measure is the builder's.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let reach = (name.chars().count() / 3).clamp(1, 4);
    let near = known.map(|other| (strsim::damerau_levenshtein(name, other), other));
    near.filter(|(distance, _)| *distance <= reach)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}
