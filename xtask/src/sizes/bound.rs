//! How much of what a reader may have to load. The numbers are those of ARCHITECTURE.md.

use super::part::Part;
use super::weight::Weight;

pub(super) struct Bound {
    pub(super) name: &'static str,
    pub(super) parts: &'static [Part],
    pub(super) bytes: u64,
    /// Where the bound is not met yet: what may not be exceeded meanwhile, so that it does not get worse unseen.
    pub(super) known_miss: Option<u64>,
    /// Whether the portal is incomplete without it.
    pub(super) required: bool,
}

pub(super) const BOUNDS: [Bound; 9] = [
    Bound {
        name: "wasm, glue and boot.js",
        parts: &[Part::Wasm, Part::Glue, Part::Boot],
        // 160,000 with everything. So far: 135,000 for the pages citizens came for; of 14,000 for exhibitions, of 4,000 for
        // what begins the search and of 12,000 for languages, what is used. Exhibitions take 9,228
        // (measured without their pages, lightbox, gestures and data; 700 of them for the data), and 700 more that long
        // lists grow bit by bit.
        bytes: 140_000,
        known_miss: None,
        required: true,
    },
    Bound {
        name: "the search's worker",
        parts: &[Part::Search],
        bytes: 50_000,
        known_miss: None,
        required: true,
    },
    Bound { name: "style", parts: &[Part::Style], bytes: 10_000, known_miss: None, required: true },
    Bound {
        name: "fonts of a German page",
        parts: &[Part::Font],
        bytes: 100_000,
        known_miss: None,
        required: true,
    },
    Bound {
        name: "Dura's page as JSON",
        parts: &[Part::PageJson],
        bytes: 5_000,
        known_miss: None,
        required: true,
    },
    // Only once pages are printed in advance.
    Bound {
        name: "Dura's page as HTML",
        parts: &[Part::PageHtml],
        bytes: 16_000,
        known_miss: None,
        required: false,
    },
    // An Arabic page has names and digits in Latin letters too.
    Bound {
        name: "fonts of an Arabic page",
        parts: &[Part::Font, Part::OtherFont],
        bytes: 140_000,
        known_miss: None,
        required: true,
    },
    // Ours: 4,000 more of the app before, for every reader.
    Bound { name: "finder.js", parts: &[Part::Finder], bytes: 2_500, known_miss: None, required: true },
    Bound { name: "aloud.js", parts: &[Part::Aloud], bytes: 2_000, known_miss: None, required: true },
];

#[derive(Debug, PartialEq)]
pub(super) enum Verdict {
    Held,
    Over,
    /// Over the bound, but not more than before.
    OverAsKnown,
    Missing,
    NotYet,
}

/// What travels: hosts do not compress fonts again, which are compressed inside.
pub(super) fn travelling(part: Part, weight: Weight) -> u64 {
    if matches!(part, Part::Font | Part::OtherFont) { weight.raw } else { weight.brotli }
}

impl Bound {
    pub(super) fn sum(&self, weights: &[(Part, Weight)]) -> u64 {
        let mine = weights.iter().filter(|(part, _)| self.parts.contains(part));
        mine.map(|(part, weight)| travelling(*part, *weight)).sum()
    }

    pub(super) fn verdict(&self, weights: &[(Part, Weight)]) -> Verdict {
        let complete = self.parts.iter().all(|part| weights.iter().any(|(other, _)| other == part));
        match (complete, self.required) {
            (false, true) => Verdict::Missing,
            (false, false) => Verdict::NotYet,
            (true, _) => match self.sum(weights) {
                sum if sum <= self.bytes => Verdict::Held,
                sum if self.known_miss.is_some_and(|known| sum <= known) => Verdict::OverAsKnown,
                _ => Verdict::Over,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const APP: &Bound = &BOUNDS[0];
    const FONTS: &Bound = &BOUNDS[3];

    fn check(bound: &Bound, weights: &[(Part, u64, u64)], expected: Verdict) {
        let weights: Vec<_> =
            weights.iter().map(|&(part, raw, brotli)| (part, Weight { raw, brotli })).collect();
        assert_eq!(bound.verdict(&weights), expected, "{}", bound.name);
    }

    #[test]
    fn a_bound_is_held_to_the_last_byte() {
        let rest = [(Part::Glue, 40_000, 7_000), (Part::Boot, 2_000, 1_000)];
        check(APP, &[&[(Part::Wasm, 300_000, 132_000)], &rest[..]].concat(), Verdict::Held);
        check(APP, &[&[(Part::Wasm, 300_000, 132_001)], &rest[..]].concat(), Verdict::Over);
        check(APP, &rest, Verdict::Missing);
    }

    #[test]
    fn a_known_miss_may_not_grow() {
        let bound = Bound { bytes: 50_000, known_miss: Some(60_000), ..BOUNDS[1] };
        check(&bound, &[(Part::Search, 1, 50_000)], Verdict::Held);
        check(&bound, &[(Part::Search, 1, 60_000)], Verdict::OverAsKnown);
        check(&bound, &[(Part::Search, 1, 60_001)], Verdict::Over);
    }

    #[test]
    fn fonts_count_as_they_are_and_arabic_ones_do_not_count_for_german() {
        check(FONTS, &[(Part::Font, 60_000, 10), (Part::Font, 40_000, 10)], Verdict::Held);
        check(FONTS, &[(Part::Font, 60_000, 10), (Part::Font, 40_001, 10)], Verdict::Over);
        check(FONTS, &[(Part::Font, 60_000, 10), (Part::OtherFont, 90_000, 10)], Verdict::Held);
        check(&BOUNDS[6], &[(Part::Font, 60_000, 10), (Part::OtherFont, 80_000, 10)], Verdict::Held);
        check(&BOUNDS[6], &[(Part::Font, 60_000, 10), (Part::OtherFont, 80_001, 10)], Verdict::Over);
    }

    #[test]
    fn pages_that_are_not_printed_yet_are_no_failure() {
        check(&BOUNDS[5], &[], Verdict::NotYet);
    }
}
