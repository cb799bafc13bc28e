//! What a reader, a screen reader and a strict browser may rely on in every view, checked on printed pages.
#![cfg(feature = "ssr")]

mod aloud;
mod exhibition;
mod languages;
mod markup;
mod offer;
mod pages;
mod photograph;

use markup::Markup;
use model::Locale;
use pages::{KINDS, draw, page, scene};
use weltoffen::view::status::{self, Fault, Progress};
use weltoffen::view::trail::trail;

fn every_page(check: impl Fn(&str, Locale, &Markup)) {
    for kind in KINDS {
        for locale in Locale::ALL {
            check(kind, locale, &Markup::read(&draw(page(kind, locale))));
        }
    }
}

#[test]
fn no_view_sets_a_style_attribute() {
    every_page(|kind, _, markup| {
        assert!(markup.elements.iter().all(|element| element.attr("style").is_none()), "{kind}");
    });
}

#[test]
fn headings_begin_with_one_h1_and_never_skip_a_level() {
    every_page(|kind, locale, markup| {
        let levels =
            markup.elements.iter().filter_map(|element| element.tag.strip_prefix('h')?.parse::<u8>().ok());
        let levels: Vec<u8> = levels.collect();
        assert_eq!(levels.first(), Some(&1), "{kind} {locale}");
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{kind} {locale}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{kind} {locale}: {levels:?}");
        let heading = markup.all("h1")[0];
        assert_eq!((heading.attr("id"), heading.attr("tabindex")), (Some("title"), Some("-1")));
    });
}

#[test]
fn every_card_holds_one_link_named_by_its_heading() {
    every_page(|kind, _, markup| {
        let cards = markup.of_class("card");
        assert!(!cards.is_empty(), "{kind}");
        for card in cards {
            let links = markup.inside(card, "a");
            let [link] = links.as_slice() else { panic!("{kind}: {} links", links.len()) };
            let headings = [markup.inside(card, "h3"), markup.inside(card, "h4")].concat();
            assert_eq!(link.text, headings[0].text, "{kind}");
            assert!(markup.inside(card, "img").iter().all(|img| img.attr("alt") == Some("")), "{kind}");
        }
    });
}

#[test]
fn links_lead_only_to_addresses_we_print_or_know_to_be_safe() {
    every_page(|kind, locale, markup| {
        let links = markup.all("a");
        for link in &links {
            let href = link.attr("href").unwrap();
            let within = href
                .strip_prefix('#')
                .is_some_and(|id| markup.elements.iter().any(|e| e.attr("id") == Some(id)));
            let is_file = link.attr("rel") == Some("external")
                && ["manifest.json", "metadata.csv"].iter().any(|name| href.ends_with(name));
            let ours = within || (href.starts_with('/') && (href.ends_with('/') || is_file));
            assert!(ours || model::url::is_safe(href), "{kind} {locale}: {href}");
            assert!(markup.inside(link, "a").is_empty(), "{kind}: a link within a link");
            let name = link.attr("aria-label").unwrap_or(&link.text);
            assert!(!name.trim().is_empty(), "{kind}: a link without a name");
        }
        assert!(markup.texts.iter().any(|text| text.text == "Falle"), "{kind}: the words stay");
    });
}

#[test]
fn every_part_is_named_and_no_id_stands_twice() {
    every_page(|kind, locale, markup| {
        let mut ids: Vec<&str> = markup.elements.iter().filter_map(|element| element.attr("id")).collect();
        for section in markup.all("section") {
            let label = section.attr("aria-labelledby").unwrap();
            assert!(ids.contains(&label), "{kind} {locale}: {label}");
        }
        ids.sort_unstable();
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{kind} {locale}: {ids:?}");
        assert!(markup.all("nav").iter().all(|nav| nav.attr("aria-label").is_some()), "{kind}");
    });
}

#[test]
fn pictures_have_a_size_and_words_before_they_load() {
    every_page(|kind, _, markup| {
        for img in markup.all("img") {
            for name in ["alt", "width", "height", "src", "decoding"] {
                assert!(img.attr(name).is_some(), "{kind}: {name}");
            }
            assert!(img.attr("loading").is_some() != img.attr("fetchpriority").is_some(), "{kind}");
        }
    });
    let html = draw(page("exhibition", Locale::De));
    assert!(
        html.contains("Baum") && html.contains("wird noch gezeichnet"),
        "a missing picture says what it will show"
    );
}

