//! The words of one language: lengths, the teaser, where a translation comes from.

use super::{Finder, fold, length, sentences};
use crate::{content::Node, problem::Code, source::Status};
use model::Locale;

/// The longest title, in characters.
const TITLE: usize = 90;
/// The longest teaser, in characters.
const DESCRIPTION: usize = 150;

impl<'a> Finder<'a> {
    pub(super) fn words(&mut self, node: &'a Node, locale: Locale) {
        let Some(words) = node.words.get(&locale).map(|text| &text.written) else { return };
        let file = node.words_file(locale);
        for (name, title) in [("title", Some(&words.title)), ("short_title", words.short_title.as_ref())] {
            if let Some(long) = title.map(|title| length(title)).filter(|long| *long > TITLE) {
                let text = format!("Der Titel hat {long} Zeichen.");
                self.tell(
                    Code::TitleLong,
                    &file,
                    format!("/{name}"),
                    text,
                    format!("Höchstens {TITLE} finden Platz."),
                );
            }
        }
        self.description(&words.title, &words.description, locale, &file);
        self.translation(node, locale, &file);
        let dormant = node.facts.partnership.as_ref().map(|facts| facts.status);
        let note = words.partnership.as_ref().map(|words| &words.status_note);
        if matches!(dormant, Some(Status::Ruhend | Status::Beendet)) && matches!(note, Some(None)) {
            let text = "Die Partnerschaft ruht oder ist beendet, aber niemand erfährt, warum.";
            self.tell(Code::StatusNoteMissing, &file, "/partnership", text, "Ergänzen Sie `status_note`.");
        }
    }

    fn description(&mut self, title: &str, description: &str, locale: Locale, file: &str) {
        const AT: &str = "/description";
        let long = length(description);
        if long > DESCRIPTION {
            let text = format!("Der Anreißer hat {long} Zeichen.");
            self.tell(
                Code::DescriptionLong,
                file,
                AT,
                text,
                format!("Höchstens {DESCRIPTION} finden Platz."),
            );
        }
        if fold(description) == fold(title) {
            let mend = "Sagen Sie in einem Satz, was man auf der Seite erfährt.";
            self.tell(Code::DescriptionSame, file, AT, "Der Anreißer wiederholt nur den Titel.", mend);
        }
        // Leichte Sprache needs short sentences, so it may need two.
        let count = sentences::of(description).count();
        if count > 1 && !locale.borrows_addresses() {
            let text = format!("Der Anreißer besteht aus {count} Sätzen.");
            self.tell(Code::DescriptionShape, file, AT, text, "Ein Satz genügt.");
        } else if !description.trim_end().ends_with(['.', '!', '?', '…', '؟']) {
            let text = "Der Anreißer ist kein ganzer Satz: Am Ende fehlt ein Satzzeichen.";
            self.tell(Code::DescriptionShape, file, AT, text, "Schreiben Sie einen ganzen Satz.");
        }
    }

    fn translation(&mut self, node: &Node, locale: Locale, file: &str) {
        let translation = node.words.get(&locale).and_then(|text| text.written.translation.as_ref());
        match translation {
            None if locale != self.default => {
                let mend = "Ergänzen Sie `translation` mit `of`, `by` und `reviewed`.";
                let text = "Woher diese Übersetzung stammt, ist nicht angegeben.";
                self.tell(Code::TranslationMissing, file, "", text, mend);
            }
            Some(_) if locale == self.default => {
                let text = "Dies ist die Ausgangssprache; sie ist keine Übersetzung.";
                self.tell(
                    Code::TranslationForbidden,
                    file,
                    "/translation",
                    text,
                    "Löschen Sie `translation`.",
                );
            }
            Some(translation) if translation.of < node.facts.updated => {
                let text = format!(
                    "Die Übersetzung ist vom Stand {}, die Seite wurde am {} geändert.",
                    translation.of, node.facts.updated
                );
                self.tell(
                    Code::TranslationOutdated,
                    file,
                    "/translation/of",
                    text,
                    "Ziehen Sie sie nach und setzen Sie das Datum.",
                );
            }
            _ => {}
        }
    }
}
