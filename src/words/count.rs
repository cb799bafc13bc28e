//! Words that follow a number, in the six forms of CLDR. Which form a number takes depends on the language.

use super::{Words, fill};
use model::Locale;

/// The forms of a counted thing. `{}` is the number.
pub struct Forms {
    pub zero: &'static str,
    pub one: &'static str,
    pub two: &'static str,
    pub few: &'static str,
    pub many: &'static str,
    pub other: &'static str,
}

impl Forms {
    /// For languages that know one and many.
    pub(super) const fn two(one: &'static str, other: &'static str) -> Forms {
        Forms { zero: other, one, two: other, few: other, many: other, other }
    }
}

impl Words {
    /// A number with the thing it counts.
    pub fn count(&self, number: u32, forms: &Forms) -> String {
        let form = match (self.locale, number, number % 100) {
            (Locale::Ar, 0, _) => forms.zero,
            (_, 1, _) => forms.one,
            (Locale::Ar, 2, _) => forms.two,
            (Locale::Ar, _, 3..=10) => forms.few,
            (Locale::Ar, _, 11..=99) => forms.many,
            _ => forms.other,
        };
        fill(form, &self.number(number))
    }
}

#[cfg(test)]
mod tests {
    use crate::words;
    use model::Locale;

    fn check(locale: Locale, cases: &[(u32, &str)]) {
        let words = words::of(locale);
        for (number, expected) in cases {
            assert_eq!(words.count(*number, &words.picture_count), *expected);
        }
    }

    #[test]
    fn german_and_english_know_one_and_many() {
        check(Locale::De, &[(0, "0 Bilder"), (1, "1 Bild"), (2, "2 Bilder"), (1001, "1.001 Bilder")]);
        check(Locale::En, &[(0, "0 pictures"), (1, "1 picture"), (21, "21 pictures")]);
    }

    #[test]
    fn arabic_counts_in_six_forms() {
        check(
            Locale::Ar,
            &[
                (0, "لا صور"),
                (1, "صورة واحدة"),
                (2, "صورتان"),
                (3, "3 صور"),
                (10, "10 صور"),
                (11, "11 صورة"),
                (99, "99 صورة"),
                (100, "100 صورة"),
                (102, "102 صورة"),
                (103, "103 صور"),
                (111, "111 صورة"),
            ],
        );
    }
}
