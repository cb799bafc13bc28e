//! What stands on the home page besides its own words: the ways in, and what changed last.

use super::Compiler;
use crate::{content::Node, source::DocumentType};
use model::{Locale, Picture, Teaser};
use std::cmp::Reverse;

/// As many as a reader takes in at a glance.
const RECENT: usize = 5;

impl Compiler<'_> {
    /// The points of the menu with what they hold; empty but on the home page.
    pub(super) fn ways(&self, node: &Node, locale: Locale) -> Vec<Teaser> {
        if node.facts.document_type != DocumentType::Home {
            return Vec::new();
        }
        let points = self.site.menu.iter().filter_map(|id| self.content.page(id));
        points
            .map(|point| Teaser { picture: self.seen(point, locale), ..self.teaser(point, locale) })
            .collect()
    }

    /// What a card shows of a page, or of the first page below it that has something to show.
    fn seen(&self, node: &Node, locale: Locale) -> Option<Picture> {
        self.thumbnail(node, locale).or_else(|| {
            let index = self.content.by_id.get(&node.facts.id)?;
            let children = self.child_indices(*index, locale).iter();
            let mut children = children.filter_map(|child| self.content.pages.get(*child));
            children.find_map(|child| self.thumbnail(child, locale))
        })
    }

    /// The pages changed last, the latest first; of one day, what citizens come for first. Empty but on the home page.
    pub(super) fn recent(&self, node: &Node, locale: Locale) -> Vec<Teaser> {
        if node.facts.document_type != DocumentType::Home {
            return Vec::new();
        }
        let legal = |node: &Node| self.site.footer.contains(&node.facts.id);
        let pages = self.pages(locale).into_iter().filter_map(|index| self.content.pages.get(index));
        let mut pages: Vec<(u8, &Node)> =
            pages.filter(|page| !legal(page)).filter_map(|page| Some((rank(page)?, page))).collect();
        pages.sort_by_key(|(rank, page)| (Reverse(page.facts.updated), *rank, page.path.as_str()));
        let dated = |page: &Node| Teaser { updated: Some(page.facts.updated), ..self.teaser(page, locale) };
        pages.into_iter().take(RECENT).map(|(_, page)| dated(page)).collect()
    }
}

/// `None` for pages that lead to others and say nothing new themselves.
fn rank(node: &Node) -> Option<u8> {
    match node.facts.document_type {
        DocumentType::Partnership => Some(0),
        DocumentType::Exhibition => Some(1),
        DocumentType::Article => Some(2),
        DocumentType::Goal => Some(3),
        DocumentType::Home
        | DocumentType::Topic
        | DocumentType::GoalIndex
        | DocumentType::Map
        | DocumentType::AToZ
        | DocumentType::Search => None,
    }
}
