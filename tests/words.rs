//! Plurals, numbers, dates, distances and places in every language, against the rules of CLDR and against themselves.

use model::{Date, Geo, Locale};
use proptest::prelude::*;
use weltoffen::words::{self, Forms, Words};

/// Each form says its own name, so that a test sees which one a number takes.
const NAMED: Forms = Forms { zero: "zero", one: "one", two: "two", few: "few", many: "many", other: "other" };

fn check(locale: Locale, samples: &[(&str, &[u32])]) {
    for (form, numbers) in samples {
        for number in *numbers {
            assert_eq!(words::of(locale).count(*number, &NAMED), *form, "{locale} {number}");
        }
    }
}

/// The samples of whole numbers in CLDR 48, "Language Plural Rules", cardinal.
#[test]
fn every_language_counts_as_cldr_says() {
    let one_and_other: &[(&str, &[u32])] =
        &[("one", &[1]), ("other", &[0, 2, 3, 16, 100, 1000, 10_000, 100_000, 1_000_000])];
    for locale in [Locale::De, Locale::DeSimple, Locale::En] {
        check(locale, one_and_other);
    }
    check(
        Locale::Ar,
        &[
            ("zero", &[0]),
            ("one", &[1]),
            ("two", &[2]),
            ("few", &[3, 4, 9, 10, 103, 110, 1003]),
            ("many", &[11, 12, 25, 26, 99, 111, 1011]),
            ("other", &[100, 101, 102, 200, 201, 202, 600, 1000, 10_000, 100_000, 1_000_000]),
        ],
    );
    // Languages that not every portal is built with.
    if let Some(locale) = Locale::parse("fr") {
        check(
            locale,
            &[
                ("one", &[0, 1]),
                ("many", &[1_000_000, 2_000_000]),
                ("other", &[2, 17, 100, 1000, 10_000, 100_000, 1_000_001]),
            ],
        );
    }
    if let Some(locale) = Locale::parse("sw") {
        check(locale, one_and_other);
    }
}

#[test]
fn arabic_words_have_a_form_for_each_of_six() {
    let ar = words::of(Locale::Ar);
    for forms in [&ar.picture_count, &ar.partnership_count, &ar.related_rest] {
        let numbers = [0, 1, 2, 3, 11, 100].map(|number| ar.count(number, forms));
        let bare = numbers.clone().map(|text| text.replace(|c: char| c.is_ascii_digit(), ""));
        assert!(bare[0] != bare[1] && bare[1] != bare[2] && bare[2] != bare[3] && bare[3] != bare[4]);
        assert!(!numbers[1].contains('1') && !numbers[2].contains('2'), "one and two are words: {numbers:?}");
        assert!(numbers[3].contains('3') && numbers[4].contains("11") && numbers[5].contains("100"));
    }
}

#[test]
fn every_month_has_a_name_of_its_own() {
    every(|words| {
        let dates: Vec<String> = (1..=12)
            .filter_map(|month| Some(words.date(Date::parse(&format!("2018-{month:02}"))?)))
            .collect();
        let mut names = dates.clone();
        names.dedup();
        assert_eq!((names.len(), dates.len()), (12, 12), "{dates:?}");
        assert!(dates.iter().all(|date| date.ends_with(" 2018") && date.len() > " 2018".len()), "{dates:?}");
    });
}

#[test]
fn a_year_is_no_quantity() {
    every(|words| assert_eq!(words.date(Date::parse("2018").unwrap()), "2018"));
}

#[test]
fn a_span_says_its_end_as_a_date_and_the_shared_year_once() {
    let (from, to) = (Date::parse("2019-11-17").unwrap(), Date::parse("2019-12-02").unwrap());
    every(|words| {
        let span = words.span(from, Some(to));
        assert!(span.ends_with(&words.date(to)), "{span}");
        assert_eq!(span.matches("2019").count(), 1, "{span}");
        assert!(span.starts_with("17"), "{span}");
        let open = words.span(from, None);
        assert!(open.contains(&words.date(from)) && open != words.date(from), "{open}");
    });
    let ar = words::of(Locale::Ar);
    assert_eq!(ar.span(from, Some(to)), "17 تشرين الثاني/نوفمبر – 2 كانون الأول/ديسمبر 2019");
}

#[test]
fn distances_name_the_unit_of_the_language() {
    let distance = |locale| words::of(locale).distance(6288);
    assert_eq!(distance(Locale::De), "6.288 km Luftlinie");
    assert_eq!(distance(Locale::En), "6,288 km as the crow flies");
    assert_eq!(distance(Locale::Ar), "6,288 كم بخط مستقيم");
    assert!(distance(Locale::DeSimple).contains("6.288"));
}

#[test]
fn words_keep_a_place_for_every_value_they_are_given() {
    every(|words| {
        for (words, places) in [
            (words.enlarge, 3),
            (words.picture_of, 2),
            (words.other_language, 1),
            (words.accessed, 1),
            (words.kilometres, 1),
            (words.goal, 1),
            (words.since_date, 1),
        ] {
            assert_eq!(words.matches("{}").count(), places, "{words}");
            assert_eq!(words.matches(['{', '}']).count(), 2 * places, "{words}");
        }
    });
}

#[test]
fn every_language_has_its_own_name_for_every_language() {
    every(|words| {
        let mut names: Vec<&str> = Locale::ALL.iter().map(|locale| words.language(*locale)).collect();
        assert!(names.iter().all(|name| !name.is_empty()), "{names:?}");
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Locale::ALL.len(), "{names:?}");
        assert_eq!(words.locale, Locale::ALL[words.locale as usize]);
    });
    assert_eq!(words::of(Locale::De).language(Locale::En), "auf Englisch");
    assert_eq!(words::of(Locale::En).language(Locale::Ar), "in Arabic");
}

proptest! {
    #[test]
    fn a_number_is_read_back_and_stands_in_groups_of_three(number in any::<u32>()) {
        for locale in Locale::ALL {
            let printed = words::of(locale).number(number);
            let digits: String = printed.chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(&digits, &number.to_string());
            let groups: Vec<&str> = printed.split(|c: char| !c.is_ascii_digit()).collect();
            prop_assert!(groups.iter().skip(1).all(|group| group.len() == 3), "{}", printed);
            prop_assert!((1..=3).contains(&groups[0].len()), "{}", printed);
        }
    }

    #[test]
    fn a_place_is_read_back_to_the_hundredth(lat in -9000..=9000_i32, lon in -18_000..=18_000_i32) {
        for locale in Locale::ALL {
            let printed = words::of(locale).coordinates(Geo { lat, lon });
            let numbers: Vec<i32> = printed
                .split(' ')
                .filter_map(|part| part.strip_suffix('°'))
                .filter_map(|part| part.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok())
                .collect();
            prop_assert_eq!(numbers, vec![lat.abs(), lon.abs()]);
            prop_assert_eq!(printed.contains(" S "), lat < 0);
        }
    }

    #[test]
    fn any_number_is_counted_and_keeps_its_digits_western(number in any::<u32>()) {
        for locale in Locale::ALL {
            let words = words::of(locale);
            let text = words.count(number, &words.picture_count);
            let is_filled = !text.contains(['{', '}']);
            prop_assert!(is_filled && !text.is_empty(), "{}", text);
            prop_assert!(text.chars().all(|c| !c.is_numeric() || c.is_ascii_digit()), "{}", text);
        }
    }
}

fn every(check: impl Fn(&Words)) {
    for locale in Locale::ALL {
        check(words::of(locale));
    }
}
