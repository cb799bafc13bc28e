//! Kinds of text and number that several files use. Their names and patterns stand in the schemas; `json::format`
//! checks what a pattern cannot say.

use model::Locale;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use std::{borrow::Cow, collections::BTreeMap};

/// A text in several languages.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<Locale, String>);

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; read as [`model::Date`].
pub struct AnyDate;

/// `YYYY-MM-DD`; read as [`model::Date`].
pub struct FullDate;

/// The id of a page, an office, a photo.
pub struct Id;

/// ISO 3166-1 alpha-2.
pub struct Country;

/// An `https:` address.
pub struct Https;

/// A BCP 47 tag.
pub struct LanguageTag;

/// 1 to 17; read as [`model::Goal`].
pub struct GoalNumber;

/// A locale of the portal; read as [`model::Locale`].
pub struct LocaleTag;

macro_rules! schema {
    ($type:ident, $name:literal, $schema:tt) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

schema!(AnyDate, "Datum", {
    "type": "string", "format": "datum", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
    "description": "JJJJ, JJJJ-MM oder JJJJ-MM-TT"
});
schema!(FullDate, "Tag", {
    "type": "string", "format": "tag", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "description": "JJJJ-MM-TT"
});
schema!(Id, "Kennung", {
    "type": "string", "format": "kennung", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 80,
    "description": "Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche"
});
schema!(Country, "Land", {
    "type": "string", "format": "land", "pattern": "^[A-Z]{2}$",
    "description": "Zwei Großbuchstaben nach ISO 3166-1"
});
schema!(Https, "Internetadresse", {
    "type": "string", "format": "https", "pattern": "^https://", "description": "Beginnt mit https://"
});
schema!(LanguageTag, "Sprachkuerzel", {
    "type": "string", "format": "sprachkuerzel", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    "description": "Sprachkürzel nach BCP 47, zum Beispiel ar oder zh"
});
schema!(GoalNumber, "Ziel", {
    "type": "integer", "minimum": 1, "maximum": 17, "description": "Nummer eines UN-Ziels, 1 bis 17"
});
schema!(LocaleTag, "Sprache", {
    "type": "string", "enum": Locale::ALL.map(Locale::tag), "description": "Eine Sprache des Portals"
});

impl JsonSchema for Texts {
    fn schema_name() -> Cow<'static, str> {
        "Texte".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let properties: serde_json::Map<String, serde_json::Value> = Locale::ALL
            .iter()
            .map(|l| (l.tag().to_owned(), serde_json::json!({ "type": "string" })))
            .collect();
        json_schema!({
            "type": "object", "properties": properties, "additionalProperties": false,
            "description": "Ein Text je Sprache"
        })
    }
}

impl Texts {
    /// The text in a language, else in the default one; empty where there is neither (a Problem says so).
    pub fn get(&self, locale: Locale, default: Locale) -> &str {
        self.0.get(&locale).or_else(|| self.0.get(&default)).map_or("", String::as_str)
    }
}
