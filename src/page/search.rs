//! The search: its field, the place of its results, and what to do where it does not work.

use crate::view::closing::closing;
use crate::view::notice::notices;
use crate::view::opening::heading;
use crate::view::prose::prose;
use crate::view::{Html, Scene, el, search};
use model::{Link, Page};

pub(super) fn draw(scene: &Scene, page: &Page) -> Vec<Html> {
    let name = page.short_title.as_ref().unwrap_or(&page.title).clone();
    let itself = Link { title: name, path: page.path.clone(), lang: page.lang };
    let intro = el("div").class("intro").child(heading(scene, page));
    let intro = intro.children(notices(scene, page)).child(search::form(scene, &itself, "q"));
    let mut parts = vec![intro, search::found(), search::failed(scene)];
    parts.extend(prose(scene, &page.body));
    parts.extend(closing(scene, page));
    parts
}