#[test]
fn german_words_on_an_arabic_page_say_that_they_are_german() {
    for kind in KINDS {
        let markup = Markup::read(&draw(page(kind, Locale::Ar)));
        for text in &markup.texts {
            let latin = text.text.chars().filter(|c| c.is_alphabetic() && *c < '\u{250}').count();
            let name = matches!(text.text.as_str(), "Mashhour Wihwah" | "https://x.example/ar/a/b/");
            let marked = text.lang.as_deref().is_some_and(|lang| !lang.starts_with("ar"));
            assert!(latin < 3 || name || marked, "{kind}: {text:?}");
        }
        let place = markup.all("h1")[0];
        assert_eq!((place.attr("lang"), place.attr("dir")), (Some("de"), Some("ltr")), "{kind}");
        let notice = markup.of_class("notice")[0];
        assert_eq!(notice.attr("data-kind"), Some("language"));
        assert!(notice.text.contains("بالألمانية"), "{kind}: {}", notice.text);
    }
}

#[test]
fn arabic_words_on_a_german_page_say_that_they_are_arabic() {
    for kind in KINDS {
        let markup = Markup::read(&draw(page(kind, Locale::De)));
        for text in
            markup.texts.iter().filter(|text| text.text.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c)))
        {
            assert_eq!(text.lang.as_deref(), Some("ar"), "{kind}: {text:?}");
        }
        assert!(
            markup.of_class("notice").iter().all(|one| one.attr("data-kind") != Some("language")),
            "{kind}"
        );
    }
}

