//! The moments after which the world outside may have changed: the reader comes back to the tab, the line comes back.

/// Calls `act` when the reader returns to this tab.
pub fn to_tab(act: impl Fn() + Clone + 'static) {
    #[cfg(target_arch = "wasm32")]
    for event in ["visibilitychange", "focus"] {
        let act = act.clone();
        // A focus that moves within the page does not bubble up to the window.
        crate::browser::listen::window(event, move |_| {
            if is_seen() {
                act();
            }
        });
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = act;
}

#[cfg(target_arch = "wasm32")]
fn is_seen() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| !document.hidden())
}

/// Calls `act` when the device has a line again.
pub fn online(act: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    crate::browser::listen::window("online", move |_| act());
    #[cfg(not(target_arch = "wasm32"))]
    let _ = act;
}
