//! The name of a thing in an address: lower-case Latin letters, digits and single hyphens.
//!
//! A `Slug` is always valid; `parse` is the only way to one.

use std::fmt;

/// A valid slug, at most [`Slug::MAX_LEN`] characters. Ordered as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// The longest slug, in characters.
    pub const MAX_LEN: usize = 80;

    /// The pages with one address in every site, below the prefix of each locale: search, all pages from A to Z, map.
    pub const SEARCH: &'static str = "suche";
    pub const A_TO_Z: &'static str = "a-z";
    pub const MAP: &'static str = "karte";

    /// Slugs that fixed addresses and folders of files need at the root; `index` and `site` name documents there.
    pub const RESERVED: [&'static str; 11] = [
        Slug::SEARCH,
        Slug::A_TO_Z,
        Slug::MAP,
        "content",
        "assets",
        "fonts",
        "pictures",
        "icons",
        "share",
        "index",
        "site",
    ];

    /// Reads a slug as it stands in an address or names a folder.
    pub fn parse(text: &str) -> Option<Slug> {
        is_slug(text).then(|| Slug(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `text` matches `^[a-z0-9]+(-[a-z0-9]+)*$` and is not too long.
pub fn is_slug(text: &str) -> bool {
    text.len() <= Slug::MAX_LEN
        && !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lower_case_latin_letters_digits_and_single_hyphens_pass() {
        for good in ["a", "dura-palaestina", "ziel-7", "2027"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "-", "a-", "-a", "a--b", "A", "ä", "a_b", "..", "a/b", "a b", "a%2f", "دورا"] {
            assert!(!is_slug(bad), "{bad}");
        }
        assert!(is_slug(&"a".repeat(80)));
        assert!(!is_slug(&"a".repeat(81)));
    }
}
