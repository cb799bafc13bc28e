//! All places on the map, and the same places as a list.

use crate::view::closing::closing;
use crate::view::map::{map, places};
use crate::view::opening::opening;
use crate::view::prose::prose;
use crate::view::{Html, Scene};
use model::Page;

pub(super) fn draw(scene: &Scene, page: &Page) -> Vec<Html> {
    let mut parts = opening(scene, page);
    if let Some(one) = &page.map {
        parts.push(map(scene, one));
        parts.extend(places(scene, &one.places));
    }
    parts.extend(prose(scene, &page.body));
    parts.extend(closing(scene, page));
    parts
}