#[test]
fn leichte_sprache_leads_to_the_german_page_where_it_has_none() {
    let html = draw(page("topic", Locale::DeSimple));
    assert!(html.contains(r#"href="/a/b/c/""#) && !html.contains("/leichte-sprache/a/b/c/"), "{html}");
    assert!(draw(page("topic", Locale::En)).contains(r#"href="/en/a/b/c/""#));
}

#[test]
fn related_pages_keep_the_editors_order_and_say_why_they_are_there() {
    let markup = Markup::read(&draw(page("article", Locale::De)));
    let section = markup.elements.iter().find(|element| element.attr("data-related").is_some()).unwrap();
    let titles: Vec<&str> = markup.inside(section, "h4").iter().map(|title| title.text.as_str()).collect();
    let groups: Vec<&str> = markup.inside(section, "h3").iter().map(|group| group.text.as_str()).collect();
    assert_eq!(groups, ["Gemeinsames Ziel", "Empfehlung der Redaktion"]);
    let reasons: Vec<&str> =
        markup.of_class("card__reason").iter().map(|reason| reason.text.as_str()).collect();
    assert_eq!(titles, ["Erstes", "Zweites"]);
    assert_eq!(reasons, ["Gemeinsame Ziele: 11, 12", "Empfehlung der Redaktion"]);
}

#[test]
fn related_pages_stand_by_reason_and_after_six_behind_a_switch() {
    let mut page = page("article", Locale::De);
    let one = |reason, number: usize| {
        let mut one = page.related[1].clone();
        (one.reason, one.teaser.title) = (reason, format!("{number}"));
        one
    };
    use model::Reason::{Background, PartOf};
    let reasons =
        [PartOf, Background, PartOf, Background, PartOf, Background, Background, Background, PartOf];
    page.related = reasons.into_iter().zip(1..).map(|(reason, number)| one(reason, number)).collect();
    let markup = Markup::read(&draw(page));
    let titles: Vec<&str> = markup.all("h4").iter().map(|title| title.text.as_str()).collect();
    assert_eq!(titles, ["1", "3", "5", "9", "2", "4", "6", "7", "8"], "reason by reason, each in its order");
    let rest = markup.of_class("more__rest")[0];
    assert_eq!(markup.inside(rest, "h4").len(), 3);
    assert_eq!(markup.all("summary").last().unwrap().text, "3 weitere Seiten zum Thema");
}

#[test]
fn the_table_says_in_words_what_its_signs_show() {
    let markup = Markup::read(&draw(page("goal_index", Locale::De)));
    let table = markup.all("table")[0];
    let heads: Vec<_> = markup.inside(table, "th").iter().map(|th| th.attr("scope").unwrap()).collect();
    assert_eq!(heads, ["col", "col", "col", "row"]);
    let cells: Vec<_> = markup.inside(table, "td").iter().map(|td| td.text.as_str()).collect();
    assert_eq!(cells, ["", "○indirekter Beitrag"]);
    assert_eq!(markup.inside(table, "caption").len(), 1);
    let frame = markup.of_class("scroller")[0];
    assert_eq!(markup.inside(frame, "table").len(), 1, "it scrolls in a frame of its own");
}

#[test]
fn every_place_on_the_map_stands_in_the_list_too() {
    let markup = Markup::read(&draw(page("map", Locale::De)));
    let spots = markup.of_class("map__spot");
    assert_eq!(spots.len(), 1, "a spot without a place is not drawn");
    assert_eq!(spots[0].attr("aria-label"), Some("1: Dura, "));
    let links = markup.inside(markup.of_class("places")[0], "a");
    assert_eq!(links[0].attr("href"), spots[0].attr("href"));
    let text = &markup.of_class("places")[0].text;
    for fact in ["3.170 km", "Projektpartnerschaft", "seit 2018", "ruht"] {
        assert!(text.contains(fact), "{fact} in {text}");
    }
}

#[test]
fn a_partnership_names_both_cities_and_says_that_it_sleeps() {
    let markup = Markup::read(&draw(page("partnership", Locale::De)));
    assert_eq!(markup.of_class("pair")[0].text, "Dortmund und Dura دورا");
    assert_eq!(markup.all("h1")[0].text, "Der Titel & mehr");
    let facts: Vec<&str> = markup.all("dd").iter().map(|fact| fact.text.as_str()).collect();
    for fact in
        ["2018", "31,51° N 35,01° O", "40.000 Stadt Dortmund", "3.170 km Luftlinie", "ruhend seit 2022"]
    {
        assert!(facts.contains(&fact), "{fact} in {facts:?}");
    }
    let notice = markup.of_class("notice")[0];
    assert_eq!(notice.text, "Diese Partnerschaft ruht. Seit 2022.Grund.");
}

#[test]
fn the_trail_holds_every_step_once_and_ends_here() {
    let markup = Markup::read(&trail(&scene(Locale::De), &page("topic", Locale::De)).print());
    let steps: Vec<&str> = markup.all("li").iter().map(|step| step.text.as_str()).collect();
    assert_eq!(steps, ["Eins", "Zwei", "Drei", "Hier"]);
    let current: Vec<_> =
        markup.elements.iter().filter(|one| one.attr("aria-current") == Some("page")).collect();
    assert_eq!((current.len(), current[0].tag.as_str()), (1, "span"));
    assert_eq!(markup.of_class("breadcrumb__middle").len(), 2);
    assert_eq!(markup.all("a").last().unwrap().attr("href"), Some("/1/2/3/"));
}

#[test]
fn a_missing_page_offers_the_level_above_home_and_the_menu() {
    let markup = Markup::read(&status::missing(&scene(Locale::En), "themen/europa/x").print());
    let ways: Vec<&str> = markup.all("a").iter().filter_map(|link| link.attr("href")).collect();
    assert_eq!(ways, ["/en/themen/europa/", "/en/", "/en/a/"]);
    assert_eq!(markup.all("h1").len(), 1);
}

#[test]
fn a_page_taken_down_says_why_and_what_may_serve_instead() {
    for locale in Locale::ALL {
        let markup =
            Markup::read(&status::gone(&scene(locale), "Das Projekt <endete>.", Some("/neu/")).print());
        let ways: Vec<&str> = markup.all("a").iter().filter_map(|link| link.attr("href")).collect();
        assert_eq!(ways.first(), Some(&"/neu/"));
        assert_eq!((ways.len(), markup.all("h1").len()), (3, 1));
        assert!(markup.elements.iter().any(|one| one.tag == "p" && one.text == "Das Projekt <endete>."));
    }
}

#[test]
fn a_failure_says_what_happened_once_and_offers_another_try() {
    for fault in [Fault::Unreachable, Fault::Server, Fault::Garbled] {
        let markup = Markup::read(&status::failed(&scene(Locale::De), fault).print());
        assert_eq!((markup.all("h1").len(), markup.all("button").len()), (1, 1));
        assert_eq!(markup.elements.iter().filter(|one| one.attr("role") == Some("alert")).count(), 1);
    }
}

#[test]
fn a_sign_of_loading_appears_only_when_it_takes_time() {
    let text = |progress| {
        let sign = status::progress(&scene(Locale::De), progress)?;
        Some(Markup::read(&sign.print()).elements.first()?.text.clone())
    };
    assert_eq!((text(Progress::Arrived), text(Progress::Leaving)), (None, None));
    assert!(text(Progress::Slow).is_some() && text(Progress::Slow) != text(Progress::VerySlow));
}

#[test]
fn the_search_field_has_a_name_and_leads_to_all_pages_where_nothing_can_search() {
    for (locale, list, search) in
        [(Locale::De, "/a-z/", "/a/b/"), (Locale::DeSimple, "/leichte-sprache/a-z/", "/a/b/")]
    {
        let markup = Markup::read(&draw(page("search", locale)));
        let form = markup.all("form")[0];
        assert_eq!((form.attr("action"), form.attr("data-search")), (Some(list), Some(search)));
        assert_eq!((form.attr("role"), form.attr("method")), (Some("search"), None), "a form asks by GET");
        let (label, field) = (markup.inside(form, "label")[0], markup.inside(form, "input")[0]);
        assert_eq!(label.attr("for"), field.attr("id"));
        assert!(!label.text.is_empty() && !markup.inside(form, "button")[0].text.is_empty());
    }
}
