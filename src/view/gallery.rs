//! The pictures of an exhibition in the order they hang, each with its number, its words and its credit.

use super::picture::{Place, credit, ratio, sheet};
use super::section::section;
use super::{Html, Scene, el};
use model::{Exhibition, Photo, SecondCaption};

/// The section of an exhibition's pictures, with the statement that must be shown with all of them.
pub fn gallery(scene: &Scene, exhibition: &Exhibition) -> Option<Html> {
    if exhibition.photos.is_empty() {
        return None;
    }
    let statement = exhibition.required_statement.as_ref();
    let statement = statement.map(|text| el("p").class("gallery__statement").lang(scene.foreign).text(text));
    let items = exhibition.photos.iter().zip(1_u32..).map(|(photo, number)| item(scene, photo, number));
    let list = el("ol").class("gallery").attr("role", "list").children(items);
    Some(section("pictures", scene.words.pictures).maybe(statement).child(list))
}

fn item(scene: &Scene, photo: &Photo, number: u32) -> Html {
    let padding = if number < 10 { "0" } else { "" };
    let number = el("span").class("gallery__number").text(&[padding, &number.to_string()].concat());
    let plate =
        el("div").class("gallery__plate").child(sheet(scene, &photo.picture, Place::Later)).child(number);
    let figure = el("figure").child(plate).child(caption(scene, photo));
    el("li").attr("id", &photo.id).attr("data-ratio", ratio(&photo.picture)).child(figure)
}

fn caption(scene: &Scene, photo: &Photo) -> Html {
    let foreign = scene.foreign;
    let note = photo.content_note.as_ref().map(|note| {
        let label = el("strong").text(scene.words.content_note).text(": ");
        el("p").class("gallery__note").child(label).child(el("span").lang(foreign).text(note))
    });
    let description = photo.description.as_ref().map(|text| el("p").lang(foreign).text(text));
    el("figcaption")
        .child(el("h3").class("gallery__title").lang(foreign).text(&photo.title))
        .maybe(note)
        .child(el("p").lang(foreign).text(&photo.caption))
        .maybe(description)
        .maybe(photo.second.as_ref().map(second))
        .child(el("p").child(credit(scene, &photo.picture)))
}

fn second(second: &SecondCaption) -> Html {
    el("div")
        .class("gallery__second")
        .lang(Some(second.lang))
        .child(el("p").class("gallery__title").text(&second.title))
        .child(el("p").text(&second.caption))
}
