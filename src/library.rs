//! Pages by address: asks once, keeps, forgets. The only caller of `browser::fetch`; it draws nothing.

mod errands;
mod error;
mod freshness;
mod retry;
mod shelf;

pub use error::LoadError;
pub use retry::{Attempt, Outcome, Retry};

use crate::browser::{clock, fetch};
use errands::Errands;
use freshness::Freshness;
use model::{Addresses, Json, Locale, Moves, Page, Read, SCHEMA, Site};
use shelf::Shelf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Everything this tab has loaded. Kept in memory only.
pub struct Library {
    addresses: Arc<Addresses>,
    shelf: Mutex<Shelf>,
    errands: Errands,
    freshness: Freshness,
}

/// A page with the frame it stands in.
#[derive(Clone)]
pub struct Loaded {
    pub site: Arc<Site>,
    pub page: Arc<Page>,
}

impl Library {
    /// `build` is the one the document belongs to, empty if it names none.
    pub fn new(addresses: Arc<Addresses>, build: String) -> Library {
        Library {
            addresses,
            shelf: Mutex::default(),
            errands: Errands::default(),
            freshness: Freshness::new(build),
        }
    }

    /// Puts documents on the shelf that the address itself brought along, as JSON texts.
    pub fn keep_brought(&self, site: Option<String>, page: Option<String>) {
        let site: Option<Site> = site.and_then(|text| document(&text).ok());
        let page: Option<Page> = page.and_then(|text| document(&text).ok());
        let mut shelf = self.shelf();
        if let Some(site) = site {
            shelf.keep_site(Arc::new(site));
        }
        if let Some(page) = page {
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
        let site: Site = ask(&address, |site: &Site| site.locale == locale).await?;
        let site = Arc::new(site);
        self.shelf().keep_site(Arc::clone(&site));
        Ok(site)
    }

    /// Fetches a page ahead of the click that will probably come. Tries once; a failure is nobody's business yet.
    pub async fn prefetch(&self, locale: Locale, path: &str) {
        let is_wanted = self.shelf().page(locale, path).is_none() && self.errands.begin(locale, path);
        if !is_wanted {
            return;
        }
        let answer = ask_once(&self.addresses.document(locale, path), false).await;
        let page: Option<Page> = answer.and_then(|text| document(&text).ok());
        if let Some(page) = page.filter(|page| page.path == path) {
            self.shelf().keep_page(Arc::new(page));
        }
        self.errands.end(locale, path);
    }

    /// Where an old address leads, on hosts that know no redirects themselves. `path` is decoded and begins below the
    /// base path.
    pub async fn moved(&self, path: &str, query: &str) -> Option<String> {
        let text = ask_once(&self.addresses.file("content/redirects.json"), false).await?;
        let target = Moves::parse(&text)?.target(path, query)?;
        Some(match target.strip_prefix('/') {
            Some(own) => self.addresses.file(own),
            None => target,
        })
    }

    /// Learns, seldom, whether the site has been put online anew since this document was loaded.
    pub async fn look_for_news(&self) {
        self.freshness.ask(&self.addresses).await;
    }

    /// Whether it has.
    pub fn is_outdated(&self) -> bool {
        self.freshness.is_outdated()
    }

    async fn load_page(&self, locale: Locale, path: &str) -> Result<Arc<Page>, LoadError> {
        self.errands.over(locale, path).await;
        let kept = self.shelf().page(locale, path);
        if let Some(page) = kept {
            return Ok(page);
        }
        let address = self.addresses.document(locale, path);
        let page: Page = ask(&address, |page: &Page| page.path == path).await?;
        let page = Arc::new(page);
        self.shelf().keep_page(Arc::clone(&page));
        Ok(page)
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Asks for a document until it reads and is the right one, or until [`Retry`] says that it is enough.
async fn ask<T: Read>(address: &str, is_right: impl Fn(&T) -> bool) -> Result<T, LoadError> {
    let started = clock::now();
    let mut retry = Retry::default();
    loop {
        let elapsed = clock::now().saturating_sub(started);
        let Attempt { timeout, reload } = retry.attempt(elapsed);
        let outcome = match fetch::document(address, timeout, reload).await {
            Ok(answer) if !answer.is_json => Outcome::NotJson,
            Ok(answer) => match document(&answer.text) {
                Ok(document) if is_right(&document) => return Ok(document),
                Ok(_) => Outcome::Garbled,
                Err(outcome) => outcome,
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

/// Asks for a JSON text once. `reload` passes by the browser's cache.
async fn ask_once(address: &str, reload: bool) -> Option<String> {
    let answer = fetch::document(address, Retry::TIMEOUT, reload).await.ok()?;
    answer.is_json.then_some(answer.text)
}

/// Reads a document of this schema.
fn document<T: Read>(text: &str) -> Result<T, Outcome> {
    let json = Json::parse(text).ok_or(Outcome::Garbled)?;
    match json.field("schema").int() {
        Some(schema) if schema > i64::from(SCHEMA) => Err(Outcome::Newer),
        Some(schema) if schema == i64::from(SCHEMA) => T::read(&json).ok_or(Outcome::Garbled),
        _ => Err(Outcome::Garbled),
    }
}
