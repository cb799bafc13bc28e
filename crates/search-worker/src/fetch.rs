//! Asks the site for one file, and lets go after a time. A second try passes by the browser's cache.

use gloo_timers::callback::Timeout;
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, DedicatedWorkerGlobalScope, RequestCache, RequestInit, Response};

/// Milliseconds a try may take.
const LIMIT: u32 = 8_000;

/// The bytes of a file; `None` where two tries brought none.
pub(crate) async fn bytes(address: &str) -> Option<Vec<u8>> {
    match once(address, RequestCache::Default).await {
        Some(bytes) => Some(bytes),
        None => once(address, RequestCache::Reload).await,
    }
}

/// A text, from wherever the browser has it: one that is a little old serves as well, and needs no line.
pub(crate) async fn text(address: &str) -> Option<String> {
    let bytes = once(address, RequestCache::ForceCache).await?;
    String::from_utf8(bytes).ok()
}

async fn once(address: &str, cache: RequestCache) -> Option<Vec<u8>> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().dyn_into().ok()?;
    let controller = AbortController::new().ok()?;
    let options = RequestInit::new();
    options.set_signal(Some(&controller.signal()));
    options.set_cache(cache);
    let _alarm = Timeout::new(LIMIT, move || controller.abort());
    let response = JsFuture::from(scope.fetch_with_str_and_init(address, &options)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?.dyn_into().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
