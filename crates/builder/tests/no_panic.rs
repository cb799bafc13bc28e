//! No input makes the builder panic: not any text, not any bytes in any file.

mod support;

use builder::{json, json::position, markdown, schema, source, svg};
use proptest::{collection::vec, prelude::*, sample::Index};
use std::fs;
use support::{World, repository};

const FILES: [&str; 8] = [
    "site.json",
    "page.json",
    "de-simple.json",
    "themen/partnerschaften/nordhafen/page.json",
    "themen/partnerschaften/nordhafen/de.json",
    "themen/partnerschaften/nordhafen/bilder/page.json",
    "themen/partnerschaften/nordhafen/bilder/ar.json",
    "themen/partnerschaften/nordhafen/pictures/nordhafen.svg",
];

proptest! {
    #[test]
    fn any_text_is_read_as_markdown(text in any::<String>()) {
        let _ = markdown::read(&text);
    }

    #[test]
    fn markdowns_own_letters_are_read(text in "[-*_`<>\\[\\]()#!&;: \n\\\\aä1.|~+=\"']{0,120}") {
        let (blocks, _) = markdown::read(&text);
        let _ = markdown::page_links(&blocks);
    }

    #[test]
    fn any_bytes_are_looked_at_as_a_drawing(bytes in vec(any::<u8>(), 0..400)) {
        let _ = svg::check(&bytes);
    }

    #[test]
    fn letters_of_xml_are_looked_at(text in "<svg xmlns=\"http://www.w3.org/2000/svg\"[<>/=\"' a-z:&;!?#\\[\\]]{0,80}") {
        let _ = svg::check(text.as_bytes());
    }

    #[test]
    fn any_text_has_a_line_for_any_pointer(text in any::<String>(), pointer in "[/~01a-z]{0,12}") {
        let _ = position::line(&text, &pointer);
    }

    #[test]
    fn a_page_with_changed_bytes_is_read_or_refused(
        changes in vec((any::<Index>(), any::<u8>()), 1..6),
        cut in proptest::option::of(any::<Index>()),
    ) {
        let bytes = fs::read(repository().join("tests/worlds/three_languages").join(FILES[3])).unwrap();
        let bytes = mutated(bytes, &changes, cut);
        let text = String::from_utf8_lossy(&bytes);
        let mut problems = Vec::new();
        let page: Option<source::Page> = json::read(&text, &schema::PAGE, "page.json", &mut problems);
        prop_assert!(page.is_some() || !problems.is_empty());
        let _ = json::salvage_id(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_world_with_changed_bytes_is_built_or_refused(
        file in any::<Index>(),
        changes in vec((any::<Index>(), any::<u8>()), 1..6),
        cut in proptest::option::of(any::<Index>()),
    ) {
        let world = World::of("three_languages");
        let file = file.get(&FILES);
        let bytes = mutated(fs::read(world.path(file)).unwrap(), &changes, cut);
        world.write(file, bytes);
        let outcome = builder::build(&world.settings).unwrap();
        let wrote = world.settings.out.exists();
        prop_assert_eq!(outcome.problems.errors() == 0, wrote);
    }
}

#[test]
fn deep_nests_do_not_exhaust_the_stack() {
    for text in [
        "> ".repeat(20_000),
        "- ".repeat(20_000),
        "[".repeat(20_000),
        "*a ".repeat(20_000),
        "**".repeat(20_000),
    ] {
        let _ = markdown::read(&text);
    }
    let mut problems = Vec::new();
    for text in ["[".repeat(100_000), "{\"a\":".repeat(100_000)] {
        let page: Option<source::Page> = json::read(&text, &schema::PAGE, "page.json", &mut problems);
        assert!(page.is_none());
        let _ = position::line(&text, "/a/a/a");
    }
}

fn mutated(mut bytes: Vec<u8>, changes: &[(Index, u8)], cut: Option<Index>) -> Vec<u8> {
    for (at, byte) in changes {
        let at = at.index(bytes.len());
        bytes[at] = *byte;
    }
    if let Some(cut) = cut {
        bytes.truncate(cut.index(bytes.len()));
    }
    bytes
}
