//! What happens when a reader arrives on another page: focus moves to its heading, the window to its place.

/// Moves the focus to the element with this id, so that a screen reader speaks it, without scrolling.
///
/// The focus is taken away first: where the element is the one that had it, nothing would be spoken otherwise.
pub fn focus(id: &str) {
    #[cfg(target_arch = "wasm32")]
    {
        use wasm_bindgen::JsCast;
        use web_sys::HtmlElement;
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        if let Some(active) = document.active_element().and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
            let _ = active.blur();
        }
        let Some(element) = document.get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlElement>().ok())
        else {
            return;
        };
        let top = window_top();
        let _ = element.focus();
        scroll_to(top);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = id;
}

/// Brings the element with this id into view; tells whether there is one.
pub fn reveal(id: &str) -> bool {
    #[cfg(target_arch = "wasm32")]
    {
        let document = web_sys::window().and_then(|window| window.document());
        match document.and_then(|document| document.get_element_by_id(id)) {
            Some(element) => {
                element.scroll_into_view();
                true
            }
            None => false,
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = id;
        false
    }
}

/// How far the window is scrolled, in CSS pixels.
pub fn window_top() -> f64 {
    #[cfg(target_arch = "wasm32")]
    {
        web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
    }
    #[cfg(not(target_arch = "wasm32"))]
    0.0
}

/// Scrolls the window to a height in CSS pixels.
pub fn scroll_to(top: f64) {
    #[cfg(target_arch = "wasm32")]
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, top);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = top;
}
