//! `site.json`: name, languages, menus, offices, countries.

use super::kinds::{Https, Id, LocaleTag, Texts};
use model::Locale;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Das Portal als Ganzes.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "site.json")]
pub struct Site {
    /// Verweis auf dieses Schema, für Werkzeuge.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Name des Portals.
    pub name: Texts,
    /// Wer das Portal herausgibt.
    pub publisher: Texts,
    /// Schema und Rechnername ohne Schrägstrich am Ende, z. B. https://international.example.de
    #[schemars(with = "Https")]
    pub origin: String,
    /// Die Stadt, deren Portal dies ist.
    pub home_city: HomeCity,
    /// Die Sprachen; die erste ist die Ausgangssprache und hat kein `prefix`.
    pub locales: Vec<LocaleEntry>,
    /// Kennungen von höchstens sechs Seiten.
    #[schemars(with = "Vec<Id>")]
    pub menu: Vec<String>,
    /// Kennungen der Seiten am Fuß.
    #[schemars(with = "Vec<Id>")]
    pub footer: Vec<String>,
    /// Kennung der Seite, auf der Leser*innen Fehler und Barrieren melden.
    #[serde(default)]
    #[schemars(with = "Option<Id>")]
    pub feedback: Option<String>,
    /// Zuständige Stellen nach Kennung.
    pub offices: BTreeMap<String, Office>,
    /// Länder nach ISO 3166-1 (zwei Großbuchstaben) in den Worten der Stadt.
    pub places: BTreeMap<String, Texts>,
}

/// Die Stadt, deren Portal dies ist.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HomeCity {
    pub name: Texts,
    pub geo: Geo,
}

/// Ein Ort auf der Erde in Grad, höchstens zwei Stellen nach dem Komma.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Geo {
    /// Breite, −90 bis 90
    #[schemars(range(min = -90.0, max = 90.0))]
    pub lat: f64,
    /// Länge, −180 bis 180
    #[schemars(range(min = -180.0, max = 180.0))]
    pub lon: f64,
}

/// Eine Sprache des Portals.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LocaleEntry {
    #[schemars(with = "LocaleTag")]
    pub locale: Locale,
    /// Erster Teil der Adressen dieser Sprache; fehlt bei der ersten Sprache.
    #[serde(default)]
    #[schemars(with = "Option<Id>")]
    pub prefix: Option<String>,
}

/// Eine zuständige Stelle.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Office {
    pub name: Texts,
    /// Zeilen der Anschrift.
    #[serde(default)]
    pub address: Vec<String>,
    #[serde(default)]
    pub phone: Option<String>,
}

impl Geo {
    /// The place in hundredths of a degree.
    pub fn hundredths(self) -> model::Geo {
        let hundredths = |degrees: f64| (degrees * 100.0).round() as i32;
        model::Geo { lat: hundredths(self.lat), lon: hundredths(self.lon) }
    }
}
