//! The one place that prints an address: base path, locale prefix, slugs, slash at the end. It reads none
//! (the app's `route` does) and knows no page.

use crate::{Link, Locale};

/// How this site's addresses are made: the folder it is served from and the prefix of each locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    base: String,
    locales: Vec<(Locale, String)>,
}

impl Addresses {
    /// `base` is the path the site is served from (`/` or `/some/path/`; slashes at the ends are mended);
    /// `locales` name each locale's prefix, the default locale first with an empty one.
    pub fn new(base: &str, locales: Vec<(Locale, String)>) -> Addresses {
        let inner = base.trim_matches('/');
        let base = if inner.is_empty() { "/".to_owned() } else { ["/", inner, "/"].concat() };
        let locales = if locales.is_empty() { vec![(Locale::De, String::new())] } else { locales };
        Addresses { base, locales }
    }

    /// Reads the list that the build writes for the app: `de:,en:en,ar:ar,de-simple:leichte-sprache`.
    pub fn parse(base: &str, list: &str) -> Addresses {
        let entry = |part: &str| {
            let (tag, prefix) = part.split_once(':')?;
            Some((Locale::parse(tag)?, prefix.to_owned()))
        };
        Addresses::new(base, list.split(',').filter_map(entry).collect())
    }

    /// The list that [`Addresses::parse`] reads.
    pub fn list(&self) -> String {
        let entries: Vec<String> = self.locales.iter().map(|(l, prefix)| format!("{l}:{prefix}")).collect();
        entries.join(",")
    }

    /// The path the site is served from, with a slash at both ends.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The site's locales, the default one first.
    pub fn locales(&self) -> impl Iterator<Item = Locale> + '_ {
        self.locales.iter().map(|(locale, _)| *locale)
    }

    /// The locale whose addresses have no prefix.
    pub fn default_locale(&self) -> Locale {
        self.locales.first().map_or(Locale::De, |(locale, _)| *locale)
    }

    /// The locale that answers to a prefix.
    pub fn locale_of_prefix(&self, prefix: &str) -> Option<Locale> {
        let found = self.locales.iter().find(|(_, own)| !own.is_empty() && own == prefix);
        found.map(|(locale, _)| *locale)
    }

    /// The address of a page: `page(En, "themen/europa")` → `/en/themen/europa/`.
    pub fn page(&self, locale: Locale, path: &str) -> String {
        let prefix = self.prefix(locale);
        let mut address = self.base.clone();
        for part in [prefix, path] {
            if !part.is_empty() {
                address.push_str(part);
                address.push('/');
            }
        }
        address
    }

    /// The address a link on a page of `from` leads to: its own tree, or the default language's where `from`
    /// has no page of its own for it.
    pub fn link(&self, from: Locale, link: &Link) -> String {
        self.page(self.tree(from, link.lang), &link.path)
    }

    /// The locale whose tree a link leads into; `lang` is the language of the target where it differs.
    pub fn tree(&self, from: Locale, lang: Option<Locale>) -> Locale {
        match lang {
            Some(lang) if from.borrows_addresses() => lang,
            _ => from,
        }
    }

    /// The address of a page's document: `/content/de/themen/europa.json`, `index.json` for the home page.
    pub fn document(&self, locale: Locale, path: &str) -> String {
        let name = if path.is_empty() { "index" } else { path };
        [&self.base, "content/", locale.tag(), "/", name, ".json"].concat()
    }

    /// The address of the frame's document.
    pub fn site_document(&self, locale: Locale) -> String {
        self.document(locale, "site")
    }

    /// The address of the picture shown where a page is shared.
    pub fn share_picture(&self, locale: Locale, path: &str) -> String {
        let name = if path.is_empty() { "index" } else { path };
        format!("{}share/{locale}/{name}.png", self.base)
    }

    /// The address of a file of the site, given its path below the base.
    pub fn file(&self, path: &str) -> String {
        [self.base.as_str(), path].concat()
    }

    fn prefix(&self, locale: Locale) -> &str {
        let found = self.locales.iter().find(|(own, _)| *own == locale);
        found.map_or("", |(_, prefix)| prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(base: &str) -> Addresses {
        Addresses::parse(base, "de:,en:en,ar:ar,de-simple:leichte-sprache")
    }

    #[test]
    fn every_address_ends_in_a_slash_and_carries_its_prefix() {
        let at = addresses("/");
        assert_eq!(at.page(Locale::De, ""), "/");
        assert_eq!(at.page(Locale::De, "themen/europa"), "/themen/europa/");
        assert_eq!(at.page(Locale::Ar, ""), "/ar/");
        assert_eq!(at.page(Locale::DeSimple, "themen"), "/leichte-sprache/themen/");
        assert_eq!(at.document(Locale::De, ""), "/content/de/index.json");
        assert_eq!(at.document(Locale::Ar, "themen"), "/content/ar/themen.json");
        assert_eq!(at.site_document(Locale::DeSimple), "/content/de-simple/site.json");
    }

    #[test]
    fn a_site_may_live_in_a_folder() {
        for base in ["/some/path", "some/path/", "/some/path/"] {
            let at = addresses(base);
            assert_eq!(at.base(), "/some/path/");
            assert_eq!(at.page(Locale::En, "themen"), "/some/path/en/themen/");
            assert_eq!(at.file("pictures/a.svg"), "/some/path/pictures/a.svg");
        }
    }

    #[test]
    fn leichte_sprache_leads_to_german_where_it_has_no_page() {
        let at = addresses("/");
        let link = Link { title: "x".into(), path: "themen".into(), lang: Some(Locale::De) };
        assert_eq!(at.link(Locale::DeSimple, &link), "/themen/");
        assert_eq!(at.link(Locale::Ar, &link), "/ar/themen/");
        let own = Link { lang: None, ..link };
        assert_eq!(at.link(Locale::DeSimple, &own), "/leichte-sprache/themen/");
    }

    #[test]
    fn the_list_of_locales_reads_back() {
        let at = addresses("/");
        assert_eq!(Addresses::parse("/", &at.list()), at);
        assert_eq!(at.locale_of_prefix("ar"), Some(Locale::Ar));
        assert_eq!(at.locale_of_prefix(""), None);
        assert_eq!(at.locale_of_prefix("de"), None);
        assert_eq!(Addresses::parse("/", "unsinn").default_locale(), Locale::De);
    }
}
