//! The last thing a broken app does: it says so to `boot.js`, which shows the notice and keeps the page readable.

/// Makes every panic reach the page. `panic = "abort"` leaves the instance in an undefined state, so nothing of the
/// app may run afterwards.
pub fn watch() {
    #[cfg(target_arch = "wasm32")]
    std::panic::set_hook(Box::new(|_| {
        let event = web_sys::CustomEvent::new("weltoffen:crash");
        if let (Some(window), Ok(event)) = (web_sys::window(), event) {
            let _ = window.dispatch_event(&event);
        }
    }));
}
