//! Home: who speaks here, the ways in, where the partners are, and what changed last.

use crate::view::card::{list, way};
use crate::view::children::children;
use crate::view::closing::closing;
use crate::view::map::{key, map};
use crate::view::opening::opening;
use crate::view::prose::prose;
use crate::view::recent::recent;
use crate::view::section;
use crate::view::{Html, Scene, el};
use model::{DocumentType, Map, Page, Slug, Teaser};

pub(super) fn draw(scene: &Scene, page: &Page) -> Vec<Html> {
    let topics = page.children.iter().filter(|child| child.document_type == DocumentType::Topic);
    let mut parts = opening(scene, page);
    parts.extend(ways(scene, &page.ways));
    parts.extend(page.map.as_ref().map(|one| where_they_are(scene, one)));
    parts.extend(recent(scene, &page.recent));
    parts.extend(prose(scene, &page.body));
    parts.extend(children(scene, "children", scene.words.home_topics, topics));
    parts.extend(closing(scene, page));
    parts
}

fn ways(scene: &Scene, ways: &[Teaser]) -> Option<Html> {
    let cards = list(ways.iter().map(|teaser| way(scene, teaser))).attr("data-min", "narrow");
    (!ways.is_empty()).then(|| section::wide("ways", scene.words.home_ways).child(cards))
}

fn where_they_are(scene: &Scene, one: &Map) -> Html {
    let all = el("a").attr("href", &scene.page(Slug::MAP)).text(scene.words.map_all);
    section::wide("map", scene.words.map_title)
        .child(map(scene, one))
        .child(key(scene, &one.places))
        .child(el("p").child(all))
}
