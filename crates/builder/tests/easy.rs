//! Leichte Sprache from the file to the page: hints that stay readable, sentences each on its own line.

mod support;

use builder::Code;
use serde_json::json;
use support::World;

const FILE: &str = "de-simple.json";

fn hard() -> World {
    let world = World::of("three_languages");
    world.set(
        FILE,
        "/body",
        json!(["Wir helfen, weil wir Freunde sind.", "Das sind drei Städte. Es gibt z. B. Musik."]),
    );
    world
}

#[test]
fn hints_are_summed_up_unless_all_are_asked_for() {
    let problems = hard().examine();
    let hints: Vec<Code> =
        problems.iter().map(|problem| problem.code).filter(|code| code.is_easy()).collect();
    assert_eq!(hints, [Code::EasyClause, Code::EasyAbbreviation, Code::EasyNumber][..], "{problems}");
    assert_eq!(problems.errors(), 0, "hints keep nothing from being published");
    let short = problems.to_string();
    assert!(short.contains("[easy-clause]") && !short.contains("[easy-number]"), "{short}");
    assert!(
        short.contains("(und 2 weitere Stellen zu Leichter Sprache in dieser Datei; --all nennt alle)"),
        "{short}"
    );
    let long = problems.all().to_string();
    for part in ["[easy-clause]", "[easy-number]", "[easy-abbreviation]", "Schreiben Sie sie in Ziffern: 3."]
    {
        assert!(long.contains(part), "{part} in {long}");
    }
    assert!(!long.contains("weitere Stellen"), "{long}");
}

#[test]
fn a_hint_names_its_file_and_line() {
    let problems = hard().examine();
    let clause = problems.iter().find(|problem| problem.code == Code::EasyClause).unwrap();
    assert_eq!((clause.file.as_str(), clause.pointer.as_str()), (FILE, "/body/0"));
    assert!(clause.line.is_some());
}

#[test]
fn other_languages_are_not_judged_as_easy_ones() {
    let world = World::of("three_languages");
    world.set("de.json", "/body", json!(["Wir helfen, weil drei Städte des Landes gefragt wurden, usw."]));
    assert!(world.examine().iter().all(|problem| !problem.code.is_easy()));
}

#[test]
fn each_sentence_of_leichte_sprache_stands_on_its_own_line() {
    let world = World::of("three_languages");
    let text = "Das ist Hafen. Am 1. Mai ist ein Fest.";
    world.set(FILE, "/body", json!([text]));
    world.set("de.json", "/body", json!([text]));
    builder::build(&world.settings).unwrap();
    let line = |page: &str| world.document(page).body[0].text[0].text.clone();
    assert_eq!(line("de-simple/index.json"), "Das ist Hafen.\nAm 1. Mai ist ein Fest.");
    assert_eq!(line("de/index.json"), text);
}
