//! Which stems of the index a typed word may mean: itself, what it begins, its parts, or what it was a slip for. Knows no page.

use crate::clause::Clause;
use crate::language::Language;
use crate::near;
use crate::order::order;
use crate::shard::Form;
use crate::split::{LINKS, MISSING, Parts};
use crate::stem::{stem, without_conjunction};
use crate::store::Store;
use crate::tail;

/// Stems, each with how well it fits, in percent.
pub(crate) type Stems = Vec<(String, u32)>;

/// What a word may mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Candidates {
    /// Any of these will do. Several lists: something of each is wanted.
    pub(crate) lists: Vec<Stems>,
    /// What was read instead of what was typed, as it is written.
    pub(crate) instead: Option<String>,
}

/// Completions of a word that are looked at, those on most pages first.
const COMPLETIONS: usize = 24;
/// Letters of a word that is looked for inside others.
const SHORTEST_INSIDE: usize = 5;
/// Corrections that are looked at.
const CORRECTIONS: usize = 4;

/// What the word may mean, the nearest first; less likely meanings only if there is no better one. While files are wanted the
/// answer is not yet the last one.
pub(crate) fn candidates(store: &mut Store, clause: &Clause) -> Candidates {
    let mut stems = itself(store, clause);
    let is_there = !stems.is_empty();
    if clause.is_exact {
        return Candidates { lists: if is_there { vec![stems] } else { Vec::new() }, instead: None };
    }
    if clause.is_open || !is_there {
        let share = if is_there { 50 } else { 90 };
        stems.extend(completions(store, clause, share));
    }
    if store.is_waiting() {
        // Most words are there: what else they may mean is not fetched before that is known.
        return Candidates::default();
    }
    if !is_there {
        stems.extend(inside(store, clause));
    }
    if !is_there && !stems.is_empty() && store.is_whole() {
        // درا begins دراسة, but may as well be a slip for the name دورا. A large portal would have to fetch for that, at every letter.
        stems.extend(
            corrections(store, clause, Depth::Names).into_iter().map(|form| (stem_of(store, &form), 55)),
        );
    }
    if !stems.is_empty() {
        return Candidates { lists: vec![stems], instead: None };
    }
    if let Some(lists) = parts(store, clause) {
        return Candidates { lists, instead: None };
    }
    let corrections = corrections(store, clause, Depth::All);
    let instead = corrections.first().map(|form| form.display.clone());
    let stems: Stems = corrections.iter().map(|form| (stem_of(store, form), 80)).collect();
    Candidates { lists: if stems.is_empty() { Vec::new() } else { vec![stems] }, instead }
}

fn stem_of(store: &Store, form: &Form) -> String {
    stem(&form.folded, store.root.language)
}

fn itself(store: &mut Store, clause: &Clause) -> Stems {
    let whole = stem(&clause.folded, store.root.language);
    let bare = without_conjunction(&clause.folded);
    let stems = std::iter::once((whole, 100)).chain(bare.map(|bare| (bare, 85)));
    stems.into_iter().filter(|(stem, _)| store.term(stem).is_some()).collect()
}

fn completions(store: &mut Store, clause: &Clause, share: u32) -> Stems {
    let letters = clause.folded.chars().count();
    if letters < 3 {
        return Vec::new();
    }
    let language = store.root.language;
    let mut forms: Vec<(u32, String)> =
        store.forms(&clause.folded).iter().map(|form| (form.pages, form.folded.clone())).collect();
    order(&mut forms, &|a, b| a.0 > b.0 || a.0 == b.0 && a.1 < b.1);
    let own = stem(&clause.folded, language);
    let mut best: Stems = Vec::new();
    for (_, folded) in forms.into_iter().take(COMPLETIONS) {
        let all = folded.chars().count().max(1);
        let fit = share * u32::try_from(letters * 100 / all).unwrap_or_default() / 100;
        let stem = stem(&folded, language);
        match best.iter_mut().find(|(one, _)| *one == stem) {
            Some((_, best)) => *best = fit.max(*best),
            None if stem != own => best.push((stem, fit.max(10))),
            None => {}
        }
    }
    best
}

/// German compounds of which the word is a part that no page has on its own. Only a small portal has all its words at hand; in
/// a large one nearly every part is a word of its own.
fn inside(store: &mut Store, clause: &Clause) -> Stems {
    let language = store.root.language;
    let folded = clause.folded.as_str();
    if language != Language::German
        || folded.len() < SHORTEST_INSIDE
        || !folded.is_ascii()
        || !store.is_whole()
    {
        return Vec::new();
    }
    let forms = store.forms("");
    let around = forms.into_iter().map(|form| form.folded.as_str()).filter(|form| {
        // What begins with it is a completion; a beginning shorter than a word is a prefix of grammar, no part.
        // Byte by byte: the library's search of texts in texts weighs more than the time it would spare.
        let mut places = form.as_bytes().windows(folded.len());
        places.position(|place| place == folded.as_bytes()).is_some_and(|at| at >= 3)
    });
    let mut stems: Vec<String> = around.map(|form| stem(form, language)).collect();
    order(&mut stems, &|a, b| a < b);
    stems.dedup();
    stems.into_iter().take(COMPLETIONS).map(|stem| (stem, 50)).collect()
}

