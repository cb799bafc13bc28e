//! The few facts of a partnership or an exhibition, as terms and what they are.

use super::{Html, el};

/// A list of facts.
pub fn dateline(facts: impl IntoIterator<Item = Html>) -> Html {
    el("dl").class("dateline").children(facts)
}

/// A fact whose value is plain text.
pub fn fact(term: &str, value: &str) -> Html {
    row(term, el("dd").text(value))
}

/// A fact with a remark on it: what a term means, who says so.
pub fn noted(term: &str, value: &str, note: Html) -> Html {
    row(term, el("dd").text(value).text(" ").child(note.class("dateline__note")))
}

/// A fact whose value is more than text; `value` is a `dd`.
pub fn row(term: &str, value: Html) -> Html {
    el("div").child(el("dt").text(term)).child(value)
}
