//! Any JSON as a value, with every key that stands twice in one object told: serde_json would silently keep the last.

use super::step;
use crate::problem::{Code, Problem};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Reads `text`; duplicate keys go to `problems`.
///
/// # Errors
/// The text is not JSON.
pub fn read(text: &str, file: &str, problems: &mut Vec<Problem>) -> Result<Value, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Node { pointer: String::new(), file, problems }.deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

struct Node<'a> {
    pointer: String,
    file: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        loop {
            let pointer = step(&self.pointer, items.len());
            let seed = Node { pointer, file: self.file, problems: &mut *self.problems };
            match seq.next_element_seed(seed)? {
                Some(item) => items.push(item),
                None => return Ok(Value::Array(items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            let pointer = step(&self.pointer, &key);
            let seed = Node { pointer: pointer.clone(), file: self.file, problems: &mut *self.problems };
            let value = map.next_value_seed(seed)?;
            if fields.contains_key(&key) {
                let text = format!("Das Feld „{key}“ steht zweimal; nur eine der Angaben würde gelten.");
                let mend = "Behalten Sie eine davon.";
                self.problems.push(Problem::new(Code::KeyDuplicate, self.file, pointer, text, mend));
            }
            fields.insert(key, value);
        }
        Ok(Value::Object(fields))
    }
}
