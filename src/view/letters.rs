//! Pages by their first letters, with a way to each letter.

use super::link::link;
use super::section::section;
use super::{Html, Scene, el};
use model::Letter;

/// The row of letters, then the pages under each.
pub fn letters(scene: &Scene, letters: &[Letter]) -> Vec<Html> {
    let ways = letters.iter().zip(1_u32..).map(|(letter, number)| {
        let here = !letter.entries.is_empty();
        let address = match &letter.path {
            Some(path) if !here => scene.page(path),
            _ => ["#", &id(number)].concat(),
        };
        el("li").child(el("a").attr("href", &address).text(&letter.letter))
    });
    let row = el("nav")
        .class("letters")
        .attr("aria-label", scene.words.letters)
        .child(el("ul").attr("role", "list").children(ways));
    let parts = letters.iter().zip(1_u32..).filter(|(letter, _)| !letter.entries.is_empty());
    let parts = parts.map(|(letter, number)| {
        let entries = letter.entries.iter().map(|entry| el("li").child(link(scene, entry)));
        let list = el("ul").class("entries").attr("role", "list").children(entries);
        section(&id(number), &letter.letter).class("section letter").child(list)
    });
    std::iter::once(row).chain(parts).collect()
}

fn id(number: u32) -> String {
    ["letter-", &number.to_string()].concat()
}
