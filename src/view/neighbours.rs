//! The pages before and after this one in its topic.

use super::{Html, Scene, el};
use model::{Link, Page};

/// Links to the neighbours of a page, if it has any.
pub fn neighbours(scene: &Scene, page: &Page) -> Option<Html> {
    let previous = page.previous.as_ref().map(|link| way(scene, link, "prev", scene.words.previous));
    let next = page.next.as_ref().map(|link| way(scene, link, "next", scene.words.next));
    let nav = || el("nav").class("neighbours").attr("aria-label", scene.words.neighbours);
    (previous.is_some() || next.is_some()).then(|| nav().maybe(previous).maybe(next))
}

fn way(scene: &Scene, link: &Link, rel: &str, hint: &str) -> Html {
    let hint = el("span").class("neighbours__hint").text(hint).text(" ");
    let title = el("span").class("neighbours__title").lang(link.lang).text(&link.title);
    el("a").attr("rel", rel).attr("href", &scene.href(link)).child(hint).child(title)
}
