//! The languages whose words are taken apart; knows no word.

/// A language with rules of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// German, Leichte Sprache included.
    #[default]
    German,
    /// English, and every language without rules of its own here.
    English,
    /// Arabic.
    Arabic,
}

impl Language {
    /// The language of a BCP 47 tag, by its first part.
    pub fn of_tag(tag: &str) -> Language {
        match tag.split('-').next() {
            Some("de") => Language::German,
            Some("ar") => Language::Arabic,
            _ => Language::English,
        }
    }

    pub(crate) fn code(self) -> u8 {
        match self {
            Language::German => 0,
            Language::English => 1,
            Language::Arabic => 2,
        }
    }

    pub(crate) fn of_code(code: u8) -> Option<Language> {
        [Language::German, Language::English, Language::Arabic].into_iter().find(|one| one.code() == code)
    }
}
