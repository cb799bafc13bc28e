//! The rules of content that no single file can show: what pages say about each other, about the site, about time.
//! Each part finds; none mends.

mod alt;
mod dates;
mod easy;
mod facts;
mod keys;
mod language;
mod links;
mod pictures;
mod related;
pub(crate) mod sentences;
mod site;
mod titles;
mod tree;
mod words;

use crate::{
    build::Settings,
    content::{Content, Node},
    problem::{Code, Problem},
};
use model::Locale;
use rayon::prelude::*;

/// All problems of what was read, in no order.
pub fn check(content: &Content, settings: &Settings) -> Vec<Problem> {
    let mut finder = Finder::new(content, settings);
    finder.site();
    finder.tree();
    finder.titles();
    let of_pages = content.pages.par_iter().flat_map_iter(|node| {
        let mut finder = Finder::new(content, settings);
        finder.page(node);
        finder.problems
    });
    let mut problems: Vec<Problem> = of_pages.collect();
    problems.append(&mut finder.problems);
    problems
}

/// What a check may ask for, and where it tells what it found.
struct Finder<'a> {
    content: &'a Content,
    settings: &'a Settings,
    default: Locale,
    problems: Vec<Problem>,
}

impl<'a> Finder<'a> {
    fn new(content: &'a Content, settings: &'a Settings) -> Finder<'a> {
        Finder { content, settings, default: content.default_locale(), problems: Vec::new() }
    }

    fn page(&mut self, node: &'a Node) {
        if self.is_left_out(node) {
            return;
        }
        self.facts(node);
        self.dates(node);
        self.links(node);
        self.related(node);
        self.pictures(node);
        for locale in node.words.keys() {
            self.words(node, *locale);
            self.keys(node, *locale);
            self.alt(node, *locale);
            self.language(node, *locale);
        }
    }

    /// Whether a page will not be published: what it says cannot be wrong yet.
    fn is_left_out(&self, node: &Node) -> bool {
        self.settings.production && self.content.is_draft(node)
    }

    fn tell(
        &mut self,
        code: Code,
        file: impl Into<String>,
        pointer: impl Into<String>,
        text: impl Into<String>,
        mend: impl Into<String>,
    ) {
        self.problems.push(Problem::new(code, file, pointer, text, mend));
    }
}

/// A text as it is compared with another: without soft hyphens, case and a full stop at the end.
fn fold(text: &str) -> String {
    let plain: String = text.chars().filter(|c| *c != '\u{ad}').collect();
    plain.trim().trim_end_matches('.').to_lowercase()
}

/// How long a text is for a reader, in characters.
fn length(text: &str) -> usize {
    text.chars().filter(|c| *c != '\u{ad}').count()
}
