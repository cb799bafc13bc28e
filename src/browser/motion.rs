//! The change from one view to the next: a short cross-fade, where the browser knows how and the reader does not ask for
//! less motion. How long it takes and how it moves is in `style/motion.css`. It knows no page.

/// Lets `change` happen. A picture marked `data-thumbnail` beside the link that was followed grows into the one marked
/// `data-plate` of the new view.
pub fn between_views(change: impl Future<Output = ()> + 'static) {
    #[cfg(target_arch = "wasm32")]
    wasm::between_views(Box::pin(change));
    #[cfg(not(target_arch = "wasm32"))]
    drop(change);
}

/// Whether the reader asks for less motion (CSS `prefers-reduced-motion`).
pub fn is_unwanted() -> bool {
    #[cfg(target_arch = "wasm32")]
    {
        let query = |window: web_sys::Window| window.match_media("(prefers-reduced-motion: reduce)").ok()?;
        web_sys::window().and_then(query).is_some_and(|list| list.matches())
    }
    #[cfg(not(target_arch = "wasm32"))]
    false
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use crate::browser::entry::document;
    use js_sys::{Array, Function, Promise, Reflect};
    use std::pin::Pin;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
    use web_sys::Element;

    type Change = Pin<Box<dyn Future<Output = ()>>>;

    /// Not in web-sys without unstable flags (CSS View Transitions Level 1, 6.1).
    const START: &str = "startViewTransition";
    const MORPHS: &str = "data-morphs";

    pub(super) fn between_views(change: Change) {
        let Some((document, start)) = moving() else { return spawn_local(change) };
        let from = thumbnail();
        mark(from.as_ref());
        let callback = Closure::once_into_js(move || {
            future_to_promise(async move {
                change.await;
                if let Some(from) = from {
                    let _ = from.remove_attribute(MORPHS);
                    mark(plate().as_ref());
                }
                Ok(JsValue::UNDEFINED)
            })
        });
        let Ok(transition) = start.call1(&document, &callback) else { return };
        // Both are refused where a transition is skipped, which is no fault.
        let [ready, finished] =
            ["ready", "finished"].map(|name| Reflect::get(&transition, &name.into()).unwrap_or_default());
        spawn_local(async move {
            let _ = JsFuture::from(Promise::all(&Array::of2(&ready, &finished))).await;
            if let Some(plate) = plate() {
                let _ = plate.remove_attribute(MORPHS);
            }
        });
    }

    /// The document and its own way to change, unless nothing shall move.
    fn moving() -> Option<(JsValue, Function)> {
        let document = document().filter(|document| !super::is_unwanted() && !document.hidden())?;
        let start = Reflect::get(&document, &START.into()).ok()?.dyn_into().ok()?;
        Some((document.into(), start))
    }

    /// The picture in the same item of a list as the link that has the focus, which is the one just followed.
    fn thumbnail() -> Option<Element> {
        let item = document()?.active_element()?.closest("li").ok()??;
        item.query_selector("[data-thumbnail]").ok()?
    }

    fn plate() -> Option<Element> {
        document()?.query_selector("[data-plate]").ok()?
    }

    fn mark(picture: Option<&Element>) {
        if let Some(picture) = picture {
            let _ = picture.set_attribute(MORPHS, "");
        }
    }
}
