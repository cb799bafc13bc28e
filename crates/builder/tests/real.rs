//! The content this portal ships with: without a fault, and the page everything began with as it should be.

mod support;

use builder::{build, schema};
use std::{fs, path::Path};
use support::{World, repository};

const DURA: &str = "themen/internationales/dortmund-international/internationale-projektpartnerschaften/dura-palaestina.json";

#[test]
fn the_shipped_content_has_no_error() {
    let world = World::copy(&repository().join("content"));
    let problems = world.examine();
    assert_eq!(problems.errors(), 0, "{problems}");
}

#[test]
fn the_dura_page_leads_through_five_steps() {
    let page = real().document(&format!("de/{DURA}"));
    let trail: Vec<String> = page.trail.iter().map(|link| plain(&link.title)).collect();
    let steps = [
        "Themen",
        "Internationales",
        "Dortmund International",
        "Internationale Projektpartnerschaften",
        "Dura, Palästina",
    ];
    assert_eq!(trail, steps);
    assert_eq!(page.office.unwrap().name, "Amt für Angelegenheiten des Oberbürgermeisters und des Rates");
}

#[test]
fn the_dura_page_names_every_field_of_work() {
    let fields = real().document(&format!("de/{DURA}")).partnership.unwrap().fields_of_work;
    let titles: Vec<&str> = fields.iter().map(|field| field.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Abfallwirtschaft",
            "Sozialarbeit",
            "IT-Ausstattung",
            "Medizinische Versorgung (geplant)",
            "Kultur und Begegnung"
        ]
    );
    assert!(fields.iter().all(|field| !field.text.is_empty()));
}

#[test]
fn the_dura_page_keeps_the_fifteen_cards_in_the_editors_order() {
    let world = real();
    let page = world.document(&format!("de/{DURA}"));
    let ids: Vec<String> =
        page.related.iter().map(|one| world.document(&format!("de/{}.json", one.teaser.path)).id).collect();
    // The order of the page the city published.
    let order = [
        "sdg-7",
        "brexit",
        "sdg-4",
        "sdg-15",
        "kunst-transfer",
        "sdg-16",
        "kunst-transfer-werkfoerderung",
        "planungswettbewerb-zukunftsgarten",
        "sdg",
        "integrationsrat",
        "bondo",
        "icapital-award",
        "buffalo",
        "kunst-transfer-projektfoerderung",
        "xian",
    ];
    assert_eq!(ids, order);
    assert!(
        page.related.iter().all(|one| !one.teaser.title.is_empty() && !one.teaser.description.is_empty())
    );
}

#[test]
fn the_dura_page_is_small_on_the_wire() {
    let world = real();
    let json = fs::read(world.settings.out.join("content/de").join(DURA)).unwrap();
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut json.as_slice(), &mut packed, &parameters).unwrap();
    assert!(packed.len() <= 5_000, "{} B of {}", packed.len(), json.len());
}

#[test]
fn the_committed_schemas_are_those_of_the_shapes() {
    for (name, text) in schema::files() {
        let committed =
            fs::read_to_string(repository().join("content/schema").join(name)).unwrap_or_default();
        assert!(committed == text, "{name} is stale: cargo run -p builder -- schema");
    }
}

#[test]
fn every_content_file_names_its_schema() {
    let content = repository().join("content");
    let mut files = Vec::new();
    collect(&content, &mut files);
    // Old addresses are read by `hosting`, which has rules of its own for them.
    files.retain(|file| !file.ends_with("redirects.json"));
    assert!(files.len() > 200);
    for file in files {
        let json: serde_json::Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        let named = json.get("$schema").and_then(|name| name.as_str()).unwrap_or_default();
        let path = file.parent().unwrap().join(named);
        assert!(!named.is_empty() && path.is_file(), "{} names {named:?}", file.display());
    }
}

fn real() -> World {
    let world = World::copy(&repository().join("content"));
    let outcome = build(&world.settings).unwrap();
    assert_eq!(outcome.problems.errors(), 0, "{}", outcome.problems);
    world
}

fn plain(title: &str) -> String {
    title.replace('\u{ad}', "")
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_none_or(|name| name != schema::FOLDER && name != "pictures") {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "json") {
            files.push(path);
        }
    }
}
