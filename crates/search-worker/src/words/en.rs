//! The results in English.

use super::{Count, Kinds, Words};

pub(super) static WORDS: Words = Words {
    count: Count { one: "{} result", two: "{} results", few: "{} results", many: "{} results" },
    count_for: "for “{}”",
    nothing: "Nothing found for “{}”",
    searched: "All pages and pictures were searched for: {}.",
    comma: ", ",
    advice: ["Check the spelling.", "Try another or a more general word.", "Use fewer words."],
    ways: "Other ways to get there",
    a_to_z: "All pages from A to Z",
    map: "Map of the partnerships",
    home: "Home",
    corrected: "Results for “{}”.",
    instead: "Search for “{}” instead",
    incomplete: "Part of the index could not be loaded. Results may be missing; the next search will try again.",
    narrow: "Narrow the results",
    by_kind: "Kind",
    by_partnership: "Partnership",
    by_goal: "Goal",
    all: "All",
    unnarrowed: "Search in all results",
    goal: "Goal {}",
    more: "The first {} are shown. One more word will make them fewer.",
    other_languages: "Results in other languages",
    note: "with a content note",
    kinds: Kinds {
        topic: "Topic",
        partnership: "Partnership",
        exhibition: "Exhibition",
        photo: "Picture",
        goal: "Goal",
        article: "Article",
    },
};
