//! What a photograph says of itself, offered where an editor has not said it: who made it, the line that must stand with
//! it, what is to be seen. Nothing is taken over unasked; metadata are often wrong.

use crate::{
    content::Drawing,
    problem::{Code, Problem},
};
use pictures::Notes;
use serde_json::Value;
use std::collections::BTreeMap;

/// Adds to each missing field of a picture what its file says. `facts` is the text of `page.json`.
pub(super) fn add(
    problems: &mut [Problem],
    facts: Option<&str>,
    pictures: &BTreeMap<String, Option<Drawing>>,
) {
    if pictures.values().flatten().all(|drawing| drawing.photograph.is_none()) {
        return;
    }
    let Some(facts) = facts.and_then(|text| serde_json::from_str::<Value>(text).ok()) else { return };
    let missing = problems.iter_mut().filter(|problem| problem.code == Code::FieldMissing);
    for problem in missing {
        let drawing = file(&facts, problem).and_then(|name| pictures.get(name)?.as_ref());
        if let Some(offer) = drawing.and_then(Drawing::notes).and_then(offer) {
            problem.mend.push_str(&offer);
        }
    }
}

/// ` In der Datei steht: creator „…“, credit „…“.`; nothing if it says nothing.
pub(crate) fn offer(notes: &Notes) -> Option<String> {
    let facts = [("creator", &notes.creator), ("credit", &notes.credit), ("caption", &notes.caption)];
    let said = facts.iter().filter_map(|(name, text)| Some(format!("`{name}` „{}“", text.as_ref()?)));
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| format!(" In der Bilddatei steht: {}.", said.join(", ")))
}

/// The name of the picture that a place is about: in page.json a picture by its number, in the words one by its id.
fn file<'a>(facts: &'a Value, problem: &Problem) -> Option<&'a str> {
    let is_facts = problem.file == "page.json" || problem.file.ends_with("/page.json");
    let photos = facts.pointer("/exhibition/photos").and_then(Value::as_array);
    let mut photos = photos.into_iter().flatten();
    let picture = match problem.pointer.strip_prefix("/exhibition/photos/") {
        None => facts.get("picture").filter(|_| is_facts && problem.pointer == "/picture"),
        Some(place) if is_facts => photos.nth(place.parse().ok()?),
        Some(id) => photos.find(|photo| photo.get("id").and_then(Value::as_str) == Some(id)),
    };
    picture?.get("file")?.as_str()
}
