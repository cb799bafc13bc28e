//! One picture over its exhibition, as large as the window: the picture, what is said of it, and a button for everything
//! that a gesture or a key does as well (`browser::lightbox`).

use super::cover::cover;
use super::gallery::{place, shows, words_of};
use super::picture::{Place, encoded, img};
use super::{Html, Scene, el};
use model::Photo;

/// What the reader's device can do, and does.
#[derive(Clone, Copy, Debug, Default)]
pub struct Abilities {
    pub full_screen: bool,
    /// Pictures may follow each other by themselves: the reader does not ask for less motion.
    pub slideshow: bool,
    /// They do so now.
    pub playing: bool,
}

/// The dialog for the picture at `index`; nothing if there is none.
pub fn lightbox(scene: &Scene, photos: &[Photo], index: usize, abilities: Abilities) -> Option<Html> {
    let photo = photos.get(index)?;
    let words = scene.words;
    let place = place(scene, &index.saturating_add(1).to_string(), &photos.len().to_string());
    let place = el("p")
        .attr("id", "lightbox-place")
        .class("lightbox__place")
        .attr("role", "status")
        .child(el("span").text(&place))
        .child(el("span").class("visually-hidden").text(": ").text(shows(photo)));
    let failed = el("div")
        .class("lightbox__failed")
        .attr("role", "alert")
        .child(el("p").text(words.picture_failed))
        .child(button("reload", words.retry, words.retry));
    let stage = el("div")
        .class("lightbox__stage")
        .attr("data-stage", &photo.id)
        .child(cover(scene, photo))
        .child(failed);
    let title = el("h2").attr("id", "lightbox-title").lang(scene.foreign).text(&photo.title);
    let text = el("div")
        .class("lightbox__text")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-labelledby", "lightbox-title")
        .children(words_of(scene, photo, Some(title)));
    let dialog = el("dialog")
        .attr("id", "lightbox")
        .class("lightbox")
        .attr("aria-labelledby", "lightbox-place")
        .child(el("div").class("lightbox__bar").child(place).child(tools(scene, photo, abilities)))
        .child(step("previous", words.previous_picture, "\u{2039}", index == 0))
        .child(stage)
        .child(step("next", words.next_picture, "\u{203a}", index.saturating_add(1) >= photos.len()))
        .child(text)
        .child(neighbours(scene, photos, index));
    Some(dialog)
}

fn tools(scene: &Scene, photo: &Photo, abilities: Abilities) -> Html {
    let words = scene.words;
    let slideshow = abilities.slideshow.then(|| {
        let sign = if abilities.playing { "\u{275a}\u{275a}" } else { "\u{25b6}\u{fe0e}" };
        let pressed = if abilities.playing { "true" } else { "false" };
        button("slideshow", words.slideshow, sign).attr("aria-pressed", pressed)
    });
    // A sign that few fonts have.
    let corners = || {
        el("svg")
            .attr("viewBox", "0 0 24 24")
            .attr("aria-hidden", "true")
            .child(el("path").attr("d", CORNERS))
    };
    let full_screen =
        abilities.full_screen.then(|| button("full-screen", words.full_screen, "").child(corners()));
    let src = photo.picture.src.as_ref().filter(|_| may_be_taken(&photo.picture.rights));
    let download = src.map(|src| {
        el("a")
            .class("lightbox__button")
            .attr("href", &scene.file(src))
            .attr("download", "")
            .attr("aria-label", words.download)
            .text("\u{2193}")
    });
    el("div")
        .class("lightbox__tools")
        .child(button("smaller", words.zoom_out, "\u{2212}"))
        .child(button("larger", words.zoom_in, "+"))
        .maybe(slideshow)
        .maybe(full_screen)
        .maybe(download)
        .child(button("close", words.close, "\u{d7}").attr("autofocus", ""))
}

/// At the first and the last picture the button stays where it is and keeps the focus.
fn step(what: &str, name: &str, sign: &str, is_end: bool) -> Html {
    let step = button(what, name, sign).class("lightbox__button lightbox__step");
    step.attr("aria-disabled", if is_end { "true" } else { "false" })
}

fn button(what: &str, name: &str, sign: &str) -> Html {
    el("button")
        .attr("type", "button")
        .class("lightbox__button")
        .attr("id", &["lightbox-", what].concat())
        .attr("data-lightbox", what)
        .attr("aria-label", name)
        .maybe((!sign.is_empty()).then(|| el("span").attr("aria-hidden", "true").text(sign)))
}

const CORNERS: &str = "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5";

/// The pictures before and after, so that they are there when they are wanted.
fn neighbours(scene: &Scene, photos: &[Photo], index: usize) -> Html {
    let around = [index.checked_sub(1), index.checked_add(1)].into_iter().flatten();
    let photos = around.filter_map(|at| photos.get(at)).filter(|photo| photo.content_note.is_none());
    let pictures = photos.filter_map(|photo| {
        let img = img(scene, &photo.picture, Place::Lead)?.attr("alt", "");
        Some(encoded(scene, &photo.picture, Place::Lead, img))
    });
    el("div").attr("hidden", "").children(pictures)
}

/// Licences of Creative Commons and works that are free: whoever has only the right to look gets no button.
fn may_be_taken(rights: &str) -> bool {
    rights.starts_with("https://creativecommons.org/") || rights.starts_with("http://creativecommons.org/")
}
