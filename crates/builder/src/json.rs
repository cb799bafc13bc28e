//! From the text of a JSON file to a source shape, with every fault on the way and not only the first. It knows the
//! shapes by their schemas alone and no rule of content.

pub mod format;
pub mod position;
pub mod shape;
pub mod text;
pub mod value;

use crate::problem::{Code, Problem};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads `text` as a `T` whose JSON Schema is `schema`. `None` if it cannot be one; the reasons are in `problems`
/// then. Unknown fields are told and left out, so that they hide nothing.
pub fn read<T: DeserializeOwned>(
    text: &str,
    schema: &Value,
    file: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let mut value = match value::read(text, file, problems) {
        Ok(value) => value,
        Err(error) => {
            problems.push(broken(&error, file));
            return None;
        }
    };
    text::check(&value, file, problems);
    if !shape::check(&mut value, schema, file, problems) {
        return None;
    }
    match serde_path_to_error::deserialize(value) {
        Ok(shape) => Some(shape),
        Err(error) => {
            let pointer = pointer_of(error.path());
            let text = format!("Diese Angabe passt nicht ({}).", error.inner());
            problems.push(Problem::new(
                Code::TypeWrong,
                file,
                pointer,
                text,
                "Das Schema in content/schema nennt die Form.",
            ));
            None
        }
    }
}

/// The id a broken `page.json` seems to carry, so that links to it are not called dangling on top.
pub fn salvage_id(text: &str) -> Option<String> {
    let rest = text.split_once("\"id\"")?.1.trim_start().strip_prefix(':')?;
    let id = rest.trim_start().strip_prefix('"')?.split('"').next()?;
    Some(id.to_owned())
}

/// A pointer with one more step, escaped as RFC 6901 wants it.
pub fn step(pointer: &str, key: impl std::fmt::Display) -> String {
    let key = key.to_string().replace('~', "~0").replace('/', "~1");
    format!("{pointer}/{key}")
}

fn broken(error: &serde_json::Error, file: &str) -> Problem {
    let message = error.to_string();
    let place = format!("Zeile {}, Spalte {}", error.line(), error.column());
    let what = german(&message);
    let text = format!("Das ist kein lesbares JSON: {what} ({place}).");
    let mend = "Sehen Sie an dieser Stelle und kurz davor nach: Komma, Anführungszeichen, Klammer.";
    let mut problem = Problem::new(Code::JsonBroken, file, "", text, mend);
    problem.line = Some(error.line().max(1));
    problem
}

/// serde_json's own words for what editors meet; any other stays as it is.
fn german(message: &str) -> String {
    let what = message.split(" at line ").next().unwrap_or(message);
    let told = match what {
        "trailing comma" => "ein Komma zu viel vor der schließenden Klammer",
        "expected `,` or `}`" => "hier fehlt ein Komma oder die Klammer }",
        "expected `,` or `]`" => "hier fehlt ein Komma oder die Klammer ]",
        "expected `:`" => "hier fehlt ein Doppelpunkt",
        "expected value" => "hier fehlt ein Wert",
        "key must be a string" => "ein Feldname steht nicht in Anführungszeichen",
        "trailing characters" => "nach dem Ende steht noch etwas",
        "recursion limit exceeded" => "zu tief verschachtelt",
        "invalid escape" => "nach einem \\ steht ein Zeichen, das dort nicht erlaubt ist",
        "control character (\\u0000-\\u001F) found while parsing a string" => {
            "ein Zeilenumbruch oder Steuerzeichen in einem Text; ein Umbruch wird als \\n geschrieben"
        }
        _ if what.starts_with("EOF") => "die Datei bricht mittendrin ab",
        other => other,
    };
    told.to_owned()
}

fn pointer_of(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Seq { index } => step(&pointer, index),
        Segment::Map { key } => step(&pointer, key),
        Segment::Enum { variant } => step(&pointer, variant),
        Segment::Unknown => pointer,
    })
}
