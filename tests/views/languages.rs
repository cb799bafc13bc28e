//! What readers are told about the language they read: where a translation comes from, where Leichte Sprache is, which mark
//! goes which way.

use crate::markup::Markup;
use crate::pages::{KINDS, draw, page, scene};
use model::{Locale, Page, Translation};
use std::sync::Arc;
use weltoffen::app::{Content, Shown};
use weltoffen::shell;
use weltoffen::view::Html;

/// A page written in the reader's own language.
fn written(kind: &str, locale: Locale) -> Page {
    Page { lang: None, written_in: vec![Locale::De, locale], ..page(kind, locale) }
}

fn translated(locale: Locale, machine: bool, reviewed: bool, outdated: bool) -> Option<String> {
    let mut page = written("article", locale);
    page.translation = Some(Translation { of: page.updated, machine, reviewed, outdated });
    let markup = Markup::read(&draw(page));
    let notices = markup.of_class("notice");
    let notice = notices.iter().find(|notice| notice.attr("data-kind") == Some("translation"));
    notice.map(|notice| notice.text.clone())
}

#[test]
fn a_machine_translation_a_missing_review_and_an_older_text_are_said() {
    for locale in [Locale::En, Locale::Ar, Locale::DeSimple] {
        let words = weltoffen::words::of(locale);
        let (machine, reviewed, outdated) = (words.machine, words.machine_reviewed, words.outdated);
        assert_eq!(translated(locale, true, false, false).as_deref(), Some(machine));
        assert_eq!(translated(locale, true, true, false).as_deref(), Some(reviewed));
        assert_eq!(translated(locale, false, true, true).as_deref(), Some(outdated));
        let both = format!("{machine} {outdated}");
        assert_eq!(translated(locale, true, false, true), Some(both), "{locale}");
        assert_eq!(translated(locale, false, true, false), None, "a person's own, up to date: {locale}");
    }
}

#[test]
fn easy_language_leads_to_the_whole_text() {
    for kind in KINDS {
        let markup = Markup::read(&draw(written(kind, Locale::DeSimple)));
        let notices = markup.of_class("notice");
        let notice = notices.iter().find(|notice| notice.attr("data-kind") == Some("full-text"));
        let link = markup.inside(notice.unwrap_or_else(|| panic!("{kind} leads nowhere")), "a")[0];
        assert_eq!((link.attr("href"), link.attr("hreflang")), (Some("/a/b/"), Some("de")), "{kind}");
    }
    for locale in [Locale::De, Locale::En, Locale::Ar] {
        let markup = Markup::read(&draw(page("article", locale)));
        assert!(markup.of_class("notice").iter().all(|one| one.attr("data-kind") != Some("full-text")));
    }
}

#[test]
fn the_menu_shows_leichte_sprache_only_where_somebody_wrote_it() {
    let languages = |written_in: &[Locale], locale: Locale| {
        let page = Page { written_in: written_in.to_vec(), ..page("article", locale) };
        let content = Content::Ready(Arc::new(page));
        let shown = Shown { scene: scene(locale), content, visit: 0, from_top: true, offered: None };
        let html: String = shell::frame(&shown, "printed").iter().map(Html::print).collect();
        let markup = Markup::read(&html);
        let links = markup.inside(markup.of_class("languages")[0], "a");
        links.iter().filter_map(|link| link.attr("hreflang").map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(languages(&[Locale::De], Locale::De), ["de", "en", "ar"]);
    assert_eq!(languages(&[Locale::De, Locale::DeSimple], Locale::De), ["de", "en", "ar", "de-simple"]);
    assert_eq!(languages(&[Locale::De, Locale::DeSimple], Locale::Ar), ["de", "en", "ar", "de-simple"]);
    assert_eq!(
        languages(&[Locale::De], Locale::DeSimple),
        ["de", "en", "ar", "de-simple"],
        "one's own stays"
    );
}

#[test]
fn coordinates_phone_numbers_and_addresses_run_from_left_to_right() {
    let markup = Markup::read(&draw(page("partnership", Locale::Ar)));
    let isolated: Vec<&str> = markup
        .all("bdi")
        .iter()
        .filter(|bdi| bdi.attr("dir") == Some("ltr"))
        .map(|bdi| bdi.text.as_str())
        .collect();
    for text in ["31.51° N 35.01° E", "+49 231 50-0", "Friedensplatz 1"] {
        assert!(isolated.contains(&text), "{text} in {isolated:?}");
    }
}
