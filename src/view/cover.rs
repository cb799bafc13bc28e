//! A picture behind the note that says what is to be seen on it: whoever wants to see it opens it.

use super::picture::{Place, sheet};
use super::{Html, Scene, el};
use model::Photo;

/// The picture, behind its note if it has one.
pub fn cover(scene: &Scene, photo: &Photo) -> Html {
    let picture = sheet(scene, &photo.picture, Place::Lead);
    match &photo.content_note {
        None => picture,
        Some(note) => {
            let text = el("span").lang(scene.foreign).text(note).text(" ");
            let show = el("strong").text(scene.words.show_picture);
            el("details").class("cover").child(el("summary").child(text).child(show)).child(picture)
        }
    }
}
