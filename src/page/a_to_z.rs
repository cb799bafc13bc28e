//! All pages from A to Z.

use crate::view::closing::closing;
use crate::view::letters::letters;
use crate::view::opening::opening;
use crate::view::prose::prose;
use crate::view::{Html, Scene};
use model::Page;

pub(super) fn draw(scene: &Scene, page: &Page) -> Vec<Html> {
    let mut parts = opening(scene, page);
    parts.extend(letters(scene, &page.letters));
    parts.extend(prose(scene, &page.body));
    parts.extend(closing(scene, page));
    parts
}
