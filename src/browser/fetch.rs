//! Asks the site for one document, once, and lets go after a time. When to ask again is not decided here.

/// An answer with a status of success.
pub struct Answer {
    pub text: String,
    /// Whether the answer calls itself JSON; a network's sign-in page calls itself HTML.
    pub is_json: bool,
}

/// No usable answer.
pub enum Fault {
    Status {
        code: u16,
        /// The server's `Retry-After` in seconds.
        retry_after: Option<u32>,
    },
    /// No line, no answer in time, or an answer cut off under way.
    Unreachable,
}

/// Fetches a text document of this site. `timeout` in milliseconds covers the whole body; `reload` passes by
/// the browser's cache.
pub async fn document(address: &str, timeout: u32, reload: bool) -> Result<Answer, Fault> {
    #[cfg(target_arch = "wasm32")]
    {
        wasm::document(address, timeout, reload).await.unwrap_or(Err(Fault::Unreachable))
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = (address, timeout, reload);
        Err(Fault::Unreachable)
    }
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use super::{Answer, Fault};
    use gloo_net::http::Request;
    use gloo_timers::callback::Timeout;
    use web_sys::{AbortController, RequestCache};

    /// `None` stands for anything the browser threw.
    pub(super) async fn document(address: &str, timeout: u32, reload: bool) -> Option<Result<Answer, Fault>> {
        let controller = AbortController::new().ok()?;
        let signal = controller.signal();
        let _alarm = Timeout::new(timeout, move || controller.abort());
        let cache = if reload { RequestCache::Reload } else { RequestCache::Default };
        let request = Request::get(address).abort_signal(Some(&signal)).cache(cache);
        let response = request.send().await.ok()?;
        if !response.ok() {
            let retry_after = response.headers().get("retry-after").and_then(|text| text.trim().parse().ok());
            return Some(Err(Fault::Status { code: response.status(), retry_after }));
        }
        let kind = response.headers().get("content-type").unwrap_or_default();
        let is_json = kind.starts_with("application/json");
        let text = response.text().await.ok()?;
        Some(Ok(Answer { text, is_json }))
    }
}
