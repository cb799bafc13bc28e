//! Where the app stands in the document, and the moment its views take the place of what stands there. It knows no page.

use crate::browser::later::{self, Grow};
use crate::browser::{entry, listen, settle};
use gloo_timers::callback::Timeout;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlElement};

thread_local! {
    /// The visit whose view stands; `None` while the document's own text does.
    static STANDING: Cell<Option<u32>> = const { Cell::new(None) };
}

/// Where the router may believe that it draws.
pub fn aside() -> Option<HtmlElement> {
    entry::document()?.create_element("div").ok()?.dyn_into().ok()
}

/// Has something done in a task of its own: what happens in one keeps the reader waiting.
pub fn soon(act: impl FnOnce() + 'static) {
    Timeout::new(0, act).forget();
}

/// Shows a whole view, its parts in order, one of them `main` in this state.
///
/// The first takes the place of the document's own text, of which everything that is the same stays. So does the
/// frame from visit to visit; what stands in `main` is never what stood there in another visit.
/// `from_top` says that the reader begins at the top, where `visit` is a new one. `rest` draws what the parts
/// lack.
pub fn show(parts: &[Element], mut rest: Grow, state: &str, visit: u32, from_top: bool) {
    let Some(document) = entry::document() else { return };
    let Some(app) = document.get_element_by_id("app") else { return };
    let last = STANDING.get();
    if last.is_none() && !is_worth_entering(&app, state) {
        return;
    }
    let Some(view) = around(&document, parts) else { return };
    if last.is_none() && app.child_element_count() > 0 {
        // The document has brought everything: its long lists stay, its sections are compared.
        later::bit_of(&mut rest);
    } else if last != Some(visit) {
        later::keep(rest);
    }
    if last.is_none() {
        keep_open(&app, &view);
        use_late_sheet(&document);
        listen::window("beforeprint", |_| later::finish());
    }
    if last.is_some_and(|last| last != visit)
        && let (Some(old), Some(new)) = (main_of(&app), main_of(&view))
    {
        empty(&document, &old);
        if from_top {
            hold_rest_back(&old, &new);
        }
    }
    settle::children(&app, &view);
    STANDING.set(Some(visit));
    if !from_top || last.is_none() {
        later::finish();
    }
}

/// Has a view laid out, out of sight and for no longer than this takes, that will probably be shown: what its fonts have to be
/// asked first is answered then. The name of a city in a script this page has not shown yet takes a slow phone a frame or two.
pub fn rehearse(parts: &[Element]) {
    let body = entry::document().and_then(|document| document.body());
    let main = parts.iter().find(|part| part.tag_name() == "MAIN");
    if let (Some(body), Some(main), Some(aside)) = (body, main, aside()) {
        aside.set_class_name("visually-hidden");
        let _ = aside.append_child(main);
        let _ = body.append_child(&aside);
        let _ = aside.offset_height();
        aside.remove();
        main.remove();
    }
}

/// Says how far the next view is: in `main`, and by a sign that assistive technology speaks.
pub fn tell(state: &str, sign: Option<Element>) {
    let Some(document) = entry::document().filter(|_| STANDING.get().is_some()) else { return };
    let Some(app) = document.get_element_by_id("app") else { return };
    if let Some(main) = main_of(&app) {
        let _ = main.set_attribute(STATE, state);
    }
    if let (Some(announcer), Some(sign)) = (app.last_element_child(), around(&document, sign.as_slice())) {
        settle::children(&announcer, &sign);
    }
}

const STATE: &str = "data-state";
const BEGUN: &str = "data-begun";

/// A view that failed to load is no reason to take a page away that reads; a document without a page of its
/// own, which hosts serve for what is missing, has nothing to keep.
fn is_worth_entering(app: &Element, state: &str) -> bool {
    let brought_a_page = entry::data("page-data").is_some();
    let is_page = matches!(state, "ready" | "missing") || (state == "failed" && !brought_a_page);
    is_page || app.child_element_count() == 0
}

/// The focus leaves first: the loss of an element that has it makes browsers lay out the page that is about to go.
fn empty(document: &Document, main: &Element) {
    if let Some(focused) =
        document.active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok())
        && main.contains(Some(&focused))
    {
        let _ = focused.blur();
    }
    main.set_text_content(None);
}

/// What is below the window comes after what is in it has been painted: of a long page's work that is the larger part.
/// `style/layout.css` knows the mark.
fn hold_rest_back(main: &Element, drawn: &Element) {
    let _ = drawn.set_attribute(BEGUN, "");
    let main = main.clone();
    let paint_and_go_on = Closure::once_into_js(move || {
        Timeout::new(0, move || {
            later::go_on();
            let _ = main.remove_attribute(BEGUN);
        })
        .forget();
    });
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(paint_and_go_on.unchecked_ref());
    }
}

/// What the reader has opened before the app was there stays open.
fn keep_open(app: &Element, view: &Element) {
    let all = |within: &Element| within.query_selector_all("details").ok();
    let (Some(old), Some(new)) = (all(app), all(view)) else { return };
    let at = |list: &web_sys::NodeList, at| list.item(at)?.dyn_into::<Element>().ok();
    for (old, new) in (0..old.length()).filter_map(|n| Some((at(&old, n)?, at(&new, n)?))) {
        if old.has_attribute("open") {
            let _ = new.set_attribute("open", "");
        }
    }
}

/// The sheet for kinds of page one may go to from here was fetched as if for paper, so that it delayed nothing.
/// A second link brings it to the screen: were the first one changed, Chromium would load every font face anew and
/// lay out the page in those that came too late for it (seen in Chromium 156).
fn use_late_sheet(document: &Document) {
    let late = document.query_selector("link[data-late]").ok().flatten();
    let href = late.and_then(|late| late.get_attribute("href"));
    if let (Some(href), Some(head), Ok(link)) = (href, document.head(), document.create_element("link")) {
        let _ = link.set_attribute("rel", "stylesheet");
        let _ = link.set_attribute("href", &href);
        let _ = head.append_child(&link);
    }
}

fn main_of(within: &Element) -> Option<Element> {
    within.query_selector("main").ok()?
}

pub(super) fn around(document: &Document, children: &[Element]) -> Option<Element> {
    let around = document.create_element("div").ok()?;
    for child in children {
        around.append_child(child).ok()?;
    }
    Some(around)
}
