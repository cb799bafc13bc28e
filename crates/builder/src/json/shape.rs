//! Holds a value against its JSON Schema and tells every fault in German: unknown and missing fields, wrong types,
//! values and formats. It reads the part of JSON Schema that our own schemas use, nothing more.

use super::{format, step};
use crate::{
    near::nearest,
    problem::{Code, Problem},
};
use serde_json::Value;

/// Checks `value` and removes unknown fields from it. Whether it has the shape, unknown fields aside.
pub fn check(value: &mut Value, schema: &Value, file: &str, problems: &mut Vec<Problem>) -> bool {
    let mut check = Check { root: schema, file, problems, fits: true };
    check.value(value, schema, "");
    check.fits
}

struct Check<'a> {
    root: &'a Value,
    file: &'a str,
    problems: &'a mut Vec<Problem>,
    fits: bool,
}

impl<'a> Check<'a> {
    fn value(&mut self, value: &mut Value, schema: &'a Value, pointer: &str) {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            if let Some(definition) = name.strip_prefix('#').and_then(|path| self.root.pointer(path)) {
                self.value(value, definition, pointer);
            }
            return;
        }
        let branches = ["anyOf", "oneOf"].iter().find_map(|key| schema.get(key)?.as_array());
        if let Some(branches) = branches {
            return self.branches(value, branches, pointer);
        }
        if !allows(schema, value) {
            let text = format!("Hier steht {}, erwartet wird {}.", told(value), expected(schema));
            return self.tell(
                Code::TypeWrong,
                pointer,
                text,
                "Setzen Sie den Wert in der erwarteten Form ein.",
            );
        }
        match value {
            Value::Object(_) => self.object(value, schema, pointer),
            Value::Array(items) => {
                if let Some(of) = schema.get("items") {
                    for (at, item) in items.iter_mut().enumerate() {
                        self.value(item, of, &step(pointer, at));
                    }
                }
            }
            Value::String(text) => self.text(text, schema, pointer),
            Value::Number(number) => self.number(number.as_f64().unwrap_or(f64::NAN), schema, pointer),
            _ => {}
        }
    }

    fn object(&mut self, value: &mut Value, schema: &'a Value, pointer: &str) {
        let Value::Object(fields) = value else { return };
        let none = serde_json::Map::new();
        let known = schema.get("properties").and_then(Value::as_object);
        let others = schema.get("additionalProperties");
        if others == Some(&Value::Bool(false)) {
            let known = known.unwrap_or(&none);
            let unknown: Vec<String> =
                fields.keys().filter(|key| !known.contains_key(*key)).cloned().collect();
            for key in unknown {
                let missing = known.keys().filter(|name| !fields.contains_key(*name)).map(String::as_str);
                let near = nearest(&key, missing);
                let mend = match near {
                    Some(near) => format!("Meinten Sie „{near}“?"),
                    None => {
                        let names: Vec<&str> = known.keys().map(String::as_str).collect();
                        format!("Bekannt sind hier: {}.", names.join(", "))
                    }
                };
                let text = format!("Das Feld „{key}“ gibt es hier nicht.");
                let at = step(pointer, &key);
                self.problems.push(Problem::new(Code::FieldUnknown, self.file, at, text, mend));
                fields.remove(&key);
            }
        }
        for required in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            let Some(name) = required.as_str() else { continue };
            if !fields.contains_key(name) {
                let text = format!("Das Feld „{name}“ fehlt.");
                self.tell(Code::FieldMissing, pointer, text, &format!("Ergänzen Sie „{name}“."));
            }
        }
        for (key, field) in fields.iter_mut() {
            if let Some(of) = known.and_then(|known| known.get(key)).or(others.filter(|of| of.is_object())) {
                self.value(field, of, &step(pointer, key));
            }
        }
    }

    /// One of several schemas: names to choose from, an optional value, or objects told apart by their fields.
    fn branches(&mut self, value: &mut Value, branches: &'a [Value], pointer: &str) {
        let names: Vec<&str> = branches.iter().filter_map(|branch| branch.get("const")?.as_str()).collect();
        if names.len() == branches.len() && !names.is_empty() {
            return match value {
                Value::String(text) => self.one_of(text, &names, pointer),
                other => {
                    let text = format!("Hier steht {}, erwartet wird ein Text.", told(other));
                    self.tell(
                        Code::TypeWrong,
                        pointer,
                        text,
                        &format!("Erlaubt sind: {}.", names.join(", ")),
                    );
                }
            };
        }
        if value.is_null() && branches.iter().any(|branch| allows(self.resolve(branch), value)) {
            return;
        }
        let shared = |branch: &Value| {
            let fields = self.resolve(branch).get("properties").and_then(Value::as_object);
            let own = value.as_object();
            fields
                .zip(own)
                .map_or(0, |(fields, own)| own.keys().filter(|key| fields.contains_key(*key)).count())
        };
        let real =
            branches.iter().filter(|branch| branch.get("type").and_then(Value::as_str) != Some("null"));
        // The first of those that share most.
        let best = real.rev().max_by_key(|branch| shared(branch));
        if let Some(branch) = best {
            self.value(value, branch, pointer);
        }
    }

    fn text(&mut self, text: &str, schema: &'a Value, pointer: &str) {
        if let Some(names) = schema.get("enum").and_then(Value::as_array) {
            let names: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
            return self.one_of(text, &names, pointer);
        }
        if let Some(fault) =
            schema.get("format").and_then(Value::as_str).and_then(|name| format::fault(name, text))
        {
            self.tell(fault.code, pointer, format!("„{text}“ ist {}.", fault.what), fault.mend);
        }
    }

    fn number(&mut self, number: f64, schema: &'a Value, pointer: &str) {
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
        let (least, most) = (bound("minimum"), bound("maximum"));
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            let text = format!("{number} liegt außerhalb des Erlaubten.");
            let mend = match (least, most) {
                (Some(least), Some(most)) => format!("Erlaubt ist {least} bis {most}."),
                (Some(least), None) => format!("Erlaubt ist mindestens {least}."),
                (_, most) => format!("Erlaubt ist höchstens {}.", most.unwrap_or_default()),
            };
            self.tell(Code::NumberOutOfRange, pointer, text, &mend);
        }
    }

    fn one_of(&mut self, text: &str, names: &[&str], pointer: &str) {
        if !names.contains(&text) {
            let mend = match nearest(text, names.iter().copied()) {
                Some(near) => format!("Meinten Sie „{near}“? Erlaubt sind: {}.", names.join(", ")),
                None => format!("Erlaubt sind: {}.", names.join(", ")),
            };
            self.tell(Code::ValueUnknown, pointer, format!("„{text}“ ist hier kein bekannter Wert."), &mend);
        }
    }

    fn resolve(&self, schema: &'a Value) -> &'a Value {
        let name = schema.get("$ref").and_then(Value::as_str).and_then(|name| name.strip_prefix('#'));
        name.and_then(|path| self.root.pointer(path)).unwrap_or(schema)
    }

    fn tell(&mut self, code: Code, pointer: &str, text: String, mend: &str) {
        self.fits = false;
        self.problems.push(Problem::new(code, self.file, pointer, text, mend));
    }
}

