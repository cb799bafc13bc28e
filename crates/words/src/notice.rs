//! The notice of `boot.js`: the program of the page cannot run, its text stays. Printed into documents only: the app
//! never says it, so its wasm does not carry it.

use model::Locale;

/// The words of the notice in one language.
pub struct Notice {
    pub title: &'static str,
    /// The browser runs no such program.
    pub unsupported: &'static str,
    /// A part of the program has not arrived.
    pub missing: &'static str,
    /// The program has stopped.
    pub crash: &'static str,
    pub reload: &'static str,
}

/// The notice in a language.
pub fn of(locale: Locale) -> &'static Notice {
    of_language!(locale, NOTICE)
}
