//! Pages: one file for each kind. A page never imports another page; all are drawn from `view`'s parts.

mod a_to_z;
mod article;
mod exhibition;
mod goal;
mod goal_index;
mod home;
mod map;
mod partnership;
mod photo;
mod search;
mod topic;

use crate::view::{Html, Scene};
use model::{Kind, Page};

/// What stands in the main part of the frame for a page of any kind.
pub fn draw(scene: &Scene, page: &Page) -> Vec<Html> {
    let scene = &scene.reading(page);
    match page.kind() {
        Kind::Home => home::draw(scene, page),
        Kind::Topic => topic::draw(scene, page),
        Kind::Partnership(partnership) => partnership::draw(scene, page, partnership),
        Kind::Exhibition(exhibition) => exhibition::draw(scene, page, exhibition),
        Kind::Photo(hanging) => photo::draw(scene, page, hanging),
        Kind::GoalIndex => goal_index::draw(scene, page),
        Kind::Goal(goal) => goal::draw(scene, page, goal),
        Kind::Map => map::draw(scene, page),
        Kind::AToZ => a_to_z::draw(scene, page),
        Kind::Search => search::draw(scene, page),
        Kind::Article => article::draw(scene, page),
    }
}
