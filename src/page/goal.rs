//! One of the seventeen goals: what it means, and who works on it.

use crate::view::aloud::aloud;
use crate::view::children::children;
use crate::view::closing::closing;
use crate::view::notice::notices;
use crate::view::opening::{heading, lead_picture, lede};
use crate::view::prose::prose;
use crate::view::section::section;
use crate::view::stamp::stamp;
use crate::view::{Html, Scene, el};
use crate::words::fill;
use model::{Contribution, Goal, Page};

pub(super) fn draw(scene: &Scene, page: &Page, goal: Goal) -> Vec<Html> {
    let words = scene.words;
    let head = el("div")
        .class("goal-head__text")
        .child(el("p").class("kicker").text(&fill(words.goal, &goal.to_string())))
        .child(heading(scene, page))
        .maybe(lede(scene, page))
        .children(notices(scene, page))
        .maybe(aloud(scene, page));
    let head =
        el("div").class("goal-head").attr("data-goal", &goal.to_string()).child(stamp(goal)).child(head);
    let mut parts = vec![head];
    parts.extend(lead_picture(scene, page));
    parts.extend(prose(scene, &page.body));
    parts.extend(workers(scene, page));
    parts.extend(closing(scene, page));
    parts
}

/// Those who work on the goal, direct contributions first.
fn workers(scene: &Scene, page: &Page) -> Vec<Html> {
    let words = scene.words;
    let of_kind =
        |kind| page.contributors.iter().filter(move |one| one.contribution == kind).map(|one| &one.teaser);
    let direct = children(scene, "direct", words.works_direct, of_kind(Contribution::Direct));
    let indirect = children(scene, "indirect", words.works_indirect, of_kind(Contribution::Indirect));
    let nobody = || section("direct", words.works_direct).child(el("p").text(words.works_nobody));
    let nobody = page.contributors.is_empty().then(nobody);
    [direct, indirect, nobody].into_iter().flatten().collect()
}
