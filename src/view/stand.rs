//! How fresh a page is, and who answers for it.

use super::section::section;
use super::timeline::time;
use super::{Html, Scene, el};
use model::{Date, Office, Page, url};

/// The last section of every page: its dates and its office.
pub fn stand(scene: &Scene, page: &Page) -> Html {
    let words = scene.words;
    let dates = el("p")
        .class("stand")
        .child(dated(scene, words.updated, page.updated))
        .text(" ")
        .child(dated(scene, words.confirmed, page.confirmed));
    section("stand", words.about_page).child(dates).maybe(page.office.as_ref().map(|one| office(scene, one)))
}

fn dated(scene: &Scene, label: &str, date: Date) -> Html {
    el("span").text(label).text(": ").child(time(scene, date))
}

fn office(scene: &Scene, office: &Office) -> Html {
    let lines = office
        .address
        .iter()
        .map(|line| el("span").class("office__line").child(el("bdi").lang(scene.facts_in()).text(line)));
    el("div")
        .class("office")
        .child(el("h3").text(scene.words.contact))
        .child(el("p").class("office__name").text(&office.name))
        .maybe((!office.address.is_empty()).then(|| el("p").class("office__address").children(lines)))
        .maybe(office.phone.as_ref().map(|number| phone(scene, number)))
}

/// A number to call. It runs from left to right in every language.
fn phone(scene: &Scene, number: &str) -> Html {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let address = ["tel:", &dialled].concat();
    let shown = el("bdi").attr("dir", "ltr").text(number);
    let shown = if url::is_safe(&address) { el("a").attr("href", &address).child(shown) } else { shown };
    el("p").class("office__phone").text(scene.words.phone).text(": ").child(shown)
}
