//! The milestones of a partnership in the order of time.

use super::{Html, Scene, el};
use model::{Date, Milestone};

/// A list of milestones.
pub fn timeline(scene: &Scene, milestones: &[Milestone]) -> Html {
    el("ol")
        .class("timeline")
        .attr("role", "list")
        .children(milestones.iter().map(|one| milestone(scene, one)))
}

/// A date for readers and machines.
pub fn time(scene: &Scene, date: Date) -> Html {
    el("time").attr("datetime", &date.to_string()).text(&scene.words.date(date))
}

fn milestone(scene: &Scene, milestone: &Milestone) -> Html {
    let text = milestone.text.as_ref().map(|text| el("p").lang(scene.foreign).text(text));
    el("li")
        .child(time(scene, milestone.date))
        .child(el("p").class("timeline__title").lang(scene.foreign).text(&milestone.title))
        .maybe(text)
}
