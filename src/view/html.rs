//! Elements as plain data, and the two ways they become a page: built in a browser, printed natively.
//!
//! Views are trees of [`Html`] rather than `view!`: that macro compiles building, patching and mounting code for every
//! shape of tree, this type has it once. Measured with the partnership page (wasm, brotli 11): 19.6 kB as `view!`,
//! 6.3 kB as `Html`. It knows no page and no words.

#[cfg(target_arch = "wasm32")]
mod rest;

#[cfg(target_arch = "wasm32")]
use leptos::tachys::renderer::{Rndr, types};
use model::Locale;
#[cfg(target_arch = "wasm32")]
pub use rest::Rest;

/// An element with its attributes and children. Never changes once it is built; a new one takes its place.
///
/// Boxed, and its methods never inlined, so that a view's code is little more than a row of calls: that halves it.
#[derive(Clone, Debug)]
pub struct Html(Box<Element>);

#[derive(Clone, Debug)]
struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
}

#[derive(Clone, Debug)]
enum Node {
    Text(String),
    Element(Html),
}

/// An element without attributes and children.
#[inline(never)]
pub fn el(tag: &'static str) -> Html {
    Html(Box::new(Element { tag, attributes: Vec::new(), children: Vec::new() }))
}

impl Html {
    #[inline(never)]
    pub fn class(self, class: &str) -> Html {
        self.attr("class", class)
    }

    /// Sets an attribute; a second value takes the place of the first.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &str) -> Html {
        self.0.attributes.retain(|(own, _)| *own != name);
        self.0.attributes.push((name, value.to_owned()));
        self
    }

    #[inline(never)]
    pub fn attr_if(self, name: &'static str, value: Option<&str>) -> Html {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Marks text that is in another language than the page around it.
    #[inline(never)]
    pub fn lang(self, lang: Option<Locale>) -> Html {
        match lang {
            Some(lang) => self.attr("lang", lang.tag()).attr("dir", lang.direction().tag()),
            None => self,
        }
    }

    /// Adds to the text before it, if there is one: a browser that reads the printed page knows one text there, too.
    #[inline(never)]
    pub fn text(mut self, text: &str) -> Html {
        match self.0.children.last_mut() {
            Some(Node::Text(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => self.0.children.push(Node::Text(text.to_owned())),
        }
        self
    }

    #[inline(never)]
    pub fn child(mut self, child: Html) -> Html {
        self.0.children.push(Node::Element(child));
        self
    }

    #[inline(never)]
    pub fn maybe(self, child: Option<Html>) -> Html {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    pub fn children(mut self, children: impl IntoIterator<Item = Html>) -> Html {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// The element as a browser has it, not yet anywhere in the document.
    #[cfg(target_arch = "wasm32")]
    pub fn build(self) -> types::Element {
        build(self, None, None)
    }

    /// Likewise, but what is beyond its beginning goes to `rest`.
    #[cfg(target_arch = "wasm32")]
    pub fn begin(self, rest: &mut Rest) -> types::Element {
        build(self, None, Some(rest))
    }

    /// The element as text of an HTML document.
    pub fn print(&self) -> String {
        let mut out = String::new();
        print(&self.0, &mut out);
        out
    }
}

/// Everything inside an `svg` is SVG too; a browser tells by the namespace.
#[cfg(target_arch = "wasm32")]
fn build(html: Html, around: Option<&'static str>, mut rest: Option<&mut Rest>) -> types::Element {
    let namespace = if html.0.tag == "svg" { Some(SVG) } else { around };
    let element = Rndr::create_element(html.0.tag, namespace);
    for (name, value) in &html.0.attributes {
        Rndr::set_attribute(&element, name, value);
    }
    let beginning = if rest.is_some() { rest::beginning(html.0.tag) } else { usize::MAX };
    let mut children = html.0.children.into_iter();
    for child in children.by_ref().take(beginning) {
        match child {
            Node::Text(text) => Rndr::insert_node(&element, &Rndr::create_text_node(&text), None),
            Node::Element(child) => {
                Rndr::insert_node(&element, &build(child, namespace, rest.as_deref_mut()), None)
            }
        }
    }
    if let Some(rest) = rest.filter(|_| children.len() > 0) {
        rest.keep(&element, children);
    }
    element
}

#[cfg(target_arch = "wasm32")]
const SVG: &str = "http://www.w3.org/2000/svg";

fn print(element: &Element, out: &mut String) {
    out.push('<');
    out.push_str(element.tag);
    for (name, value) in &element.attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
    out.push('>');
    if matches!(element.tag, "img" | "source" | "br" | "hr" | "input") {
        return;
    }
    for child in &element.children {
        match child {
            Node::Text(text) => escape(text, out),
            Node::Element(child) => print(&child.0, out),
        }
    }
    out.push_str("</");
    out.push_str(element.tag);
    out.push('>');
}

fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}
