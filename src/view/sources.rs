//! Where the facts of a page come from.

use super::prose::outward;
use super::section::section;
use super::timeline::time;
use super::{Html, Scene, el};
use crate::words::around;
use model::Source;

/// The section of a page's sources.
pub fn sources(scene: &Scene, sources: &[Source]) -> Option<Html> {
    if sources.is_empty() {
        return None;
    }
    let items = sources.iter().map(|one| source(scene, one));
    Some(
        section("sources", scene.words.sources)
            .child(el("ul").class("sources").attr("role", "list").children(items)),
    )
}

fn source(scene: &Scene, source: &Source) -> Html {
    let title = el("bdi").lang(scene.facts_in()).text(&source.title);
    let accessed = source.accessed.map(|date| {
        let (before, after) = around(scene.words.accessed).unwrap_or_default();
        el("span").class("sources__date").text(" ").text(before).child(time(scene, date)).text(after)
    });
    el("li").child(outward(scene, &source.url, title)).maybe(accessed)
}
