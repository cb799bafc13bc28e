//! What every view may ask for: the language, its words, how addresses are printed, the frame of the site.

use crate::words::{self, Words};
use model::{Addresses, Link, Locale, Page, Site};
use std::sync::Arc;

/// The surroundings of a view.
#[derive(Clone)]
pub struct Scene {
    pub words: &'static Words,
    pub addresses: Arc<Addresses>,
    /// The reader's language.
    pub locale: Locale,
    pub site: Arc<Site>,
    /// The language of the page's own words, where it is not the reader's.
    pub foreign: Option<Locale>,
}

impl Scene {
    pub fn new(addresses: Arc<Addresses>, site: Arc<Site>) -> Scene {
        let locale = site.locale;
        Scene { words: words::of(locale), addresses, locale, site, foreign: None }
    }

    /// The same surroundings for the words of one page.
    pub fn reading(&self, page: &Page) -> Scene {
        let words_in = page.words_in();
        Scene { foreign: (words_in != self.locale).then_some(words_in), ..self.clone() }
    }

    /// The address of a link.
    pub fn href(&self, link: &Link) -> String {
        self.addresses.link(self.locale, link)
    }

    /// The address of a page in the reader's language.
    pub fn page(&self, path: &str) -> String {
        self.addresses.page(self.locale, path)
    }

    /// The address of a file of the site.
    pub fn file(&self, src: &str) -> String {
        self.addresses.file(src)
    }

    /// The language of facts that editors write once for all languages (sources, partners, credits), where it
    /// is not the reader's. Leichte Sprache is German.
    pub fn facts_in(&self) -> Option<Locale> {
        let default = self.addresses.default_locale();
        (default != self.locale && !self.locale.borrows_addresses()).then_some(default)
    }
}
