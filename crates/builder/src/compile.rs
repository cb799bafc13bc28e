//! From checked content to what travels: one [`model::Page`] a page and language, one [`model::Site`] a language.
//! It trusts that `check` found no error and leaves out what is not there.

mod blocks;
mod continent;
mod exhibition;
mod goals;
mod home;
mod index;
mod map;
mod order;
mod page;
mod partnership;
mod photo;
mod picture;
mod related;
mod search;
mod site;
mod teaser;

pub use photo::photo_pages;
pub(crate) use related::shared_goals;

use crate::content::{Content, Drawing, Node};
use model::{Addresses, Link, Locale};
use std::collections::HashMap;

/// Everything that is known about all pages while one is compiled.
pub struct Compiler<'a> {
    content: &'a Content,
    site: &'a crate::source::Site,
    /// Overrides the site's own.
    origin: Option<&'a str>,
    locales: Vec<Locale>,
    /// Whether each page is shipped: drafts are not, in production.
    shipped: Vec<bool>,
    /// The children of each page in each locale, in order.
    children: HashMap<Locale, Vec<Vec<usize>>>,
    goals: goals::Goals,
    atlas: map::Atlas,
}

impl<'a> Compiler<'a> {
    /// `None` without a site. Drafts are left out in production.
    pub fn new(content: &'a Content, production: bool, origin: Option<&'a str>) -> Option<Compiler<'a>> {
        let site = content.site.as_ref()?;
        let locales = content.locales();
        let shipped: Vec<bool> =
            content.pages.iter().map(|node| !(production && content.is_draft(node))).collect();
        let children =
            locales.iter().map(|locale| (*locale, order::children(content, &shipped, *locale))).collect();
        let goals = goals::Goals::of(content, &shipped);
        let atlas = map::Atlas::of(content, site, &shipped);
        Some(Compiler { content, site, origin, locales, shipped, children, goals, atlas })
    }

    /// The locales of the site, the default one first.
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// How the site's addresses are made, served from the root.
    pub fn addresses(&self) -> Addresses {
        let entries = self.site.locales.iter();
        let prefixes = entries.map(|entry| (entry.locale, entry.prefix.clone().unwrap_or_default()));
        Addresses::new("/", prefixes.collect())
    }

    /// The indices of the pages that have an address in a locale. Leichte Sprache has those written in it, every
    /// other language has them all.
    pub fn pages(&self, locale: Locale) -> Vec<usize> {
        let nodes = self.content.pages.iter().zip(&self.shipped).enumerate();
        let has = |node: &Node| !locale.borrows_addresses() || node.words.contains_key(&locale);
        nodes.filter(|(_, (node, shipped))| **shipped && has(node)).map(|(index, _)| index).collect()
    }

    /// The files of all pictures that pages show.
    pub fn pictures(&self) -> Vec<&'a Drawing> {
        let nodes = self.content.pages.iter().zip(&self.shipped).filter(|(_, shipped)| **shipped);
        nodes.flat_map(|(node, _)| picture::files_of(node)).collect()
    }

    fn default(&self) -> Locale {
        self.locales.first().copied().unwrap_or_default()
    }

    /// The locale whose words a page of `locale` shows.
    fn words_in(&self, node: &Node, locale: Locale) -> Locale {
        if node.words.contains_key(&locale) { locale } else { self.default() }
    }

    /// The language of a page's words, where it is not `locale`.
    fn foreign(&self, node: &Node, locale: Locale) -> Option<Locale> {
        let words_in = self.words_in(node, locale);
        (words_in != locale).then_some(words_in)
    }

    fn words<'n>(&self, node: &'n Node, locale: Locale) -> Option<&'n crate::content::Text> {
        node.words.get(&self.words_in(node, locale))
    }

    /// The link to a page under its short title.
    fn link(&self, node: &Node, locale: Locale) -> Link {
        let words = node.words.get(&self.words_in(node, locale)).map(|text| &text.written);
        let title = words.map(|words| words.short_title.as_ref().unwrap_or(&words.title).clone());
        Link { title: title.unwrap_or_default(), path: node.path.clone(), lang: self.foreign(node, locale) }
    }
}
