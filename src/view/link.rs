//! A link under its own title, in the language it is written in.

use super::{Html, Scene, el};
use model::Link;

/// The way to a page, named by its title.
pub fn link(scene: &Scene, link: &Link) -> Html {
    el("a").attr("href", &scene.href(link)).lang(link.lang).text(&link.title)
}
