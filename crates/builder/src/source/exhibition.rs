//! The exhibition block of `page.json` and its words.

use super::{
    kinds::{AnyDate, Id},
    picture::{Consent, People, PictureKind},
};
use model::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Eine Ausstellung.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exhibition {
    /// Wer die ausgestellten Werke gemacht hat.
    pub creators: Vec<String>,
    #[serde(default)]
    #[schemars(with = "Option<AnyDate>")]
    pub start_date: Option<Date>,
    #[serde(default)]
    #[schemars(with = "Option<AnyDate>")]
    pub end_date: Option<Date>,
    #[serde(default)]
    pub venue: Option<Venue>,
    /// Schlüssel in `exhibition.statements` der Sprachdateien: der Satz, der bei jedem Bild stehen muss.
    #[serde(default)]
    #[schemars(with = "Option<Id>")]
    pub required_statement_key: Option<String>,
    /// Die Bilder in ihrer Reihenfolge. Bilder mit ungeklärten Rechten gehören nicht hinein.
    pub photos: Vec<Photo>,
}

/// Wo die Ausstellung hängt oder hing.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    pub name: String,
    #[serde(default)]
    pub address: Option<String>,
}

/// Ein Bild der Ausstellung.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Photo {
    /// Letzter Teil der Adresse des Bildes; ändert sich nie.
    #[schemars(with = "Id")]
    pub id: String,
    /// Dateiname in `pictures`.
    pub file: String,
    pub kind: PictureKind,
    pub creator: String,
    /// Die Zeile, die beim Bild stehen muss.
    pub credit: String,
    /// Adresse einer Lizenz bei creativecommons.org oder rightsstatements.org, oder all-rights-reserved
    pub rights: String,
    #[serde(default)]
    #[schemars(with = "Option<AnyDate>")]
    pub date: Option<Date>,
    /// Ob Menschen zu sehen und zu erkennen sind.
    pub people: People,
    /// Erforderlich, wenn Menschen zu erkennen sind.
    #[serde(default)]
    pub consent: Option<Consent>,
    /// Schlüssel in `exhibition.statements`: ein Hinweis auf belastende Inhalte.
    #[serde(default)]
    #[schemars(with = "Option<Id>")]
    pub content_note_key: Option<String>,
}

/// Die Worte einer Ausstellung.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExhibitionWords {
    /// Was man vor dem Ansehen wissen muss.
    #[serde(default)]
    pub notice: Option<String>,
    /// Name des Ortes in dieser Sprache.
    #[serde(default)]
    pub venue: Option<String>,
    /// Worte zu jedem Bild, nach seiner Kennung.
    #[serde(default)]
    pub photos: BTreeMap<String, PhotoWords>,
    /// Sätze nach den Schlüsseln von page.json.
    #[serde(default)]
    pub statements: BTreeMap<String, String>,
}

/// Die Worte zu einem Bild.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhotoWords {
    pub title: String,
    /// Was zu sehen ist, für Menschen, die es nicht sehen; höchstens 160 Zeichen.
    pub alt: String,
    pub caption: String,
    /// Eine längere Beschreibung.
    #[serde(default)]
    pub description: Option<String>,
}
