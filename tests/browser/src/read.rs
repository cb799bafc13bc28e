//! Owns the language a scenario is read in, and what stands there in it: addresses, headings, words. Scenarios name pages by
//! their German addresses, and are run in German and in Arabic.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::built::content_of;
use crate::pages::{self, Locale};

thread_local! {
    /// A scenario runs on the thread of its test.
    static LOCALE: Cell<Locale> = const { Cell::new(pages::DE) };
}

/// From now on this thread reads in this language.
pub fn read_in(locale: Locale) {
    LOCALE.set(locale);
}

/// The language this scenario is read in.
pub fn locale() -> Locale {
    LOCALE.get()
}

/// The address of a page in the language this scenario is read in, from its German one.
pub fn here(german: &str) -> &'static str {
    kept(format!("{}{german}", locale().prefix))
}

/// The heading of a page in the language this scenario is read in.
///
/// # Panics
/// Where no such page was built.
pub fn heading(german: &str) -> &'static str {
    let content = content_of(here(german)).unwrap_or_else(|error| panic!("{error}"));
    kept(content["title"].as_str().unwrap_or_default().replace('\u{ad}', ""))
}

/// What is said in German, or in Arabic.
pub fn either<T>(german: T, arabic: T) -> T {
    if locale().prefix == pages::AR.prefix { arabic } else { german }
}

/// One copy of each text, for as long as the tests run: they are compared with texts that are written down.
fn kept(text: String) -> &'static str {
    static KEPT: LazyLock<Mutex<HashMap<String, &'static str>>> = LazyLock::new(Mutex::default);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    kept.entry(text).or_insert_with_key(|text| Box::leak(text.clone().into_boxed_str()))
}
