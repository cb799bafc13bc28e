//! An exhibition in words alone: picture by picture its title, what is to be seen on it, and what is said of it. A picture
//! behind a note has its words here too, after the note: whoever would rather not look may read.

use super::gallery::said;
use super::{Html, Scene, el};
use model::Photo;

/// The way through the pictures, shut until the reader opens it. `path` is the exhibition's own.
pub fn walkthrough(scene: &Scene, path: &str, photos: &[Photo]) -> Html {
    let stops = photos
        .iter()
        .map(|photo| el("li").children(said(scene, photo, Some(name(scene, path, photo)), true)));
    el("details")
        .class("walkthrough")
        .child(el("summary").text(scene.words.walkthrough))
        .child(el("div").class("prose more__rest").child(el("ol").children(stops)))
}

fn name(scene: &Scene, path: &str, photo: &Photo) -> Html {
    let link = el("a").attr("href", &scene.page(&photo.path(path))).lang(scene.foreign).text(&photo.title);
    el("p").child(el("strong").child(link))
}
