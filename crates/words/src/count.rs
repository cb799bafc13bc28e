//! Words that follow a number, in the six forms of CLDR. Which form a number takes depends on the language.

use super::{Words, fill};

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

/// The forms of CLDR ("plural categories"). Each language's own file says which number takes which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Plural {
    /// For languages that know one and many.
    pub(super) fn one_or_other(number: u32) -> Plural {
        if number == 1 { Plural::One } else { Plural::Other }
    }
}

impl Words {
    /// A number with the thing it counts.
    pub fn count(&self, number: u32, forms: &Forms) -> String {
        let form = match (self.plural)(number) {
            Plural::Zero => forms.zero,
            Plural::One => forms.one,
            Plural::Two => forms.two,
            Plural::Few => forms.few,
            Plural::Many => forms.many,
            Plural::Other => forms.other,
        };
        fill(form, &self.number(number))
    }
}

#[cfg(test)]
mod tests {
    use model::Locale;

    fn check(locale: Locale, cases: &[(u32, &str)]) {
        let words = crate::of(locale);
        for (number, expected) in cases {
            assert_eq!(words.count(*number, &words.picture_count), *expected);
        }
    }

    #[test]
    fn every_language_has_the_forms_of_cldr() {
        use super::Plural::{self, *};
        let forms = |locale: Locale| {
            let numbers = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 1_000_000];
            numbers.map(|number| (crate::of(locale).plural)(number))
        };
        let two: [Plural; 13] =
            [Other, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other];
        for locale in [Locale::De, Locale::En, Locale::DeSimple] {
            assert_eq!(forms(locale), two, "{locale}");
        }
        assert_eq!(
            forms(Locale::Ar),
            [Zero, One, Two, Few, Few, Many, Many, Other, Other, Other, Few, Many, Other]
        );
        #[cfg(feature = "second-world")]
        {
            assert_eq!(forms(Locale::Sw), two);
            let mut french = two;
            (french[0], french[12]) = (One, Many);
            assert_eq!(forms(Locale::Fr), french);
        }
    }

    #[test]
    fn every_language_names_those_it_ships_with() {
        for locale in [Locale::De, Locale::En, Locale::Ar, Locale::DeSimple] {
            let named: Vec<Locale> =
                crate::of(locale).language_names.iter().map(|(locale, _)| *locale).collect();
            assert_eq!(named, [Locale::De, Locale::En, Locale::Ar, Locale::DeSimple], "{locale}");
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

    #[cfg(feature = "second-world")]
    #[test]
    fn french_counts_nothing_as_one_and_millions_apart() {
        check(
            Locale::Fr,
            &[
                (0, "0 image"),
                (1, "1 image"),
                (2, "2 images"),
                (2_000_000, "2\u{202f}000\u{202f}000 d’images"),
            ],
        );
        check(Locale::Sw, &[(0, "picha 0"), (1, "picha 1"), (2, "picha 2")]);
    }
}
