//! Links to pages by id: in running text, and everywhere else an id stands.

use super::Finder;
use crate::{content::Node, markdown, near::nearest, problem::Code};

impl<'a> Finder<'a> {
    pub(super) fn links(&mut self, node: &'a Node) {
        for (locale, text) in &node.words {
            let file = node.words_file(*locale);
            for (at, string) in text.written.body.iter().enumerate() {
                self.links_of(string, &file, &format!("/body/{at}"), node);
            }
            let fields = text.written.partnership.iter().flat_map(|words| &words.fields_of_work);
            for (at, field) in fields.enumerate() {
                self.links_of(&field.text, &file, &format!("/partnership/fields_of_work/{at}/text"), node);
            }
        }
    }

    /// The page an id names; tells if there is none, or none that will be published.
    pub(super) fn target(&mut self, id: &str, file: &str, pointer: &str) -> Option<&'a Node> {
        let content = self.content;
        match content.page(id) {
            Some(target) if self.settings.production && content.is_draft(target) => {
                let text = format!("„{id}“ ist ein Entwurf und wird nicht veröffentlicht.");
                let mend = "Löschen Sie den Verweis, oder nehmen Sie der Seite `draft`.";
                self.tell(Code::LinkToDraft, file, pointer, text, mend);
                Some(target)
            }
            Some(target) => Some(target),
            None if content.broken_ids.contains(id) => None,
            None => {
                let known = content.by_id.keys().map(String::as_str);
                let mend = match nearest(id, known) {
                    Some(near) => format!("Meinten Sie „{near}“?"),
                    None => "Die Kennung einer Seite steht als `id` in ihrer page.json.".to_owned(),
                };
                self.tell(
                    Code::LinkDangling,
                    file,
                    pointer,
                    format!("Eine Seite „{id}“ gibt es nicht."),
                    mend,
                );
                None
            }
        }
    }

    fn links_of(&mut self, text: &str, file: &str, pointer: &str, node: &Node) {
        if !text.contains("page:") {
            return;
        }
        let (blocks, _) = markdown::read(text);
        for id in markdown::page_links(&blocks) {
            self.target(id, file, pointer);
            if id == node.facts.id {
                let mend = "Lassen Sie den Verweis weg.";
                self.tell(
                    Code::LinkToSelf,
                    file,
                    pointer,
                    "Dieser Verweis führt auf die Seite selbst.",
                    mend,
                );
            }
        }
    }
}
