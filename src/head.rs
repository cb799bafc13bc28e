//! What the head of a document says about a page, as plain data: the app applies it, the prerenderer prints it.
//! It touches no document.

use model::{Addresses, DocumentType, Locale, Page, Site};

/// The facts of a document's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// `H1 – Section – Site`, without soft hyphens.
    pub title: String,
    /// The language of the document, which is the reader's.
    pub locale: Locale,
    pub tags: Vec<Tag>,
    /// The page's address in each language it is written in, absolute, and `x-default`.
    pub alternates: Vec<(&'static str, String)>,
}

/// A tag that stands in the head once. An empty value means that it must not stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// `meta` or `link`.
    pub name: &'static str,
    /// What tells tags of one name apart: an attribute and its value.
    pub key: (&'static str, &'static str),
    /// The attribute that carries the value.
    pub attribute: &'static str,
    pub value: String,
}

/// Width and height of the pictures shown where a page is shared, in pixels.
pub const SHARE_SIZE: (u32, u32) = (1200, 630);

impl Head {
    pub fn of(addresses: &Addresses, site: &Site, page: &Page) -> Head {
        let section = page.trail.iter().rev().nth(1).map(|link| link.title.as_str());
        let absolute = |address: String| [site.origin.as_str(), &address].concat();
        let canonical = absolute(addresses.page(page.words_in(), &page.path));
        let picture = absolute(addresses.share_picture(page.locale, &page.path));
        let kind = match page.document_type {
            DocumentType::Home | DocumentType::Topic | DocumentType::GoalIndex => "website",
            _ => "article",
        };
        let mut alternates: Vec<(&'static str, String)> = page
            .written_in
            .iter()
            .map(|locale| (locale.tag(), absolute(addresses.page(*locale, &page.path))))
            .collect();
        alternates.push(("x-default", absolute(addresses.page(addresses.default_locale(), &page.path))));
        let description = plain(&page.description);
        Head {
            title: title(&[Some(page.title.as_str()), section, Some(site.name.as_str())]),
            locale: page.locale,
            tags: tags(&[
                &description,
                &canonical,
                kind,
                &plain(&page.title),
                &description,
                &canonical,
                &picture,
                &site.name,
                page.words_in().open_graph(),
                "summary_large_image",
                "",
            ]),
            alternates,
        }
    }

    /// The head of a view that is no page: not found, failed. It asks robots to stay away.
    pub fn bare(site: &Site, locale: Locale, heading: &str) -> Head {
        Head {
            title: title(&[Some(heading), Some(site.name.as_str())]),
            locale,
            tags: tags(&["", "", "", "", "", "", "", "", "", "", "noindex"]),
            alternates: Vec::new(),
        }
    }
}

/// Every tag with its value, in the order of [`KEYS`].
fn tags(values: &[&str]) -> Vec<Tag> {
    let tag = |(&(name, key, attribute), value): (&Key, &&str)| Tag {
        name,
        key,
        attribute,
        value: (*value).to_owned(),
    };
    KEYS.iter().zip(values).map(tag).collect()
}

type Key = (&'static str, (&'static str, &'static str), &'static str);

/// The tags a head may hold: HTML's own, Open Graph (ogp.me) and the card of X, which falls back on Open Graph.
const KEYS: [Key; 11] = [
    ("meta", ("name", "description"), "content"),
    ("link", ("rel", "canonical"), "href"),
    ("meta", ("property", "og:type"), "content"),
    ("meta", ("property", "og:title"), "content"),
    ("meta", ("property", "og:description"), "content"),
    ("meta", ("property", "og:url"), "content"),
    ("meta", ("property", "og:image"), "content"),
    ("meta", ("property", "og:site_name"), "content"),
    ("meta", ("property", "og:locale"), "content"),
    ("meta", ("name", "twitter:card"), "content"),
    ("meta", ("name", "robots"), "content"),
];

/// Joins the parts that say something new.
pub(crate) fn title(parts: &[Option<&str>]) -> String {
    let mut title = String::new();
    let mut last = "";
    for part in parts.iter().flatten().filter(|part| !part.is_empty()) {
        if *part != last {
            if !title.is_empty() {
                title.push_str(" – ");
            }
            title.push_str(&plain(part));
        }
        last = part;
    }
    title
}

/// Without soft hyphens, which some readers of a head, a feed or a table show or speak.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| *c != '\u{ad}').collect()
}
