//! What changed last, as a short list with dates.

use super::link::link;
use super::section::section;
use super::timeline::time;
use super::{Html, Scene, el};
use model::Teaser;

/// The section of recent changes, the latest first.
pub fn recent(scene: &Scene, teasers: &[Teaser]) -> Option<Html> {
    let items = teasers.iter().map(|teaser| item(scene, teaser));
    let list = || el("ul").class("recent").attr("role", "list").children(items);
    (!teasers.is_empty()).then(|| section("recent", scene.words.home_recent).child(list()))
}

fn item(scene: &Scene, teaser: &Teaser) -> Html {
    let date = teaser.updated.map(|date| el("p").class("recent__date").child(time(scene, date)));
    let text = (!teaser.description.is_empty())
        .then(|| el("p").class("recent__text").lang(teaser.lang).text(&teaser.description));
    el("li").maybe(date).child(el("h3").class("recent__title").child(link(scene, &teaser.link()))).maybe(text)
}
