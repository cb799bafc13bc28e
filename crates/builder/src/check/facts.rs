//! The facts of a page: which blocks its kind needs, offices and countries that exist, goals, keys, places.

use super::Finder;
use crate::{
    content::Node,
    near::nearest,
    problem::Code,
    source::{DocumentType, Geo},
};
use std::collections::BTreeSet;

impl<'a> Finder<'a> {
    pub(super) fn facts(&mut self, node: &'a Node) {
        self.blocks(node);
        self.office(node);
        self.goals(node);
        let file = node.page_file();
        if let Some(partnership) = &node.facts.partnership {
            self.geo(&file, "/partnership/geo", partnership.geo);
            self.country(&partnership.country, &file);
            let keys = partnership.milestones.iter().map(|milestone| milestone.key.as_str());
            self.unique(keys, &file, "/partnership/milestones", "key");
        }
        if let Some(exhibition) = &node.facts.exhibition {
            let ids = exhibition.photos.iter().map(|photo| photo.id.as_str());
            self.unique(ids, &file, "/exhibition/photos", "id");
        }
        self.unique(node.facts.changes.iter().map(|change| change.key.as_str()), &file, "/changes", "key");
    }

    /// Two decimals are about a kilometre; more would name a house.
    pub(super) fn geo(&mut self, file: &str, pointer: &str, geo: Geo) {
        for (name, degrees) in [("lat", geo.lat), ("lon", geo.lon)] {
            let hundredths = degrees * 100.0;
            if (hundredths - hundredths.round()).abs() > 1e-6 {
                let text = format!("{degrees} hat mehr als zwei Stellen nach dem Komma.");
                let mend = format!("Schreiben Sie {:.2}.", degrees);
                self.tell(Code::GeoPrecision, file, format!("{pointer}/{name}"), text, mend);
            }
        }
    }

    fn blocks(&mut self, node: &Node) {
        let facts = &node.facts;
        let blocks = [
            ("partnership", DocumentType::Partnership, facts.partnership.is_some()),
            ("exhibition", DocumentType::Exhibition, facts.exhibition.is_some()),
            ("goal", DocumentType::Goal, facts.goal.is_some()),
        ];
        for (name, kind, is_there) in blocks {
            let needed = facts.document_type == kind;
            if needed && !is_there {
                let text = format!("Eine Seite der Art `{name}` braucht die Angabe `{name}`.");
                self.tell(Code::BlockMissing, node.page_file(), "", text, format!("Ergänzen Sie `{name}`."));
            } else if is_there && !needed {
                let text = format!("Die Angabe `{name}` passt nicht zur Art dieser Seite.");
                let mend = format!("Löschen Sie sie, oder machen Sie `document_type` zu `{name}`.");
                self.tell(Code::BlockUnexpected, node.page_file(), format!("/{name}"), text, mend);
            }
        }
        for (locale, text) in &node.words {
            let words = [
                ("partnership", facts.partnership.is_some(), text.written.partnership.is_some()),
                ("exhibition", facts.exhibition.is_some(), text.written.exhibition.is_some()),
            ];
            for (name, needed, is_there) in words {
                if needed && !is_there {
                    let what = format!("Die Worte zu `{name}` fehlen.");
                    self.tell(
                        Code::BlockMissing,
                        node.words_file(*locale),
                        "",
                        what,
                        format!("Ergänzen Sie `{name}`."),
                    );
                } else if is_there && !needed {
                    let what = format!("Worte zu `{name}`, aber page.json hat diese Angabe nicht.");
                    let pointer = format!("/{name}");
                    self.tell(
                        Code::BlockUnexpected,
                        node.words_file(*locale),
                        pointer,
                        what,
                        "Löschen Sie sie.",
                    );
                }
            }
        }
    }

    fn office(&mut self, node: &Node) {
        let Some(site) = &self.content.site else { return };
        if let Some(office) = &node.facts.office {
            if !site.offices.contains_key(office) {
                let mend = match nearest(office, site.offices.keys().map(String::as_str)) {
                    Some(near) => format!("Meinten Sie „{near}“?"),
                    None => "Die Stellen stehen unter `offices` in site.json.".to_owned(),
                };
                let text = format!("Eine Stelle „{office}“ gibt es nicht.");
                self.tell(Code::OfficeUnknown, node.page_file(), "/office", text, mend);
            }
        } else if !node.orphan && self.content.office_id(node).is_none() {
            let mend = "Nennen Sie `office` hier oder auf einer Seite darüber, am besten auf der Startseite.";
            self.tell(
                Code::OfficeMissing,
                node.page_file(),
                "",
                "Für diese Seite ist niemand zuständig.",
                mend,
            );
        }
    }

    fn country(&mut self, country: &str, file: &str) {
        let Some(site) = &self.content.site else { return };
        if !site.places.contains_key(country) {
            let known: Vec<&str> = site.places.keys().map(String::as_str).collect();
            let mend = format!("Nehmen Sie es dort auf. Bekannt sind: {}.", known.join(", "));
            let text = format!("Das Land „{country}“ steht nicht unter `places` in site.json.");
            self.tell(Code::PlaceUnknown, file, "/partnership/country", text, mend);
        }
    }

    fn goals(&mut self, node: &Node) {
        let facts = &node.facts;
        let never = [
            DocumentType::Home,
            DocumentType::Goal,
            DocumentType::GoalIndex,
            DocumentType::Map,
            DocumentType::AToZ,
            DocumentType::Search,
        ];
        if !facts.goals.is_empty() && never.contains(&facts.document_type) {
            let text = "Diese Art Seite trägt selbst zu keinem Ziel bei.";
            let mend = "Löschen Sie `goals`; eine Zielseite nennt ihre Nummer unter `goal`.";
            self.tell(Code::GoalsMisplaced, node.page_file(), "/goals", text, mend);
        }
        let own = facts.goals.iter().map(|entry| entry.goal);
        self.goals_once(own, &node.page_file(), "/goals");
        for (locale, text) in &node.words {
            let fields = text.written.partnership.iter().flat_map(|words| &words.fields_of_work);
            for (at, field) in fields.enumerate() {
                let pointer = format!("/partnership/fields_of_work/{at}/goals");
                self.goals_once(field.goals.iter().copied(), &node.words_file(*locale), &pointer);
            }
        }
    }

    fn goals_once(&mut self, goals: impl Iterator<Item = model::Goal>, file: &str, pointer: &str) {
        let mut seen = BTreeSet::new();
        for (at, goal) in goals.enumerate() {
            if !seen.insert(goal) {
                let text = format!("Ziel {goal} steht zweimal.");
                self.tell(
                    Code::GoalDuplicate,
                    file,
                    format!("{pointer}/{at}"),
                    text,
                    "Löschen Sie einen der Einträge.",
                );
            }
        }
    }

    fn unique<'k>(&mut self, keys: impl Iterator<Item = &'k str>, file: &str, pointer: &str, name: &str) {
        let mut seen = BTreeSet::new();
        for (at, key) in keys.enumerate() {
            if !seen.insert(key) {
                let text = format!("„{key}“ steht hier zweimal.");
                self.tell(
                    Code::KeyTwice,
                    file,
                    format!("{pointer}/{at}/{name}"),
                    text,
                    "Jeder Eintrag braucht seinen eigenen.",
                );
            }
        }
    }
}
