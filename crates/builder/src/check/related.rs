//! "Mehr zum Thema": that the pages exist, and that the reasons which can be computed are true.

use super::{Finder, tree::all_above};
use crate::{
    compile::shared_goals,
    content::Node,
    problem::Code,
    source::{Reason, RelatedEntry},
};
use std::collections::BTreeSet;

impl<'a> Finder<'a> {
    pub(super) fn related(&mut self, node: &'a Node) {
        let file = node.page_file();
        let mut seen = BTreeSet::new();
        for (at, entry) in node.facts.related.iter().enumerate() {
            let pointer = format!("/related/{at}");
            if entry.id == node.facts.id {
                self.tell(
                    Code::LinkToSelf,
                    &file,
                    pointer,
                    "Eine Seite ist nicht mit sich selbst verwandt.",
                    "Löschen Sie den Eintrag.",
                );
                continue;
            }
            if !seen.insert(&entry.id) {
                let text = format!("„{}“ steht hier zweimal.", entry.id);
                self.tell(Code::LinkDuplicate, &file, &pointer, text, "Löschen Sie einen der Einträge.");
            }
            if let Some(target) = self.target(&entry.id, &file, &format!("{pointer}/id")) {
                self.reason(node, entry, target, &file, &format!("{pointer}/reason"));
            }
        }
    }

    fn reason(&mut self, node: &'a Node, entry: &RelatedEntry, target: &'a Node, file: &str, pointer: &str) {
        // Below a broken page nothing is known about what is inherited.
        if node.orphan || target.orphan {
            return;
        }
        let content = self.content;
        let same = |a: Option<&str>, b: Option<&str>| a.is_some() && a == b;
        let (holds, what) = match entry.reason {
            Reason::SameGoal => (!shared_goals(node, target).is_empty(), "kein gemeinsames Ziel"),
            Reason::SameCountry => {
                (same(content.country(node), content.country(target)), "kein gemeinsames Land")
            }
            Reason::SameOffice => (
                same(content.office_id(node), content.office_id(target)),
                "keine gemeinsame zuständige Stelle",
            ),
            Reason::PartOf => {
                let is_above = all_above(content, node).contains(target.path.as_str());
                (
                    is_above || all_above(content, target).contains(node.path.as_str()),
                    "keine ist Teil der anderen",
                )
            }
            Reason::EditorsChoice | Reason::SameProgramme | Reason::Background => return,
        };
        if !holds {
            let text = format!("Der Grund stimmt nicht: Diese Seite und „{}“ haben {what}.", entry.id)
                .replace("haben keine ist", "hängen nicht zusammen; keine ist");
            let mend = "Nennen Sie den wahren Grund, etwa editors_choice oder background.";
            self.tell(Code::ReasonFalse, file, pointer, text, mend);
        }
    }
}
