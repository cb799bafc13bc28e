//! Elements as JSON, in the shape that `public/finder.js` reads: a list of tag, attributes and children; a text is a
//! string.

/// An element that grows. Text is only ever text: nothing in it can become an element.
///
/// Its methods are never inlined, so that what is drawn is little more than a row of calls.
#[derive(Clone, Debug)]
pub struct Node {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    /// Each already JSON.
    children: Vec<String>,
}

/// An element without attributes and children.
#[inline(never)]
pub fn el(tag: &'static str) -> Node {
    Node { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Node {
    #[inline(never)]
    pub fn class(self, class: &str) -> Node {
        self.attr("class", class)
    }

    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &str) -> Node {
        self.attributes.push((name, value.to_owned()));
        self
    }

    #[inline(never)]
    pub fn attr_if(self, name: &'static str, value: Option<&str>) -> Node {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    #[inline(never)]
    pub fn text(mut self, text: &str) -> Node {
        if !text.is_empty() {
            self.children.push(quoted(text));
        }
        self
    }

    #[inline(never)]
    pub fn child(mut self, child: Node) -> Node {
        self.children.push(child.json());
        self
    }

    #[inline(never)]
    pub fn maybe(self, child: Option<Node>) -> Node {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    pub fn children(self, children: impl IntoIterator<Item = Node>) -> Node {
        children.into_iter().fold(self, Node::child)
    }

    /// The element as JSON.
    #[inline(never)]
    pub fn json(&self) -> String {
        let mut json = String::from("[");
        json.push_str(&quoted(self.tag));
        json.push_str(",{");
        for (at, (name, value)) in self.attributes.iter().enumerate() {
            if at > 0 {
                json.push(',');
            }
            json.push_str(&quoted(name));
            json.push(':');
            json.push_str(&quoted(value));
        }
        json.push('}');
        for child in &self.children {
            json.push(',');
            json.push_str(child);
        }
        json.push(']');
        json
    }
}

/// A text as a JSON string (RFC 8259, 7).
#[inline(never)]
pub fn quoted(text: &str) -> String {
    let mut json = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            control if u32::from(control) < 0x20 => {
                json.push_str("\\u00");
                for half in [u32::from(control) >> 4, u32::from(control) & 15] {
                    json.push(char::from_digit(half, 16).unwrap_or('0'));
                }
            }
            other => json.push(other),
        }
    }
    json.push('"');
    json
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Json;

    #[test]
    fn whatever_a_text_holds_it_reads_back() {
        for text in ["", "a\"b\\c", "\u{0}\n\t\u{1f}", "</script><b>", "درا \u{202e}", "😀"] {
            let json = el("p").attr("class", text).text(text).text("x").json();
            let Some(Json::List(parts)) = Json::parse(&json) else { panic!("{json}") };
            assert_eq!(parts[1].field("class").text(), Some(text));
            let own = (!text.is_empty()).then_some(text);
            assert_eq!(parts[2].text(), own.or(Some("x")));
        }
    }
}
