//! Photographs beside drawings: what pages say of them, what lies in the finished site, and what is refused.

mod support;

use builder::{Code, build};
use model::Picture;
use std::{collections::BTreeSet, fs};
use support::{World, photograph};

const FOLDER: &str = "themen/partnerschaften/nordhafen/bilder";
const FACTS: &str = "themen/partnerschaften/nordhafen/bilder/page.json";

/// Three languages, with an exhibition of two photographs: 1000 × 750 and 100 × 150 pixels.
fn world() -> World {
    let world = World::of("three_languages").overlay("photographs");
    for old in ["ufer.svg", "kai.svg"] {
        fs::remove_file(world.path(&format!("{FOLDER}/pictures/{old}"))).unwrap();
    }
    lay(&world, "ufer.jpg", photograph::jpeg(1000, 750, &photograph::with_position()));
    lay(&world, "kai.png", photograph::png(100, 150));
    world
}

fn lay(world: &World, name: &str, bytes: Vec<u8>) {
    world.write(&format!("{FOLDER}/pictures/{name}"), bytes);
}

fn shown(world: &World) -> BTreeSet<String> {
    let entries = fs::read_dir(world.settings.out.join("pictures")).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_photograph_comes_in_every_width_and_pages_know_its_size() {
    let world = world();
    let outcome = build(&world.settings).unwrap();
    assert_eq!(outcome.problems.errors(), 0, "{}", outcome.problems);
    let page = world.document(&format!("de/{FOLDER}.json"));
    let [ufer, kai] = &page.exhibition.as_ref().unwrap().photos[..] else { panic!("not two pictures") };
    assert_eq!((ufer.picture.width, ufer.picture.height), (1000, 750));
    assert_eq!((kai.picture.width, kai.picture.height), (100, 150));
    assert!(ufer.picture.tone.is_some());
    let mut expected = BTreeSet::new();
    for picture in [&ufer.picture, &kai.picture] {
        let stem = picture.stem().unwrap().strip_prefix("pictures/").unwrap();
        for width in picture.widths() {
            expected.extend(["avif", "jpg"].map(|ending| format!("{stem}-{width}.{ending}")));
        }
    }
    assert_eq!(expected.len(), 10);
    let drawing = |name: &String| name.ends_with(".svg");
    assert_eq!(shown(&world).into_iter().filter(|name| !drawing(name)).collect::<BTreeSet<_>>(), expected);
    for name in expected {
        let bytes = fs::read(world.settings.out.join("pictures").join(&name)).unwrap();
        assert!(!bytes.windows(4).any(|four| four == b"Exif"), "{name} says more than it shows");
    }
}

#[test]
fn a_photograph_on_a_card_keeps_its_widths_and_its_tone() {
    let world = world();
    build(&world.settings).unwrap();
    let page = world.document("de/themen/partnerschaften.json");
    let pictures: Vec<&Picture> = page.children.iter().filter_map(|child| child.picture.as_ref()).collect();
    let photograph = pictures.iter().find(|picture| picture.stem().is_some()).expect("no photograph");
    assert_eq!((photograph.width, photograph.height), (1000, 750));
    assert!(photograph.tone.is_some() && photograph.credit.is_empty());
}

#[test]
fn a_second_run_makes_and_writes_nothing_and_what_is_no_longer_shown_goes() {
    let world = world();
    build(&world.settings).unwrap();
    assert_eq!(build(&world.settings).unwrap().written, 0);
    lay(&world, "ufer.jpg", photograph::jpeg(300, 200, &[]));
    build(&world.settings).unwrap();
    let ufer: Vec<String> = shown(&world).into_iter().filter(|name| name.starts_with("ufer-")).collect();
    assert_eq!(ufer.len(), 2, "{ufer:?}");
    assert!(ufer.iter().all(|name| name.contains("-300.")), "{ufer:?}");
}

#[test]
fn what_a_file_says_is_offered_where_an_editor_has_not_said_it() {
    let world = world();
    lay(&world, "ufer.jpg", photograph::with_words("Anna Muster", "Agentur Muster", "Ein Fest am Kanal"));
    world.unset(FACTS, "/exhibition/photos/0/creator");
    world.unset(FACTS, "/exhibition/photos/0/credit");
    let told: Vec<String> = world
        .examine()
        .iter()
        .filter(|one| one.code == Code::FieldMissing)
        .map(|one| one.mend.clone())
        .collect();
    assert_eq!(told.len(), 2);
    for mend in told {
        assert!(mend.contains("`creator` „Anna Muster“, `credit` „Agentur Muster“"), "{mend}");
    }
    let world = self::world();
    lay(&world, "ufer.jpg", photograph::with_words("Anna Muster", "Agentur Muster", "Ein Fest am Kanal"));
    world.unset(&format!("{FOLDER}/de.json"), "/exhibition/photos/ufer/caption");
    let problems = world.examine();
    let missing = problems.iter().find(|one| one.code == Code::FieldMissing).unwrap();
    assert!(missing.mend.contains("`caption` „Ein Fest am Kanal“"), "{missing}");
    world.unset(&format!("{FOLDER}/de.json"), "/exhibition/photos/ufer");
    let problems = world.examine();
    let missing = problems.iter().find(|one| one.code == Code::WordsOfKeyMissing).unwrap();
    assert!(missing.mend.contains("`caption` „Ein Fest am Kanal“"), "{missing}");
}

#[test]
fn a_position_in_an_original_is_reported_and_keeps_nothing_from_being_built() {
    let problems = world().examine();
    let places: Vec<_> = problems.iter().filter(|one| one.code == Code::PicturePlace).collect();
    assert_eq!(places.len(), 1);
    assert!(places[0].file.ends_with("ufer.jpg") && places[0].text.contains("GPS"), "{}", places[0]);
    assert_eq!(problems.errors(), 0, "{problems}");
}

#[test]
fn a_broken_original_is_told_in_german_and_nothing_is_written() {
    let whole = photograph::jpeg(400, 300, &[]);
    let heic = b"\0\0\0\x1cftypheic\0\0\0\0".to_vec();
    for (bytes, code, words) in [
        (whole[..whole.len() / 2].to_vec(), Code::PictureFormat, "bricht mittendrin ab"),
        (photograph::png(400, 300), Code::PictureFormat, "passt nicht zum Inhalt: Das ist eine .png-Datei"),
        (photograph::jpeg(1, 1, &[]), Code::PictureSize, "nur 1 × 1 Pixel"),
        (heic, Code::PictureFormat, "im Format HEIC"),
        (b"x".to_vec(), Code::PictureFormat, "kein Bild"),
    ] {
        let world = world();
        lay(&world, "ufer.jpg", bytes);
        let outcome = build(&world.settings).unwrap();
        let told = outcome.problems.iter().find(|one| one.file.ends_with("ufer.jpg")).unwrap();
        assert_eq!(told.code, code, "{told}");
        assert!(told.text.contains(words) && !told.mend.is_empty(), "{told}");
        assert!(!world.settings.out.exists(), "{words}: something was written");
    }
}

#[test]
fn an_avif_original_is_refused_with_the_way_to_convert_it() {
    let world = world();
    lay(&world, "ufer.avif", b"\0\0\0\x1cftypavif\0\0\0\0".to_vec());
    let problems = world.examine();
    let told = problems.iter().find(|one| one.file.ends_with("ufer.avif") && one.code == Code::PictureFormat);
    let told = told.expect("nothing is said of it");
    assert!(told.text.contains("AVIF") && told.mend.contains("speichern Sie sie als JPEG"), "{told}");
}

#[test]
fn a_picture_with_a_note_is_on_no_card() {
    let world = world();
    world.set(FACTS, "/exhibition/photos/0/content_note_key", serde_json::json!("hinweis"));
    world.unset("themen/partnerschaften/suedhafen/page.json", "/picture");
    world.unset("themen/partnerschaften/suedhafen/de.json", "/picture_decorative");
    let outcome = build(&world.settings).unwrap();
    assert_eq!(outcome.problems.errors(), 0, "{}", outcome.problems);
    let page = world.document("de/themen/partnerschaften/nordhafen.json");
    let card = page.children.iter().find(|child| child.path == FOLDER).unwrap();
    assert_eq!(card.picture, None);
}
