//! A goal's number on its colour: the only place where a goal's colour fills an area. The colour itself comes from
//! the stylesheet, by `data-goal` on the stamp or around it.

use super::{Html, el};
use model::Goal;

/// The stamp of a goal. Silent: the number always stands beside it as text.
pub fn stamp(goal: Goal) -> Html {
    let number = goal.to_string();
    el("span")
        .class("stamp")
        .attr("data-goal", &number)
        .attr("aria-hidden", "true")
        .child(el("span").text(&number))
}
