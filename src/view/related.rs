//! "More on this topic": the editors' teasers, grouped by the reason why they are there, in the editors' order.

use super::card::{card_at, list};
use super::section::section;
use super::{Html, Scene, el};
use model::{Goal, Reason, Related};

/// Cards one sees at once; the others stand behind a disclosure.
const FIRST: usize = 6;

/// The section of related pages.
pub fn related(scene: &Scene, related: &[Related]) -> Option<Html> {
    if related.is_empty() {
        return None;
    }
    let (mut first, mut rest, mut left) = (Vec::new(), Vec::new(), FIRST);
    for (reason, ones) in grouped(related) {
        let (seen, hidden) = ones.split_at(left.min(ones.len()));
        left -= seen.len();
        first.extend(group(scene, reason, seen));
        rest.extend(group(scene, reason, hidden));
    }
    let part = section("related", scene.words.more).attr("data-related", "").children(first);
    let count = u32::try_from(related.len().saturating_sub(FIRST)).unwrap_or(u32::MAX);
    if rest.is_empty() {
        return Some(part);
    }
    // A switch before what it shows, as in the trail: on paper and without scripts the stylesheet shows everything.
    let summary = el("summary").text(&scene.words.count(count, &scene.words.related_rest));
    Some(
        part.child(el("details").class("more").child(summary))
            .child(el("div").class("more__rest").children(rest)),
    )
}

/// Teasers by reason; reasons stand where the editors first named them.
fn grouped(related: &[Related]) -> Vec<(Reason, Vec<&Related>)> {
    let mut groups: Vec<(Reason, Vec<&Related>)> = Vec::new();
    for one in related {
        match groups.iter_mut().find(|(reason, _)| *reason == one.reason) {
            Some((_, ones)) => ones.push(one),
            None => groups.push((one.reason, vec![one])),
        }
    }
    groups
}

fn group(scene: &Scene, reason: Reason, ones: &[&Related]) -> Option<Html> {
    let cards = ones.iter().map(|one| card_at("h4", scene, &one.teaser, Some(&chip(scene, one))));
    let name = el("h3").class("related__reason").text(scene.words.reason(reason));
    (!ones.is_empty()).then(|| el("div").class("related__group").child(name).child(list(cards)))
}

/// What exactly the two pages share, where the reason has an object; else the reason again, so that each card tells
/// it by itself.
fn chip(scene: &Scene, related: &Related) -> String {
    let word = match related.goals.as_slice() {
        [_, _, ..] if related.reason == Reason::SameGoal => scene.words.reasons.same_goals,
        _ => scene.words.reason(related.reason),
    };
    match related.reason {
        Reason::SameGoal if !related.goals.is_empty() => [word, ": ", &numbers(&related.goals)].concat(),
        Reason::SameCountry => match &related.shared {
            Some(country) => [word, ": ", country].concat(),
            None => word.to_owned(),
        },
        // The name of an office or a programme would be longer than the card's own title.
        _ => word.to_owned(),
    }
}

fn numbers(goals: &[Goal]) -> String {
    goals.iter().map(Goal::to_string).collect::<Vec<_>>().join(", ")
}
