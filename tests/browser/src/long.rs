//! Owns the portal of one exhibition with as many pictures as are wanted; measures and judges nothing.

use std::error::Error;

use serde_json::{Value, json};

use crate::world::World;

/// A portal of one exhibition, at `/ausstellung/`, whose drawings are as heavy as ours.
pub fn long_exhibition(pictures: usize) -> Result<World, Box<dyn Error>> {
    let world = World::of(&["one"])?;
    let ids: Vec<String> = (1..=pictures).map(|number| format!("bild-{number}")).collect();
    let facts: Vec<Value> = ids
        .iter()
        .map(|id| {
            json!({ "id": id, "file": format!("{id}.svg"), "kind": "drawing", "creator": "Redaktion", "people": "none",
                "credit": "Zeichnung: Redaktion", "rights": "https://creativecommons.org/licenses/by/4.0/" })
        })
        .collect();
    let words = ids.iter().zip(1..).map(|(id, number)| {
        let words = json!({ "title": format!("Bild {number}"), "alt": format!("Flache Zeichnung: {number} Kreise auf einem Hügel."),
            "caption": "Die Redaktion hat das Bild für eine Messung gezeichnet. Es gibt keinen bestimmten Ort wieder." });
        (id.clone(), words)
    });
    let page = json!({ "id": "ausstellung", "document_type": "exhibition", "office": "amt",
        "published": "2026-01-10", "updated": "2026-02-01", "confirmed": "2026-06-01",
        "exhibition": { "creators": ["Redaktion"], "start_date": "2026-01-10", "photos": facts } });
    let german = json!({ "title": "Ausstellung", "description": "Viele Bilder, um zu messen.",
        "exhibition": { "photos": words.collect::<serde_json::Map<_, _>>() } });
    world.write("ausstellung/page.json", page.to_string())?;
    world.write("ausstellung/de.json", german.to_string())?;
    for (id, number) in ids.iter().zip(1..) {
        world.write(&format!("ausstellung/pictures/{id}.svg"), drawing(number))?;
    }
    Ok(world)
}

/// Every drawing has other circles, and a format between upright and wide.
fn drawing(number: usize) -> String {
    let (width, height) = [(900, 600), (600, 900), (800, 800), (1200, 675)][number % 4];
    let circle = |at: usize| {
        let (x, y) = ((at * 137 + number * 53) % width, (at * 71 + number * 29) % height);
        format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"#{:06x}\"/>",
            20 + at % 30,
            (at * 99_991 + number * 7_919) % 0xff_ffff
        )
    };
    let circles: String = (0..30).map(circle).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">{circles}</svg>"
    )
}
