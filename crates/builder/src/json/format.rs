//! What a JSON Schema's `format` stands for in our schemas, where a pattern could not say it.

use crate::problem::Code;
use model::{Date, slug::is_slug, url::is_safe};

/// Why a text has not the form its field wants.
pub(super) struct Fault {
    pub(super) code: Code,
    /// Completes "… ist".
    pub(super) what: &'static str,
    pub(super) mend: &'static str,
}

/// Holds a text against a format; an unknown format wants nothing.
pub(super) fn fault(format: &str, text: &str) -> Option<Fault> {
    let (good, code, what, mend) = match format {
        "datum" => (
            Date::parse(text).is_some(),
            Code::DateInvalid,
            "kein Datum des Kalenders",
            "Erlaubt sind JJJJ, JJJJ-MM und JJJJ-MM-TT, zum Beispiel 2018-03-23.",
        ),
        "tag" => (
            Date::parse(text).is_some_and(Date::is_full),
            Code::DateInvalid,
            "kein vollständiges Datum",
            "Schreiben Sie Jahr, Monat und Tag: JJJJ-MM-TT, zum Beispiel 2018-03-23.",
        ),
        "kennung" => (
            is_slug(text),
            Code::IdInvalid,
            "keine gültige Kennung",
            "Nehmen Sie Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.",
        ),
        "land" => (
            is_country(text),
            Code::CountryInvalid,
            "kein Länderkürzel",
            "Schreiben Sie zwei Großbuchstaben nach ISO 3166-1, zum Beispiel PS.",
        ),
        "https" => (
            text.starts_with("https:") && is_safe(text),
            Code::UrlUnsafe,
            "keine sichere Internetadresse",
            "Erlaubt sind nur vollständige Adressen mit https://.",
        ),
        "sprachkuerzel" => (
            is_language_tag(text),
            Code::LanguageTagInvalid,
            "kein Sprachkürzel",
            "Schreiben Sie ein Kürzel nach BCP 47, zum Beispiel ar, he oder zh-Hans.",
        ),
        _ => return None,
    };
    (!good).then_some(Fault { code, what, mend })
}

/// Two capital letters, as ISO 3166-1 has them; whether there is such a country it does not know.
pub(crate) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A language subtag and perhaps more, as BCP 47 builds them.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}
