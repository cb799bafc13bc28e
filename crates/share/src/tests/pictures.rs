//! Equal cards make equal bytes, kept or drawn; what cannot be drawn is an error; which photograph is shown, and where.

use super::{FACES, card};
use crate::card::{Card, Plate};
use crate::{Studio, composition, png};
use jpeg_encoder::ColorType;
use model::{Locale, Page, Picture};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::{env, fs, process};

fn folder(name: &str) -> PathBuf {
    env::temp_dir().join(format!("weltoffen-share-{name}-{}", process::id()))
}

#[test]
fn equal_cards_make_equal_bytes_with_and_without_the_cache() {
    let folder = folder("equal");
    let studio = Studio::new(&folder).unwrap();
    let card = card(Locale::Ar, "شراكة مع مدينة دورا");
    let first = studio.draw(&card).unwrap();
    let kept = studio.draw(&card).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let again = Studio::new(&folder).unwrap().draw(&card).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(first, kept);
    assert_eq!(first, again);
    assert!(first.len() < 60_000, "{} bytes", first.len());
}

#[test]
fn the_cache_is_used_and_a_torn_picture_in_it_is_drawn_again() {
    let folder = folder("torn");
    let studio = Studio::new(&folder).unwrap();
    let card = card(Locale::De, "Dura");
    let whole = studio.draw(&card).unwrap();
    let kept = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();

    let sheet = composition::compose(&FACES, &super::card(Locale::De, "Anders")).unwrap();
    let other = png::encode(sheet.pixmap()).unwrap();
    fs::write(&kept, &other).unwrap();
    assert_eq!(studio.draw(&card).unwrap(), other, "what is kept is taken");

    fs::write(&kept, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(studio.draw(&card).unwrap(), whole);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_broken_drawing_is_an_error_that_names_the_page() {
    let folder = folder("broken");
    let studio = Studio::new(&folder).unwrap();
    let mut card = card(Locale::De, "Dura");
    card.plate = Some(Plate::Drawing { svg: "<svg".to_owned(), credit: "Zeichnung".to_owned() });
    let error = format!("{:#}", studio.draw(&card).unwrap_err());
    fs::remove_dir_all(&folder).unwrap();
    assert!(error.contains("Dura") && error.contains("SVG"), "{error}");
}

/// A photograph as `pictures` makes them: its upper half red, its lower half blue.
fn halves(width: u16, height: u16) -> Vec<u8> {
    let half = usize::from(width) * usize::from(height / 2);
    let pixels: Vec<u8> =
        [[200, 30, 30], [30, 30, 200]].iter().flat_map(|colour| colour.repeat(half)).collect();
    let mut jpeg = Vec::new();
    jpeg_encoder::Encoder::new(&mut jpeg, 90).encode(&pixels, width, height, ColorType::Rgb).unwrap();
    jpeg
}

#[test]
fn a_photograph_fills_its_plate_at_the_far_edge() {
    for (locale, left) in [(Locale::De, 1200 - 464), (Locale::Ar, 0)] {
        for (width, height) in [(900, 600), (640, 960)] {
            let card = card(locale, "Dura").with_photograph(halves(width, height), "Foto: Mashhour Wihwah");
            let sheet = composition::compose(&FACES, &card).unwrap();
            let at = |x: u32, y: u32| {
                let pixel = sheet.pixmap().pixel(left + x, y).unwrap();
                (pixel.red(), pixel.blue())
            };
            for (x, y) in [(1, 11), (462, 11), (232, 200)] {
                let (red, blue) = at(x, y);
                assert!(red > 150 && blue < 90, "{locale:?} {width}: {red} {blue} at {x}, {y}");
            }
            // The line that must be shown with it lies in the lower corner at the plate's start.
            let far = if left == 0 { 2 } else { 461 };
            for (x, y) in [(232, 420), (far, 628)] {
                let (red, blue) = at(x, y);
                assert!(blue > 150 && red < 90, "{locale:?} {width}: {red} {blue} at {x}, {y}");
            }
        }
    }
}

#[test]
fn equal_photographs_are_kept_and_others_drawn_anew() {
    let folder = folder("photograph");
    let studio = Studio::new(&folder).unwrap();
    let draw = |jpeg: Vec<u8>, credit: &str| {
        studio.draw(&card(Locale::De, "Dura").with_photograph(jpeg, credit)).unwrap()
    };
    let kept = || fs::read_dir(&folder).unwrap().count();
    let first = draw(halves(900, 600), "Foto: M. Wihwah");
    assert_eq!(first, draw(halves(900, 600), "Foto: M. Wihwah"));
    assert_eq!(kept(), 1);
    assert_ne!(first, draw(halves(640, 960), "Foto: M. Wihwah"));
    assert_ne!(first, draw(halves(900, 600), "Foto: Stadt Dortmund"));
    assert_eq!(kept(), 3);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_narrowest_file_that_fills_the_plate_is_taken() {
    let width = |width, height| {
        let src = Some(format!("pictures/ufer-0123-{width}.jpg"));
        crate::width_of_photograph(&Picture { src, width, height, ..Picture::default() })
    };
    assert_eq!(width(2000, 1500), 960, "wide: it must be high enough");
    assert_eq!(width(1500, 2000), 640, "upright: it must be wide enough");
    assert_eq!(width(300, 200), 300, "small: all there is");
}

#[test]
fn a_picture_behind_a_note_is_never_shown() {
    let photo = |id: &str, note: Option<&str>| {
        let src = format!("pictures/{id}-0123-900.jpg");
        let picture =
            json!({ "src": src, "alt": "", "width": 900, "height": 600, "kind": "photo", "credit": "Foto" });
        json!({ "id": id, "title": id, "caption": "", "people": "none", "content_note": note, "picture": picture })
    };
    let (open, covered) = (photo("ufer", None), photo("kai", Some("Verletzte Menschen")));
    let shown = |what: &str, value: Value| {
        let mut page = json!({ "schema": 1, "build": "", "id": "bilder", "type": "exhibition", "locale": "de", "title": "Bilder",
            "description": "", "published": "2026-01-10", "updated": "2026-01-10", "confirmed": "2026-01-10" });
        page[what] = value;
        let page: Page = serde_json::from_value(page).unwrap();
        Card::picture(&page).and_then(|picture| picture.src.clone())
    };
    let hanging = |photo: &Value| json!({ "photo": photo, "number": 1, "count": 2 });
    let ufer = Some("pictures/ufer-0123-900.jpg".to_owned());
    assert_eq!(shown("exhibition", json!({ "photos": [covered] })), None);
    assert_eq!(shown("exhibition", json!({ "photos": [covered, open] })), ufer);
    assert_eq!(shown("hanging", hanging(&covered)), None);
    assert_eq!(shown("hanging", hanging(&open)), ufer);
}
