//! Which pages stand under a page, and in which order: by `order`, then by title.

use crate::content::{Content, Node};
use model::Locale;
use unicode_normalization::UnicodeNormalization;

/// The children of every page, by index, ordered by the titles of `locale`.
pub(super) fn children(content: &Content, shipped: &[bool], locale: Locale) -> Vec<Vec<usize>> {
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); content.pages.len()];
    let nodes = content.pages.iter().zip(shipped).enumerate().filter(|(_, (_, shipped))| **shipped);
    for (index, (node, _)) in nodes {
        let further = node.facts.also_under.iter().filter_map(|id| content.by_id.get(id).copied());
        for parent in node.parent.into_iter().chain(further) {
            if let Some(list) = children.get_mut(parent) {
                list.push(index);
            }
        }
    }
    let default = content.default_locale();
    for list in &mut children {
        list.sort_by_cached_key(|index| content.pages.get(*index).map(|node| key(node, locale, default)));
    }
    children
}

fn key(node: &Node, locale: Locale, default: Locale) -> (i32, String, String) {
    let text = node.words.get(&locale).or_else(|| node.words.get(&default));
    let title = text.map_or("", |text| text.written.title.as_str());
    (node.facts.order, fold(title), node.path.clone())
}

/// Letters without their marks and case, as a German dictionary sorts them: ä as a, ß as ss. In Arabic without vowel
/// signs and the article, every alef alike.
pub(super) fn fold(title: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{640}' | '\u{64b}'..='\u{65f}');
    let letters = title.nfd().filter(|c| !is_mark(*c));
    let folded = letters.collect::<String>().to_lowercase().replace('ß', "ss");
    match folded.strip_prefix("ال") {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => folded,
    }
}
