//! The page of an address that was taken down. Printed into documents only: the app never says it, so its wasm does not
//! carry it.

use model::Locale;

/// The words around the editors' own explanation, in one language.
pub struct Gone {
    pub title: &'static str,
    /// The link to what may serve instead.
    pub instead: &'static str,
}

/// The words in a language.
pub fn of(locale: Locale) -> &'static Gone {
    of_language!(locale, GONE)
}
