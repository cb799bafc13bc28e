//! The goals a page works on, as stamps that lead to the goals' own pages.

use super::section::section;
use super::stamp::stamp;
use super::{Html, Scene, el};
use crate::words::fill;
use model::{Contribution, Goal, GoalRef};

/// The section of a page's goals.
pub fn goals(scene: &Scene, goals: &[GoalRef]) -> Option<Html> {
    if goals.is_empty() {
        return None;
    }
    let stamps = goals
        .iter()
        .map(|goal| el("li").attr("data-goal", &goal.goal.to_string()).children(whole(scene, goal)));
    Some(section("goals", scene.words.goals).child(list(stamps)))
}

/// Stamps alone, for the goals of a part of a page.
pub fn stamps(scene: &Scene, goals: &[Goal]) -> Option<Html> {
    let bare = |goal: &Goal| {
        let name = el("span").class("visually-hidden").text(&fill(scene.words.goal, &goal.to_string()));
        el("li").attr("data-goal", &goal.to_string()).child(stamp(*goal)).child(name)
    };
    (!goals.is_empty()).then(|| list(goals.iter().map(bare)).attr("data-size", "small"))
}

fn list(stamps: impl Iterator<Item = Html>) -> Html {
    el("ul").class("stamps").attr("role", "list").children(stamps)
}

fn whole(scene: &Scene, goal: &GoalRef) -> Vec<Html> {
    let number = el("span").class("stamp__number").text(&fill(scene.words.goal, &goal.goal.to_string()));
    let name = goal.link.as_ref().map(|link| el("span").lang(link.lang).text(&link.title));
    let name = el("span").class("stamp__name").child(number).text(" ").maybe(name);
    let way = match &goal.link {
        Some(link) => el("a").class("stamp-link").attr("href", &scene.href(link)),
        None => el("span").class("stamp-link"),
    };
    let kind = goal.contribution.map(|contribution| match contribution {
        Contribution::Direct => scene.words.direct,
        Contribution::Indirect => scene.words.indirect,
    });
    let kind = kind.map(|kind| el("p").class("stamp__kind").text(kind));
    let mut parts = vec![way.child(stamp(goal.goal)).child(name)];
    parts.extend(kind);
    parts
}
