//! The shape of `content/redirects.json`. Entries stay raw here, so that a fault in one hides none in another.
//!
//! Comments on the types that editors write are German: they are printed into the JSON Schema that editors' tools show.

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// Alte Adressen und wohin sie führen. Gesucht wird erst in „exact“, dann in „gone“, dann in „rules“ von oben nach unten.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    #[serde(default, rename = "$schema")]
    pub(crate) _schema: Option<String>,
    /// Einzelne Adressen. Der Schlüssel ist der Pfad ohne Rechnername, „/alt/“, oder mit Frage: „/alt.jsp?nid=1“.
    /// „/alt“, „/alt/“ und „/alt/index.html“ sind dieselbe Adresse.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, ExactEntry>")]
    pub(crate) exact: Pairs,
    /// Ganze Ordner. Die erste Regel, die passt, gilt.
    #[serde(default)]
    #[schemars(with = "Vec<RuleEntry>")]
    pub(crate) rules: Vec<Value>,
    /// Seiten dieses Portals, die es nicht mehr gibt und an deren Stelle keine andere getreten ist.
    #[serde(default)]
    #[schemars(with = "Vec<GoneEntry>")]
    pub(crate) gone: Vec<Value>,
}

/// Wohin eine alte Adresse führt.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExactEntry {
    /// „page:ID“, eine Adresse dieses Portals („/themen/“) oder „https://…“.
    pub(crate) to: String,
    /// Für immer (301) oder nur vorerst (302). Ein 301 merken sich Browser: im Zweifel „false“.
    pub(crate) permanent: bool,
    /// Warum es die Weiterleitung gibt.
    pub(crate) reason: String,
    /// In welcher Sprache das Ziel gelesen wird; ohne Angabe die Hauptsprache.
    #[serde(default)]
    pub(crate) locale: Option<String>,
    /// Die Adresse war eine dieses Portals: sie gilt mit der Vorsilbe jeder Sprache, in der es das Ziel gibt.
    #[serde(default)]
    pub(crate) every_locale: bool,
}

/// Wohin alles in einem alten Ordner führt.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleEntry {
    /// Der Ordner mit „/*“ am Ende; er selbst gehört dazu.
    pub(crate) from: String,
    /// Wie bei „exact“. Mit „/*“ am Ende bleibt erhalten, was nach dem Ordner kam.
    pub(crate) to: String,
    /// Für immer (301) oder nur vorerst (302).
    pub(crate) permanent: bool,
    /// Warum es die Regel gibt.
    pub(crate) reason: String,
    /// In welcher Sprache das Ziel gelesen wird; ohne Angabe die Hauptsprache.
    #[serde(default)]
    pub(crate) locale: Option<String>,
}

/// Eine Seite, die es nicht mehr gibt.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GoneEntry {
    /// Ihre Adresse, ohne Vorsilbe einer Sprache.
    pub(crate) path: String,
    /// Ein Satz je Sprache, warum sie fehlt. In jeder genannten Sprache entsteht eine Seite.
    pub(crate) explanation: BTreeMap<String, String>,
    /// „page:ID“ der Seite, die Leser*innen stattdessen hilft.
    #[serde(default)]
    pub(crate) alternative: Option<String>,
}

/// A JSON object with its keys in order, and each key as often as it was written: a map would keep the last silently.
#[derive(Default)]
pub(crate) struct Pairs(pub(crate) Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Pairs, D::Error> {
        deserializer.deserialize_map(PairsReader)
    }
}

struct PairsReader;

impl<'de> Visitor<'de> for PairsReader {
    type Value = Pairs;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ein Objekt alter Adressen")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Pairs, M::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}
