//! Two cities: their names at equal size, the few facts, what they do together, and how it came about.

use crate::view::aloud::aloud;
use crate::view::children::children;
use crate::view::closing::closing;
use crate::view::dateline::{dateline, fact, noted, row};
use crate::view::goals::{goals, stamps};
use crate::view::notice::notices;
use crate::view::opening::{heading, lead_picture, lede};
use crate::view::prose::{inner, outward, prose};
use crate::view::section::section;
use crate::view::timeline::timeline;
use crate::view::{Html, Scene, el};
use crate::words::fill;
use model::{FieldOfWork, Page, Partner, Partnership};

pub(super) fn draw(scene: &Scene, page: &Page, partnership: &Partnership) -> Vec<Html> {
    let mut parts = vec![hero(scene, page, partnership)];
    parts.extend(lead_picture(scene, page));
    parts.extend(story(scene, page, partnership));
    parts.extend(fields(scene, &partnership.fields_of_work));
    parts.extend(goals(scene, &page.goals));
    parts.extend(partners(scene, &partnership.partners));
    parts.extend(children(scene, "children", scene.words.exhibitions, page.children.iter()));
    parts.extend(closing(scene, page));
    parts
}

fn hero(scene: &Scene, page: &Page, partnership: &Partnership) -> Html {
    let text = el("div")
        .class("hero__text")
        .child(heading(scene, page).class("hero__title"))
        .maybe(lede(scene, page))
        .children(notices(scene, page))
        .maybe(aloud(scene, page));
    let kicker = el("p").class("kicker").text(scene.words.term(partnership.category).name);
    let grid = el("div")
        .class("hero__grid")
        .child(pair(scene, partnership))
        .child(text)
        .child(facts(scene, partnership));
    el("div").class("hero").child(kicker).child(grid)
}

/// The masthead: both names at equal size, a line between them for the eye and a word for the ear. The heading is the
/// page's title below it.
fn pair(scene: &Scene, partnership: &Partnership) -> Html {
    let and = el("span").class("visually-hidden").text(" ").text(scene.words.and).text(" ");
    let local = partnership.name_local.as_ref().filter(|local| local.text != partnership.place);
    let local = local.map(|local| el("bdi").class("pair__local").attr("lang", &local.lang).text(&local.text));
    el("p")
        .class("pair")
        .child(el("span").text(&scene.site.home_city.name))
        .child(el("span").class("pair__line").attr("aria-hidden", "true"))
        .child(and)
        .child(el("span").lang(scene.foreign).text(&partnership.place))
        .text(" ")
        .maybe(local)
}

fn facts(scene: &Scene, partnership: &Partnership) -> Html {
    let words = scene.words;
    let since = match partnership.until {
        Some(_) => words.span(partnership.since, partnership.until),
        None => words.date(partnership.since),
    };
    let term = words.term(partnership.category);
    let place = el("bdi").attr("dir", "ltr").text(&words.coordinates(partnership.geo));
    let population = partnership.population.as_ref().map(|population| {
        let year = population.as_of.map(|date| [words.comma, &words.date(date)].concat());
        let source = el("bdi").lang(scene.facts_in()).text(&population.source);
        let note = el("span").child(source).text(year.as_deref().unwrap_or_default());
        noted(words.population, &words.number(population.value), note)
    });
    let standing = words.standing(partnership.status);
    let status = match partnership.status_since {
        Some(date) => {
            noted(words.status, standing, el("span").text(&fill(words.since_date, &words.date(date))))
        }
        None => fact(words.status, standing),
    };
    let first = [
        fact(words.since, &since),
        noted(words.category, term.name, el("span").text(term.means)),
        fact(words.country, &partnership.country),
        row(words.location, el("dd").child(place)),
    ];
    let last = [fact(words.distance, &words.distance(partnership.distance_km)), status];
    dateline(first.into_iter().chain(population).chain(last))
}

/// The text with the milestones at its side; either alone if the other is missing. Where they are many they follow the
/// text: beside it they would run on long after its end.
fn story(scene: &Scene, page: &Page, partnership: &Partnership) -> Vec<Html> {
    let many = partnership.milestones.len() > BESIDE;
    let milestones = (!partnership.milestones.is_empty()).then(|| {
        let list = timeline(scene, &partnership.milestones);
        let list = if many { list.class("timeline long") } else { list };
        section("timeline", scene.words.timeline).child(list)
    });
    match (prose(scene, &page.body), milestones) {
        (Some(text), Some(milestones)) if !many => {
            vec![el("div").class("sidebar").child(text).child(milestones)]
        }
        (text, milestones) => text.into_iter().chain(milestones).collect(),
    }
}

/// Milestones that still stand beside the text.
const BESIDE: usize = 4;

fn fields(scene: &Scene, fields: &[FieldOfWork]) -> Option<Html> {
    let field = |field: &FieldOfWork| {
        el("div")
            .class("field")
            .child(el("h3").lang(scene.foreign).text(&field.title))
            .maybe(inner(scene, &field.text))
            .maybe(stamps(scene, &field.goals))
    };
    let list = || el("div").class("fields").children(fields.iter().map(field));
    (!fields.is_empty()).then(|| section("fields", scene.words.fields_of_work).child(list()))
}

fn partners(scene: &Scene, partners: &[Partner]) -> Option<Html> {
    let partner = |partner: &Partner| {
        let name = el("bdi").lang(scene.facts_in()).text(&partner.name);
        let name = match &partner.url {
            Some(url) => outward(scene, url, name),
            None => name,
        };
        let role =
            partner.role.as_ref().map(|role| el("p").class("partners__role").lang(scene.foreign).text(role));
        el("li").child(el("p").class("partners__name").child(name)).maybe(role)
    };
    let list = || el("ul").class("partners").attr("role", "list").children(partners.iter().map(partner));
    (!partners.is_empty()).then(|| section("partners", scene.words.partners).child(list()))
}
