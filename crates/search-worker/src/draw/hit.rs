//! One result: where it stands, its title, why it was found, what it is, its goals, its picture.

use crate::found::{Hit, Marked};
use crate::node::{Node, el};
use crate::question::Question;
use model::{Goal, Locale};
use search::Kind;
use words::fill;
use words::results::{Kinds, Results};

/// The results in the tree of one locale, which need not be the reader's.
pub(super) fn hits(words: &Results, question: &Question, tree: Locale, hits: &[Hit]) -> Node {
    let hits = hits.iter().map(|one| hit(words, question, tree, one));
    el("ol").class("hits").attr("role", "list").children(hits)
}

/// The name of a kind of page.
pub(super) fn kind(kinds: &Kinds, kind: Kind) -> &'static str {
    match kind {
        Kind::Partnership => kinds.partnership,
        Kind::Exhibition => kinds.exhibition,
        Kind::Photo => kinds.photo,
        Kind::Goal => kinds.goal,
        Kind::Article => kinds.article,
        Kind::Home | Kind::Topic | Kind::GoalIndex | Kind::Map | Kind::AToZ => kinds.topic,
    }
}

pub(super) fn hit(words: &Results, question: &Question, tree: Locale, hit: &Hit) -> Node {
    let lang = (tree != question.locale).then_some(tree);
    let link = el("a").attr("href", &question.addresses.page(tree, &hit.path)).attr("data-hit", "");
    let facts = el("div")
        .class("hit__facts")
        .child(el("span").text(kind(&words.kinds, hit.kind)))
        .maybe(hit.note.then(|| el("span").text(words.note)))
        .maybe(stamps(words, &hit.goals));
    let trail = hit.trail.join(" › ");
    el("li")
        .class("hit")
        .maybe(picture(question, hit.thumbnail.as_deref().filter(|_| !hit.note)))
        .maybe((!trail.is_empty()).then(|| speaking(el("p").class("hit__trail"), lang).text(&trail)))
        .child(marked(speaking(el("h3").class("hit__title"), lang), link, &hit.title))
        .maybe(
            (!hit.text.parts.is_empty()).then(|| text(speaking(el("p").class("hit__text"), lang), &hit.text)),
        )
        .child(facts)
}

fn marked(around: Node, link: Node, title: &Marked) -> Node {
    around.child(text(link, title))
}

#[inline(never)]
fn text(node: Node, marked: &Marked) -> Node {
    marked.parts.iter().fold(node, |node, (part, is_marked)| match is_marked {
        true => node.child(el("mark").text(part)),
        false => node.text(part),
    })
}

#[inline(never)]
fn speaking(node: Node, lang: Option<Locale>) -> Node {
    match lang {
        Some(lang) => node.attr("lang", lang.tag()).attr("dir", lang.direction().tag()),
        None => node,
    }
}

/// The title beside it says what it shows.
fn picture(question: &Question, thumbnail: Option<&str>) -> Option<Node> {
    let img = el("img")
        .attr("loading", "lazy")
        .attr("decoding", "async")
        .attr("src", &question.addresses.file(thumbnail?))
        .attr("width", "144")
        .attr("height", "96")
        .attr("alt", "");
    Some(el("div").class("hit__picture").child(img))
}

fn stamps(words: &Results, goals: &[Goal]) -> Option<Node> {
    let stamp = |goal: &Goal| {
        let number = goal.to_string();
        let stamp = el("span").class("stamp").attr("data-goal", &number).attr("aria-hidden", "true");
        let name = el("span").class("visually-hidden").text(&fill(words.goal, &number));
        el("li").attr("data-goal", &number).child(stamp.child(el("span").text(&number))).child(name)
    };
    (!goals.is_empty())
        .then(|| el("ul").class("stamps").attr("role", "list").children(goals.iter().map(stamp)))
}
