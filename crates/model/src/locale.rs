//! The languages the portal can speak, their tags and directions. Words are not here, nor prefixes of addresses.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! locales {
    ($($name:ident $tag:literal $autonym:literal $open_graph:literal $direction:ident,)*) => {
        /// A language of the portal. The tag is a BCP 47 tag; `de-simple` is German in Leichte Sprache
        /// (the variant subtag `simple` is registered with IANA).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Locale {
            $(#[serde(rename = $tag)] $name,)*
        }

        impl Locale {
            /// Every locale, in the order the language menu shows them.
            pub const ALL: [Locale; COUNT] = [$(Locale::$name,)*];

            /// The BCP 47 tag, as it stands in `lang`, in file names and in content addresses.
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Locale::$name => $tag,)*
                }
            }

            /// The name of the language in that language.
            pub const fn autonym(self) -> &'static str {
                match self {
                    $(Locale::$name => $autonym,)*
                }
            }

            /// Language and country, as Open Graph (ogp.me) wants them; it knows no variants of a language.
            pub const fn open_graph(self) -> &'static str {
                match self {
                    $(Locale::$name => $open_graph,)*
                }
            }

            /// The direction its script runs in.
            pub const fn direction(self) -> Direction {
                match self {
                    $(Locale::$name => Direction::$direction,)*
                }
            }
        }

        const COUNT: usize = [$($tag,)*].len();
    };
}

// One line for each file of words (`crates/words/src/language`): the build has found them.
include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The direction a script runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Default for Locale {
    /// What is spoken where nobody says anything else.
    fn default() -> Locale {
        Locale::De
    }
}

impl Locale {
    /// Reads a tag; `None` for a language the portal does not speak.
    pub fn parse(tag: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|locale| locale.tag() == tag)
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
