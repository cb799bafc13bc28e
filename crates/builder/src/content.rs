//! Everything that was read from `content/`: the site, its pages in their tree, their words and pictures. It says
//! what stands where and judges nothing.

use crate::source;
use model::{Block, Locale};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::PathBuf,
};

/// What was read. Pages stand in the order of their paths, so a parent comes before its children.
#[derive(Debug, Default)]
pub struct Content {
    pub site: Option<source::Site>,
    pub pages: Vec<Node>,
    /// Pages by id; the first of those that share one.
    pub by_id: HashMap<String, usize>,
    /// Ids that broken files seem to carry; a link to one of them is not called dangling on top.
    pub broken_ids: BTreeSet<String>,
    /// First twelve hexadecimal digits of the SHA-256 over all files.
    pub build: String,
}

/// A page as it lies in its folder.
#[derive(Debug)]
pub struct Node {
    /// Slugs joined by `/`; "" for the home page.
    pub path: String,
    /// The page above; `None` for the home page and below a broken page.
    pub parent: Option<usize>,
    /// Whether a page above could not be read, so that nothing can be said about what is inherited.
    pub orphan: bool,
    pub facts: source::Page,
    /// The words, by locale.
    pub words: BTreeMap<Locale, Text>,
    /// Locales whose file could not be read.
    pub broken_words: BTreeSet<Locale>,
    /// Files in `pictures/`, by name; `None` for a file that was refused.
    pub pictures: BTreeMap<String, Option<Drawing>>,
}

/// The words of one locale with their Markdown read. Links in blocks hold ids.
#[derive(Debug)]
pub struct Text {
    pub written: source::Words,
    pub body: Vec<Block>,
    /// The text of each field of work.
    pub fields: Vec<Vec<Block>>,
}

/// A picture file that may be shown.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Where it lies.
    pub from: PathBuf,
    /// The largest file's path below the site's base: `pictures/<stem>-<hash>.svg`, `pictures/<stem>-<hash>-2048.jpg`.
    pub src: String,
    /// In CSS pixels.
    pub width: u32,
    pub height: u32,
    /// What is made of it, if it is a photograph; a drawing goes out as it is.
    pub photograph: Option<pictures::Original>,
}

impl Drawing {
    /// What the file says of itself; nothing, if it is a drawing.
    pub fn notes(&self) -> Option<&pictures::Notes> {
        self.photograph.as_ref().map(|original| &original.notes)
    }
}

impl Content {
    /// The locales of the site, the default one first.
    pub fn locales(&self) -> Vec<Locale> {
        match &self.site {
            Some(site) if !site.locales.is_empty() => site.locales.iter().map(|entry| entry.locale).collect(),
            _ => vec![Locale::De],
        }
    }

    pub fn default_locale(&self) -> Locale {
        self.locales().first().copied().unwrap_or_default()
    }

    pub fn page(&self, id: &str) -> Option<&Node> {
        self.by_id.get(id).and_then(|index| self.pages.get(*index))
    }

    /// Whether the page or one above it is a draft.
    pub fn is_draft(&self, node: &Node) -> bool {
        node.facts.draft || self.above(node).any(|above| above.facts.draft)
    }

    /// The pages above a page, nearest first.
    pub fn above<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = &'a Node> {
        let parent = |node: &Node| node.parent.and_then(|parent| self.pages.get(parent));
        std::iter::successors(parent(node), move |above| parent(above))
    }

    /// The id of the office that answers for a page, its own or inherited.
    pub fn office_id<'a>(&'a self, node: &'a Node) -> Option<&'a str> {
        let own = std::iter::once(node).chain(self.above(node));
        own.into_iter().find_map(|node| node.facts.office.as_deref())
    }

    /// The country a page is about: that of its own partnership or of the nearest one above.
    pub fn country<'a>(&'a self, node: &'a Node) -> Option<&'a str> {
        let own = std::iter::once(node).chain(self.above(node));
        own.into_iter().find_map(|node| node.facts.partnership.as_ref().map(|facts| facts.country.as_str()))
    }
}

impl Node {
    /// The file of the facts, below `content/`.
    pub fn page_file(&self) -> String {
        self.file("page.json")
    }

    /// The file of the words in a locale.
    pub fn words_file(&self, locale: Locale) -> String {
        self.file(&format!("{locale}.json"))
    }

    /// A file in the page's folder.
    pub fn file(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}/{name}", self.path) }
    }

    /// The last slug of the path.
    pub fn slug(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}
