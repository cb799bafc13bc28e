//! The languages the portal can speak, their tags and directions. Words are not here, nor prefixes of addresses.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A language of the portal. The tag is a BCP 47 tag; `de-simple` is German in Leichte Sprache
/// (the variant subtag `simple` is registered with IANA).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
pub enum Locale {
    #[default]
    #[serde(rename = "de")]
    De,
    #[serde(rename = "en")]
    En,
    #[serde(rename = "ar")]
    Ar,
    #[serde(rename = "de-simple")]
    DeSimple,
}

/// The direction a script runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Locale {
    /// Every locale, in the order the language menu shows them.
    pub const ALL: [Locale; 4] = [Locale::De, Locale::En, Locale::Ar, Locale::DeSimple];

    /// The BCP 47 tag, as it stands in `lang`, in file names and in content addresses.
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::De => "de",
            Locale::En => "en",
            Locale::Ar => "ar",
            Locale::DeSimple => "de-simple",
        }
    }

    /// Reads a tag; `None` for a language the portal does not speak.
    pub fn parse(tag: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// The name of the language in that language.
    pub const fn autonym(self) -> &'static str {
        match self {
            Locale::De => "Deutsch",
            Locale::En => "English",
            Locale::Ar => "العربية",
            Locale::DeSimple => "Leichte Sprache",
        }
    }

    /// The direction its script runs in.
    pub const fn direction(self) -> Direction {
        match self {
            Locale::Ar => Direction::RightToLeft,
            Locale::De | Locale::En | Locale::DeSimple => Direction::LeftToRight,
        }
    }

    /// Where a link from a page of this locale leads when the target exists only in the default language:
    /// Leichte Sprache leads to the full text, every other language keeps its own tree.
    pub const fn borrows_addresses(self) -> bool {
        matches!(self, Locale::DeSimple)
    }
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn tag(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
