//! What the results of a search say. It stands beside the words of the app, but only the search in its worker takes it along:
//! who does not search does not load it.

use super::fill;
use model::Locale;

/// Every word of the results in one language. `{}` marks the place of a word, a name or a number.
pub struct Results {
    /// How many were found, without the number for one and two where a language has forms for them.
    pub count: Count,
    /// Follows the count: what was asked for.
    pub count_for: &'static str,
    pub nothing: &'static str,
    /// What the engine looked for, as a list.
    pub searched: &'static str,
    pub comma: &'static str,
    pub advice: [&'static str; 3],
    pub ways: &'static str,
    pub a_to_z: &'static str,
    pub map: &'static str,
    pub home: &'static str,
    /// The words were mended: what was found is for these …
    pub corrected: &'static str,
    /// … and this link asks for what was written.
    pub instead: &'static str,
    pub incomplete: &'static str,
    pub narrow: &'static str,
    pub by_kind: &'static str,
    pub by_partnership: &'static str,
    pub by_goal: &'static str,
    /// Takes a filter away.
    pub all: &'static str,
    pub unnarrowed: &'static str,
    pub goal: &'static str,
    pub more: &'static str,
    pub other_languages: &'static str,
    pub note: &'static str,
    pub kinds: Kinds,
}

/// The forms of "{} results": one, two, 3 to 10, and more. German and English need two of them, Arabic all (CLDR).
pub struct Count {
    pub one: &'static str,
    pub two: &'static str,
    pub few: &'static str,
    pub many: &'static str,
}

/// The kinds of page, as a result names its own.
pub struct Kinds {
    pub topic: &'static str,
    pub partnership: &'static str,
    pub exhibition: &'static str,
    pub photo: &'static str,
    pub goal: &'static str,
    pub article: &'static str,
}

/// The words of a language.
pub fn of(locale: Locale) -> &'static Results {
    of_language!(locale, RESULTS)
}

impl Results {
    /// How many, in words.
    pub fn count(&self, count: usize) -> String {
        let form = match count {
            1 => self.count.one,
            2 => self.count.two,
            // CLDR's "few" of Arabic: n mod 100 is 3 to 10; other languages say the same in both.
            _ if (3..=10).contains(&(count % 100)) => self.count.few,
            _ => self.count.many,
        };
        fill(form, &count.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_counts_in_its_own_forms() {
        assert_eq!(
            [0, 1, 2, 12].map(|n| of(Locale::De).count(n)),
            ["0 Treffer", "1 Treffer", "2 Treffer", "12 Treffer"]
        );
        assert_eq!([1, 2, 103].map(|n| of(Locale::En).count(n)), ["1 result", "2 results", "103 results"]);
        let arabic = [1, 2, 3, 11, 103].map(|n| of(Locale::Ar).count(n));
        assert_eq!(arabic, ["نتيجة واحدة", "نتيجتان", "3 نتائج", "11 نتيجة", "103 نتائج"]);
    }

    #[test]
    #[cfg(feature = "second-world")]
    fn another_citys_languages_count_too() {
        let count = |locale| [1, 2, 12].map(|n| of(locale).count(n));
        assert_eq!(count(Locale::Fr), ["1 résultat", "2 résultats", "12 résultats"]);
        assert_eq!(count(Locale::Sw), ["tokeo 1", "matokeo 2", "matokeo 12"]);
    }
}
