//! What the builder tells the search: pages, their pictures and the names of their places; of a picture that needs a warning
//! first, its title alone.

mod support;

use search::{Engine, Filter, Hit, Kind, Reply};
use serde_json::json;
use std::fs;
use support::World;

const HOUSE: &str = "themen/partnerschaften/nordhafen";

fn built(change: impl FnOnce(&World)) -> World {
    let world = World::of("three_languages");
    change(&world);
    let outcome = builder::build(&world.settings).unwrap();
    assert!(outcome.pages > 0, "{}", outcome.problems);
    world
}

/// What a reader finds. A small portal's index is one file.
fn find(world: &World, locale: &str, text: &str) -> Vec<Hit> {
    let root = world.settings.out.join("content").join(locale).join("search/root.bin");
    let mut engine = Engine::open(&fs::read(root).unwrap()).unwrap();
    match engine.ask(text, &Filter::default()) {
        Reply::Answer(answer) => answer.hits,
        Reply::Needs(names) => panic!("{text}: {names:?}"),
    }
}

fn paths(world: &World, locale: &str, text: &str) -> Vec<String> {
    find(world, locale, text).into_iter().map(|hit| hit.document.path).collect()
}

#[test]
fn an_exhibition_and_its_pictures_are_found() {
    let world = built(|_| ());
    let hits = find(&world, "de", "Ufer");
    let photo = hits.iter().find(|hit| hit.document.kind == Kind::Photo).unwrap();
    assert_eq!(photo.document.title, "Ufer");
    assert!(photo.document.thumbnail.is_some() && !photo.document.has_note);
    assert!(paths(&world, "de", "Kari Nordmann").contains(&format!("{HOUSE}/bilder")));
    assert!(paths(&world, "de", "Herbst").contains(&format!("{HOUSE}/bilder/ufer")));
}

#[test]
fn a_picture_that_needs_a_warning_is_found_by_its_title_alone() {
    let world = built(|_| ());
    let hits = find(&world, "de", "Kai");
    let covered = hits.iter().find(|hit| hit.document.kind == Kind::Photo).unwrap();
    assert!(covered.document.has_note);
    assert_eq!((covered.document.thumbnail.as_ref(), covered.document.description.as_str()), (None, ""));
    // Its caption and what is seen on it.
    for text in ["Morgen", "Menschen stehen"] {
        assert_eq!(paths(&world, "de", text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn an_exhibition_of_covered_pictures_shows_none_of_them() {
    let world = built(|world| {
        world.set(
            &format!("{HOUSE}/bilder/page.json"),
            "/exhibition/photos/0/content_note_key",
            json!("hinweis"),
        );
        // No other page may lead with the picture then.
        world.unset("themen/partnerschaften/suedhafen/page.json", "/picture");
        world.unset("themen/partnerschaften/suedhafen/de.json", "/picture_decorative");
    });
    for hit in find(&world, "de", "Bilder Nordhafen") {
        let is_ours = [Kind::Exhibition, Kind::Photo].contains(&hit.document.kind);
        assert!(!is_ours || hit.document.thumbnail.is_none(), "{:?}", hit.document);
    }
}

#[test]
fn places_to_break_a_word_are_not_seen() {
    let world = built(|world| {
        world.set(&format!("{HOUSE}/bilder/de.json"), "/title", json!("Hafen\u{ad}ansichten"));
    });
    let hits = find(&world, "de", "Hafenansichten");
    assert_eq!(hits[0].document.title, "Hafenansichten");
}

#[test]
fn a_place_is_found_by_its_name_in_every_language() {
    let world = built(|_| ());
    for (locale, text) in [("de", "نوردهافن"), ("ar", "نوردهافن"), ("ar", "Nordhafen")] {
        assert!(paths(&world, locale, text).contains(&HOUSE.to_owned()), "{locale} {text}");
    }
    // Its German text is only in the German index.
    assert_eq!(paths(&world, "ar", "Herbst"), Vec::<String>::new());
}
