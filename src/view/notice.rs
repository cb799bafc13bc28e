//! What a reader must know before reading: another language, a machine's translation, a sleeping partnership.

use super::timeline::time;
use super::{Html, Scene, el};
use crate::words::fill;
use model::{Page, Partnership, Status, Translation};

/// All notices that stand under a page's heading.
pub fn notices(scene: &Scene, page: &Page) -> Vec<Html> {
    let words = scene.words;
    let mut notices = Vec::new();
    if page.draft {
        notices.push(notice("draft", words.draft));
    }
    if let Some(language) = scene.foreign {
        notices.push(notice("language", &fill(words.other_language, words.language(language))));
    }
    notices.extend(full_text(scene, page));
    notices.extend(page.translation.as_ref().and_then(|translation| translated(scene, translation)));
    notices.extend(page.partnership.as_ref().and_then(|partnership| dormant(scene, partnership)));
    if let Some(text) = page.exhibition.as_ref().and_then(|exhibition| exhibition.notice.as_ref()) {
        notices.push(boxed("exhibition").child(el("p").lang(scene.foreign).text(text)));
    }
    notices
}

/// From an easy text to the whole one, where the page is written in the easy language.
fn full_text(scene: &Scene, page: &Page) -> Option<Html> {
    let text = scene.words.full_text.filter(|_| scene.foreign.is_none())?;
    let whole = scene.addresses.default_locale();
    let link = el("a")
        .attr("href", &scene.addresses.page(whole, &page.path))
        .attr("hreflang", whole.tag())
        .text(text);
    Some(boxed("full-text").child(el("p").child(link)))
}

fn translated(scene: &Scene, translation: &Translation) -> Option<Html> {
    let made = match (translation.machine, translation.reviewed) {
        (true, false) => Some(scene.words.machine),
        (true, true) => Some(scene.words.machine_reviewed),
        (false, _) => None,
    };
    let outdated = translation.outdated.then_some(scene.words.outdated);
    let sentences: Vec<&str> = [made, outdated].into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| notice("translation", &sentences.join(" ")))
}

fn dormant(scene: &Scene, partnership: &Partnership) -> Option<Html> {
    if !partnership.status.is_dormant() {
        return None;
    }
    let sentence =
        if partnership.status == Status::Beendet { scene.words.ended } else { scene.words.dormant };
    let since = partnership.status_since.map(|date| {
        el("span").class("notice__since").text(scene.words.since).text(" ").child(time(scene, date)).text(".")
    });
    let note = partnership.status_note.as_ref().map(|note| el("p").lang(scene.foreign).text(note));
    let first = el("p").child(el("strong").text(sentence)).text(" ").maybe(since);
    Some(boxed("dormant").child(first).maybe(note))
}

fn notice(kind: &str, text: &str) -> Html {
    boxed(kind).child(el("p").text(text))
}

fn boxed(kind: &str) -> Html {
    el("div").class("notice").attr("data-kind", kind)
}
