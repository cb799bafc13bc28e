//! The head of the document: title, language, and tags that must exist once. It knows no page.

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    #[cfg(target_arch = "wasm32")]
    wasm::with_document(|document| document.set_title(title));
    #[cfg(not(target_arch = "wasm32"))]
    let _ = title;
}

/// Sets the language and direction of the whole document.
pub fn set_language(lang: &str, dir: &str) {
    #[cfg(target_arch = "wasm32")]
    wasm::with_document(|document| {
        if let Some(root) = document.document_element() {
            for (name, value) in [("lang", lang), ("dir", dir)] {
                // Set anew, even to the same, it makes browsers work out every element's style again.
                if root.get_attribute(name).as_deref() != Some(value) {
                    let _ = root.set_attribute(name, value);
                }
            }
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (lang, dir);
}

/// Makes the head hold exactly one tag of this kind with this value, or none if the value is empty.
/// `key` tells tags of one name apart: `("meta", ("name", "description"), "content", …)`.
pub fn set_tag(name: &str, key: (&str, &str), attribute: &str, value: &str) {
    #[cfg(target_arch = "wasm32")]
    wasm::set_tag(name, key, attribute, value);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (name, key, attribute, value);
}

/// Replaces every `link rel=alternate hreflang` by these languages and addresses.
pub fn set_alternates(alternates: &[(&'static str, String)]) {
    #[cfg(target_arch = "wasm32")]
    wasm::set_alternates(alternates);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = alternates;
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use wasm_bindgen::JsCast;
    use web_sys::{Document, Element, HtmlHeadElement};

    pub(super) fn with_document(act: impl FnOnce(&Document)) {
        if let Some(document) = web_sys::window().and_then(|window| window.document()) {
            act(&document);
        }
    }

    pub(super) fn set_tag(name: &str, (key, of): (&str, &str), attribute: &str, value: &str) {
        with_document(|document| {
            let Some(head) = document.head() else { return };
            let selector = [name, "[", key, "='", of, "']:not([hreflang])"].concat();
            let found = head.query_selector(&selector).ok().flatten();
            if value.is_empty() {
                if let Some(tag) = found {
                    tag.remove();
                }
                return;
            }
            let tag = found.or_else(|| append(document, &head, name, &[(key, of)]));
            if let Some(tag) = tag {
                let _ = tag.set_attribute(attribute, value);
            }
        });
    }

    pub(super) fn set_alternates(alternates: &[(&'static str, String)]) {
        with_document(|document| {
            let Some(head) = document.head() else { return };
            if let Ok(old) = head.query_selector_all("link[hreflang]") {
                for index in 0..old.length() {
                    if let Some(tag) = old.item(index).and_then(|node| node.dyn_into::<Element>().ok()) {
                        tag.remove();
                    }
                }
            }
            for (lang, href) in alternates {
                append(document, &head, "link", &[("rel", "alternate"), ("hreflang", lang), ("href", href)]);
            }
        });
    }

    fn append(
        document: &Document,
        head: &HtmlHeadElement,
        name: &str,
        attributes: &[(&str, &str)],
    ) -> Option<Element> {
        let tag = document.create_element(name).ok()?;
        for (key, value) in attributes {
            let _ = tag.set_attribute(key, value);
        }
        head.append_child(&tag).ok()?;
        Some(tag)
    }
}
