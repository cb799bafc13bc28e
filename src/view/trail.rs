//! Where a page stands in the topics. The trail starts below home, since the wordmark leads there.

use super::link::link as way;
use super::{Html, Scene, el};
use model::{Link, Page};

/// The trail to a page; its last step is the page itself.
///
/// A long trail folds on small screens: the disclosure before the list is a switch whose `[open]` the stylesheet
/// reads, so that every step stands in the document once.
pub fn trail(scene: &Scene, page: &Page) -> Html {
    let folds = page.trail.len() > 2;
    let fold = folds
        .then(|| el("details").class("breadcrumb__fold").child(el("summary").text(scene.words.trail_more)));
    let steps = page.trail.iter().rev().enumerate().map(|(from_end, link)| step(scene, link, from_end));
    let steps: Vec<Html> = steps.collect();
    el("nav")
        .class("breadcrumb")
        .attr("aria-label", scene.words.trail)
        .maybe(fold)
        .child(el("ol").children(steps.into_iter().rev()))
}

fn step(scene: &Scene, link: &Link, from_end: usize) -> Html {
    match from_end {
        0 => el("li").child(el("span").attr("aria-current", "page").lang(link.lang).text(&link.title)),
        1 => el("li").child(way(scene, link)),
        _ => el("li").class("breadcrumb__middle").child(way(scene, link)),
    }
}
