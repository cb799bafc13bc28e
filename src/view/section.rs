//! A part of a page under its own heading, by which it is also named.

use super::{Html, el};

/// A section that needs the whole width, its heading above it.
pub fn wide(id: &str, heading: &str) -> Html {
    section(id, heading).class("section wide")
}

/// A section; `id` must be unique on the page.
pub fn section(id: &str, heading: &str) -> Html {
    el("section").class("section").attr("aria-labelledby", id).child(el("h2").attr("id", id).text(heading))
}
