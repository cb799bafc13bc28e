//! The line that offers a page in the reader's own language, to whom a link from elsewhere has led to another: which
//! language that is, and what it looks like. It knows no browser and leads nobody anywhere by itself.

use super::{Html, Scene, el};
use crate::words;
use model::{Locale, Page};

/// The first language of the reader the page is written in, unless she reads the one it lies at before that.
///
/// `languages` are BCP 47 tags, the dearest first; of each only the language itself counts. Leichte Sprache is German, and
/// nobody's browser asks for it: it is never offered.
pub fn better(languages: &[String], page: &Page) -> Option<Locale> {
    for tag in languages {
        let wanted = language(tag);
        let is_wanted = |locale: &Locale| language(locale.tag()).eq_ignore_ascii_case(wanted);
        if is_wanted(&page.locale) {
            return None;
        }
        let found = page.written_in.iter().find(|one| !one.borrows_addresses() && is_wanted(one));
        if found.is_some() {
            return found.copied();
        }
    }
    None
}

/// The line, in the language it offers.
pub fn offer(scene: &Scene, page: &Page, locale: Locale) -> Html {
    let words = words::of(locale);
    let link = el("a")
        .attr("href", &scene.addresses.page(locale, &page.path))
        .attr("rel", "alternate")
        .attr("hreflang", locale.tag())
        .text(words.offer);
    el("nav").lang(Some(locale)).attr("aria-label", words.languages).child(link)
}

/// The language of a tag, without script, country and variant.
fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}
