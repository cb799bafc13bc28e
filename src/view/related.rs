//! "More on this topic": the editors' teasers in the editors' order, each with the reason why it is there.

use super::card::{card, list};
use super::section::section;
use super::{Html, Scene};
use model::{Goal, Reason, Related};

/// The section of related pages.
pub fn related(scene: &Scene, related: &[Related]) -> Option<Html> {
    if related.is_empty() {
        return None;
    }
    let cards = related.iter().map(|one| card(scene, &one.teaser, Some(&reason(scene, one))));
    Some(section("related", scene.words.more).attr("data-related", "").child(list(cards)))
}

fn reason(scene: &Scene, related: &Related) -> String {
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
