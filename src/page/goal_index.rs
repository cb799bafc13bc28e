//! The overview of the goals, each as a card with its stamp.

use crate::view::children::children;
use crate::view::closing::closing;
use crate::view::opening::opening;
use crate::view::prose::prose;
use crate::view::{Html, Scene};
use model::Page;

pub(super) fn draw(scene: &Scene, page: &Page) -> Vec<Html> {
    let mut parts = opening(scene, page);
    parts.extend(children(scene, "children", scene.words.all_goals, page.children.iter()));
    parts.extend(prose(scene, &page.body));
    parts.extend(closing(scene, page));
    parts
}
