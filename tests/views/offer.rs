//! To whom a page is offered in another language, and how.

use crate::markup::Markup;
use crate::pages::{page, scene};
use model::{Locale, Page};
use std::sync::Arc;
use weltoffen::app::{Content, Shown};
use weltoffen::shell;
use weltoffen::view::offer::{better, offer};
use weltoffen::view::{Html, el};

const EVERYWHERE: &[Locale] = &[Locale::De, Locale::En, Locale::Ar, Locale::DeSimple];

fn check(here: Locale, written_in: &[Locale], languages: &[&str], expected: Option<Locale>) {
    let page = Page { written_in: written_in.to_vec(), ..page("article", here) };
    let languages: Vec<String> = languages.iter().map(|&tag| tag.to_owned()).collect();
    assert_eq!(better(&languages, &page), expected, "at {here}, written in {written_in:?}: {languages:?}");
}

#[test]
fn the_readers_country_and_script_do_not_matter() {
    for (tag, locale) in [
        ("en-US", Locale::En),
        ("en", Locale::En),
        ("EN-gb", Locale::En),
        ("ar-PS", Locale::Ar),
        ("ar-Arab-EG", Locale::Ar),
    ] {
        check(Locale::De, EVERYWHERE, &[tag], Some(locale));
    }
    check(Locale::En, EVERYWHERE, &["de-AT"], Some(Locale::De));
    check(Locale::Ar, EVERYWHERE, &["de-CH-1996"], Some(Locale::De));
}

#[test]
fn the_language_the_reader_likes_best_decides() {
    check(Locale::De, EVERYWHERE, &["ar", "en"], Some(Locale::Ar));
    check(Locale::De, EVERYWHERE, &["en-GB", "ar", "de"], Some(Locale::En));
    check(Locale::De, EVERYWHERE, &["fi", "ar", "de"], Some(Locale::Ar));
    check(Locale::De, EVERYWHERE, &["de-DE", "en", "ar"], None);
    check(Locale::De, EVERYWHERE, &["fi", "de", "en"], None);
}

#[test]
fn nothing_is_offered_that_is_not_there_or_not_understood() {
    check(Locale::De, &[Locale::De], &["en"], None);
    check(Locale::De, &[Locale::De, Locale::Ar], &["en", "ar"], Some(Locale::Ar));
    for tag in ["fi", "den", "e", "", "-", "*", "english"] {
        check(Locale::De, EVERYWHERE, &[tag], None);
    }
    check(Locale::De, EVERYWHERE, &[], None);
    // Its address is English though its words are not yet: that is said there already.
    check(Locale::En, &[Locale::De], &["en", "de"], None);
    check(Locale::En, &[Locale::De], &["de", "en"], Some(Locale::De));
}

#[test]
fn leichte_sprache_is_german_and_never_offered() {
    check(Locale::DeSimple, EVERYWHERE, &["de-DE"], None);
    check(Locale::DeSimple, EVERYWHERE, &["en", "de"], Some(Locale::En));
    check(Locale::Ar, &[Locale::DeSimple, Locale::De], &["de"], Some(Locale::De));
    check(Locale::Ar, &[Locale::Ar, Locale::DeSimple], &["de"], None);
}

fn frame(here: Locale, content: Content, offered: Option<Locale>) -> String {
    let shown = Shown { scene: scene(here), content, visit: 0, from_top: true, offered };
    shell::frame(&shown, "ready").iter().map(Html::print).collect()
}

#[test]
fn the_line_speaks_the_language_it_offers_and_leads_to_the_same_page() {
    for (here, offered, href, words, name) in [
        (Locale::Ar, Locale::De, "/a/b/", "Diese Seite auf Deutsch lesen", "Sprachen"),
        (Locale::De, Locale::En, "/en/a/b/", "Read this page in English", "Languages"),
        (Locale::De, Locale::Ar, "/ar/a/b/", "اقرأ هذه الصفحة بالعربية", "اللغات"),
    ] {
        let content = Content::Ready(Arc::new(page("article", here)));
        let markup = Markup::read(&frame(here, content, Some(offered)));
        let place = markup.of_class("offer")[0];
        let (line, link) = (markup.inside(place, "nav")[0], markup.inside(place, "a")[0]);
        let dir = Some(offered.direction().tag());
        assert_eq!((line.attr("lang"), line.attr("dir")), (Some(offered.tag()), dir));
        assert_eq!(line.attr("aria-label"), Some(name));
        assert_eq!((link.attr("href"), link.text.as_str()), (Some(href), words));
        assert_eq!((link.attr("rel"), link.attr("hreflang")), (Some("alternate"), Some(offered.tag())));
    }
}

/// A document and the app agree on its place, so that nothing else is exchanged when it comes.
#[test]
fn its_place_is_there_whether_it_is_or_not() {
    let place = el("div").class("offer page").print();
    let ready = || Content::Ready(Arc::new(page("home", Locale::De)));
    for content in [ready(), Content::Blank, Content::Missing(String::new())] {
        assert!(frame(Locale::De, content, None).contains(&place));
    }
    let bare = frame(Locale::De, Content::Missing(String::new()), Some(Locale::En));
    assert!(bare.contains(&place), "what is missing is missing in every language");
    let line = offer(&scene(Locale::De), &page("home", Locale::De), Locale::En).print();
    let offered = frame(Locale::De, ready(), Some(Locale::En));
    assert_eq!(offered.replace(&line, ""), frame(Locale::De, ready(), None));
}
