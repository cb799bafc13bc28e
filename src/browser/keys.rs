//! The keys of the search: `/` leads to its field, the arrows from there to what was found and back.

use crate::browser::entry::document;
use crate::browser::listen;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent, MouseEvent};

pub(super) fn watch() {
    listen::everywhere("keydown", |event| {
        if press(event).is_some() {
            event.prevent_default();
        }
    });
}

/// Whether a click means "go there" and nothing else, such as a new tab.
pub(super) fn is_plain(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_some_and(|click| {
        click.button() == 0 && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key())
    })
}

fn press(event: &Event) -> Option<()> {
    let pressed: &KeyboardEvent = event.dyn_ref()?;
    if pressed.alt_key() || pressed.ctrl_key() || pressed.meta_key() || pressed.is_composing() {
        return None;
    }
    let writes = listen::inside(event, "input, textarea, select, [contenteditable]").is_some();
    match pressed.key().as_str() {
        key if key.as_bytes() == [b'/'] && !writes && listen::inside(event, "dialog").is_none() => {
            focus("form[data-search] input", 0)
        }
        "ArrowDown" => step(event, 1),
        "ArrowUp" => step(event, -1),
        _ => None,
    }
}

/// From the field to the first thing found, and on from there by one.
fn step(event: &Event, by: i32) -> Option<()> {
    if listen::inside(event, "main form[data-search] input").is_some() {
        return if by > 0 { focus(HITS, 0) } else { None };
    }
    let at = listen::inside(event, HITS)?;
    let all = document()?.query_selector_all(HITS).ok()?;
    let place = (0..all.length()).find(|place| all.item(*place).is_some_and(|one| one == *at))?;
    match place.checked_add_signed(by) {
        Some(next) => focus(HITS, next),
        None => focus("main form[data-search] input", 0),
    }
}

const HITS: &str = "a[data-hit]";

fn focus(selector: &str, place: u32) -> Option<()> {
    let element = document()?.query_selector_all(selector).ok()?.item(place)?;
    element.dyn_into::<HtmlElement>().ok()?.focus().ok()
}
