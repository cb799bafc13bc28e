//! The reader's way through the tab: each entry's place on the page, and an address bar that tells the truth.
//!
//! The router keeps no scroll positions, scrolls to the top before the next page is there, and forgets to push an
//! address after Back and Forward (its `path_stack` is not extended on Forward, leptos_router 0.8.17,
//! `location/history.rs`). All three are mended here.

#[cfg(target_arch = "wasm32")]
pub use wasm::watch;

/// Makes the address bar show `path` (with query and fragment), once the router has had its turn.
/// Pushes only if the router has not. `over` marks an entry that lies over the one before it.
pub fn ensure_address(address: &str, over: bool) {
    #[cfg(target_arch = "wasm32")]
    wasm::ensure_address(address, over);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (address, over);
}

/// Says that the reader leaves the entry shown. Returns where the reader was, in CSS pixels, on the entry now
/// reached by Back, Forward or reload; `None` if a link was followed.
pub fn leave() -> Option<f64> {
    #[cfg(target_arch = "wasm32")]
    {
        wasm::leave()
    }
    #[cfg(not(target_arch = "wasm32"))]
    None
}

/// Whether the entry reached lay over the one before it, or a link was followed. To be asked before [`leave`].
pub fn may_lie_over() -> bool {
    #[cfg(target_arch = "wasm32")]
    {
        wasm::may_lie_over()
    }
    #[cfg(not(target_arch = "wasm32"))]
    false
}

/// Gives the entry shown another address.
pub fn turn(address: &str) {
    #[cfg(target_arch = "wasm32")]
    wasm::turn(address);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = address;
}

/// What the address bar shows: path, query and fragment.
pub fn address() -> String {
    #[cfg(target_arch = "wasm32")]
    if let Some(location) = web_sys::window().map(|window| window.location()) {
        return [location.pathname(), location.search(), location.hash()].into_iter().flatten().collect();
    }
    String::new()
}

/// Goes back by one entry.
pub fn back() {
    #[cfg(target_arch = "wasm32")]
    if let Some(Ok(history)) = web_sys::window().map(|window| window.history()) {
        let _ = history.back();
    }
}

/// As [`ensure_address`], and then loads the document of that address from the host.
pub fn load(address: &str) {
    #[cfg(target_arch = "wasm32")]
    wasm::load(address);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = address;
}

/// Goes to another address in place of the one shown.
pub fn replace(address: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(address);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = address;
}

