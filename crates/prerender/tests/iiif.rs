//! The manifest of an exhibition against the rules of the IIIF Presentation API 3.0 that a file alone can keep or break.

mod support;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

const EXHIBITION: &str = "themen/partnerschaften/nordhafen/bilder";
const HOME: &str = "https://portal.hafen.de/themen/partnerschaften/nordhafen/bilder/";

/// What a manifest says, and what of it the specification does not allow.
struct Reader {
    ids: BTreeSet<String>,
    faults: Vec<String>,
}

#[test]
fn a_manifest_keeps_the_rules() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let (manifest, pictures) = printed(folder.path())?;
    assert_eq!(faults(&manifest), Vec::<String>::new());
    assert_eq!(manifest["id"], format!("{HOME}manifest.json"));
    // In the order they hang, which is that of the page.
    let canvases = manifest["items"].as_array().ok_or("no canvases")?;
    let hung: Vec<&str> = canvases.iter().filter_map(|one| one["homepage"][0]["id"].as_str()).collect();
    assert_eq!(hung, ["ufer", "kai"].map(|id| format!("{HOME}{id}/")));
    for (canvas, picture) in canvases.iter().zip(&pictures) {
        assert_eq!([&canvas["width"], &canvas["height"]], [&picture["width"], &picture["height"]]);
        let image = canvas["items"][0]["items"][0]["body"]["id"].as_str().ok_or("no image")?;
        let file = image.strip_prefix("https://portal.hafen.de/").ok_or("the image is elsewhere")?;
        assert!(folder.path().join("dist").join(file).is_file(), "{image} is not there");
    }
    let rights: Vec<&Value> = canvases.iter().map(|canvas| &canvas["rights"]).collect();
    assert_eq!(rights, [&Value::from("http://rightsstatements.org/vocab/InC/1.0/"), &Value::Null]);
    // What a viewer shows of one picture before all others is never one behind a note, and the note goes with its picture.
    assert_eq!(manifest["thumbnail"][0]["id"], canvases[0]["items"][0]["items"][0]["body"]["id"]);
    assert_eq!(canvases[1]["metadata"][0]["value"]["de"][0], "Zu sehen ist ein Unfall.");
    assert_eq!(canvases[1]["metadata"][0]["value"]["ar"][0], "تظهر حادثة.");
    Ok(())
}

/// The rules are able to find something: each of these is one break of one rule.
#[test]
fn a_broken_rule_is_found() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let (manifest, _) = printed(folder.path())?;
    let canvas = "/items/0";
    let painting = "/items/0/items/0/items/0";
    let second = manifest["items"][1]["id"].clone();
    for (pointer, wrong) in [
        ("/@context".to_owned(), Value::from("http://iiif.io/api/presentation/2/context.json")),
        ("/id".to_owned(), Value::from("/bilder/manifest.json")),
        ("/label".to_owned(), Value::from("Bilder")),
        ("/label/de".to_owned(), Value::from("Bilder")),
        ("/summary/de".to_owned(), serde_json::json!([])),
        ("/requiredStatement/value".to_owned(), serde_json::json!({ "deutsch sprache": ["Satz"] })),
        (format!("{canvas}/id"), second.clone()),
        (format!("{canvas}/type"), Value::from("canvas")),
        (format!("{canvas}/width"), Value::from(0)),
        (format!("{canvas}/rights"), Value::from("https://creativecommons.org/licenses/by/4.0/")),
        (format!("{canvas}/rights"), Value::from("all-rights-reserved")),
        (format!("{canvas}/items/0/items"), serde_json::json!([])),
        (format!("{painting}/motivation"), Value::from("commenting")),
        (format!("{painting}/target"), second),
        (format!("{painting}/body/height"), Value::from(1)),
        (format!("{painting}/body/format"), Value::from("svg")),
    ] {
        let mut broken = manifest.clone();
        *broken.pointer_mut(&pointer).ok_or_else(|| pointer.clone())? = wrong;
        assert!(!faults(&broken).is_empty(), "nobody notices {pointer}");
    }
    Ok(())
}

/// The manifest of the small world's exhibition, and the pictures its page speaks of.
fn printed(place: &Path) -> Result<(Value, Vec<Value>), Box<dyn Error>> {
    support::print("three_languages", "de:,en:en,ar:ar,de-simple:leichte-sprache", place)?;
    let dist = place.join("dist");
    let read = |file: String| -> Result<Value, Box<dyn Error>> {
        Ok(serde_json::from_slice(&fs::read(dist.join(file))?)?)
    };
    let page = read(format!("content/de/{EXHIBITION}.json"))?;
    let photos = page["exhibition"]["photos"].as_array().ok_or("no pictures")?;
    let pictures = photos.iter().map(|photo| photo["picture"].clone()).collect();
    Ok((read(format!("{EXHIBITION}/manifest.json"))?, pictures))
}

fn faults(manifest: &Value) -> Vec<String> {
    let mut reader = Reader { ids: BTreeSet::new(), faults: Vec::new() };
    reader.manifest(manifest);
    reader.faults
}

impl Reader {
    fn must(&mut self, holds: bool, what: impl Into<String>) {
        if !holds {
            self.faults.push(what.into());
        }
    }

