//! The buttons that have a page's text read aloud, and beside them why they do nothing yet. They wait for
//! `public/aloud.js`, which knows the voices of the reader's device and brings no words of its own.

use super::{Html, Scene, el};
use crate::words::fill;
use model::{Kind, Page};

/// The buttons of a page with running text; nothing where there is none, or where it only stands below a list.
pub fn aloud(scene: &Scene, page: &Page) -> Option<Html> {
    let is_list = matches!(page.kind(), Kind::Home | Kind::Map | Kind::AToZ | Kind::Search);
    (!is_list && !page.body.is_empty()).then(|| buttons(scene))
}

/// Both texts keep their place, so that nothing moves when the one gives way to the other.
fn buttons(scene: &Scene) -> Html {
    let words = &scene.words.aloud;
    let language = scene.words.language(scene.foreign.unwrap_or(scene.locale));
    el("div")
        .class("aloud")
        .child(button(words.play).attr("data-pause", words.pause).attr("data-resume", words.resume))
        .child(button(words.stop))
        .child(el("p").text(&fill(words.no_voice, language)))
        .child(el("p").text(words.voice))
        .child(el("p").class("visually-hidden").attr("role", "status").attr("data-ended", words.ended))
}

fn button(name: &str) -> Html {
    el("button").attr("type", "button").attr("disabled", "").text(name)
}
