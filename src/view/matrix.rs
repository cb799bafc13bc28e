//! Partnerships by goals, as a table that scrolls in its own frame where it does not fit.

use super::link::link;
use super::section;
use super::stamp::stamp;
use super::{Html, Scene, el};
use crate::words::fill;
use model::{Contribution, Goal, MatrixRow, Teaser};

/// The section of the table. `goals` are the teasers of the goals' pages, one a column.
pub fn matrix(scene: &Scene, rows: &[MatrixRow], goals: &[Teaser]) -> Option<Html> {
    let columns: Vec<(Goal, &Teaser)> = goals.iter().filter_map(|one| Some((one.goal?, one))).collect();
    if rows.is_empty() || columns.is_empty() {
        return None;
    }
    let words = scene.words;
    let corner = el("th").attr("scope", "col").text(words.partnership);
    let heads = columns.iter().map(|(goal, teaser)| head(scene, *goal, teaser));
    let body = rows.iter().map(|one| row(scene, one, &columns));
    let table = el("table")
        .class("matrix")
        .child(el("caption").text(words.matrix_caption))
        .child(el("thead").child(el("tr").child(corner).children(heads)))
        .child(el("tbody").children(body));
    // The section is its landmark, and the links in it bring every column into view by keyboard (WCAG 2.1.1).
    let frame = el("div").class("scroller").child(table);
    Some(section::wide("matrix", words.matrix_title).child(frame))
}

fn head(scene: &Scene, goal: Goal, teaser: &Teaser) -> Html {
    let name = el("span")
        .class("visually-hidden")
        .text(&fill(scene.words.goal, &goal.to_string()))
        .text(": ")
        .child(el("span").lang(teaser.lang).text(&teaser.title));
    let link = el("a").attr("href", &scene.href(&teaser.link())).child(stamp(goal)).child(name);
    el("th").attr("scope", "col").child(link)
}

fn row(scene: &Scene, row: &MatrixRow, columns: &[(Goal, &Teaser)]) -> Html {
    let cells = columns.iter().map(|(goal, _)| {
        let own = row.goals.iter().find(|own| own.goal == *goal);
        cell(scene, *goal, own.and_then(|own| own.contribution))
    });
    el("tr").child(el("th").attr("scope", "row").child(link(scene, &row.link))).children(cells)
}

/// A sign for the eye and a word for the ear; the colour only repeats the column's.
fn cell(scene: &Scene, goal: Goal, contribution: Option<Contribution>) -> Html {
    let (sign, word) = match contribution {
        Some(Contribution::Direct) => ("●", scene.words.direct),
        Some(Contribution::Indirect) => ("○", scene.words.indirect),
        None => return el("td"),
    };
    el("td")
        .attr("data-goal", &goal.to_string())
        .child(el("span").attr("aria-hidden", "true").text(sign))
        .child(el("span").class("visually-hidden").text(word))
}
