//! From the engine's answer to what is drawn: marks, excerpts out of pages that were read, names of partnerships. It draws
//! nothing and fetches nothing.

use crate::found::{Found, Hit, Marked, Partnership};
use crate::question::Question;
use crate::reading::Reading;
use model::Goal;
use search::{Answer, Filter, Kind, Terms};

/// Results drawn at most; a further word makes them fewer.
pub const SHOWN: usize = 30;
/// Results of another language drawn at most.
pub const SHOWN_OTHERS: usize = 5;
/// Letters of an excerpt.
const EXCERPT: usize = 220;

/// What the engine is to give.
pub fn filter(question: &Question) -> Filter {
    Filter {
        kind: question.kind.as_deref().and_then(Kind::of_tag),
        partnership: question.partnership.clone(),
        goal: question.goal,
        limit: SHOWN,
        counts: true,
    }
}

/// The pages whose text is needed to show what was found: where neither title nor description has what was asked for,
/// and where words in quotes have to stand as they are.
pub fn unread(answer: &Answer) -> Vec<String> {
    let terms = &answer.terms;
    let needed = |title: &str, description: &str| {
        terms.wants_phrases()
            || description.is_empty()
            || (terms.marks(title).is_empty() && terms.marks(description).is_empty())
    };
    let documents = answer.hits.iter().map(|hit| &hit.document);
    documents
        .filter(|one| !one.has_note && needed(&one.title, &one.description))
        .map(|one| one.path.clone())
        .collect()
}

/// What is drawn of an answer. `read` gives a page that was read, `name` a partnership's name; by path.
pub fn found(
    answer: &Answer,
    read: impl Fn(&str) -> Option<Reading>,
    name: impl Fn(&str) -> Option<String>,
) -> Found {
    let terms = &answer.terms;
    let mut hits = Vec::new();
    for one in answer.hits.iter().map(|hit| &hit.document) {
        let page = if one.has_note { None } else { read(&one.path) };
        if terms.wants_phrases() {
            let text = page.as_ref().map(|page| page.text.as_str()).unwrap_or_default();
            if ![&one.title, &one.description, text].into_iter().any(|text| terms.has_phrases(text)) {
                continue;
            }
        }
        let (description, trail) = match &page {
            Some(page) if one.description.is_empty() => (&page.description, &page.trail),
            _ => (&one.description, &one.trail),
        };
        hits.push(Hit {
            path: one.path.clone(),
            kind: one.kind,
            title: marked(terms, &one.title),
            text: text(terms, description, page.as_ref(), &one.title),
            goals: one.goals.iter().filter_map(|goal| Goal::new(*goal)).collect(),
            trail: trail.clone(),
            note: one.has_note,
            thumbnail: one.thumbnail.clone(),
        });
    }
    let partnership = |(path, count): &(String, usize)| Partnership {
        path: path.clone(),
        name: name(path).unwrap_or_else(|| path.split('/').fold("", |_, part| part).to_owned()),
        count: *count,
    };
    let facets = &answer.facets;
    Found {
        // Who asks for a phrase gets what has it; the engine counts what may have it.
        total: if terms.wants_phrases() { hits.len() } else { answer.total },
        hits,
        kinds: facets.kinds.clone(),
        partnerships: facets.partnerships.iter().map(partnership).collect(),
        goals: facets.goals.iter().filter_map(|(goal, count)| Some((Goal::new(*goal)?, *count))).collect(),
        corrected: answer.correction.as_ref().map(|correction| correction.to.clone()),
        searched: answer.searched.clone(),
        incomplete: answer.is_incomplete,
    }
}

/// The description; where it has nothing of what was asked for and the page's text has, a piece of that.
#[inline(never)]
fn text(terms: &Terms, description: &str, page: Option<&Reading>, title: &str) -> Marked {
    let own = marked(terms, description);
    if own.has_marks() || (!description.is_empty() && !terms.marks(title).is_empty()) {
        return own;
    }
    let piece = page.and_then(|page| {
        let range = terms.excerpt(&page.text, EXCERPT);
        let piece = page.text.get(range.clone())?;
        let before = if range.start > 0 { "… " } else { "" };
        let after = if range.end < page.text.len() { " …" } else { "" };
        let piece = [before, piece, after].concat();
        Some(marked(terms, &piece)).filter(Marked::has_marks)
    });
    piece.unwrap_or(own)
}

#[inline(never)]
fn marked(terms: &Terms, text: &str) -> Marked {
    Marked::new(text, &terms.marks(text))
}