/// The parts of a compound that no page has as a whole: both are wanted.
fn parts(store: &mut Store, clause: &Clause) -> Option<Vec<Stems>> {
    let language = store.root.language;
    let folded = &clause.folded;
    if language != Language::German || folded.len() < 8 || !folded.is_ascii() {
        return None;
    }
    let mut known: Vec<String> = Vec::new();
    for at in 4..=folded.len().saturating_sub(4) {
        let (Some(left), Some(right)) = (folded.get(..at), folded.get(at..)) else { continue };
        let heads = LINKS.iter().filter_map(|link| left.strip_suffix(link)).map(str::to_owned);
        let longer = MISSING.iter().map(|missing| [left, missing].concat());
        let is_head = heads.chain(longer).any(|head| head.len() >= 4 && note(store, &mut known, &head));
        if is_head || store.is_whole() {
            for ending in LINKS {
                if let Some(tail) = right.strip_suffix(ending).filter(|tail| tail.len() >= 4) {
                    note(store, &mut known, tail);
                }
            }
        }
    }
    let parts = Parts { knows: &|part| known.iter().any(|word| word == part) }.of(folded);
    if parts.len() < 2 {
        return None;
    }
    Some(parts.iter().map(|part| vec![(stem(part, language), 70)]).collect())
}

fn note(store: &mut Store, known: &mut Vec<String>, word: &str) -> bool {
    let is_word = store.forms(word).first().is_some_and(|form| form.folded == word);
    if is_word {
        known.push(word.to_owned());
    }
    is_word
}

/// How much is looked through for corrections.
#[derive(PartialEq)]
enum Depth {
    /// Names and words of titles that begin alike.
    Names,
    /// Whatever there is.
    All,
}

/// Words within a slip or two, the nearest first, of these names and titles, then what is on most pages.
fn corrections(store: &mut Store, clause: &Clause, depth: Depth) -> Vec<Form> {
    let folded = &clause.folded;
    let limit = near::allowed(folded);
    if limit == 0 || folded.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found: Vec<(usize, Form)> = Vec::new();
    for start in starts(store, folded) {
        let forms = store.forms(&start);
        let near = forms.into_iter().filter(|form| depth == Depth::All || form.is_name).filter_map(|form| {
            let slips = near::distance(folded, &form.folded, limit)?;
            // Both endings off and nothing in common is no slip.
            (slips > 0 && form.folded.chars().count() > 2).then(|| (slips, form.clone()))
        });
        found.extend(near);
        if !found.is_empty() && !store.is_whole() {
            break;
        }
    }
    // Few words have a slip in their first letter, and to look for them costs files.
    if depth == Depth::All
        && !store.is_whole()
        && !store.is_waiting()
        && !found.iter().any(|(slips, _)| *slips == 1)
    {
        found.extend(with_another_beginning(store, folded).into_iter().map(|form| (1, form)));
    }
    let first = folded.chars().next();
    let key = |(slips, form): &(usize, Form)| {
        (*slips, form.folded.chars().next() != first, !form.is_name, std::cmp::Reverse(form.pages))
    };
    order(&mut found, &|a, b| {
        let (first, second) = (key(a), key(b));
        first < second || first == second && a.1.folded < b.1.folded
    });
    let least = found.first().map(|(slips, _)| *slips);
    let nearest = found.into_iter().filter(|(slips, _)| Some(*slips) == least);
    nearest.map(|(_, form)| form).take(CORRECTIONS).collect()
}

/// Words whose first letter was typed wrong, left out, doubled by another, or swapped with the second.
fn with_another_beginning(store: &mut Store, folded: &str) -> Vec<Form> {
    let mut letters = folded.chars();
    let Some(first) = letters.next() else { return Vec::new() };
    let rest = letters.as_str();
    let mut words = tail::words(store, rest);
    words.extend(tail::words(store, folded));
    words.push(rest.to_owned());
    if let Some(second) = letters.next() {
        words.push([second, first].into_iter().chain(letters).collect());
    }
    let mut forms = Vec::new();
    for word in words {
        forms.extend(
            store.forms(&word).first().filter(|form| form.folded == word).map(|form| (*form).clone()),
        );
    }
    forms
}

/// Beginnings to look for corrections under. A small portal looks at every word; a large one at words with the same first
/// letter, and with those that sound or lie near it.
fn starts(store: &Store, folded: &str) -> Vec<String> {
    const NEIGHBOURS: [&str; 7] = ["ckqg", "vfwp", "ijy", "szxc", "dt", "bp", "اوي"];
    if store.is_whole() {
        return vec![String::new()];
    }
    let Some(first) = folded.chars().next() else { return Vec::new() };
    let near = NEIGHBOURS.iter().filter(|list| list.chars().any(|one| one == first));
    let others = near.flat_map(|list| list.chars());
    std::iter::once(first).chain(others.filter(|other| *other != first)).map(String::from).collect()
}
