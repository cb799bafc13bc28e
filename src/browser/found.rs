//! How what was found comes on the page: piece by piece, so that no piece keeps a reader waiting who types on. It knows no
//! worker and no question.

use crate::browser::entry::document;
use crate::browser::{settle, stage};
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Node};

thread_local! {
    /// Each is dropped, and so cancelled, by the next.
    static SAYING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    static RESTING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Milliseconds after an answer until its count is spoken: while letters come, none is.
const HUSH: u32 = 700;
/// Milliseconds between two pieces of an answer: what is there is laid out and painted before more comes.
const FRAME: u32 = 20;

/// What comes on the page piece by piece: what `draw` gives, until it gives none.
type Draw = Box<dyn FnMut(usize) -> Option<Vec<Element>>>;

/// Shows what was found: how many, then rows a little later and later, as far as no other answer comes, unless they are
/// wanted `at_once`. What is the same stays, and the focus stays on what has the same id.
pub fn show(draw: Draw, at_once: bool) {
    let Some(document) = document() else { return };
    let Some(place) = document.get_element_by_id("found") else { return };
    RESTING.set(None);
    let _ = place.set_attribute("aria-busy", "true");
    let focus = document.active_element().map(|active| active.id()).unwrap_or_default();
    let showing =
        Showing { draw, at: 0, after: place.first_child(), list: None, focus, place: place.clone() };
    showing.go_on(if at_once { usize::MAX } else { 1 });
    let _ = take_along(&document);
    let count = place.query_selector("[data-count]").ok().flatten();
    let words = count.and_then(|count| count.text_content()).unwrap_or_default();
    let is_said = !words.is_empty();
    // Whoever has left the page meanwhile, or has asked for nothing, is told nothing.
    let say = move || {
        if place.is_connected() {
            stage::say(&words);
        }
    };
    SAYING.set(is_said.then(|| Timeout::new(HUSH, say)));
}

/// An answer on its way to the page.
struct Showing {
    draw: Draw,
    /// The next piece.
    at: usize,
    place: Element,
    /// What still stands of the answer before, from here on.
    after: Option<Node>,
    /// The list of rows, and what still stands in it.
    list: Option<(Element, Option<Node>)>,
    /// The id of what had the focus before.
    focus: String,
}

impl Showing {
    /// Exchanges so many pieces, and the others one by one.
    fn go_on(mut self, pieces: usize) {
        for _ in 0..pieces {
            let Some(piece) = (self.draw)(self.at) else {
                if let Some((list, after)) = self.list {
                    settle::trim(&list, after);
                }
                settle::trim(&self.place, self.after);
                let _ = self.place.remove_attribute("aria-busy");
                return;
            };
            let is_rows = piece.first().is_some_and(|first| first.tag_name() == "LI");
            let Some(document) = document() else { return };
            let Some(drawn) = stage::around(&document, &piece) else { return };
            let list_in = |within: &Element| within.query_selector("[data-rows]").ok().flatten();
            let brings_list = list_in(&drawn).is_some();
            match &mut self.list {
                Some((list, after)) if is_rows => *after = settle::row(list, &drawn, after.take()),
                _ => self.after = settle::row(&self.place, &drawn, self.after.take()),
            }
            if brings_list {
                self.list = list_in(&self.place).map(|list| (list.clone(), list.first_child()));
            }
            if document.active_element().is_none_or(|active| active.tag_name() == "BODY")
                && let Some(Ok(element)) =
                    document.get_element_by_id(&self.focus).map(JsCast::dyn_into::<HtmlElement>)
            {
                let _ = element.focus();
            }
            self.at += 1;
        }
        RESTING.set(Some(Timeout::new(FRAME, move || self.go_on(1))));
    }
}

/// The links to other languages ask there what is asked here.
fn take_along(document: &Document) -> Option<()> {
    let query = web_sys::window()?.location().search().ok()?;
    let links = document.query_selector_all(".languages a").ok()?;
    for link in (0..links.length()).filter_map(|at| links.item(at)?.dyn_into::<Element>().ok()) {
        let href = link.get_attribute("href").unwrap_or_default();
        let path = href.split('?').next().unwrap_or_default();
        let _ = link.set_attribute("href", &[path, &query].concat());
    }
    Some(())
}
