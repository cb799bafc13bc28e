//! What a result shows of a page, out of the document the portal serves for it. It cuts no excerpt.

use model::Json;

/// A page as far as results show it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub description: String,
    /// Names of the pages above.
    pub trail: Vec<String>,
    pub text: String,
}

impl Reading {
    /// `None` where the document does not read.
    pub fn of(document: &str) -> Option<Reading> {
        let page = Json::parse(document)?;
        let title = |link: &Json| plain(link.field("title").text().unwrap_or_default());
        let mut trail: Vec<String> = page.field("trail").items().iter().map(title).collect();
        trail.pop();
        let description = plain(page.field("description").text().unwrap_or_default());
        Some(Reading { description, trail, text: text_of(&page) })
    }
}

/// The partnerships of a site by path and name, out of the document of its map.
pub fn names(document: &str) -> Vec<(String, String)> {
    let page = Json::parse(document).unwrap_or(Json::Null);
    let name =
        |place: &Json| Some((place.field("path").text()?.to_owned(), plain(place.field("title").text()?)));
    page.field("map").field("places").items().iter().filter_map(name).collect()
}

/// Everything a reader of the page reads as text, a space between its parts, without soft hyphens. What stands
/// beside a picture with a note to its content is left out.
fn text_of(page: &Json) -> String {
    let mut text = String::new();
    add(&mut text, page.field("lede"));
    blocks(&mut text, page.field("body"));
    let partnership = page.field("partnership");
    for field in partnership.field("fields_of_work").items() {
        add(&mut text, field.field("title"));
        blocks(&mut text, field.field("text"));
    }
    for milestone in partnership.field("milestones").items() {
        add(&mut text, milestone.field("title"));
        add(&mut text, milestone.field("text"));
    }
    for partner in partnership.field("partners").items() {
        add(&mut text, partner.field("name"));
        add(&mut text, partner.field("role"));
    }
    let hanging = page.field("hanging").field("photo");
    for photo in page.field("exhibition").field("photos").items().iter().chain([hanging]) {
        if photo.field("content_note").text().is_none() {
            for name in ["title", "caption", "description"] {
                add(&mut text, photo.field(name));
            }
        }
    }
    text
}

fn blocks(text: &mut String, list: &Json) {
    for block in list.items() {
        let mut own = String::new();
        block
            .field("text")
            .items()
            .iter()
            .for_each(|run| own.push_str(run.field("text").text().unwrap_or_default()));
        add(text, &Json::Text(own));
        block.field("items").items().iter().for_each(|item| blocks(text, item));
    }
}

#[inline(never)]
fn add(text: &mut String, part: &Json) {
    let part = part.text().unwrap_or_default().trim();
    if !part.is_empty() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&plain(part));
    }
}

#[inline(never)]
fn plain(text: &str) -> String {
    text.chars().filter(|letter| *letter != '\u{ad}').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_reads_from_its_lede_to_its_pictures_but_for_covered_ones() {
        let page = r#"{"lede":"Ein Anfang.","body":[{"kind":"paragraph","text":[{"text":"Was\u00adser "},{"text":"und Licht."}]},
            {"kind":"bullet_list","items":[[{"kind":"paragraph","text":[{"text":"Punkt."}]}]]}],
            "partnership":{"milestones":[{"title":"Wagen","text":"Er fährt."}]},
            "exhibition":{"photos":[{"title":"Markt","caption":"Leute."},{"title":"Zu","caption":"sehen","content_note":"x"}]}}"#;
        let text = "Ein Anfang. Wasser und Licht. Punkt. Wagen Er fährt. Markt Leute.";
        assert_eq!(Reading::of(page).unwrap().text, text);
        assert_eq!(Reading::of("{}"), Some(Reading::default()));
        assert_eq!(Reading::of("<html>"), None);
    }

    #[test]
    fn a_trail_ends_above_the_page_and_a_map_names_its_places() {
        let page = r#"{"description":"D","trail":[{"title":"The\u00admen"},{"title":"Hier"}],"map":{"places":[{"title":"Dura","path":"a/dura"},{}]}}"#;
        let read = Reading::of(page).unwrap();
        assert_eq!((read.description.as_str(), read.trail), ("D", vec!["Themen".to_owned()]));
        assert_eq!(names(page), [("a/dura".to_owned(), "Dura".to_owned())]);
        assert_eq!(names("x"), []);
    }
}
