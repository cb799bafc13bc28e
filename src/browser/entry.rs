//! What the document brought along: the site it belongs to, its data, its address, who opened it. It knows no page.

/// What the document says about the site it belongs to, on the script tag that started the app.
pub struct Entry {
    /// The path the site is served from.
    pub base: String,
    /// The list of locales with their prefixes, as `model::Addresses::parse` reads it.
    pub locales: String,
    /// The build the document belongs to, as `version.json` names it; empty while one works on the site.
    pub build: String,
}

/// Reads [`Entry`]; a document that says nothing is served from the root.
pub fn entry() -> Entry {
    #[cfg(target_arch = "wasm32")]
    {
        let read = |name| named(name).unwrap_or_default();
        Entry { base: read("data-base"), locales: read("data-locales"), build: read("data-build") }
    }
    #[cfg(not(target_arch = "wasm32"))]
    Entry { base: String::new(), locales: String::new(), build: String::new() }
}

/// What the script tag that started the app says under this name.
#[cfg(target_arch = "wasm32")]
pub(super) fn named(name: &str) -> Option<String> {
    document()?.query_selector("script[data-base]").ok()??.get_attribute(name)
}

/// Whether the reader, or we, have just reloaded the document (`boot.js` says so).
pub fn is_reloaded() -> bool {
    #[cfg(target_arch = "wasm32")]
    {
        document().is_some_and(|d| d.query_selector("script[data-reloaded]").is_ok_and(|s| s.is_some()))
    }
    #[cfg(not(target_arch = "wasm32"))]
    false
}

/// Whether the reader has come here from another site, or from none.
pub fn is_from_elsewhere() -> bool {
    #[cfg(target_arch = "wasm32")]
    {
        let here = web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
        let is_ours = |referrer: &str| referrer.strip_prefix(&here).is_some_and(|path| path.starts_with('/'));
        document().is_some_and(|document| !is_ours(&document.referrer()))
    }
    #[cfg(not(target_arch = "wasm32"))]
    false
}

/// The languages the reader wants to read, by tag, the dearest first.
pub fn languages() -> Vec<String> {
    #[cfg(target_arch = "wasm32")]
    {
        let languages = web_sys::window().map(|window| window.navigator().languages());
        languages.iter().flat_map(|list| list.iter()).filter_map(|tag| tag.as_string()).collect()
    }
    #[cfg(not(target_arch = "wasm32"))]
    Vec::new()
}

/// The text of a data block of the document, `<script type="application/json" id=…>`.
pub fn data(id: &str) -> Option<String> {
    #[cfg(target_arch = "wasm32")]
    {
        document()?.get_element_by_id(id)?.text_content()
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = id;
        None
    }
}

#[cfg(target_arch = "wasm32")]
pub(super) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
