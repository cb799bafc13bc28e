//! Pictures: that the files are there and used, whose they are, and that nobody is shown against their will.

use super::Finder;
use crate::{
    content::Node,
    near::nearest,
    problem::Code,
    source::{Consent, Lead, People, PictureFrom, PictureKind},
};
use std::collections::BTreeSet;

impl<'a> Finder<'a> {
    pub(super) fn pictures(&mut self, node: &'a Node) {
        let file = node.page_file();
        let mut used = BTreeSet::new();
        match &node.facts.picture {
            Some(Lead::File(picture)) => {
                used.insert(picture.file.as_str());
                self.picture_file(node, &picture.file, "/picture/file");
                self.rights(&picture.rights, &file, "/picture/rights");
                if picture.kind == PictureKind::Photo && picture.people.is_none() {
                    let text = "Ob auf diesem Foto Menschen zu erkennen sind, ist nicht vermerkt.";
                    let mend = "Setzen Sie `people` auf `none`, `not_recognisable` oder `recognisable`.";
                    self.tell(Code::ConsentMissing, &file, "/picture", text, mend);
                }
                self.consent(picture.people, picture.consent, &file, "/picture");
            }
            Some(Lead::From(from)) => self.borrowed(from, &file),
            None => {}
        }
        for (at, photo) in node.facts.exhibition.iter().flat_map(|facts| &facts.photos).enumerate() {
            let pointer = format!("/exhibition/photos/{at}");
            used.insert(photo.file.as_str());
            self.picture_file(node, &photo.file, &format!("{pointer}/file"));
            self.rights(&photo.rights, &file, &format!("{pointer}/rights"));
            self.consent(Some(photo.people), photo.consent, &file, &pointer);
        }
        for name in node.pictures.keys().filter(|name| !used.contains(name.as_str())) {
            let text = "Dieses Bild kommt auf der Seite nicht vor und wird nicht veröffentlicht.";
            let place = node.file(&format!("pictures/{name}"));
            self.tell(
                Code::PictureUnused,
                place,
                "",
                text,
                "Nennen Sie es in page.json, oder löschen Sie es.",
            );
        }
    }

    fn consent(&mut self, people: Option<People>, consent: Option<Consent>, file: &str, pointer: &str) {
        if people == Some(People::Recognisable) && consent != Some(Consent::Given) {
            let text = "Menschen sind zu erkennen, aber ihr Einverständnis ist nicht vermerkt.";
            let mend =
                "Holen Sie es ein und setzen Sie `consent` auf `given`, oder nehmen Sie das Bild heraus.";
            self.tell(Code::ConsentMissing, file, pointer, text, mend);
        }
    }

    fn picture_file(&mut self, node: &Node, name: &str, pointer: &str) {
        if !node.pictures.contains_key(name) {
            let mend = match nearest(name, node.pictures.keys().map(String::as_str)) {
                Some(near) => format!("Meinten Sie „{near}“?"),
                None => "Bis sie da ist, zeigt die Seite eine leere Fläche.".to_owned(),
            };
            let text = format!("Die Datei pictures/{name} fehlt.");
            self.tell(Code::PictureMissing, node.page_file(), pointer, text, mend);
        }
    }

    fn borrowed(&mut self, from: &PictureFrom, file: &str) {
        let Some(target) = self.target(&from.from, file, "/picture/from") else { return };
        let photos = target.facts.exhibition.iter().flat_map(|facts| &facts.photos);
        let photo = photos.clone().find(|photo| photo.id == from.photo);
        let ids: Vec<&str> = photos.map(|photo| photo.id.as_str()).collect();
        if photo.is_some_and(|photo| photo.content_note_key.is_some()) {
            let text =
                format!("Zu „{}“ gehört ein Hinweis, der vor dem Bild steht; hier fehlte er.", from.photo);
            let mend = "Nehmen Sie ein Bild, das ohne Hinweis gezeigt werden kann.";
            self.tell(Code::NoteLost, file, "/picture/photo", text, mend);
        }
        if photo.is_none() {
            let mend = match nearest(&from.photo, ids.iter().copied()) {
                Some(near) => format!("Meinten Sie „{near}“?"),
                None => format!("Dort gibt es: {}.", ids.join(", ")),
            };
            let text = format!("In „{}“ gibt es kein Bild „{}“.", from.from, from.photo);
            self.tell(Code::LinkDangling, file, "/picture/photo", text, mend);
        }
    }

    fn rights(&mut self, rights: &str, file: &str, pointer: &str) {
        if !is_rights(rights) {
            let text = format!("„{rights}“ nennt keine bekannte Lizenz.");
            let mend = "Nehmen Sie eine Adresse wie https://creativecommons.org/licenses/by/4.0/ oder \
                        http://rightsstatements.org/vocab/InC/1.0/, oder all-rights-reserved.";
            self.tell(Code::RightsUnknown, file, pointer, text, mend);
        }
    }
}

/// Rights statements live at `http:`, Creative Commons at `https:`; both are names, not links.
fn is_rights(rights: &str) -> bool {
    let address = rights.strip_prefix("https://").or_else(|| rights.strip_prefix("http://"));
    let known =
        ["creativecommons.org/licenses/", "creativecommons.org/publicdomain/", "rightsstatements.org/vocab/"];
    let is_known = |address: &str| {
        known.iter().any(|start| address.strip_prefix(start).is_some_and(|rest| rest.len() > 1))
            && address.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"./-".contains(&byte))
    };
    rights == "all-rights-reserved" || address.is_some_and(is_known)
}

#[cfg(test)]
mod tests {
    use super::is_rights;

    #[test]
    fn only_known_statements_pass() {
        for (rights, expected) in [
            ("all-rights-reserved", true),
            ("https://creativecommons.org/licenses/by/4.0/", true),
            ("https://creativecommons.org/publicdomain/zero/1.0/", true),
            ("http://rightsstatements.org/vocab/InC/1.0/", true),
            ("CC BY 4.0", false),
            ("https://creativecommons.org.example.de/licenses/by/4.0/", false),
            ("https://creativecommons.org/licenses/", false),
            ("", false),
        ] {
            assert_eq!(is_rights(rights), expected, "{rights}");
        }
    }
}
