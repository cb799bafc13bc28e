//! Photographs in views: every width for the browser to choose from, and their place kept until they are there.

use crate::markup::{Element, Markup};
use crate::pages::{draw, page};
use model::{Locale, Picture};

/// A page whose lead picture and whose related card are photographs 1000 pixels wide.
fn with_photographs() -> Markup {
    let mut page = page("article", Locale::De);
    let lead = page.picture.as_mut().unwrap();
    *lead = Picture {
        src: Some("pictures/ufer-0123456789abcdef-1000.jpg".to_owned()),
        width: 1000,
        height: 750,
        tone: Some(7),
        ..lead.clone()
    };
    let lead = lead.clone();
    let cards = page.related.iter_mut().filter_map(|related| related.teaser.picture.as_mut());
    cards.for_each(|card| *card = lead.clone());
    Markup::read(&draw(page))
}

fn parts<'a>(markup: &'a Markup, picture: &Element) -> (&'a Element, &'a Element) {
    let (sources, images) = (markup.inside(picture, "source"), markup.inside(picture, "img"));
    let (&[source], &[img]) = (&sources[..], &images[..]) else { panic!("not one source and one image") };
    (source, img)
}

#[test]
fn a_photograph_offers_every_width_in_both_encodings() {
    let markup = with_photographs();
    let pictures = markup.all("picture");
    assert_eq!(pictures.len(), 2, "the lead picture and the card");
    for picture in pictures {
        let (source, img) = parts(&markup, picture);
        assert_eq!(source.attr("type"), Some("image/avif"));
        for (element, ending) in [(source, "avif"), (img, "jpg")] {
            let files = [320, 640, 960, 1000]
                .map(|width| format!("/pictures/ufer-0123456789abcdef-{width}.{ending} {width}w"));
            assert_eq!(element.attr("srcset"), Some(files.join(", ").as_str()));
            assert!(element.attr("sizes").is_some_and(|sizes| sizes.contains("100vw")));
        }
    }
}

#[test]
fn a_photograph_keeps_its_place_and_shows_its_tone_until_it_is_there() {
    let markup = with_photographs();
    for picture in markup.all("picture") {
        let (_, img) = parts(&markup, picture);
        assert_eq!((img.attr("width"), img.attr("height")), (Some("1000"), Some("750")));
        assert_eq!(img.attr("data-tone"), Some("7"));
        assert!(img.attr("alt").is_some());
        // A browser that only measures what it loads late may take `auto` for the size.
        let is_late = img.attr("loading") == Some("lazy");
        assert_eq!(img.attr("sizes").is_some_and(|sizes| sizes.starts_with("auto")), is_late);
    }
}

#[test]
fn a_drawing_stays_one_file() {
    let markup = Markup::read(&draw(page("article", Locale::De)));
    assert!(markup.all("picture").is_empty());
    for img in markup.all("img") {
        assert_eq!((img.attr("srcset"), img.attr("data-tone")), (None, None));
    }
}
