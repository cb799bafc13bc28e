//! Time and chance: milliseconds since an unknown start, pauses, and a random number.

/// Milliseconds since an unknown start, and every 49 days anew; 0 outside a browser.
pub fn now() -> u32 {
    // The remainder of a whole number: that of any other weighs a kilobyte.
    #[cfg(target_arch = "wasm32")]
    {
        js_sys::Date::now() as u64 as u32
    }
    #[cfg(not(target_arch = "wasm32"))]
    0
}

/// A random number, uniform in 0..1000.
pub fn random() -> u32 {
    #[cfg(target_arch = "wasm32")]
    {
        (js_sys::Math::random() * 1000.0) as u32
    }
    #[cfg(not(target_arch = "wasm32"))]
    0
}

/// Waits for some milliseconds; returns at once outside a browser.
pub async fn sleep(milliseconds: u32) {
    #[cfg(target_arch = "wasm32")]
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
    #[cfg(not(target_arch = "wasm32"))]
    let _ = milliseconds;
}
