//! The change from one view to the next: the new one comes up out of the paper, and a thumbnail grows into the picture it
//! stood for, unless the reader asks for less motion. It knows no page.
//!
//! Not the browser's own view transitions: they hold the old page still and copy it before anything changes, which costs a
//! slow phone about 0.1 s at every click (measured with `cargo xtask bench pageload`).

/// Lets `change` happen, which tells whether it has. A picture marked `data-thumbnail` beside the link that was followed
/// grows into the one marked `data-plate` of the new view.
pub fn between_views(change: impl Future<Output = bool> + 'static) {
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
    use js_sys::{Array, Function, Object, Reflect};
    use std::pin::Pin;
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::spawn_local;
    use web_sys::{DomRect, Element};

    /// Not in web-sys without unstable flags (Web Animations Level 1, 6.6).
    const ANIMATE: &str = "animate";

    /// Milliseconds.
    const RISE: f64 = 180.0;
    const GROWTH: f64 = 240.0;
    /// Where the new view begins: it can be read from its first frame on.
    const FAINT: &str = "0.4";

    pub(super) fn between_views(change: Pin<Box<dyn Future<Output = bool>>>) {
        spawn_local(async move {
            let from = thumbnail().map(|picture| picture.get_bounding_client_rect());
            if change.await && !super::is_unwanted() {
                animate(find("main").as_ref(), "opacity", [FAINT, "1"], RISE);
                if let (Some(from), Some(plate)) = (from, find("[data-plate]")) {
                    let way = way(&from, &plate.get_bounding_client_rect());
                    animate(Some(&plate), "transform", [&way, "none"], GROWTH);
                }
            }
        });
    }

    /// From where one rectangle lies to where the other does (CSS Transforms 1, about the centre), as wide as it was. In
    /// whole numbers: what prints others weighs 5 kB.
    fn way(from: &DomRect, to: &DomRect) -> String {
        let whole = |number: f64| (number as i32).to_string();
        let right = whole(from.x() - to.x() + (from.width() - to.width()) / 2.0);
        let down = whole(from.y() - to.y() + (from.height() - to.height()) / 2.0);
        let percent = whole(100.0 * from.width() / to.width().max(1.0));
        ["translate(", &right, "px,", &down, "px) scale(calc(.01*", &percent, "))"].concat()
    }

    /// From the first value to the second (Web Animations).
    fn animate(element: Option<&Element>, property: &str, [begin, end]: [&str; 2], milliseconds: f64) {
        let keyframes = Object::new();
        let _ = Reflect::set(&keyframes, &property.into(), &Array::of2(&begin.into(), &end.into()));
        let _ = Reflect::set(&keyframes, &"easing".into(), &"ease-out".into());
        let animate = element
            .and_then(|element| Reflect::get(element, &ANIMATE.into()).ok()?.dyn_into::<Function>().ok());
        if let (Some(animate), Some(element)) = (animate, element) {
            let _ = animate.call2(element, &keyframes, &milliseconds.into());
        }
    }

    /// The picture in the same item of a list as the link that has the focus, which is the one just followed.
    fn thumbnail() -> Option<Element> {
        let item = document()?.active_element()?.closest("li").ok()??;
        item.query_selector("[data-thumbnail]").ok()?
    }

    fn find(selector: &str) -> Option<Element> {
        document()?.query_selector(selector).ok()?
    }
}
