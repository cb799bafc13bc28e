//! Pages by address: asks once, keeps, forgets. The only caller of `browser::fetch`; it draws nothing.

mod error;
mod retry;
mod shelf;

pub use error::LoadError;
pub use retry::{Attempt, Outcome, Retry};

use crate::browser::{clock, fetch};
use model::read::document;
use model::{Addresses, Locale, Page, SCHEMA, Site};
use shelf::Shelf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Everything this tab has loaded. Kept in memory only.
pub struct Library {
    addresses: Arc<Addresses>,
    shelf: Mutex<Shelf>,
}

/// A page with the frame it stands in.
#[derive(Clone)]
pub struct Loaded {
    pub site: Arc<Site>,
    pub page: Arc<Page>,
}

impl Library {
    pub fn new(addresses: Arc<Addresses>) -> Library {
        Library { addresses, shelf: Mutex::default() }
    }

    /// Puts documents on the shelf that the address itself brought along, as JSON texts.
    pub fn keep_brought(&self, site: Option<String>, page: Option<String>) {
        let site: Option<Site> = site.and_then(|text| document(&text));
        let page: Option<Page> = page.and_then(|text| document(&text));
        let mut shelf = self.shelf();
        if let Some(site) = site.filter(|site| site.schema == SCHEMA) {
            shelf.keep_site(Arc::new(site));
        }
        if let Some(page) = page.filter(|page| page.schema == SCHEMA) {
            shelf.keep_page(Arc::new(page));
        }
    }

    /// A page this tab has already, without asking anyone.
    pub fn kept(&self, locale: Locale, path: &str) -> Option<Loaded> {
        let shelf = self.shelf();
        Some(Loaded { site: shelf.site(locale)?, page: shelf.page(locale, path)? })
    }

    pub fn kept_site(&self, locale: Locale) -> Option<Arc<Site>> {
        self.shelf().site(locale)
    }

    /// Loads a page and its frame, side by side. Tries, waits and gives up as [`Retry`] says.
    pub async fn page(&self, locale: Locale, path: &str) -> Result<Loaded, LoadError> {
        let (site, page) = futures::join!(self.site(locale), self.load_page(locale, path));
        Ok(Loaded { site: site?, page: page? })
    }

    /// Loads the frame of a locale.
    pub async fn site(&self, locale: Locale) -> Result<Arc<Site>, LoadError> {
        if let Some(site) = self.kept_site(locale) {
            return Ok(site);
        }
        let address = self.addresses.site_document(locale);
        let site: Site = ask(&address, |text| {
            let site: Site = document(text)?;
            (site.schema == SCHEMA && site.locale == locale).then_some(site)
        })
        .await?;
        let site = Arc::new(site);
        self.shelf().keep_site(Arc::clone(&site));
        Ok(site)
    }

    async fn load_page(&self, locale: Locale, path: &str) -> Result<Arc<Page>, LoadError> {
        let kept = self.shelf().page(locale, path);
        if let Some(page) = kept {
            return Ok(page);
        }
        let address = self.addresses.document(locale, path);
        let page: Page = ask(&address, |text| {
            let page: Page = document(text)?;
            (page.schema == SCHEMA && page.path == path).then_some(page)
        })
        .await?;
        let page = Arc::new(page);
        self.shelf().keep_page(Arc::clone(&page));
        Ok(page)
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Asks for a document until it reads, or until [`Retry`] says that it is enough.
async fn ask<T>(address: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, LoadError> {
    let started = clock::now();
    let mut retry = Retry::default();
    loop {
        let elapsed = clock::now().saturating_sub(started);
        let Attempt { timeout, reload } = retry.attempt(elapsed);
        let outcome = match fetch::document(address, timeout, reload).await {
            Ok(answer) if !answer.is_json => Outcome::NotJson,
            Ok(answer) => match read(&answer.text) {
                Some(document) => return Ok(document),
                None => Outcome::Garbled,
            },
            Err(fetch::Fault::Status { code, retry_after }) => Outcome::Status { code, retry_after },
            Err(fetch::Fault::Unreachable) => Outcome::Unreachable,
        };
        match retry.after(outcome, clock::now().saturating_sub(started), clock::random()) {
            Ok(pause) => clock::sleep(pause).await,
            Err(error) => return Err(error),
        }
    }
}
