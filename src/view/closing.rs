//! How every page ends: where one could go on, where its facts come from, how fresh it is, its neighbours.

use super::link::link;
use super::neighbours::neighbours;
use super::related::related;
use super::section::section;
use super::sources::sources;
use super::stand::stand;
use super::{Html, Scene, el};
use model::{Link, Page};

/// The closing of a page of any kind.
pub fn closing(scene: &Scene, page: &Page) -> Vec<Html> {
    let parts = [
        related(scene, &page.related),
        also_under(scene, &page.also_under),
        sources(scene, &page.sources),
        Some(stand(scene, page)),
        neighbours(scene, page),
    ];
    parts.into_iter().flatten().collect()
}

/// The further parents of a page: the trail shows only the one its address goes by.
fn also_under(scene: &Scene, parents: &[Link]) -> Option<Html> {
    let parent = |parent: &Link| el("li").child(link(scene, parent));
    let links = || el("ul").class("ways").attr("role", "list").children(parents.iter().map(parent));
    (!parents.is_empty()).then(|| section("also-under", scene.words.also_under).child(links()))
}
