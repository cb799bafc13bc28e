//! Home: what this portal is, and its ways in.

use crate::view::children::children;
use crate::view::closing::closing;
use crate::view::opening::opening;
use crate::view::prose::prose;
use crate::view::{Html, Scene};
use model::{DocumentType, Page};

pub(super) fn draw(scene: &Scene, page: &Page) -> Vec<Html> {
    let topics = page.children.iter().filter(|child| child.document_type == DocumentType::Topic);
    let mut parts = opening(scene, page);
    parts.extend(children(scene, "children", scene.words.home_topics, topics));
    parts.extend(prose(scene, &page.body));
    parts.extend(closing(scene, page));
    parts
}
