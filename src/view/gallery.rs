//! The pictures of an exhibition in the order they hang, each with its number, its words and its credit.

use super::picture::{Place, ratio, sheet};
use super::rights::owed;
use super::section::section;
use super::walkthrough::walkthrough;
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
    let walkthrough = walkthrough(scene, path, &exhibition.photos);
    let section = section("pictures", scene.words.pictures).maybe(statement).child(list).child(walkthrough);
    Some(section.child(data(scene, path)))
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
    let words = said(scene, photo, Some(title), false);
    let caption = el("figcaption").children(words).child(owed(scene, &photo.picture, false));
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

/// What is said of a picture, beginning with its title where one is given, and whose it is.
pub fn words_of(scene: &Scene, photo: &Photo, title: Option<Html>) -> Vec<Html> {
    let mut words = said(scene, photo, title, false);
    words.push(owed(scene, &photo.picture, true));
    words
}

/// The words themselves; those of a second language stand beside the first where there is room. With `alt`, they also say
/// what is to be seen.
pub fn said(scene: &Scene, photo: &Photo, title: Option<Html>, alt: bool) -> Vec<Html> {
    let text = |text: &str| el("p").lang(scene.foreign).text(text);
    let note = photo.content_note.as_ref().map(|note| {
        let label = el("strong").text(scene.words.content_note).text(": ");
        el("p").class("gallery__note").child(label).child(el("span").lang(scene.foreign).text(note))
    });
    let alt = (alt && !photo.picture.alt.is_empty()).then(|| text(&photo.picture.alt));
    let description = photo.description.as_deref().map(text);
    let first = [title, note, alt, Some(text(&photo.caption)), description].into_iter().flatten();
    match &photo.second {
        Some(other) => {
            let first = el("div").class("gallery__text").children(first);
            vec![el("div").class("grid").attr("data-min", "narrow").child(first).child(second(other))]
        }
        None => first.collect(),
    }
}

fn second(second: &SecondCaption) -> Html {
    el("div")
        .class("gallery__text")
        .lang(Some(second.lang))
        .child(el("p").class("gallery__title").text(&second.title))
        .child(el("p").text(&second.caption))
}
