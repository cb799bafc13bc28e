//! What the search's worker drew, read from its message. It may use the elements and attributes named here and lead to
//! addresses of this site; anything else is left out, so that no message can bring a script or a stranger's address.

use super::{Html, el};
use model::Json;

/// Reads a row of elements. A text is a string; an element is a list of its tag, its attributes and its children.
pub fn trees(json: &Json) -> Vec<Html> {
    json.items().iter().filter_map(tree).collect()
}

const TAGS: [&str; 16] = [
    "p", "h2", "h3", "ol", "ul", "li", "a", "span", "mark", "nav", "div", "strong", "img", "bdi", "b", "cite",
];

const ATTRIBUTES: [&str; 24] = [
    "class",
    "id",
    "href",
    "tabindex",
    "lang",
    "dir",
    "hreflang",
    "role",
    "alt",
    "loading",
    "decoding",
    "src",
    "width",
    "height",
    "aria-label",
    "aria-labelledby",
    "aria-current",
    "aria-hidden",
    "data-goal",
    "data-kind",
    "data-hit",
    "data-ask",
    "data-count",
    "data-rows",
];

fn tree(json: &Json) -> Option<Html> {
    let Json::List(parts) = json else { return None };
    let [Json::Text(tag), Json::Object(attributes), children @ ..] = parts.as_slice() else { return None };
    let mut element = el(known(&TAGS, tag)?);
    for (name, value) in attributes {
        if let (Some(name), Json::Text(value)) = (known(&ATTRIBUTES, name), value)
            && (!matches!(name, "href" | "src") || is_ours(value))
        {
            element = element.attr(name, value);
        }
    }
    for child in children {
        element = match child {
            Json::Text(text) => element.text(text),
            child => element.maybe(tree(child)),
        };
    }
    Some(element)
}

fn known(names: &[&'static str], name: &str) -> Option<&'static str> {
    names.iter().find(|known| **known == name).copied()
}

/// Two slashes would lead to another host.
fn is_ours(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(text: &str) -> String {
        Json::parse(text).map(|json| trees(&json).iter().map(Html::print).collect()).unwrap_or_default()
    }

    #[test]
    fn words_are_text_and_marks_are_elements() {
        let sent = r#"[["p",{"class":"x"},"Die ",["mark",{},"Was<b>ser"]," & mehr"]]"#;
        assert_eq!(print(sent), r#"<p class="x">Die <mark>Was&lt;b&gt;ser</mark> &amp; mehr</p>"#);
    }

    #[test]
    fn what_could_run_or_lead_elsewhere_is_left_out() {
        for sent in [
            r#"[["script",{},"x"]]"#,
            r#"[["iframe",{"src":"/"}]]"#,
            r#"["text"]"#,
            r#"[["p"]]"#,
            r#"{"p":1}"#,
            "[[]]",
        ] {
            assert_eq!(print(sent), "", "{sent}");
        }
        for address in ["javascript:alert(1)", "//a.example/", "https://a.example/", "data:,x"] {
            let sent = format!(r#"[["a",{{"href":"{address}","onclick":"x","style":"x"}},"y"]]"#);
            assert_eq!(print(&sent), "<a>y</a>", "{address}");
        }
        assert_eq!(print(r#"[["a",{"href":"/a/"},"y"]]"#), r#"<a href="/a/">y</a>"#);
    }
}
