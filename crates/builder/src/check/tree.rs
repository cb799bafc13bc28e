//! The tree: ids, the home page, words in the default language, further parents.

use super::Finder;
use crate::{
    content::{Content, Node},
    problem::Code,
    source::DocumentType,
};
use model::Slug;
use std::collections::{BTreeSet, HashMap, HashSet};

impl<'a> Finder<'a> {
    pub(super) fn tree(&mut self) {
        let mut by_id: HashMap<&str, &Node> = HashMap::new();
        let mut by_goal: HashMap<model::Goal, &Node> = HashMap::new();
        let paths: HashSet<&str> = self.content.pages.iter().map(|node| node.path.as_str()).collect();
        for node in &self.content.pages {
            if let Some(first) = by_id.insert(&node.facts.id, node) {
                let text = format!("Die Kennung „{}“ trägt schon {}.", node.facts.id, first.page_file());
                self.tell(Code::IdDuplicate, node.page_file(), "/id", text, "Wählen Sie eine andere.");
            }
            if let Some(first) = node.facts.goal.and_then(|goal| by_goal.insert(goal, node)) {
                let text = format!("Dieses Ziel hat schon eine Seite: {}.", first.page_file());
                self.tell(
                    Code::GoalDuplicate,
                    node.page_file(),
                    "/goal",
                    text,
                    "Jedes Ziel hat nur eine Seite.",
                );
            }
            self.home(node);
            self.fixed(node);
            self.written(node);
            if !self.is_left_out(node) {
                self.further_parents(node);
            }
            self.addresses_within(node, &paths);
        }
    }

    fn home(&mut self, node: &Node) {
        let (is_root, is_home) = (node.path.is_empty(), node.facts.document_type == DocumentType::Home);
        if is_root != is_home {
            let text = "Die Startseite ist page.json im Inhaltsordner selbst, und nur sie ist `home`.";
            let mend = if is_root {
                "Schreiben Sie hier `home`."
            } else {
                "Wählen Sie eine andere Art, etwa `topic`."
            };
            self.tell(Code::HomeMisplaced, node.page_file(), "/document_type", text, mend);
        }
    }

    /// The map, the list of all pages and the search have one address in every site, so that anything may link to them.
    fn fixed(&mut self, node: &Node) {
        let fixed = [
            (DocumentType::Map, Slug::MAP, "map"),
            (DocumentType::AToZ, Slug::A_TO_Z, "a_to_z"),
            (DocumentType::Search, Slug::SEARCH, "search"),
        ];
        for (kind, slug, word) in fixed {
            if (node.facts.document_type == kind) != (node.path == slug) {
                let text = format!(
                    "Die Art `{word}` gehört in den Ordner „{slug}“ unmittelbar im Inhaltsordner, und nur sie."
                );
                let mend = "Verschieben Sie den Ordner, oder ändern Sie die Art der Seite.";
                self.tell(Code::FixedMisplaced, node.page_file(), "/document_type", text, mend);
            }
        }
    }

    /// A page has words in the default language; the home page also in every language that has only what is
    /// written in it, or its tree would have no root.
    fn written(&mut self, node: &Node) {
        let needs_all = node.path.is_empty();
        for locale in self.content.locales() {
            let needed = locale == self.default || (needs_all && locale.borrows_addresses());
            if needed && !node.words.contains_key(&locale) && !node.broken_words.contains(&locale) {
                let text = format!("Die Seite hat keine Worte auf „{locale}“.");
                let mend = format!("Legen Sie {locale}.json an.");
                self.tell(Code::WordsMissing, node.words_file(locale), "", text, mend);
            }
        }
    }

    fn further_parents(&mut self, node: &'a Node) {
        let file = node.page_file();
        let parent = node.parent.and_then(|parent| self.content.pages.get(parent));
        let mut seen = BTreeSet::new();
        for (at, id) in node.facts.also_under.iter().enumerate() {
            let pointer = format!("/also_under/{at}");
            if *id == node.facts.id {
                self.tell(
                    Code::LinkToSelf,
                    &file,
                    &pointer,
                    "Eine Seite steht nicht unter sich selbst.",
                    "Löschen Sie den Eintrag.",
                );
                continue;
            }
            if !seen.insert(id) || parent.is_some_and(|parent| parent.facts.id == *id) {
                let text = format!("Unter „{id}“ steht die Seite schon.");
                self.tell(Code::LinkDuplicate, &file, &pointer, text, "Löschen Sie den Eintrag.");
            }
            let Some(target) = self.target(id, &file, &pointer) else { continue };
            if all_above(self.content, target).contains(node.path.as_str()) {
                let text =
                    format!("„{id}“ steht selbst unter dieser Seite; so drehten sich die beiden im Kreis.");
                self.tell(
                    Code::ParentCycle,
                    &file,
                    pointer,
                    text,
                    "Löschen Sie einen der beiden Einträge in `also_under`.",
                );
            }
        }
    }

    /// Photos have addresses below their exhibition, as its child pages do.
    fn addresses_within(&mut self, node: &Node, paths: &HashSet<&str>) {
        let slug_of =
            |id: &str| if node.path.is_empty() { id.to_owned() } else { format!("{}/{id}", node.path) };
        for (at, photo) in node.facts.exhibition.iter().flat_map(|facts| &facts.photos).enumerate() {
            let address = slug_of(&photo.id);
            if paths.contains(address.as_str()) {
                let text = format!("Ein Bild und eine Seite hätten dieselbe Adresse: {address}.");
                let pointer = format!("/exhibition/photos/{at}/id");
                self.tell(Code::PathClash, node.page_file(), pointer, text, "Benennen Sie das Bild um.");
            }
        }
    }
}

/// The paths of all pages above a page, by any parent, itself included. Ends even in a cycle.
pub(super) fn all_above<'a>(content: &'a Content, node: &'a Node) -> BTreeSet<&'a str> {
    let mut above = BTreeSet::new();
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        if above.insert(node.path.as_str()) {
            let further = node.facts.also_under.iter().filter_map(|id| content.page(id));
            let parent = node.parent.and_then(|parent| content.pages.get(parent));
            open.extend(parent.into_iter().chain(further));
        }
    }
    above
}
