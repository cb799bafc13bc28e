//! The pages below a page, as cards under a heading.

use super::card::{card, list};
use super::section::section;
use super::{Html, Scene};
use model::Teaser;

/// A section of cards, if there is anything to show. `id` must be unique on the page.
pub fn children<'a>(
    scene: &Scene,
    id: &str,
    heading: &str,
    teasers: impl Iterator<Item = &'a Teaser>,
) -> Option<Html> {
    let cards: Vec<Html> = teasers.map(|teaser| card(scene, teaser, None)).collect();
    (!cards.is_empty()).then(|| section(id, heading).child(list(cards)))
}