    fn manifest(&mut self, manifest: &Value) {
        let context = "http://iiif.io/api/presentation/3/context.json";
        self.must(manifest["@context"] == context, "the context");
        self.resource(manifest, "Manifest");
        self.must(manifest["label"].is_object(), "a manifest has a label");
        self.words(manifest);
        let canvases = list(&manifest["items"]);
        self.must(!canvases.is_empty(), "a manifest has canvases");
        for canvas in canvases {
            self.canvas(canvas);
        }
    }

    fn canvas(&mut self, canvas: &Value) {
        self.resource(canvas, "Canvas");
        let id = canvas["id"].as_str().unwrap_or_default();
        self.must(!id.contains('#'), format!("{id} has a fragment"));
        self.must(positive(&canvas["width"]) && positive(&canvas["height"]), format!("the size of {id}"));
        self.words(canvas);
        let pages = list(&canvas["items"]);
        self.must(pages.len() == 1, format!("{id} has {} pages", pages.len()));
        for page in pages {
            self.resource(page, "AnnotationPage");
            let annotations = list(&page["items"]);
            self.must(annotations.len() == 1, format!("{id} has {} paintings", annotations.len()));
            for annotation in annotations {
                self.painting(canvas, annotation);
            }
        }
    }

    fn painting(&mut self, canvas: &Value, annotation: &Value) {
        self.resource(annotation, "Annotation");
        self.must(annotation["motivation"] == "painting", "the motivation");
        self.must(annotation["target"] == canvas["id"], "the target");
        let body = &annotation["body"];
        self.must(body["type"] == "Image" && is_absolute(&body["id"]), "the image");
        let format = body["format"].as_str().unwrap_or_default();
        self.must(format.starts_with("image/"), format!("the format {format}"));
        for side in ["width", "height"] {
            self.must(body[side] == canvas[side], format!("the {side} of the image"));
        }
    }

    /// Everything that can be pointed at has an address and a type, and no two have the same address (2.2).
    fn resource(&mut self, resource: &Value, kind: &str) {
        self.must(resource["type"] == kind, format!("{} is no {kind}", resource["type"]));
        self.must(is_absolute(&resource["id"]), format!("the address {}", resource["id"]));
        let id = resource["id"].as_str().unwrap_or_default().to_owned();
        let is_new = self.ids.insert(id.clone());
        self.must(is_new, format!("{id} stands twice"));
    }

    /// What a manifest and a canvas may both say (3.1, 3.2), all of it in language maps (4.1).
    fn words(&mut self, resource: &Value) {
        for name in ["label", "summary"] {
            self.map(name, resource.get(name));
        }
        let statement = resource.get("requiredStatement").into_iter();
        for pair in statement.chain(list(&resource["metadata"])) {
            let names: Vec<&str> =
                pair.as_object().into_iter().flat_map(Map::keys).map(String::as_str).collect();
            self.must(names == ["label", "value"], format!("{names:?} are no label and value"));
            self.map("label", pair.get("label"));
            self.map("value", pair.get("value"));
        }
        for homepage in list(&resource["homepage"]) {
            self.must(homepage["type"] == "Text" && is_absolute(&homepage["id"]), "the homepage");
            self.map("the homepage's label", homepage.get("label"));
            self.must(list(&homepage["language"]).iter().all(is_language), "the homepage's language");
        }
        for picture in list(&resource["thumbnail"]) {
            self.must(picture["type"] == "Image" && is_absolute(&picture["id"]), "the thumbnail");
        }
        if let Some(rights) = resource.get("rights") {
            self.must(is_licence(rights), format!("the rights {rights}"));
        }
    }

    fn map(&mut self, name: &str, value: Option<&Value>) {
        let Some(value) = value else { return };
        let is_text = |text: &Value| text.as_str().is_some_and(|text| !text.trim().is_empty());
        let is_map = value.as_object().is_some_and(|map| {
            let says = |texts: &Value| !list(texts).is_empty() && list(texts).iter().all(is_text);
            !map.is_empty() && map.iter().all(|(tag, texts)| is_tag(tag) && says(texts))
        });
        self.must(is_map, format!("{name} is no language map: {value}"));
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn positive(value: &Value) -> bool {
    value.as_u64().is_some_and(|number| number > 0)
}

fn is_absolute(value: &Value) -> bool {
    value.as_str().is_some_and(|url| url.starts_with("https://") && !url.contains([' ', '"', '<']))
}

fn is_language(value: &Value) -> bool {
    value.as_str().is_some_and(|tag| tag != "none" && is_tag(tag))
}

/// `none`, or as BCP 47 forms a tag: a language of two or three letters, then parts of up to eight letters or digits.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_language = parts.next().is_some_and(|first| {
        (2..=3).contains(&first.len()) && first.chars().all(|letter| letter.is_ascii_lowercase())
    });
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|one| one.is_ascii_alphanumeric());
    tag == "none" || is_language && parts.all(is_part)
}

/// A licence of Creative Commons or a statement of RightsStatements.org, both with `http` (3.2, `rights`).
fn is_licence(value: &Value) -> bool {
    let known = [
        "http://creativecommons.org/licenses/",
        "http://creativecommons.org/publicdomain/",
        "http://rightsstatements.org/vocab/",
    ];
    value
        .as_str()
        .is_some_and(|url| known.iter().any(|start| url.starts_with(start) && url.len() > start.len()))
}
