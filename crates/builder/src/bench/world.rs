//! A made-up content tree of any size, shaped like a real one: topics, and partnerships in them with milestones,
//! fields of work and related cards. No pictures.

use serde_json::{Map, Value, json};
use std::{fs, io, path::Path};

pub(super) const LOCALES: [&str; 3] = ["de", "en", "ar"];

/// Partnerships in one topic.
const IN_TOPIC: usize = 99;

/// Writes a world of `pages` pages (at least one) below `content`.
pub(super) fn write(content: &Path, pages: usize) -> io::Result<()> {
    put(content, "site.json", &site())?;
    page(content, "home", json!({ "document_type": "home", "office": "amt" }), None)?;
    let mut topic = content.to_owned();
    for number in 1..pages {
        if (number - 1) % (IN_TOPIC + 1) == 0 {
            topic = content.join(format!("thema-{number}"));
            page(&topic, &format!("p{number}"), json!({ "document_type": "topic" }), None)?;
        } else {
            let id = format!("p{number}");
            page(&topic.join(format!("stadt-{number}")), &id, partnership(number, pages), Some(number))?;
        }
    }
    Ok(())
}

fn page(folder: &Path, id: &str, facts: Value, number: Option<usize>) -> io::Result<()> {
    let mut facts = object(facts);
    facts.insert("id".to_owned(), json!(id));
    for name in ["published", "updated", "confirmed"] {
        facts.insert(name.to_owned(), json!("2026-11-01"));
    }
    put(folder, "page.json", &Value::Object(facts))?;
    for locale in LOCALES {
        let mut words = object(json!({
            "title": format!("Seite {id} ({locale})"),
            "description": format!("Was die Stadt mit {id} verbindet und woran beide arbeiten."),
            "lede": "Zwei Städte und viele Aufgaben des Alltags.",
            "body": (0..8).map(paragraph).collect::<Vec<_>>(),
        }));
        if locale != "de" {
            let translation = json!({ "of": "2026-11-01", "by": "machine", "reviewed": false });
            words.insert("translation".to_owned(), translation);
        }
        if number.is_some() {
            let partnership = json!({
                "place": format!("Stadt {id}"),
                "fields_of_work": (0..4).map(|at| json!({ "title": format!("Feld {at}"), "text": paragraph(at) })).collect::<Vec<_>>(),
                "milestones": { "beginn": { "title": "Beginn", "text": "Beide Städte unterzeichnen." }, "feier": { "title": "Feier" } },
            });
            words.insert("partnership".to_owned(), partnership);
        }
        put(folder, &format!("{locale}.json"), &Value::Object(words))?;
    }
    Ok(())
}

fn partnership(number: usize, pages: usize) -> Value {
    let other = |step: usize| format!("p{}", (number + step * 7) % (pages - 1) + 1);
    let related: Vec<Value> = (1..=12.min(pages / 10))
        .map(other)
        .filter(|id| *id != format!("p{number}"))
        .map(|id| json!({ "id": id, "reason": "editors_choice" }))
        .collect();
    json!({
        "document_type": "partnership",
        "related": related,
        "goals": [{ "goal": number % 17 + 1, "contribution": "direct" }],
        "sources": [{ "title": "Stadt Hafen", "url": "https://www.hafen.de/partner/" }],
        "partnership": {
            "category": "partnerschaft", "status": "aktiv", "since": "1990", "country": "NO",
            "geo": { "lat": 59.91, "lon": 10.75 },
            "milestones": [{ "key": "beginn", "date": "1990-05" }, { "key": "feier", "date": "2015" }],
        },
    })
}

fn paragraph(at: usize) -> String {
    format!(
        "Absatz {at} mit einem [Verweis](https://www.hafen.de/partner/), **fest** und *schön*, für Bürger*innen. Er ist etwa so lang wie ein wirklicher Absatz, damit die Messung etwas taugt."
    )
}

fn site() -> Value {
    let text =
        |text: &str| LOCALES.iter().map(|locale| ((*locale).to_owned(), json!(text))).collect::<Map<_, _>>();
    json!({
        "name": text("Hafen"), "publisher": text("Stadt Hafen"), "origin": "https://portal.hafen.de",
        "home_city": { "name": text("Hafen"), "geo": { "lat": 51.51, "lon": 7.47 } },
        "locales": [{ "locale": "de" }, { "locale": "en", "prefix": "en" }, { "locale": "ar", "prefix": "ar" }],
        "menu": ["home"], "footer": [],
        "offices": { "amt": { "name": text("Amt") } },
        "places": { "NO": text("Norwegen") },
    })
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn put(folder: &Path, name: &str, value: &Value) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(name), value.to_string())
}
