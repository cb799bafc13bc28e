//! What holds for every text in every file: something in it, no blanks at its ends, Unicode NFC, no control
//! characters, no gap left for the operator.

use super::step;
use crate::problem::{Code, Problem};
use serde_json::Value;
use unicode_normalization::is_nfc;

/// Checks all texts of a file.
pub fn check(value: &Value, file: &str, problems: &mut Vec<Problem>) {
    walk(value, "", file, problems);
}

fn walk(value: &Value, pointer: &str, file: &str, problems: &mut Vec<Problem>) {
    match value {
        Value::String(text) => check_text(text, pointer, file, problems),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                walk(item, &step(pointer, at), file, problems);
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                walk(field, &step(pointer, key), file, problems);
            }
        }
        _ => {}
    }
}

fn check_text(text: &str, pointer: &str, file: &str, problems: &mut Vec<Problem>) {
    let mut tell = |code, what: String, mend: &str| {
        problems.push(Problem::new(code, file, pointer, what, mend));
    };
    let visible = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    if visible.is_empty() {
        let mend = "Schreiben Sie etwas hinein, oder lassen Sie das Feld weg.";
        tell(Code::TextEmpty, "Dieser Text ist leer.".to_owned(), mend);
    } else if text.trim() != text {
        let what = "Am Anfang oder Ende dieses Textes steht ein Leerzeichen oder Zeilenumbruch.";
        tell(Code::TextBlanks, what.to_owned(), "Löschen Sie es.");
    }
    if !is_nfc(text) {
        let what = "Ein Zeichen ist aus Teilen zusammengesetzt (kein Unicode NFC); die Suche fände es nicht.";
        tell(Code::TextNotNfc, what.to_owned(), "Tippen Sie das Wort neu, statt es einzufügen.");
    }
    if let Some(c) = text.chars().find(|c| is_control(*c)) {
        let what = format!("Ein unsichtbares Steuerzeichen (U+{:04X}) steht in diesem Text.", u32::from(c));
        tell(Code::TextControl, what, "Löschen Sie es.");
    }
    if let Some(gap) = placeholder(text) {
        let what = format!("Hier ist noch etwas einzutragen: {gap}");
        tell(Code::Placeholder, what, "Vor der Veröffentlichung muss es da stehen.");
    }
}

/// Control characters have no place in a text, nor do the overrides that turn letters around.
fn is_control(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202d}' | '\u{202e}' | '\u{feff}' | '\u{fffd}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// A gap for the operator: words in square brackets that are no link, or the word `PLATZHALTER`.
fn placeholder(text: &str) -> Option<&str> {
    if text.contains("PLATZHALTER") {
        return Some("PLATZHALTER");
    }
    let mut from = 0;
    while let Some(open) = text.get(from..)?.find('[') {
        let open = from + open;
        let close = open + text.get(open..)?.find(']')?;
        let inner = text.get(open + 1..close)?;
        let after = text.get(close + 1..)?.chars().next();
        let is_link = matches!(after, Some('(' | '['));
        if !is_link && !inner.contains('[') && inner.chars().any(char::is_alphabetic) {
            return text.get(open..=close);
        }
        from = if inner.contains('[') { open + 1 } else { close + 1 };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::placeholder;

    #[test]
    fn gaps_for_the_operator_are_found_and_links_are_not() {
        for (text, gap) in [
            ("Stand: [Datum]", Some("[Datum]")),
            ("[Bondo](page:bondo) und [Datum].", Some("[Datum]")),
            ("[Bondo](page:bondo)", None),
            ("[[Datum]]", Some("[Datum]")),
            ("[1]", None),
            ("[", None),
            ("PLATZHALTER", Some("PLATZHALTER")),
            ("Platzhalter", None),
        ] {
            assert_eq!(placeholder(text), gap, "{text}");
        }
    }
}
