//! `content --gaps`: whoever plans translations sees what is missing, older than the source, unreviewed.

mod support;

use builder::{build::examine, gaps::Gaps};
use serde_json::json;
use std::fs;
use support::World;

const NORD: &str = "themen/partnerschaften/nordhafen";

fn gaps(world: &World) -> Gaps {
    Gaps::of(&examine(&world.settings).0)
}

/// The cells of a page's line, or of a sum's.
fn cells(table: &str, name: &str) -> Vec<String> {
    let line = table.lines().find(|line| line.starts_with(&format!("{name}  ")));
    let line = line.unwrap_or_else(|| panic!("{name} in\n{table}"));
    line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).skip(1).map(str::to_owned).collect()
}

/// A world in which every page is translated into English and Arabic, reviewed and up to date.
fn whole() -> World {
    let world = World::of("three_languages");
    for page in examine(&world.settings).0.pages {
        for locale in ["en", "ar"] {
            let file = page.file(&format!("{locale}.json"));
            if !world.path(&file).exists() {
                fs::copy(world.path(&page.file("de.json")), world.path(&file)).unwrap();
            }
            let translation = json!({"of": page.facts.updated.to_string(), "by": "human", "reviewed": true});
            world.set(&file, "/translation", translation);
        }
    }
    world
}

#[test]
fn a_page_is_named_with_each_of_its_gaps() {
    let world = whole();
    fs::remove_file(world.path(&format!("{NORD}/ar.json"))).unwrap();
    world.set(&format!("{NORD}/en.json"), "/translation/reviewed", json!(false));
    world.set(&format!("{NORD}/en.json"), "/translation/of", json!("2001-01-01"));
    world.set("themen/en.json", "/translation/of", json!("2001-01-01"));
    world.write("impressum/ar.json", "{");
    let table = gaps(&world).to_string();
    assert_eq!(cells(&table, "Seite"), ["en", "ar", "de-simple"]);
    assert_eq!(cells(&table, NORD), ["älter, ungeprüft", "fehlt", "fehlt"]);
    assert_eq!(cells(&table, "themen"), ["älter", "gut", "fehlt"]);
    assert_eq!(cells(&table, "impressum"), ["gut", "nicht lesbar", "fehlt"]);
    let pages = gaps(&world).of;
    let easy = (pages - 1).to_string();
    assert_eq!(cells(&table, "Summe: fehlt"), ["0", "2", &easy], "{table}");
    assert_eq!(cells(&table, "Summe: älter als die Ausgangssprache")[..2], ["2", "0"], "{table}");
    assert_eq!(cells(&table, "Summe: ungeprüft")[..2], ["1", "0"], "{table}");
    assert!(table.contains(&format!("von {pages} Seiten haben eine Lücke")), "{table}");
}

#[test]
fn a_page_without_a_gap_is_not_listed() {
    let world = whole();
    world.unset("site.json", "/locales/3");
    fs::remove_file(world.path("de-simple.json")).unwrap();
    let gaps = gaps(&world);
    assert_eq!(gaps.pages.len(), 0, "{gaps}");
    assert!(gaps.to_string().contains("0 von"), "{gaps}");
}

#[test]
fn a_translation_whose_source_nobody_names_is_no_good_one() {
    let world = whole();
    world.unset("themen/en.json", "/translation");
    let table = gaps(&world).to_string();
    assert_eq!(cells(&table, "themen")[0], "älter, ungeprüft", "{table}");
}

#[test]
fn a_portal_of_one_language_has_nothing_to_translate() {
    assert_eq!(gaps(&World::of("one")).to_string(), "Das Portal hat nur eine Sprache.");
}
