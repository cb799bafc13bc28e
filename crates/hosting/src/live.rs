//! The addresses that live in the portal, as plain data. It reads no content folder.

use crate::Path;
use crate::problem::nearest;
use model::{Addresses, Locale, Slug};
use std::collections::{BTreeMap, BTreeSet};

/// Every page of every locale, and what is taken besides pages.
#[derive(Clone, Debug)]
pub struct Live {
    pages: BTreeMap<String, BTreeMap<Locale, String>>,
    /// Normal path of each page → its address below the base.
    addresses: BTreeMap<Path, String>,
    /// Fixed addresses and folders of files; everything below them is taken.
    reserved: BTreeSet<Path>,
    locales: Vec<(Locale, String)>,
}

impl Live {
    /// `pages` name each page once for every locale it has an address in: id, locale, and its path below the
    /// locale's prefix (`themen/europa`; empty for the home page).
    pub fn new<'a>(
        addresses: &Addresses,
        pages: impl IntoIterator<Item = (&'a str, Locale, &'a str)>,
    ) -> Live {
        let below =
            |address: String| format!("/{}", address.strip_prefix(addresses.base()).unwrap_or(&address));
        let mut live = Live {
            pages: BTreeMap::new(),
            addresses: BTreeMap::new(),
            reserved: BTreeSet::new(),
            locales: addresses
                .locales()
                .map(|locale| (locale, below(addresses.page(locale, "")).trim_matches('/').to_owned()))
                .collect(),
        };
        for (id, locale, path) in pages {
            let address = below(addresses.page(locale, path));
            if let Ok(path) = Path::parse(&address) {
                live.addresses.insert(path, address.clone());
            }
            live.pages.entry(id.to_owned()).or_default().insert(locale, address);
        }
        let prefixes = live.locales.iter().map(|(_, prefix)| prefix.as_str());
        let reserved = prefixes.flat_map(|prefix| Slug::RESERVED.map(|slug| format!("/{prefix}/{slug}")));
        live.reserved = reserved.filter_map(|path| Path::parse(&path).ok()).collect();
        live
    }

    /// The address of a page below the base.
    pub(crate) fn page(&self, id: &str, locale: Locale) -> Option<&str> {
        self.pages.get(id)?.get(&locale).map(String::as_str)
    }

    pub(crate) fn has_id(&self, id: &str) -> bool {
        self.pages.contains_key(id)
    }

    pub(crate) fn nearest_id(&self, id: &str) -> Option<&str> {
        nearest(id, self.pages.keys().map(String::as_str))
    }

    /// The address of the page at `path`, in its canonical form.
    pub(crate) fn address(&self, path: &Path) -> Option<&str> {
        self.addresses.get(path).map(String::as_str)
    }

    pub(crate) fn nearest_address(&self, path: &Path) -> Option<&str> {
        nearest(path.as_str(), self.addresses.values().map(String::as_str))
    }

    /// What already answers at `path`.
    pub(crate) fn taken(&self, path: &Path) -> Option<String> {
        let reserved = self.reserved.iter().find(|reserved| reserved.covers(path));
        self.address(path).map(str::to_owned).or_else(|| reserved.map(Path::to_string))
    }

    /// What answers already at `path` or anywhere below it.
    pub(crate) fn taken_below(&self, path: &Path) -> Option<String> {
        let page =
            self.addresses.iter().find(|(live, _)| path.covers(live)).map(|(_, address)| address.clone());
        let reserved = self.reserved.iter().find(|reserved| path.covers(reserved) || reserved.covers(path));
        page.or_else(|| reserved.map(Path::to_string))
    }

    /// The locales with their prefixes, the default one first.
    pub(crate) fn locales(&self) -> &[(Locale, String)] {
        &self.locales
    }

    pub(crate) fn default_locale(&self) -> Locale {
        self.locales.first().map_or(Locale::De, |(locale, _)| *locale)
    }
}
