//! Draws an answer: how many, what was mended, ways to narrow it, the results, those of other languages; or that nothing was
//! found and what to do. It knows no engine and no network.

mod hit;
mod narrow;

use crate::found::Found;
use crate::node::{Node, el};
use crate::question::{Question, WORDS};
use hit::{hit, hits};
use model::{Locale, Slug};
use narrow::narrow;
use words::results::{self, Results};
use words::{around, fill};

/// The results of another language.
pub struct Other {
    pub locale: Locale,
    pub found: Found,
}

/// Results that are drawn together: a slow phone draws no more between two letters of a reader who types.
const TOGETHER: usize = 3;

/// What the app shows for a question, in pieces that it draws one after the other: how many there are, ways to narrow them
/// with an empty list, then rows for the list, then what stands below it. Empty where nothing was asked. Without `others` a
/// fuller answer will follow.
pub fn draw(question: &Question, found: &Found, others: Option<&[Other]>) -> Vec<Vec<Node>> {
    if question.words.trim().is_empty() {
        return Vec::new();
    }
    let words = results::of(question.locale);
    // In quotes it means these letters and no others: what is like them is not wanted.
    let refused = Found { searched: found.searched.clone(), ..Found::default() };
    let found = if question.is_quoted() && found.corrected.is_some() { &refused } else { found };
    let mut parts = vec![heading(words, question, found, others.is_some())];
    parts.extend(corrected(words, question, found));
    parts.extend(found.incomplete.then(|| note("fault").text(words.incomplete)));
    if found.hits.is_empty() && !question.is_narrowed() {
        parts.extend(nothing(words, question, found));
    }
    let mut ways: Vec<Node> = narrow(words, question, found).into_iter().collect();
    if found.hits.is_empty() && question.is_narrowed() {
        let link = el("a").attr("href", &question.instead(&question.words)).attr("data-ask", "");
        ways.push(note("narrowed").child(link.text(words.unnarrowed)));
    }
    if !found.hits.is_empty() {
        ways.push(hits(words, question, question.locale, &[]).attr("data-rows", ""));
    }
    let mut pieces = vec![parts];
    pieces.extend((!ways.is_empty()).then_some(ways));
    for rows in found.hits.chunks(TOGETHER) {
        pieces.push(rows.iter().map(|one| hit(words, question, question.locale, one)).collect());
    }
    if found.total > found.hits.len() && !found.hits.is_empty() {
        pieces.push(vec![note("more").text(&fill(words.more, &found.hits.len().to_string()))]);
    }
    let mut name = Some(el("h2").class("found__count").text(words.other_languages));
    for other in others.unwrap_or_default().iter().filter(|other| !other.found.hits.is_empty()) {
        let mut piece: Vec<Node> = name.take().into_iter().collect();
        let language = el("h3").class("narrow__name").attr("lang", other.locale.tag());
        piece.push(language.text(other.locale.autonym()));
        piece.push(hits(words, question, other.locale, &other.found.hits));
        pieces.push(piece);
    }
    pieces
}

/// Says how many were found, for the eye and, once no more letters come, for the ear.
fn heading(words: &Results, question: &Question, found: &Found, is_whole: bool) -> Node {
    let heading = el("h2").class("found__count").attr("id", "found-count").attr("tabindex", "-1");
    let heading = heading.attr("data-count", if is_whole { "whole" } else { "part" });
    let asked = found.corrected.as_deref().unwrap_or(&question.words);
    if found.total == 0 {
        return quoting(heading, words.nothing, asked);
    }
    quoting(heading.text(&words.count(found.total)).text(" "), words.count_for, asked)
}

/// Words with what the reader wrote, which may run in another direction.
#[inline(never)]
fn quoting(node: Node, words: &str, asked: &str) -> Node {
    let (before, after) = around(words).unwrap_or((words, ""));
    node.text(before).child(el("bdi").text(asked)).text(after)
}

fn corrected(words: &Results, question: &Question, found: &Found) -> Option<Node> {
    let corrected = found.corrected.as_deref()?;
    let exact = ["\"", question.words.trim().trim_matches('"'), "\""].concat();
    let link = el("a")
        .attr("href", &question.with(WORDS, Some(&exact)))
        .attr("data-ask", "")
        .attr("id", "found-instead");
    let note = quoting(note("corrected"), words.corrected, corrected).text(" ");
    Some(note.child(quoting(link, words.instead, &question.words)))
}

fn nothing(words: &Results, question: &Question, found: &Found) -> Vec<Node> {
    let searched = el("bdi").text(&found.searched.join(words.comma));
    let (before, after) = around(words.searched).unwrap_or((words.searched, ""));
    let searched = note("searched").text(before).child(searched).text(after);
    let advice = words.advice.iter().map(|advice| el("li").text(advice));
    let ways = [(words.a_to_z, Slug::A_TO_Z), (words.map, Slug::MAP), (words.home, "")];
    let ways = ways.map(|(name, path)| {
        el("li").child(el("a").attr("href", &question.addresses.page(question.locale, path)).text(name))
    });
    let mut parts: Vec<Node> = (!found.searched.is_empty()).then_some(searched).into_iter().collect();
    parts.push(el("ul").children(advice));
    parts.push(el("h3").text(words.ways));
    parts.push(el("ul").class("ways").attr("role", "list").children(ways));
    parts
}

#[inline(never)]
fn note(kind: &str) -> Node {
    el("p").class("found__note").attr("data-kind", kind)
}
