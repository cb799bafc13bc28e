//! Where the app stands in the document: what the document brought along, and the moment the app takes its place.

/// What the document says about the site it belongs to, on the script tag that started the app.
pub struct Entry {
    /// The path the site is served from.
    pub base: String,
    /// The list of locales with their prefixes, as `model::Addresses::parse` reads it.
    pub locales: String,
    /// The build the document belongs to, as `version.json` names it; empty while one works on the site.
    pub build: String,
}

/// Reads [`Entry`]; a document that says nothing is served from the root.
pub fn entry() -> Entry {
    #[cfg(target_arch = "wasm32")]
    {
        let script = wasm::document().and_then(|d| d.query_selector("script[data-base]").ok().flatten());
        let read = |name| script.as_ref().and_then(|script| script.get_attribute(name)).unwrap_or_default();
        Entry { base: read("data-base"), locales: read("data-locales"), build: read("data-build") }
    }
    #[cfg(not(target_arch = "wasm32"))]
    Entry { base: String::new(), locales: String::new(), build: String::new() }
}

/// Whether the reader, or we, have just reloaded the document (`boot.js` says so).
pub fn is_reloaded() -> bool {
    #[cfg(target_arch = "wasm32")]
    {
        wasm::document().is_some_and(|d| d.query_selector("script[data-reloaded]").is_ok_and(|s| s.is_some()))
    }
    #[cfg(not(target_arch = "wasm32"))]
    false
}

/// The text of a data block of the document, `<script type="application/json" id=…>`.
pub fn data(id: &str) -> Option<String> {
    #[cfg(target_arch = "wasm32")]
    {
        wasm::document()?.get_element_by_id(id)?.text_content()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = id;
        None
    }
}

/// The path of the address bar.
pub fn pathname() -> String {
    #[cfg(target_arch = "wasm32")]
    {
        web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
    }
    #[cfg(not(target_arch = "wasm32"))]
    String::new()
}

#[cfg(target_arch = "wasm32")]
pub use wasm::{aside, enter_when_drawn};

#[cfg(target_arch = "wasm32")]
mod wasm {
    use crate::browser::selection;
    use wasm_bindgen::JsCast;
    use web_sys::{Document, Element, HtmlElement};

    pub(super) fn document() -> Option<Document> {
        web_sys::window()?.document()
    }

    /// A place outside the document where the app can draw unseen.
    pub fn aside() -> Option<HtmlElement> {
        let place = document()?.create_element("div").ok()?;
        place.set_id("app");
        place.dyn_into().ok()
    }

    /// Puts the app in the document's place as soon as it has drawn something: at once where the document brought
    /// its data along or has no text of its own, else when the first view is there.
    pub fn enter_when_drawn(app: HtmlElement) {
        let empty = document()
            .and_then(|document| document.get_element_by_id("app"))
            .is_none_or(|snapshot| snapshot.child_element_count() == 0);
        if empty || is_drawn(&app) {
            enter(&app);
            return;
        }
        wasm_bindgen_futures::spawn_local(async move {
            while !is_drawn(&app) {
                gloo_timers::future::TimeoutFuture::new(16).await;
            }
            enter(&app);
        });
    }

    /// A view that failed to load is no reason to take a page away that reads; a document without a page of its
    /// own, which hosts serve for what is missing, has nothing to keep.
    fn is_drawn(app: &HtmlElement) -> bool {
        let brought_a_page = super::data("page-data").is_some();
        let drawn = if brought_a_page { "[data-state=ready],[data-state=missing]" } else { "h1" };
        app.query_selector(drawn).is_ok_and(|view| view.is_some())
    }

    /// Replaces the document's own text in one step and keeps the window and the focus where they were.
    fn enter(app: &HtmlElement) {
        let Some(document) = document() else { return };
        let top = crate::browser::arrival::window_top();
        let mut focused = Vec::new();
        let mut selected = None;
        match document.get_element_by_id("app") {
            Some(snapshot) => {
                focused =
                    document.active_element().map(|active| way_to(&snapshot, active)).unwrap_or_default();
                selected = selection::selected(&document, &snapshot);
                let _ = snapshot.replace_with_with_node_1(app);
            }
            None => {
                let _ = document.body().map(|body| body.append_child(app));
            }
        }
        // The sheet for kinds of page one may go to from here was fetched as if for paper, so that it delayed nothing.
        if let Ok(Some(late)) = document.query_selector("link[data-late]") {
            let _ = late.set_attribute("media", "all");
        }
        if let Some(element) = follow(app, &focused) {
            let _ = element.focus();
        }
        if let Some(selected) = selected {
            selection::select(&document, app, selected);
        }
        crate::browser::arrival::scroll_to(top);
    }

    /// Which child, and which child of it … leads from an element to one inside it; empty if it is not inside.
    /// The app draws the same elements as the document, so the same way leads to the same place.
    fn way_to(outer: &Element, inner: Element) -> Vec<u32> {
        let mut way = Vec::new();
        let mut at = inner;
        while at != *outer {
            let Some(parent) = at.parent_element() else { return Vec::new() };
            let mut before = 0;
            let mut sibling = at.previous_element_sibling();
            while let Some(element) = sibling {
                before += 1;
                sibling = element.previous_element_sibling();
            }
            way.push(before);
            at = parent;
        }
        way.reverse();
        way
    }

    fn follow(outer: &HtmlElement, way: &[u32]) -> Option<HtmlElement> {
        let mut at: Element = outer.clone().into();
        if way.is_empty() {
            return None;
        }
        for step in way {
            at = at.children().item(*step)?;
        }
        at.dyn_into().ok()
    }
}
