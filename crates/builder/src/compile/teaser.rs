//! The card that leads to a page.

use super::Compiler;
use crate::{content::Node, source::DocumentType};
use model::{Locale, Teaser};

impl Compiler<'_> {
    /// The teaser of a page for lists that show no pictures: as little as a card needs, since a page carries many.
    /// A goal's page is announced by its number, so it needs no kicker.
    pub(super) fn teaser(&self, node: &Node, locale: Locale) -> Teaser {
        let facts = &node.facts;
        let words = self.words(node, locale).map(|text| &text.written);
        let partnership = facts.partnership.as_ref();
        let exhibition = facts.exhibition.as_ref();
        Teaser {
            title: words.map(|words| words.title.clone()).unwrap_or_default(),
            path: node.path.clone(),
            lang: self.foreign(node, locale),
            document_type: facts.document_type.into(),
            kicker: words.and_then(|words| words.kicker.clone()).filter(|_| facts.goal.is_none()),
            description: words.map(|words| words.description.clone()).unwrap_or_default(),
            goal: facts.goal,
            goals: Vec::new(),
            since: partnership.map(|facts| facts.since).or(exhibition.and_then(|facts| facts.start_date)),
            country: partnership.map(|facts| self.country(&facts.country, locale)),
            dormant: partnership.is_some_and(|facts| model::Status::from(facts.status).is_dormant()),
            picture: None,
            updated: None,
            partnerships: None,
        }
    }

    /// The teaser of a page for a list of children: partnerships and exhibitions show their goals and picture there.
    pub(super) fn child(&self, node: &Node, locale: Locale) -> Teaser {
        let teaser = self.teaser(node, locale);
        match node.facts.document_type {
            DocumentType::Partnership | DocumentType::Exhibition => Teaser {
                goals: node.facts.goals.iter().map(|entry| entry.goal).collect(),
                picture: self.thumbnail(node, locale),
                ..teaser
            },
            DocumentType::Goal => {
                Teaser { partnerships: node.facts.goal.map(|goal| self.partnerships_of(goal)), ..teaser }
            }
            _ => teaser,
        }
    }

    /// A country in the site's own words.
    pub(super) fn country(&self, code: &str, locale: Locale) -> String {
        let place = self.site.places.get(code);
        place.map(|texts| texts.get(locale, self.default()).to_owned()).unwrap_or_default()
    }
}
