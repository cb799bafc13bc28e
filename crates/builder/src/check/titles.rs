//! Two entries of one list must not have the same headline: nobody could tell them apart.

use super::{Finder, fold};
use crate::{content::Node, problem::Code};
use model::Locale;
use std::collections::HashMap;

impl<'a> Finder<'a> {
    pub(super) fn titles(&mut self) {
        let mut lists: Vec<Vec<&Node>> = vec![Vec::new(); self.content.pages.len()];
        for node in self.content.pages.iter().filter(|node| !self.is_left_out(node)) {
            let further = node.facts.also_under.iter().filter_map(|id| self.content.by_id.get(id).copied());
            for parent in node.parent.into_iter().chain(further) {
                if let Some(list) = lists.get_mut(parent) {
                    list.push(node);
                }
            }
        }
        for list in lists {
            for locale in self.content.locales() {
                self.siblings(&list, locale);
            }
        }
        for node in &self.content.pages {
            self.cards(node);
        }
    }

    fn siblings(&mut self, list: &[&'a Node], locale: Locale) {
        let mut seen: HashMap<String, &Node> = HashMap::new();
        for node in list {
            let Some(text) = node.words.get(&locale) else { continue };
            if let Some(first) = seen.insert(fold(&text.written.title), node)
                && first.path != node.path
            {
                let text =
                    format!("Denselben Titel trägt schon ihre Nachbarin {}.", first.words_file(locale));
                let mend = "Geben Sie einer der beiden einen Titel, der sie unterscheidet.";
                self.tell(Code::SiblingsSameTitle, node.words_file(locale), "/title", text, mend);
            }
        }
    }

    fn cards(&mut self, node: &Node) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for (at, entry) in node.facts.related.iter().enumerate() {
            let target = self.content.page(&entry.id);
            let Some(text) = target.and_then(|target| target.words.get(&self.default)) else { continue };
            if let Some(first) = seen.insert(fold(&text.written.title), &entry.id)
                && first != entry.id
            {
                let text = format!("Diese Karte hätte denselben Titel wie die zu „{first}“.");
                let pointer = format!("/related/{at}");
                self.tell(
                    Code::SiblingsSameTitle,
                    node.page_file(),
                    pointer,
                    text,
                    "Behalten Sie eine davon, oder ändern Sie einen der Titel.",
                );
            }
        }
    }
}
