//! Where the places are: land and discs to press, and the same places as a list, which says more.

use super::card::line;
use super::link::link;
use super::section::section;
use super::{Html, Scene, el};
use crate::words::fill;
use model::{Continent, Map, Panel, Place, Spot};

/// The drawing. Every disc carries the number of its place in the list.
pub fn map(scene: &Scene, map: &Map) -> Html {
    let panels = map.panels.iter().zip(scene.words.map_panels);
    let panels = panels.map(|(one, name)| panel(scene, one, name, &map.places));
    let note = el("figcaption").text(scene.words.map_note);
    el("figure").class("map").children(panels).child(note)
}

/// The names alone, in the order of their numbers.
pub fn key(scene: &Scene, places: &[Place]) -> Html {
    let items = places.iter().map(|place| el("li").child(link(scene, &place.link())));
    el("ol").class("map-key").children(items)
}

/// The places with what there is to say of each, grouped by continent.
pub fn places(scene: &Scene, places: &[Place]) -> Vec<Html> {
    let mut parts: Vec<(Continent, Vec<Html>)> = Vec::new();
    for (place, number) in places.iter().zip(1_u32..) {
        let item = item(scene, place, number);
        match parts.last_mut() {
            Some((continent, items)) if *continent == place.continent => items.push(item),
            _ => parts.push((place.continent, vec![item])),
        }
    }
    let parts = parts.into_iter().zip(1_u32..).map(|((continent, items), number)| {
        let id = ["continent-", &number.to_string()].concat();
        section(&id, scene.words.continent(continent))
            .child(el("ol").class("places").attr("role", "list").children(items))
    });
    parts.collect()
}

fn panel(scene: &Scene, panel: &Panel, name: &str, places: &[Place]) -> Html {
    let size = ["0 0 ", &panel.width.to_string(), " ", &panel.height.to_string()].concat();
    let svg = el("svg")
        .attr("viewBox", &size)
        .attr("role", "group")
        .attr("aria-label", name)
        .child(el("path").class("map__land").attr("d", &panel.land));
    let frame = (!panel.frame.is_empty()).then(|| el("path").class("map__frame").attr("d", &panel.frame));
    let home = match panel.home.as_slice() {
        [x, y] => Some(disc("map__home", *x, *y)),
        _ => None,
    };
    let leads = panel.spots.iter().map(lead);
    let links = panel.spots.iter().filter_map(|spot| spot_link(scene, spot, places));
    let numbers = panel.spots.iter().filter_map(|spot| number(spot, places));
    let svg = svg.maybe(frame).children(leads).maybe(home).children(links).children(numbers);
    el("div").class("map__panel").attr("data-units", &panel.width.to_string()).child(svg)
}

/// From the disc to the place itself, where they are apart.
fn lead(spot: &Spot) -> Html {
    let [x, y, at_x, at_y] = [spot.x, spot.y, spot.at_x, spot.at_y].map(|one| one.to_string());
    let line = el("path").class("map__line");
    line.attr("d", &["M", &at_x, " ", &at_y, "L", &x, " ", &y].concat())
}

fn spot_link(scene: &Scene, spot: &Spot, places: &[Place]) -> Option<Html> {
    let place = places.get(usize::try_from(spot.number).ok()?.checked_sub(1)?)?;
    let number = spot.number.to_string();
    let name = [number.as_str(), ": ", &place.title, scene.words.comma, &place.country].concat();
    let spot = el("a")
        .class("map__spot")
        .attr("href", &scene.href(&place.link()))
        .lang(place.lang)
        .attr("aria-label", &name)
        .attr_if("data-dormant", place.dormant.then_some(""))
        .child(el("title").text(&name))
        .child(disc("map__disc", spot.x, spot.y));
    Some(spot)
}

/// The number on a disc, beside the link and not in it: the link's name says it, and more.
fn number(spot: &Spot, places: &[Place]) -> Option<Html> {
    let place = places.get(usize::try_from(spot.number).ok()?.checked_sub(1)?)?;
    let number = el("text")
        .class("map__number")
        .attr("x", &spot.x.to_string())
        .attr("y", &spot.y.to_string())
        .attr("aria-hidden", "true")
        .attr_if("data-dormant", place.dormant.then_some(""));
    Some(number.text(&spot.number.to_string()))
}

fn disc(class: &str, x: i32, y: i32) -> Html {
    el("circle").class(class).attr("cx", &x.to_string()).attr("cy", &y.to_string())
}

fn item(scene: &Scene, place: &Place, number: u32) -> Html {
    let words = scene.words;
    let mut facts = vec![
        place.country.clone(),
        words.distance(place.distance_km),
        words.term(place.category).name.to_owned(),
        fill(words.since_date, &words.date(place.since)),
    ];
    if place.dormant {
        facts.push(words.dormant_chip.to_owned());
    }
    el("li")
        .child(el("span").class("places__number").text(&number.to_string()))
        .child(el("h3").class("places__name").child(link(scene, &place.link())))
        .child(line(&facts))
}
