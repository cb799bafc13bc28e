//! The pictures of an exhibition in the order they hang, each with its number, its words and its credit.

use super::picture::{Place, credit, ratio, sheet};
use super::section::section;
use super::{Html, Scene, el};
use crate::words::fill;
use model::{Exhibition, Locale, Photo, SecondCaption};

/// The section of an exhibition's pictures, with the statement that must be shown with all of them.
/// `path` is the exhibition's own.
pub fn gallery(scene: &Scene, path: &str, exhibition: &Exhibition) -> Option<Html> {
    if exhibition.photos.is_empty() {
        return None;
    }
    let statement = exhibition.required_statement.as_ref().map(|text| statement(scene, text));
    let count = exhibition.photos.len().to_string();
    let items =
        exhibition.photos.iter().zip(1_u32..).map(|(photo, number)| item(scene, path, photo, number, &count));
    let list = el("ol").class("gallery").attr("role", "list").children(items);
    Some(section("pictures", scene.words.pictures).maybe(statement).child(list).child(data(scene, path)))
}

/// What `prerender` lays beside the document; the app has no such pages.
fn data(scene: &Scene, path: &str) -> Html {
    let link = |at: String, name: &str| el("a").attr("rel", "external").attr("href", &at).text(name);
    let of = |locale, file: &str| [scene.addresses.page(locale, path).as_str(), file].concat();
    el("p")
        .class("gallery__statement")
        .text(scene.words.as_data)
        .text(": ")
        .child(link(of(scene.addresses.default_locale(), "manifest.json"), "IIIF").lang(Some(Locale::En)))
        .text(scene.words.comma)
        .child(link(of(scene.locale, "metadata.csv"), "CSV").lang(Some(Locale::En)))
}

/// The picture itself leads to its own address; with the app it grows there over the exhibition.
fn item(scene: &Scene, path: &str, photo: &Photo, number: u32, count: &str) -> Html {
    let name = fill(&fill(&fill(scene.words.enlarge, &number.to_string()), count), shows(photo));
    let link = el("a").attr("href", &scene.page(&photo.path(path))).attr("data-enlarge", "");
    // Words that can be seen must be part of the name (WCAG 2.5.3): with words in the link, they are the name.
    let link = match (&photo.content_note, &photo.picture.src) {
        (None, Some(_)) => link.attr("aria-label", &name).child(sheet(scene, &photo.picture, Place::Later)),
        (Some(_), Some(_)) => link
            .child(el("span").class("plate__empty").text(scene.words.show_picture))
            .child(el("span").class("visually-hidden").text(": ").text(&name)),
        (_, None) => link.child(sheet(scene, &photo.picture, Place::Later)),
    };
    let padding = if number < 10 { "0" } else { "" };
    let sign = el("span").class("gallery__number").attr("aria-hidden", "true");
    let sign = sign.text(&[padding, &number.to_string()].concat());
    let plate = el("div").class("gallery__plate").child(link).child(sign);
    let title = el("h3").class("gallery__title").lang(scene.foreign).text(&photo.title);
    let caption = el("figcaption").child(title).children(words_of(scene, photo));
    let figure = el("figure").child(plate).child(caption);
    el("li").attr("id", &photo.id).attr("data-ratio", ratio(&photo.picture)).child(figure)
}

/// The statement that must be shown with pictures.
pub fn statement(scene: &Scene, text: &str) -> Html {
    el("p").class("gallery__statement").lang(scene.foreign).text(text)
}

/// Where a picture hangs: "Bild 3 von 8".
pub fn place(scene: &Scene, number: &str, count: &str) -> String {
    fill(&fill(scene.words.picture_of, number), count)
}

/// What a picture shows, in words that need no note before them.
pub fn shows(photo: &Photo) -> &str {
    if photo.content_note.is_some() { &photo.title } else { &photo.picture.alt }
}

/// What is said of a picture below its title.
pub fn words_of(scene: &Scene, photo: &Photo) -> Vec<Html> {
    let foreign = scene.foreign;
    let note = photo.content_note.as_ref().map(|note| {
        let label = el("strong").text(scene.words.content_note).text(": ");
        el("p").class("gallery__note").child(label).child(el("span").lang(foreign).text(note))
    });
    let description = photo.description.as_ref().map(|text| el("p").lang(foreign).text(text));
    let parts = [
        note,
        Some(el("p").lang(foreign).text(&photo.caption)),
        description,
        photo.second.as_ref().map(second),
        Some(el("p").child(credit(scene, &photo.picture))),
    ];
    parts.into_iter().flatten().collect()
}

fn second(second: &SecondCaption) -> Html {
    el("div")
        .class("gallery__second")
        .lang(Some(second.lang))
        .child(el("p").class("gallery__title").text(&second.title))
        .child(el("p").text(&second.caption))
}
