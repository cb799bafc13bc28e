//! An exhibition for machines: a IIIF manifest (Presentation API 3.0) in all its languages, and a table of its pictures.

use crate::tree::Leaf;
use anyhow::{Context, Result};
use hosting::media_types::MediaTypes;
use model::{Addresses, Exhibition, Page, Photo};
use serde_json::{Map, Value, json};
use weltoffen::head::plain;
use weltoffen::words;

/// Beside the exhibition's own document.
pub(crate) const MANIFEST: &str = "manifest.json";
/// Beside the document of each language.
pub(crate) const TABLE: &str = "metadata.csv";

/// The manifest of the exhibition whose page this is, with the words of every language it is written in; `None` where the
/// page is no exhibition, or a translation.
pub(crate) fn manifest(
    addresses: &Addresses,
    types: &MediaTypes,
    leaf: &Leaf<'_>,
    leaves: &[Leaf<'_>],
) -> Option<Value> {
    let page = leaf.page.as_ref();
    let exhibition = page.exhibition.as_ref().filter(|_| page.locale == addresses.default_locale())?;
    let origin = &leaf.frame.site.origin;
    let url = |path: &str| format!("{origin}{}", addresses.page(page.locale, path));
    let id = format!("{}{MANIFEST}", url(&page.path));
    let written: Vec<&Page> = leaves
        .iter()
        .map(|leaf| leaf.page.as_ref())
        .filter(|other| other.id == page.id && other.lang.is_none())
        .collect();
    let items: Vec<Value> = exhibition
        .photos
        .iter()
        .filter(|photo| photo.picture.src.is_some())
        .map(|photo| {
            let mut canvas = canvas(&id, &url(&photo.path(&page.path)), photo, &written);
            canvas["items"] = json!([painting(addresses, types, origin, &canvas["id"], photo)]);
            canvas
        })
        .collect();
    let text = |say: fn(&Page) -> Option<&String>| in_languages(&written, |page| say(page).cloned());
    let mut manifest = json!({
        "@context": "http://iiif.io/api/presentation/3/context.json",
        "id": id,
        "type": "Manifest",
        "label": text(|page| Some(&page.title)),
        "summary": text(|page| Some(&page.description)),
        "viewingDirection": "left-to-right",
        "homepage": written.iter().map(|page| json!({
            "id": format!("{origin}{}", addresses.page(page.locale, &page.path)), "type": "Text", "format": "text/html",
            "label": { page.locale.tag(): [plain(&page.title)] }, "language": [page.locale.tag()],
        })).collect::<Vec<_>>(),
        "items": items,
    });
    let statement = in_languages(&written, |page| page.exhibition.as_ref()?.required_statement.clone());
    // What stands for the whole is a picture that needs no note before it.
    let first =
        exhibition.photos.iter().find(|photo| photo.picture.src.is_some() && photo.content_note.is_none());
    if let Some(photo) = first {
        manifest["thumbnail"] = json!([image(addresses, types, origin, photo)]);
    }
    if statement != json!({}) {
        manifest["requiredStatement"] = json!({ "label": labels(&written), "value": statement });
    }
    Some(manifest)
}

fn canvas(manifest: &str, page: &str, photo: &Photo, written: &[&Page]) -> Value {
    let picture = &photo.picture;
    let own = |page: &Page| {
        let photos = page.exhibition.as_ref().map(|exhibition: &Exhibition| &exhibition.photos);
        photos.and_then(|photos| photos.iter().find(|other| other.id == photo.id).cloned())
    };
    let mut canvas = json!({
        "id": format!("{manifest}/{}", photo.id), "type": "Canvas", "width": picture.width, "height": picture.height,
        "label": in_languages(written, |page| Some(own(page)?.title)),
        "summary": in_languages(written, |page| Some(own(page)?.caption)),
        "requiredStatement": { "label": labels(written), "value": { "none": [plain(&picture.credit)] } },
        "homepage": [{ "id": page, "type": "Text", "format": "text/html", "label": { "none": [plain(&photo.title)] } }],
    });
    if photo.content_note.is_some() {
        let label = in_languages(written, |page| Some(words::of(page.locale).content_note.to_owned()));
        canvas["metadata"] =
            json!([{ "label": label, "value": in_languages(written, |page| own(page)?.content_note) }]);
    }
    if let Some(rights) = rights(&picture.rights) {
        canvas["rights"] = json!(rights);
    }
    canvas
}

/// The picture, painted on its canvas.
fn painting(addresses: &Addresses, types: &MediaTypes, origin: &str, canvas: &Value, photo: &Photo) -> Value {
    let id = canvas.as_str().unwrap_or_default();
    json!({ "id": format!("{id}/page"), "type": "AnnotationPage", "items": [{
        "id": format!("{id}/painting"), "type": "Annotation", "motivation": "painting", "target": canvas,
        "body": image(addresses, types, origin, photo),
    }] })
}

fn image(addresses: &Addresses, types: &MediaTypes, origin: &str, photo: &Photo) -> Value {
    let picture = &photo.picture;
    let src = picture.src.as_deref().unwrap_or_default();
    json!({ "id": format!("{origin}{}", addresses.file(src)), "type": "Image", "format": types.of(src),
        "width": picture.width, "height": picture.height })
}

/// The pictures of an exhibition, a line each, in the words of this page. `None` where the page is no exhibition.
pub(crate) fn table(addresses: &Addresses, leaf: &Leaf<'_>) -> Option<Result<Vec<u8>>> {
    let page = leaf.page.as_ref();
    page.exhibition.as_ref().map(|exhibition| lines(addresses, &leaf.frame.site.origin, page, exhibition))
}

fn lines(addresses: &Addresses, origin: &str, page: &Page, exhibition: &Exhibition) -> Result<Vec<u8>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record([
        "number",
        "id",
        "address",
        "title",
        "caption",
        "description",
        "alt",
        "creator",
        "credit",
        "rights",
        "date",
        "file",
        "width",
        "height",
    ])?;
    for (photo, number) in exhibition.photos.iter().zip(1_u32..) {
        let picture = &photo.picture;
        let file = picture.src.as_ref().map(|src| format!("{origin}{}", addresses.file(src)));
        table.write_record([
            number.to_string(),
            photo.id.clone(),
            format!("{origin}{}", addresses.page(page.locale, &photo.path(&page.path))),
            plain(&photo.title),
            plain(&photo.caption),
            plain(photo.description.as_deref().unwrap_or_default()),
            plain(&picture.alt),
            picture.creator.clone(),
            picture.credit.clone(),
            picture.rights.clone(),
            picture.date.map(|date| date.to_string()).unwrap_or_default(),
            file.unwrap_or_default(),
            picture.width.to_string(),
            picture.height.to_string(),
        ])?;
    }
    table.into_inner().context("the table does not end")
}

/// A language map (Presentation API 3.0, 4.1).
fn in_languages(written: &[&Page], say: impl Fn(&Page) -> Option<String>) -> Value {
    let entries = written.iter().filter_map(|page| {
        let text = say(page)?;
        Some((page.locale.tag().to_owned(), json!([plain(&text)])))
    });
    Value::Object(entries.collect::<Map<_, _>>())
}

fn labels(written: &[&Page]) -> Value {
    in_languages(written, |page| Some(words::of(page.locale).sources.to_owned()))
}

/// Only addresses of Creative Commons and RightsStatements.org, and those with `http` (Presentation API 3.0, 3.2 `rights`).
fn rights(uri: &str) -> Option<String> {
    let known = ["creativecommons.org/", "rightsstatements.org/"];
    let rest = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://"))?;
    known.iter().any(|host| rest.starts_with(host)).then(|| format!("http://{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_are_what_the_specification_allows() {
        let by = "http://creativecommons.org/licenses/by/4.0/";
        assert_eq!(rights("https://creativecommons.org/licenses/by/4.0/").as_deref(), Some(by));
        assert_eq!(rights("all-rights-reserved"), None);
        assert_eq!(rights("https://creativecommons.org.example/"), None);
    }
}
