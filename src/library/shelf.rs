//! What the library keeps: frames for ever, pages up to a number, the oldest leave first.

use model::{Locale, Page, Site};
use std::collections::VecDeque;
use std::sync::Arc;

/// Documents in memory. Pages are few, so a row is searched faster than a table would be built.
#[derive(Default)]
pub(super) struct Shelf {
    sites: Vec<Arc<Site>>,
    pages: VecDeque<Arc<Page>>,
}

impl Shelf {
    /// Pages kept at most: enough for Back through a long visit, some hundred kilobytes.
    const PAGES: usize = 64;

    pub(super) fn site(&self, locale: Locale) -> Option<Arc<Site>> {
        self.sites.iter().find(|site| site.locale == locale).cloned()
    }

    pub(super) fn page(&self, locale: Locale, path: &str) -> Option<Arc<Page>> {
        self.pages.iter().find(|page| page.locale == locale && page.path == path).cloned()
    }

    pub(super) fn keep_site(&mut self, site: Arc<Site>) {
        self.sites.retain(|kept| kept.locale != site.locale);
        self.sites.push(site);
    }

    pub(super) fn keep_page(&mut self, page: Arc<Page>) {
        self.pages.retain(|kept| kept.locale != page.locale || kept.path != page.path);
        if self.pages.len() >= Shelf::PAGES {
            self.pages.pop_front();
        }
        self.pages.push_back(page);
    }
}
