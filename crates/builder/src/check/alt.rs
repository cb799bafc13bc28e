//! Alternative texts: every picture has one, and it says what is to be seen.

use super::{Finder, fold, length};
use crate::{content::Node, json::step, problem::Code, source::Lead};
use model::Locale;

/// The longest alternative text, in characters: what a screen reader says in one breath.
const ALT: usize = 160;

impl<'a> Finder<'a> {
    pub(super) fn alt(&mut self, node: &'a Node, locale: Locale) {
        let Some(words) = node.words.get(&locale).map(|text| &text.written) else { return };
        let file = node.words_file(locale);
        match (&node.facts.picture, &words.picture_alt, words.picture_decorative) {
            (Some(_), None, false) => {
                let mend =
                    "Ergänzen Sie `picture_alt`, oder `picture_decorative`, wenn das Bild nur schmückt.";
                self.tell(
                    Code::AltMissing,
                    &file,
                    "",
                    "Das Bild der Seite hat hier keinen Alternativtext.",
                    mend,
                );
            }
            (Some(_), Some(_), true) => {
                let text = "Ein Bild, das nur schmückt, hat keinen Alternativtext.";
                self.tell(
                    Code::AltUnexpected,
                    &file,
                    "/picture_alt",
                    text,
                    "Löschen Sie eine der beiden Angaben.",
                );
            }
            (None, Some(_), _) => {
                let text = "Die Seite hat kein Bild, aber einen Alternativtext.";
                self.tell(
                    Code::AltUnexpected,
                    &file,
                    "/picture_alt",
                    text,
                    "Löschen Sie ihn, oder nennen Sie in page.json ein Bild.",
                );
            }
            (None, None, true) => {
                let text = "Die Seite hat kein Bild.";
                self.tell(Code::AltUnexpected, &file, "/picture_decorative", text, "Löschen Sie die Angabe.");
            }
            (Some(picture), Some(alt), false) => {
                let name = match picture {
                    Lead::File(picture) => picture.file.as_str(),
                    Lead::From(_) => "",
                };
                self.alt_text(alt, name, &[&words.title], &file, "/picture_alt");
            }
            (None | Some(_), None, _) => {}
        }
        let (Some(facts), Some(words)) = (&node.facts.exhibition, &words.exhibition) else { return };
        for photo in &facts.photos {
            if let Some(own) = words.photos.get(&photo.id) {
                let pointer = format!("{}/alt", step("/exhibition/photos", &photo.id));
                self.alt_text(&own.alt, &photo.file, &[&own.title, &own.caption], &file, &pointer);
            }
        }
    }

    fn alt_text(&mut self, alt: &str, name: &str, others: &[&String], file: &str, pointer: &str) {
        let long = length(alt);
        if long > ALT {
            let text = format!("Der Alternativtext hat {long} Zeichen.");
            let mend = format!("Höchstens {ALT}; mehr gehört in die Beschreibung.");
            self.tell(Code::AltLong, file, pointer, text, mend);
        }
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let is_name = fold(alt) == fold(name) || fold(alt) == fold(stem);
        if is_name || others.iter().any(|other| fold(alt) == fold(other)) {
            let text = "Der Alternativtext wiederholt nur Titel, Bildunterschrift oder Dateinamen.";
            self.tell(Code::AltSame, file, pointer, text, "Sagen Sie, was zu sehen ist.");
        }
    }
}
