//! Numbers, dates and places as each language writes them. Digits are Western everywhere.

use super::{Words, fill};
use model::{Date, Geo};

/// The marks between and around numbers in a language.
pub struct Notation {
    /// Between groups of three digits.
    pub thousands: &'static str,
    /// Before the part of a number below one.
    pub decimal: &'static str,
    /// North, south, east and west behind a coordinate.
    pub compass: [&'static str; 4],
    /// Behind the first day of a month and behind the others.
    pub first_day: &'static str,
    pub day: &'static str,
}

impl Words {
    /// A whole number with its thousands set apart.
    pub fn number(&self, number: u32) -> String {
        let digits = number.to_string();
        let mut out = String::new();
        for (at, digit) in digits.char_indices() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push_str(self.notation.thousands);
            }
            out.push(digit);
        }
        out
    }

    /// A date as exactly as it is known: `23. März 2018`, `März 2018`, `2018`.
    pub fn date(&self, date: Date) -> String {
        self.parts(date.day(), date.month(), Some(date.year()))
    }

    /// A span of time. What both ends share is said once: `17. November – 1. Dezember 2019`.
    pub fn span(&self, from: Date, to: Option<Date>) -> String {
        let Some(to) = to.filter(|to| *to != from) else {
            return match to {
                Some(_) => self.date(from),
                None => fill(self.since_date, &self.date(from)),
            };
        };
        let same_year = from.year() == to.year() && from.month().is_some() && to.month().is_some();
        let same_month = same_year && from.month() == to.month() && from.is_full() && to.is_full();
        let month = if same_month { None } else { from.month() };
        let year = if same_year { None } else { Some(from.year()) };
        [&self.parts(from.day(), month, year), " – ", &self.date(to)].concat()
    }

    /// A place on the globe, to be set from left to right in every language: `31,51° N 35,01° O`.
    pub fn coordinates(&self, geo: Geo) -> String {
        let [north, south, east, west] = self.notation.compass;
        let (up, across) = (if geo.lat < 0 { south } else { north }, if geo.lon < 0 { west } else { east });
        [&self.degrees(geo.lat), " ", up, " ", &self.degrees(geo.lon), " ", across].concat()
    }

    pub fn distance(&self, kilometres: u32) -> String {
        fill(self.kilometres, &self.number(kilometres))
    }

    fn degrees(&self, hundredths: i32) -> String {
        let size = hundredths.unsigned_abs();
        let tens = if size % 100 < 10 { "0" } else { "" };
        [&(size / 100).to_string(), self.notation.decimal, tens, &(size % 100).to_string(), "°"].concat()
    }

    fn parts(&self, day: Option<u8>, month: Option<u8>, year: Option<u16>) -> String {
        let mut out = String::new();
        if let Some(day) = day {
            out.push_str(&day.to_string());
            out.push_str(if day == 1 { self.notation.first_day } else { self.notation.day });
        }
        if let Some(name) = month.and_then(|month| self.months.get(usize::from(month).checked_sub(1)?)) {
            out.push_str(name);
            out.push(' ');
        }
        if let Some(year) = year {
            out.push_str(&year.to_string());
        }
        out.truncate(out.trim_end().len());
        out
    }
}

#[cfg(test)]
mod tests {
    use model::{Date, Geo, Locale};

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn a_date_is_printed_as_exactly_as_it_is_known() {
        for (locale, cases) in [
            (Locale::De, ["23. März 2018", "März 2018", "2018"]),
            (Locale::DeSimple, ["23. März 2018", "März 2018", "2018"]),
            (Locale::En, ["23 March 2018", "March 2018", "2018"]),
            (Locale::Ar, ["23 آذار/مارس 2018", "آذار/مارس 2018", "2018"]),
        ] {
            let printed = ["2018-03-23", "2018-03", "2018"].map(|text| crate::of(locale).date(date(text)));
            assert_eq!(printed, cases);
        }
    }

    #[test]
    fn a_span_says_once_what_both_ends_share() {
        let span = |from, to: Option<&str>| crate::of(Locale::De).span(date(from), to.map(date));
        assert_eq!(span("2019-11-17", Some("2019-12-01")), "17. November – 1. Dezember 2019");
        assert_eq!(span("2019-11-03", Some("2019-11-17")), "3. – 17. November 2019");
        assert_eq!(span("2019-12-20", Some("2020-01-06")), "20. Dezember 2019 – 6. Januar 2020");
        assert_eq!(span("2019", Some("2021")), "2019 – 2021");
        assert_eq!(span("2019", Some("2019-05")), "2019 – Mai 2019");
        assert_eq!(span("2019-05-01", Some("2019-05-01")), "1. Mai 2019");
        assert_eq!(span("1952", None), "seit 1952");
    }

    #[test]
    fn numbers_and_places_follow_the_language() {
        let dura = Geo { lat: 3151, lon: 3501 };
        let (de, en, ar) = (crate::of(Locale::De), crate::of(Locale::En), crate::of(Locale::Ar));
        assert_eq!(de.number(40_000), "40.000");
        assert_eq!(en.number(1_234_567), "1,234,567");
        assert_eq!(ar.number(999), "999");
        assert_eq!(de.distance(3170), "3.170 km Luftlinie");
        assert_eq!(de.coordinates(dura), "31,51° N 35,01° O");
        assert_eq!(en.coordinates(Geo { lat: 4288, lon: -7888 }), "42.88° N 78.88° W");
        assert_eq!(ar.coordinates(Geo { lat: -5, lon: 0 }), "0.05° S 0.00° E");
    }

    #[test]
    fn digits_are_western_in_every_language_and_a_number_never_breaks() {
        for locale in Locale::ALL {
            let words = crate::of(locale);
            let place = words.coordinates(Geo { lat: 3151, lon: -3501 });
            for text in [words.number(1_234_567), words.distance(3170), words.date(date("2018-03-23")), place]
            {
                assert!(
                    text.chars().filter(|c| c.is_numeric()).all(|c| c.is_ascii_digit()),
                    "{locale}: {text}"
                );
            }
            assert!(!words.number(1_234_567).contains(' '), "{locale}");
            assert_eq!(words.date(date("2018")), "2018", "{locale}: a year has no mark for thousands");
        }
    }

    #[cfg(feature = "second-world")]
    #[test]
    fn french_and_kiswahili_bring_marks_of_their_own() {
        let (fr, sw) = (crate::of(Locale::Fr), crate::of(Locale::Sw));
        assert_eq!(fr.number(1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(sw.number(40_000), "40,000");
        assert_eq!(fr.date(date("2018-03-01")), "1er mars 2018");
        assert_eq!(fr.span(date("2019-11-01"), Some(date("2019-11-17"))), "1er – 17 novembre 2019");
        assert_eq!(sw.date(date("2018-03-23")), "23 Machi 2018");
        assert_eq!(fr.coordinates(Geo { lat: 1437, lon: -1696 }), "14,37° N 16,96° O");
        assert_eq!(sw.coordinates(Geo { lat: -10, lon: 3427 }), "0.10° Kus 34.27° Mas");
    }
}