fn allows(schema: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        // The integers of our shapes fit in 32 bits.
        "integer" => value
            .as_i64()
            .is_some_and(|number| i32::try_from(number).is_ok() || u32::try_from(number).is_ok()),
        _ => true,
    };
    match schema.get("type") {
        Some(Value::String(name)) => is(name),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).any(is),
        _ => true,
    }
}

fn told(value: &Value) -> &'static str {
    match value {
        Value::Null => "nichts (null)",
        Value::Bool(_) => "ja oder nein (true, false)",
        Value::Number(_) => "eine Zahl",
        Value::String(_) => "ein Text",
        Value::Array(_) => "eine Liste",
        Value::Object(_) => "ein Block in { }",
    }
}

fn expected(schema: &Value) -> &'static str {
    let first = match schema.get("type") {
        Some(Value::Array(names)) => names.first().and_then(Value::as_str),
        Some(other) => other.as_str(),
        None => None,
    };
    match first {
        Some("object") => "ein Block in { }",
        Some("array") => "eine Liste in [ ]",
        Some("string") => "ein Text in Anführungszeichen",
        Some("boolean") => "true oder false",
        Some("integer") => "eine ganze Zahl ohne Anführungszeichen",
        Some("number") => "eine Zahl ohne Anführungszeichen",
        _ => "etwas anderes",
    }
}
