//! How a text is written: whether Leichte Sprache is easy, and plans that may have come true by now.

use super::{Finder, easy, sentences};
use crate::{content::Node, content::Text, problem::Code};
use model::Locale;

/// Plans on a page that nobody has confirmed for more months than this are told.
const MONTHS: u32 = 12;
/// Words by which a German sentence speaks of a plan.
const PLANS: [&str; 4] = ["soll", "sollen", "geplant", "vorgesehen"];

impl<'a> Finder<'a> {
    pub(super) fn language(&mut self, node: &'a Node, locale: Locale) {
        let Some(text) = node.words.get(&locale) else { return };
        let file = node.words_file(locale);
        if locale == Locale::DeSimple {
            for (pointer, leaf) in texts(text) {
                for hint in sentences::of(&leaf).flat_map(easy::hints) {
                    self.tell(hint.code, &file, &pointer, hint.text, hint.mend);
                }
            }
        }
        if locale == Locale::De && node.facts.confirmed.months_until(self.settings.today) > MONTHS {
            for (pointer, leaf) in texts(text) {
                if let Some(sentence) = sentences::of(&leaf).find(|sentence| is_plan(sentence)) {
                    let what =
                        format!("Dieser Satz spricht von einem Plan, der über ein Jahr alt ist: {sentence}");
                    self.tell(
                        Code::IntentOld,
                        &file,
                        pointer,
                        what,
                        "Ist er wahr geworden? Schreiben Sie, was heute gilt.",
                    );
                }
            }
        }
    }
}

/// The running text of a page, each piece with its place.
fn texts(text: &Text) -> Vec<(String, String)> {
    let words = &text.written;
    let mut texts: Vec<(String, String)> = vec![("/description".to_owned(), words.description.clone())];
    texts.extend(words.lede.iter().map(|lede| ("/lede".to_owned(), lede.clone())));
    texts.extend(words.picture_alt.iter().map(|alt| ("/picture_alt".to_owned(), alt.clone())));
    texts.extend(words.changes.iter().map(|(key, text)| (format!("/changes/{key}"), text.clone())));
    for (at, string) in words.body.iter().enumerate() {
        let (blocks, _) = crate::markdown::read(string);
        texts.extend(sentences::leaves(&blocks).into_iter().map(|leaf| (format!("/body/{at}"), leaf)));
    }
    if let Some(partnership) = &words.partnership {
        texts.extend(
            partnership.status_note.iter().map(|note| ("/partnership/status_note".to_owned(), note.clone())),
        );
        for (at, blocks) in text.fields.iter().enumerate() {
            let pointer = format!("/partnership/fields_of_work/{at}/text");
            texts.extend(sentences::leaves(blocks).into_iter().map(|leaf| (pointer.clone(), leaf)));
        }
        for (key, milestone) in &partnership.milestones {
            let text = milestone
                .text
                .iter()
                .map(|text| (format!("/partnership/milestones/{key}/text"), text.clone()));
            texts.extend(text);
        }
        texts.extend(
            partnership.roles.iter().map(|(key, role)| (format!("/partnership/roles/{key}"), role.clone())),
        );
    }
    if let Some(exhibition) = &words.exhibition {
        texts
            .extend(exhibition.notice.iter().map(|notice| ("/exhibition/notice".to_owned(), notice.clone())));
        for (id, photo) in &exhibition.photos {
            texts.push((format!("/exhibition/photos/{id}/alt"), photo.alt.clone()));
            texts.push((format!("/exhibition/photos/{id}/caption"), photo.caption.clone()));
            let description = photo.description.iter();
            texts.extend(
                description.map(|text| (format!("/exhibition/photos/{id}/description"), text.clone())),
            );
        }
        let statements = exhibition.statements.iter();
        texts.extend(statements.map(|(key, text)| (format!("/exhibition/statements/{key}"), text.clone())));
    }
    texts
}

fn is_plan(sentence: &str) -> bool {
    let mut words = sentence.split(|c: char| !c.is_alphabetic());
    words.any(|word| PLANS.contains(&word.to_lowercase().as_str()))
}
