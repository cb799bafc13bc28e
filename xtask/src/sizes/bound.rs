//! How much of what a reader may have to load. The numbers are those of ARCHITECTURE.md.

use super::part::Part;
use super::weight::Weight;

pub(super) struct Bound {
    pub(super) name: &'static str,
    pub(super) parts: &'static [Part],
    pub(super) bytes: u64,
    /// Whether the portal is incomplete without it.
    pub(super) required: bool,
}

pub(super) const BOUNDS: [Bound; 7] = [
    Bound {
        name: "wasm, glue and boot.js",
        parts: &[Part::Wasm, Part::Glue, Part::Boot],
        // 125,000 with the bare portal, 160,000 with everything; 135,000 with the pages citizens came for, and 4,000 for
        // the search's fields, keys, history and the drawing of its answers. The search itself is not in it.
        bytes: 139_000,
        required: true,
    },
    Bound { name: "the search's worker", parts: &[Part::Search], bytes: 50_000, required: true },
    Bound { name: "style", parts: &[Part::Style], bytes: 10_000, required: true },
    Bound { name: "fonts of a German page", parts: &[Part::Font], bytes: 100_000, required: true },
    Bound { name: "Dura's page as JSON", parts: &[Part::PageJson], bytes: 5_000, required: true },
    // Only once pages are printed in advance.
    Bound { name: "Dura's page as HTML", parts: &[Part::PageHtml], bytes: 16_000, required: false },
    // An Arabic page has names and digits in Latin letters too.
    Bound {
        name: "fonts of an Arabic page",
        parts: &[Part::Font, Part::OtherFont],
        bytes: 140_000,
        required: true,
    },
];

#[derive(Debug, PartialEq)]
pub(super) enum Verdict {
    Held,
    Over,
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
            (true, _) if self.sum(weights) > self.bytes => Verdict::Over,
            (true, _) => Verdict::Held,
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
        check(APP, &[&[(Part::Wasm, 300_000, 131_000)], &rest[..]].concat(), Verdict::Held);
        check(APP, &[&[(Part::Wasm, 300_000, 131_001)], &rest[..]].concat(), Verdict::Over);
        check(APP, &rest, Verdict::Missing);
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
