//! The overview of the goals, each as a card with its stamp, and who works on which.

use crate::view::card::{card, list};
use crate::view::closing::closing;
use crate::view::matrix::matrix;
use crate::view::opening::opening;
use crate::view::prose::prose;
use crate::view::section::section;
use crate::view::{Html, Scene, el};
use model::Page;

pub(super) fn draw(scene: &Scene, page: &Page) -> Vec<Html> {
    let mut parts = opening(scene, page);
    parts.extend(all(scene, page));
    parts.extend(matrix(scene, &page.matrix, &page.children));
    parts.extend(prose(scene, &page.body));
    parts.extend(closing(scene, page));
    parts
}

fn all(scene: &Scene, page: &Page) -> Option<Html> {
    let cards: Vec<Html> = page.children.iter().map(|child| card(scene, child, None)).collect();
    (!cards.is_empty())
        .then(|| section("children", scene.words.all_goals).maybe(filter(scene, page)).child(list(cards)))
}

/// Hides what nobody works on yet. The stylesheet does it, so that it works without the app too; a browser that
/// cannot (`:has`) is not offered it.
fn filter(scene: &Scene, page: &Page) -> Option<Html> {
    let worked = page.children.iter().filter(|child| child.partnerships != Some(0)).count();
    let count = [" (", &worked.to_string(), ")"].concat();
    let label = el("label").attr("for", FILTER).text(scene.words.only_worked).child(el("bdi").text(&count));
    let switch = el("input").attr("type", "checkbox").attr("id", FILTER);
    (worked > 0 && worked < page.children.len()).then(|| el("p").class("filter").child(switch).child(label))
}

const FILTER: &str = "only-worked";
