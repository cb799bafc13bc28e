//! An exhibition: when and where it hung, who made it, and its pictures.

use crate::view::children::children;
use crate::view::closing::closing;
use crate::view::dateline::{dateline, fact, row};
use crate::view::gallery::gallery;
use crate::view::goals::goals;
use crate::view::opening::opening;
use crate::view::prose::prose;
use crate::view::{Html, Scene, el};
use model::{Exhibition, Page, Venue};

pub(super) fn draw(scene: &Scene, page: &Page, exhibition: &Exhibition) -> Vec<Html> {
    let mut parts = opening(scene, page);
    parts.extend(facts(scene, exhibition));
    // On paper an exhibition is a catalogue: its address ends the cover, and follows the last picture.
    let address = || (!exhibition.photos.is_empty()).then(|| address(scene, page));
    parts.extend(address());
    parts.extend(prose(scene, &page.body));
    parts.extend(gallery(scene, &page.path, exhibition));
    parts.extend(address());
    parts.extend(goals(scene, &page.goals));
    parts.extend(children(scene, "children", scene.words.children, page.children.iter()));
    parts.extend(closing(scene, page));
    parts
}

/// Where the page is found, for whoever holds it in hand.
fn address(scene: &Scene, page: &Page) -> Html {
    let address = [scene.site.origin.as_str(), &scene.page(&page.path)].concat();
    el("p").class("catalogue").attr("hidden", "").child(el("bdi").text(&address))
}

fn facts(scene: &Scene, exhibition: &Exhibition) -> Option<Html> {
    let words = scene.words;
    let shown = exhibition.start_date.map(|start| fact(words.shown, &words.span(start, exhibition.end_date)));
    let venue = exhibition.venue.as_ref().map(|venue| row(words.venue, place(scene, venue)));
    let creators = exhibition.creators.join(words.comma);
    let creators =
        (!creators.is_empty()).then(|| row(words.creators, el("dd").child(el("bdi").text(&creators))));
    let count = u32::try_from(exhibition.photos.len()).unwrap_or(u32::MAX);
    let count = (count > 0).then(|| fact(words.pictures, &words.count(count, &words.picture_count)));
    let facts: Vec<Html> = [shown, venue, creators, count].into_iter().flatten().collect();
    (!facts.is_empty()).then(|| dateline(facts))
}

fn place(scene: &Scene, venue: &Venue) -> Html {
    let address = venue.address.as_ref().map(|address| {
        let address = el("bdi").lang(scene.facts_in()).text(address);
        el("span").class("dateline__note").child(address)
    });
    el("dd").child(el("span").lang(scene.foreign).text(&venue.name)).text(" ").maybe(address)
}
