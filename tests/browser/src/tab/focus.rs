//! Owns where the keyboard is on a page and where it has been; moves nothing.

use serde::Deserialize;

use super::{Step, Tab};

/// The element that has the focus.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Focus {
    /// Its tag in lower case; `body` if nothing has the focus.
    pub tag: String,
    /// Its id, or nothing.
    pub id: String,
    /// Its text, soft hyphens aside.
    pub text: String,
    /// Whether it lies in `main`.
    pub in_main: bool,
    /// The words of its address, or nothing.
    pub href: String,
}

/// One arrival of the focus somewhere, with the title that stood in that moment.
#[derive(Clone, Debug, Deserialize)]
pub struct Arrival {
    /// Tag of the element.
    pub tag: String,
    /// Its text, soft hyphens aside.
    pub text: String,
    /// `document.title` in that moment.
    pub title: String,
}

impl Tab {
    /// Where the focus is.
    pub async fn focus(&self) -> Step<Focus> {
        let look = "const e = document.activeElement ?? document.body;
            return { tag: e.localName, id: e.id, text: e.textContent.replaceAll('\\u00ad', '').replace(/\\s+/g, ' ').trim(),
                in_main: Boolean(e.closest('main')), href: e.getAttribute('href') ?? '' };";
        self.script(look, []).await
    }

    /// Everywhere the focus has been in this document.
    pub async fn focus_so_far(&self) -> Step<Vec<Arrival>> {
        self.script("return window.__probe.focus", []).await
    }

    /// Every heading that stood in `main` in this document, in order, however short.
    pub async fn headings_so_far(&self) -> Step<Vec<String>> {
        self.script("return window.__probe.headings.map((h) => h.text)", []).await
    }

    /// Every text the status line has had in this document, with the time since the document began in milliseconds.
    pub async fn statuses_so_far(&self) -> Step<Vec<(String, f64)>> {
        self.script("return window.__probe.statuses.map((s) => [s.text, s.at])", []).await
    }
}
