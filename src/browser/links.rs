//! Links to pages of this site, which the app follows without loading a document. Where they lead, and what is there, is not
//! known here.

/// Calls `follow` with the path and the whole address (path, query, fragment) of each link that a reader follows to somewhere
/// below `base`, the path the site is served from.
///
/// Left to the browser are links with `target`, `download` or `rel="external"`, and clicks that ask for a new tab.
pub fn watch(base: &str, follow: impl Fn(&str, String) + 'static) {
    #[cfg(target_arch = "wasm32")]
    wasm::watch(base.to_owned(), Box::new(follow));
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (base, follow);
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use crate::browser::{arrival, drawn, listen};
    use wasm_bindgen::JsCast;
    use web_sys::{Element, Event, HtmlAnchorElement};

    type Follow = Box<dyn Fn(&str, String)>;

    pub(super) fn watch(base: String, follow: Follow) {
        drawn::watch();
        // Last of all: whoever has something else in mind with a link has prevented the default.
        listen::window("click", move |event| {
            if let Some(link) = link(event)
                && !drawn::follow(&link, event)
                && !stays(&link, event)
                && let Some(link) = link.dyn_ref::<HtmlAnchorElement>().filter(|link| is_page(link, &base))
            {
                event.prevent_default();
                let path = link.pathname();
                let address = [path.as_str(), &link.search(), &link.hash()].concat();
                follow(&path, address);
            }
        });
    }

    const LEFT: &str = "[download], [target], [rel~=external]";

    fn link(event: &Event) -> Option<Element> {
        if event.default_prevented() || !listen::is_plain(event) {
            return None;
        }
        listen::link(event)
    }

    /// A link within the page: browsers would move neither the focus nor, in a page the app has drawn, the window.
    fn stays(link: &Element, event: &Event) -> bool {
        let href = link.get_attribute("href");
        let Some(id) = href.as_deref().and_then(|href| href.strip_prefix('#')) else { return false };
        event.prevent_default();
        arrival::focus(id);
        arrival::reveal(id);
        true
    }

    fn is_page(link: &HtmlAnchorElement, base: &str) -> bool {
        let origin = web_sys::window().and_then(|window| window.location().origin().ok());
        let is_left = link.matches(LEFT).unwrap_or(true);
        origin == Some(link.origin()) && link.pathname().starts_with(base) && !is_left
    }
}
