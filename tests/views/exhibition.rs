//! Exhibitions in views: all words without pictures, captions of two languages side by side, whose a picture is.

use crate::markup::Markup;
use crate::pages::{draw, page};
use model::{Locale, Page};

fn exhibition(change: impl FnOnce(&mut Page)) -> Markup {
    let mut page = page("exhibition", Locale::De);
    change(&mut page);
    Markup::read(&draw(page))
}

#[test]
fn the_walkthrough_says_everything_in_order_and_shows_nothing() {
    let markup = exhibition(|_| {});
    let &[details] = &markup.of_class("walkthrough")[..] else { panic!("not one walkthrough") };
    assert_eq!(details.attr("open"), None, "the reader opens it");
    assert!(markup.inside(details, "img").is_empty());
    let stops = markup.inside(details, "li");
    let links = markup.inside(details, "a");
    let said: Vec<&str> = stops.iter().map(|stop| stop.text.as_str()).collect();
    // The note comes before anything that tells what it warns of.
    assert_eq!(said, ["ErstesHausWorte", "ZweitesHinweis zum Inhalt: LautBaumWorteLangثانيةكلمات"]);
    let links: Vec<_> = links.iter().filter_map(|link| link.attr("href")).collect();
    assert_eq!(links, ["/a/b/eins/", "/a/b/zwei/"]);
    let arabic =
        markup.inside(details, "div").into_iter().find(|one| one.attr("lang") == Some("ar")).unwrap();
    assert_eq!((arabic.attr("dir"), arabic.text.as_str()), (Some("rtl"), "ثانيةكلمات"));
}

#[test]
fn an_exhibition_without_pictures_has_no_walkthrough_and_no_cover() {
    let markup = exhibition(|page| page.exhibition.as_mut().unwrap().photos.clear());
    assert!(markup.of_class("walkthrough").is_empty() && markup.of_class("catalogue").is_empty());
}

#[test]
fn a_second_language_stands_beside_the_first() {
    let markup = exhibition(|_| {});
    let figures = markup.all("figure");
    let columns: Vec<Vec<_>> = figures
        .iter()
        .filter(|figure| figure.text.contains("Worte"))
        .map(|figure| {
            markup.inside(figure, "div").into_iter().filter(|one| one.has_class("gallery__text")).collect()
        })
        .collect();
    let [alone, [first, second]] = &columns.iter().map(Vec::as_slice).collect::<Vec<_>>()[..] else {
        panic!("{columns:?}")
    };
    assert!(alone.is_empty(), "one language needs no columns");
    assert_eq!(first.within, second.within);
    assert!(
        first.text.starts_with("Zweites") && second.text.starts_with("ثانية"),
        "each begins with its title"
    );
    assert_eq!(second.attr("dir"), Some("rtl"));
}

#[test]
fn every_picture_says_whose_it_is_and_under_which_licence() {
    let licensed = |rights: &str| {
        exhibition(|page| {
            for photo in &mut page.exhibition.as_mut().unwrap().photos {
                rights.clone_into(&mut photo.picture.rights);
            }
        })
    };
    for (rights, line) in [
        ("https://creativecommons.org/licenses/by-sa/4.0/", "R \u{b7} CC BY-SA 4.0"),
        ("http://rightsstatements.org/vocab/InC/1.0/", "R \u{b7} InC 1.0"),
        ("all-rights-reserved", "R \u{b7} Alle Rechte vorbehalten"),
    ] {
        let markup = licensed(rights);
        let figures = markup.all("figure").into_iter().filter(|one| one.text.contains("Worte"));
        assert_eq!(figures.filter(|one| one.text.ends_with(line)).count(), 2, "{rights}");
    }
}

#[test]
fn a_picture_on_its_own_page_leads_to_its_licence() {
    let mut page = page("photo", Locale::De);
    let address = "https://creativecommons.org/licenses/by/4.0/";
    address.clone_into(&mut page.hanging.as_mut().unwrap().photo.picture.rights);
    let markup = Markup::read(&draw(page));
    let link = markup.all("a").into_iter().find(|link| link.attr("href") == Some(address)).unwrap();
    assert!(link.text.starts_with("CC BY 4.0"), "{}", link.text);
}

#[test]
fn the_cover_of_the_catalogue_and_its_end_bear_the_address() {
    let addresses =
        exhibition(|_| {}).of_class("catalogue").iter().map(|one| one.text.clone()).collect::<Vec<_>>();
    assert_eq!(addresses, ["https://x.example/a/b/"; 2]);
}
