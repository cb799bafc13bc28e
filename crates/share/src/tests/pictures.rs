//! Equal cards make equal bytes, kept or drawn; what cannot be drawn is an error.

use super::{FACES, card};
use crate::card::Plate;
use crate::{Studio, composition, png};
use model::Locale;
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
