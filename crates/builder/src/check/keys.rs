//! Keys tie facts to words: every key has words in every language that is written, and no words hang loose.

use super::Finder;
use crate::{content::Node, json::step, near::nearest, problem::Code, read::offer, source};
use model::Locale;
use std::collections::BTreeSet;

impl<'a> Finder<'a> {
    pub(super) fn keys(&mut self, node: &'a Node, locale: Locale) {
        let Some(words) = node.words.get(&locale).map(|text| &text.written) else { return };
        let file = node.words_file(locale);
        let changes = node.facts.changes.iter().map(|change| change.key.as_str());
        self.matched(changes.collect(), words.changes.keys(), &file, "/changes");
        if let (Some(facts), Some(words)) = (&node.facts.partnership, &words.partnership) {
            let milestones = facts.milestones.iter().map(|milestone| milestone.key.as_str());
            self.matched(milestones.collect(), words.milestones.keys(), &file, "/partnership/milestones");
            let roles = facts.partners.iter().filter_map(|partner| partner.role_key.as_deref());
            self.matched(roles.collect(), words.roles.keys(), &file, "/partnership/roles");
        }
        if let (Some(facts), Some(words)) = (&node.facts.exhibition, &words.exhibition) {
            let photos = facts.photos.iter().map(|photo| photo.id.as_str());
            let from = self.problems.len();
            self.matched(photos.collect(), words.photos.keys(), &file, "/exhibition/photos");
            self.offer(from, node, facts);
            self.matched(statements(facts), words.statements.keys(), &file, "/exhibition/statements");
        }
    }

    /// Adds to the photos found without words what their files say of them.
    fn offer(&mut self, from: usize, node: &Node, facts: &source::Exhibition) {
        let missing = self.problems.iter_mut().skip(from);
        for problem in missing.filter(|problem| problem.code == Code::WordsOfKeyMissing) {
            let photo = facts.photos.iter().find(|photo| problem.text.contains(&format!("„{}“", photo.id)));
            let drawing = photo.and_then(|photo| node.pictures.get(&photo.file)?.as_ref());
            if let Some(offer) = drawing.and_then(|drawing| drawing.notes()).and_then(offer) {
                problem.mend.push_str(&offer);
            }
        }
    }

    fn matched<'k>(
        &mut self,
        keys: BTreeSet<&str>,
        words: impl Iterator<Item = &'k String>,
        file: &str,
        pointer: &str,
    ) {
        let words: BTreeSet<&str> = words.map(String::as_str).collect();
        for key in keys.difference(&words) {
            let text = format!("Für „{key}“ aus page.json fehlen hier die Worte.");
            self.tell(Code::WordsOfKeyMissing, file, pointer, text, format!("Ergänzen Sie „{key}“."));
        }
        for key in words.difference(&keys) {
            let text = format!("„{key}“ kommt in page.json nicht vor; diese Worte sähe niemand.");
            let missing = keys.difference(&words).copied();
            let mend = match nearest(key, missing) {
                Some(near) => format!("Meinten Sie „{near}“?"),
                None => "Löschen Sie sie, oder ergänzen Sie page.json.".to_owned(),
            };
            self.tell(Code::WordsWithoutKey, file, step(pointer, key), text, mend);
        }
    }
}

fn statements(facts: &source::Exhibition) -> BTreeSet<&str> {
    let notes = facts.photos.iter().filter_map(|photo| photo.content_note_key.as_deref());
    notes.chain(facts.required_statement_key.as_deref()).collect()
}
