//! An article: text, and what belongs to it.

use crate::view::children::children;
use crate::view::closing::closing;
use crate::view::goals::goals;
use crate::view::opening::opening;
use crate::view::prose::prose;
use crate::view::{Html, Scene};
use model::Page;

pub(super) fn draw(scene: &Scene, page: &Page) -> Vec<Html> {
    let mut parts = opening(scene, page);
    parts.extend(prose(scene, &page.body));
    parts.extend(goals(scene, &page.goals));
    parts.extend(children(scene, "children", scene.words.children, page.children.iter()));
    parts.extend(closing(scene, page));
    parts
}
