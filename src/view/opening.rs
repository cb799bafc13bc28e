//! How pages begin: kicker, the one heading, the opening sentence, notices, who would rather listen, the lead picture.

use super::aloud::aloud;
use super::notice::notices;
use super::picture::{Place, plate};
use super::{Html, Scene, el};
use model::Page;

/// The opening of a page whose heading is its title.
pub fn opening(scene: &Scene, page: &Page) -> Vec<Html> {
    let kicker = page.kicker.as_ref().map(|text| el("p").class("kicker").lang(scene.foreign).text(text));
    let intro = el("div")
        .class("intro")
        .maybe(kicker)
        .child(heading(scene, page))
        .maybe(lede(scene, page))
        .children(notices(scene, page))
        .maybe(aloud(scene, page));
    [intro].into_iter().chain(lead_picture(scene, page)).collect()
}

/// The page's title as its heading.
pub fn heading(scene: &Scene, page: &Page) -> Html {
    bare_heading().lang(scene.foreign).text(&page.title)
}

/// The one `h1` of a view, which takes the focus on arrival.
pub fn bare_heading() -> Html {
    el("h1").attr("id", "title").attr("tabindex", "-1")
}

/// The opening sentence.
pub fn lede(scene: &Scene, page: &Page) -> Option<Html> {
    page.lede.as_ref().map(|text| el("p").class("lede").lang(scene.foreign).text(text))
}

/// The picture one sees first.
pub fn lead_picture(scene: &Scene, page: &Page) -> Option<Html> {
    page.picture.as_ref().map(|picture| plate(scene, picture, Place::Lead))
}
