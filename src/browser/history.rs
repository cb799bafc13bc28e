//! The reader's way through the tab: each entry's place on the page, and an address bar that tells the truth.

#[cfg(target_arch = "wasm32")]
pub use wasm::watch;

/// Calls `act` with the path and the whole address that the address bar shows after Back or Forward.
pub fn watch_returns(act: impl Fn(&str, String) + 'static) {
    #[cfg(target_arch = "wasm32")]
    wasm::watch_returns(act);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = act;
}

/// Makes the address bar show `address` (path, query and fragment): pushes it, if it is not there already.
/// `over` marks an entry that lies over the one before it.
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

/// The path the address bar shows, and the whole address: path, query and fragment.
pub fn address() -> (String, String) {
    #[cfg(target_arch = "wasm32")]
    if let Some(location) = web_sys::window().map(|window| window.location()) {
        let path = location.pathname().unwrap_or_default();
        let rest = [location.search(), location.hash()].into_iter().flatten();
        let address = rest.fold(path.clone(), |address, part| address + &part);
        return (path, address);
    }
    (String::new(), String::new())
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
    use crate::browser::arrival::window_top;
    use crate::browser::listen;
    use js_sys::{Object, Reflect};
    use std::cell::{Cell, RefCell};
    use std::collections::VecDeque;
    use wasm_bindgen::JsValue;
    use web_sys::{History, ScrollRestoration};

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
        // A reload forgets our memory but keeps the entry's state. Between two entries there is nothing to keep.
        listen::window("pagehide", |_| {
            if let (Some(history), number @ 1..) = (history(), CURRENT.get()) {
                write_state(&history, number, Some(window_top()), lies_over());
            }
        });
    }

    pub(super) fn watch_returns(act: impl Fn(&str, String) + 'static) {
        listen::window("popstate", move |_| {
            RETURNED.set(true);
            let (path, address) = super::address();
            act(&path, address);
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
        show(address);
        settle(over);
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
        show(address);
        if let Some(window) = web_sys::window() {
            let _ = window.location().reload();
        }
    }

    fn show(address: &str) {
        if super::address().1 != address
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
