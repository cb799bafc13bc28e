//! One picture of an exhibition at its own address: whole, with all that is said of it.

use crate::view::closing::closing;
use crate::view::cover::cover;
use crate::view::gallery::{place, statement, words_of};
use crate::view::notice::notices;
use crate::view::opening::heading;
use crate::view::picture::ratio;
use crate::view::prose::prose;
use crate::view::{Html, Scene, el};
use model::{Hanging, Page};

pub(super) fn draw(scene: &Scene, page: &Page, hanging: &Hanging) -> Vec<Html> {
    let place = place(scene, &hanging.number.to_string(), &hanging.count.to_string());
    let intro = el("div")
        .class("intro")
        .child(el("p").class("kicker").text(&place))
        .child(heading(scene, page))
        .children(notices(scene, page));
    let statement = hanging.required_statement.as_ref().map(|text| statement(scene, text));
    let caption = el("figcaption").children(words_of(scene, &hanging.photo, None)).maybe(statement);
    let figure = el("figure")
        .class("plate photo")
        .attr("data-ratio", ratio(&hanging.photo.picture))
        .child(cover(scene, &hanging.photo))
        .child(caption);
    let parts = [intro, figure].into_iter().chain(prose(scene, &page.body));
    parts.chain(closing(scene, page)).collect()
}
