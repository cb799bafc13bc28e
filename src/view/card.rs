//! A thing one can go to, in a list of such things: one link a card, named by its heading, covering the card.

use super::link::link;
use super::picture;
use super::stamp::stamp;
use super::{Html, Scene, el};
use crate::words::fill;
use model::{DocumentType, Goal, Teaser};

/// The list that holds cards. The role survives `list-style: none`, which takes it away in Safari.
pub fn list(cards: impl IntoIterator<Item = Html>) -> Html {
    el("ul").class("grid").attr("role", "list").children(cards)
}

/// One card under an `h2`; `reason` says why it stands here.
pub fn card(scene: &Scene, teaser: &Teaser, reason: Option<&str>) -> Html {
    card_at("h3", scene, teaser, reason)
}

/// One of the ways into the site: like the other cards, but always with something to see. The goals show their colours.
pub fn way(scene: &Scene, teaser: &Teaser) -> Html {
    let card = card(scene, teaser, None).class("card way");
    match teaser.document_type {
        DocumentType::GoalIndex => card.child(el("div").class("card__picture").child(spectrum())),
        _ => card,
    }
}

/// The colours of all goals, side by side.
pub fn spectrum() -> Html {
    let goals = Goal::all().map(|goal| el("li").attr("data-goal", &goal.to_string()));
    el("ul").class("spectrum").attr("aria-hidden", "true").children(goals)
}

/// One card with a heading of this level.
pub fn card_at(level: &'static str, scene: &Scene, teaser: &Teaser, reason: Option<&str>) -> Html {
    let goal = teaser.goal.map(|goal| goal.to_string());
    let link = link(scene, &teaser.link());
    let text = el("div")
        .class("card__text")
        .maybe(reason.map(|reason| el("p").class("card__reason").text(reason)))
        .maybe(eyebrow(scene, teaser))
        .child(el(level).class("card__title").child(link))
        .maybe(summary(teaser))
        .maybe(meta(scene, teaser));
    let body = el("div").class("card__body").maybe(teaser.goal.map(stamp)).child(text);
    el("li")
        .class("card")
        .attr_if("data-goal", goal.as_deref())
        .attr_if("data-unworked", (teaser.partnerships == Some(0)).then_some(""))
        .maybe(teaser.picture.as_ref().and_then(|picture| thumbnail(scene, picture)))
        .child(body)
}

fn thumbnail(scene: &Scene, picture: &model::Picture) -> Option<Html> {
    // The heading beside it says what the picture shows.
    let place = picture::Place::Later;
    let img = picture::img(scene, picture, place)?.attr("alt", "").attr("data-thumbnail", "");
    let img = picture::encoded(scene, picture, place, img);
    Some(el("div").class("card__picture").attr("data-ratio", picture::ratio(picture)).child(img))
}

fn eyebrow(scene: &Scene, teaser: &Teaser) -> Option<Html> {
    let eyebrow = el("p").class("card__eyebrow");
    match teaser.goal {
        Some(goal) => Some(eyebrow.text(&fill(scene.words.goal, &goal.to_string()))),
        None => teaser.kicker.as_ref().map(|kicker| eyebrow.lang(teaser.lang).text(kicker)),
    }
}

fn summary(teaser: &Teaser) -> Option<Html> {
    let summary = || el("p").class("card__summary").lang(teaser.lang).text(&teaser.description);
    (!teaser.description.is_empty()).then(summary)
}

fn meta(scene: &Scene, teaser: &Teaser) -> Option<Html> {
    let words = scene.words;
    let since = teaser.since.map(|since| match teaser.country {
        Some(_) => fill(words.since_date, &words.date(since)),
        None => words.date(since),
    });
    let partnerships = teaser.partnerships.filter(|count| *count > 0);
    let facts = [
        partnerships.map(|count| words.count(count, &words.partnership_count)),
        teaser.country.clone(),
        since,
        teaser.dormant.then(|| words.dormant_chip.to_owned()),
        teaser.lang.map(|lang| words.language(lang).to_owned()),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    (!facts.is_empty()).then(|| line(&facts))
}

/// Short facts in a row, a dot between them.
pub fn line(facts: &[String]) -> Html {
    el("p").class("card__meta").children(facts.iter().map(|fact| el("span").text(fact)))
}
