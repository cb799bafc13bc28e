//! Reads printed markup well enough to check it: elements in order, with depth, attributes and the text they hold.

/// An element as it was opened.
#[derive(Clone, Debug, Default)]
pub(crate) struct Element {
    pub(crate) tag: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// The elements around it, outermost first, as places in [`Markup::elements`].
    pub(crate) within: Vec<usize>,
    /// All text below it.
    pub(crate) text: String,
}

/// A piece of text and the languages its reader is told.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) text: String,
    /// The nearest `lang` around it, if there is one.
    pub(crate) lang: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Markup {
    pub(crate) elements: Vec<Element>,
    pub(crate) texts: Vec<Text>,
}

impl Element {
    pub(crate) fn attr(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attr("class").is_some_and(|classes| classes.split(' ').any(|own| own == class))
    }
}

impl Markup {
    /// Reads a document; panics where tags do not match, since that is a fault of its own.
    pub(crate) fn read(html: &str) -> Markup {
        let mut markup = Markup::default();
        let mut open: Vec<usize> = Vec::new();
        let html = html.replace("<!>", "");
        let mut rest = html.as_str();
        while let Some((text, after)) = rest.split_once('<') {
            markup.add_text(text, &open);
            let (tag, after) = after.split_once('>').expect("a tag that ends");
            if let Some(name) = tag.strip_prefix('/') {
                let last = open.pop().unwrap_or_else(|| panic!("</{name}> closes nothing"));
                assert_eq!(markup.elements[last].tag, name, "tags cross in {html}");
            } else {
                markup.add_element(tag, &mut open);
            }
            rest = after;
        }
        assert!(open.is_empty(), "tags stay open in {html}");
        markup
    }

    pub(crate) fn all(&self, tag: &str) -> Vec<&Element> {
        self.elements.iter().filter(|element| element.tag == tag).collect()
    }

    pub(crate) fn of_class(&self, class: &str) -> Vec<&Element> {
        self.elements.iter().filter(|element| element.has_class(class)).collect()
    }

    /// The elements of a tag below the `outer` element.
    pub(crate) fn inside(&self, outer: &Element, tag: &str) -> Vec<&Element> {
        let place = self.elements.iter().position(|one| std::ptr::eq(one, outer)).unwrap();
        self.all(tag).into_iter().filter(|one| one.within.contains(&place)).collect()
    }

    fn add_element(&mut self, tag: &str, open: &mut Vec<usize>) {
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut element = Element { tag: name.to_owned(), within: open.clone(), ..Element::default() };
        while let Some((name, after)) = rest.trim_start().split_once("=\"") {
            let (value, after) = after.split_once('"').expect("a value that ends");
            assert!(element.attr(name).is_none(), "{name} stands twice in <{tag}>");
            element.attributes.push((name.to_owned(), decode(value)));
            rest = after;
        }
        self.elements.push(element);
        if !matches!(name, "img" | "source" | "br" | "hr" | "input") {
            open.push(self.elements.len() - 1);
        }
    }

    fn add_text(&mut self, text: &str, open: &[usize]) {
        let text = decode(text);
        for place in open {
            self.elements[*place].text.push_str(&text);
        }
        let lang = open.iter().rev().find_map(|place| self.elements[*place].attr("lang"));
        self.texts.push(Text { lang: lang.map(str::to_owned), text });
    }
}

fn decode(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