/// A path as people write it; the path itself where its escapes are broken.
pub fn decoded(path: &str) -> String {
    #[cfg(target_arch = "wasm32")]
    if let Ok(text) = js_sys::decode_uri(path) {
        return text.into();
    }
    path.to_owned()
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use crate::browser::arrival::{self, window_top};
    use crate::browser::{drawn, listen};
    use gloo_timers::callback::Timeout;
    use js_sys::{Object, Reflect};
    use std::cell::{Cell, RefCell};
    use std::collections::VecDeque;
    use wasm_bindgen::JsValue;
    use web_sys::{Event, History, ScrollRestoration};

    thread_local! {
        /// Places by entry number, the latest last.
        static PLACES: RefCell<VecDeque<(u32, f64)>> = const { RefCell::new(VecDeque::new()) };
        static CURRENT: Cell<u32> = const { Cell::new(0) };
        static NEXT: Cell<u32> = const { Cell::new(1) };
        /// Whether the entry was reached by Back, Forward or reload, so that `history.state` is already its own.
        static RETURNED: Cell<bool> = const { Cell::new(true) };
    }

    /// Entries remembered; a history is longer only for a visitor who will not go back that far.
    const ENTRIES: usize = 200;

    /// Marks the state of an entry that lies over the one before.
    const OVER: &str = "over";

    /// Begins to watch. Called once, before the first view.
    pub fn watch() {
        let Some(window) = web_sys::window() else { return };
        if let Ok(history) = window.history() {
            let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
        }
        listen::window("scroll", |_| remember());
        // Before the router's own listener, which is added later.
        listen::window("popstate", |_| RETURNED.set(true));
        listen::everywhere("click", before_router);
        drawn::watch();
        // A reload forgets our memory but keeps the entry's state. Between two entries there is nothing to keep.
        listen::window("pagehide", |_| {
            if let (Some(history), number @ 1..) = (history(), CURRENT.get()) {
                write_state(&history, number, Some(window_top()), lies_over());
            }
        });
    }

    pub(super) fn leave() -> Option<f64> {
        CURRENT.set(0);
        if RETURNED.replace(false) { place() } else { None }
    }

    fn place() -> Option<f64> {
        let state = history()?.state().ok()?;
        let number = number_of(&state)?;
        let kept = PLACES.with_borrow(|places| places.iter().rev().find(|(n, _)| *n == number).map(|p| p.1));
        kept.or_else(|| Reflect::get(&state, &"top".into()).ok()?.as_f64())
    }

    /// The entry now shown is where the reader is; scrolling is remembered for it.
    fn settle(over: bool) {
        let Some(history) = history() else { return };
        let known = history.state().ok().and_then(|state| number_of(&state));
        let number = known.unwrap_or_else(|| NEXT.get());
        if known.is_none() || over {
            write_state(&history, number, None, over);
        }
        NEXT.set(NEXT.get().max(number + 1));
        CURRENT.set(number);
    }

    pub(super) fn ensure_address(address: &str, over: bool) {
        let address = address.to_owned();
        // After the router's own push, which waits for a future.
        Timeout::new(0, move || {
            show(&address);
            settle(over);
        })
        .forget();
    }

    pub(super) fn may_lie_over() -> bool {
        !RETURNED.get() || lies_over()
    }

    pub(super) fn turn(address: &str) {
        if let Some(history) = history() {
            let state = history.state().unwrap_or(JsValue::NULL);
            let _ = history.replace_state_with_url(&state, "", Some(address));
        }
    }

    fn lies_over() -> bool {
        let state = history().and_then(|history| history.state().ok());
        state.and_then(|state| Reflect::get(&state, &OVER.into()).ok()).is_some_and(|over| over.is_truthy())
    }

    pub(super) fn load(address: &str) {
        let address = address.to_owned();
        Timeout::new(0, move || {
            show(&address);
            if let Some(window) = web_sys::window() {
                let _ = window.location().reload();
            }
        })
        .forget();
    }

    fn show(address: &str) {
        if super::address() != address
            && let Some(history) = history()
        {
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
        }
    }

    fn remember() {
        let number = CURRENT.get();
        if number == 0 {
            return;
        }
        PLACES.with_borrow_mut(|places| {
            places.retain(|(n, _)| *n != number);
            if places.len() >= ENTRIES {
                places.pop_front();
            }
            places.push_back((number, window_top()));
        });
    }

    /// What must happen before the router sees a click. It would scroll to the top at once, although the next page
    /// is not there yet; and it would follow a link within the page without moving the focus.
    fn before_router(event: &Event) {
        let Some(link) = listen::link(event).filter(|link| !drawn::follow(link, event)) else { return };
        let _ = link.set_attribute("data-noscroll", "");
        RETURNED.set(false);
        if let Some(id) = link.get_attribute("href").as_deref().and_then(|href| href.strip_prefix('#')) {
            event.prevent_default();
            arrival::focus(id);
            arrival::reveal(id);
        }
    }

    fn write_state(history: &History, number: u32, top: Option<f64>, over: bool) {
        let state = Object::new();
        let _ = Reflect::set(&state, &"entry".into(), &number.into());
        if let Some(top) = top {
            let _ = Reflect::set(&state, &"top".into(), &top.into());
        }
        if over {
            let _ = Reflect::set(&state, &OVER.into(), &true.into());
        }
        let _ = history.replace_state(&state, "");
    }

    fn number_of(state: &JsValue) -> Option<u32> {
        Reflect::get(state, &"entry".into()).ok()?.as_f64().map(|number| number as u32)
    }

    fn history() -> Option<History> {
        web_sys::window()?.history().ok()
    }
}
