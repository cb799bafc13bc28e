//! Signs that a reader is about to follow a link: she points at it, presses or touches it, or reaches it with the keyboard.
//! What to do about it is not decided here.

/// Calls `foresee` with the path of each link that will probably be followed, as it stands in `href`, without query
/// and fragment. Never, where the reader asks to save data.
pub fn watch(foresee: impl Fn(String) + Clone + 'static) {
    #[cfg(target_arch = "wasm32")]
    wasm::watch(foresee);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = foresee;
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use crate::browser::listen::{self, link_of};
    use gloo_timers::callback::Timeout;
    use js_sys::Reflect;
    use std::cell::RefCell;

    /// Milliseconds a pointer must rest on a link: less is on its way elsewhere.
    const REST: u32 = 60;

    thread_local! {
        /// Dropped, and so cancelled, as soon as the pointer reaches anything else.
        static RESTING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    }

    pub(super) fn watch(foresee: impl Fn(String) + Clone + 'static) {
        if saves_data() {
            return;
        }
        let pointed = foresee.clone();
        listen::everywhere("pointerover", move |event| {
            let rest = link_of(event).map(|path| {
                let pointed = pointed.clone();
                Timeout::new(REST, move || pointed(path))
            });
            RESTING.set(rest);
        });
        // A press, a touch and the keyboard come to a link on purpose; a press lasts a tenth of a second until it is a click.
        for kind in ["pointerdown", "focusin"] {
            let foresee = foresee.clone();
            listen::everywhere(kind, move |event| {
                if let Some(path) = link_of(event) {
                    foresee(path);
                }
            });
        }
    }

    /// `Save-Data`, where the browser tells (Network Information API, Chromium).
    fn saves_data() -> bool {
        let read = |object: &wasm_bindgen::JsValue, key: &str| Reflect::get(object, &key.into()).ok();
        let connection = web_sys::window()
            .and_then(|window| read(&window, "navigator"))
            .and_then(|navigator| read(&navigator, "connection"));
        connection.and_then(|connection| read(&connection, "saveData")).is_some_and(|value| value.is_truthy())
    }
}
