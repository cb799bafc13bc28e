//! The frame of one locale.

use super::Compiler;
use crate::source::DocumentType;
use model::{HomeCity, Link, Locale, Site};

impl Compiler<'_> {
    /// What every page of a locale shares.
    pub fn site(&self, locale: Locale) -> Site {
        let site = self.site;
        let text = |texts: &crate::source::Texts| texts.get(locale, self.default()).to_owned();
        Site {
            schema: model::SCHEMA,
            build: self.content.build.clone(),
            locale,
            locales: self.locales.clone(),
            name: text(&site.name),
            publisher: text(&site.publisher),
            origin: self.origin.unwrap_or(&site.origin).trim_end_matches('/').to_owned(),
            home_city: HomeCity { name: text(&site.home_city.name), geo: site.home_city.geo.hundredths() },
            menu: self.links(&site.menu, locale),
            footer: self.links(&site.footer, locale),
            search: self
                .pages(locale)
                .into_iter()
                .filter_map(|index| self.content.pages.get(index))
                .find(|node| node.facts.document_type == DocumentType::Search)
                .map(|node| self.link(node, locale)),
            feedback: site
                .feedback
                .iter()
                .find_map(|id| self.content.page(id))
                .map(|page| self.link(page, locale)),
        }
    }

    fn links(&self, ids: &[String], locale: Locale) -> Vec<Link> {
        ids.iter().filter_map(|id| self.content.page(id)).map(|node| self.link(node, locale)).collect()
    }
}
