//! Links inside drawings (SVG), which are strangers to others: they have an address of another kind, and Firefox does not
//! bring a focused one into view (seen in Firefox 140 ESR).

use crate::browser::listen;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Begins to help. Called once, before the first view.
pub(super) fn watch() {
    listen::everywhere("focusin", |event| {
        // The frame around the drawing: Firefox does not scroll to what is drawn inside.
        let link = listen::link(event).filter(is_drawn);
        if let Some(Ok(Some(frame))) = link.map(|link| link.closest("div")) {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            frame.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    });
}

/// Follows a drawn link as its twin in the list beside the drawing is followed. Tells whether it has.
pub(super) fn follow(link: &Element, event: &Event) -> bool {
    let followed = || -> Option<()> {
        let href = link.get_attribute("href")?;
        let links = web_sys::window()?.document()?.query_selector_all("main a").ok()?;
        let mut all = (0..links.length()).filter_map(|at| links.item(at)?.dyn_into::<HtmlElement>().ok());
        let twin = all.find(|one| one.get_attribute("href").as_ref() == Some(&href))?;
        event.prevent_default();
        twin.click();
        Some(())
    };
    is_drawn(link) && followed().is_some()
}

fn is_drawn(link: &Element) -> bool {
    !link.has_type::<HtmlElement>()
}
