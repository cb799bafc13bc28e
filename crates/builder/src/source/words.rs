//! `<locale>.json`: the words of a page in one language.

use super::{exhibition::ExhibitionWords, kinds::FullDate, partnership::PartnershipWords};
use model::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Die Worte einer Seite in einer Sprache.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Sprachdatei")]
pub struct Words {
    /// Verweis auf dieses Schema, für Werkzeuge.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Die Überschrift der Seite; höchstens 90 Zeichen.
    pub title: String,
    /// Kurzer Titel für Pfad und Menüs.
    #[serde(default)]
    pub short_title: Option<String>,
    /// Kleine Zeile über dem Titel.
    #[serde(default)]
    pub kicker: Option<String>,
    /// Ein Satz für Verweise auf diese Seite; höchstens 150 Zeichen, nicht noch einmal der Titel.
    pub description: String,
    /// Der erste Satz unter der Überschrift.
    #[serde(default)]
    pub lede: Option<String>,
    /// Der Text in Markdown, ein Eintrag je Absatz oder Liste. Verweise auf Seiten: [Text](page:KENNUNG)
    #[serde(default)]
    pub body: Vec<String>,
    /// Was das Bild der Seite zeigt; erforderlich mit `picture`.
    #[serde(default)]
    pub picture_alt: Option<String>,
    /// Statt `picture_alt`, wenn das Bild nur schmückt.
    #[serde(default)]
    pub picture_decorative: bool,
    /// Worte zu den Änderungen, nach den Schlüsseln von page.json.
    #[serde(default)]
    pub changes: BTreeMap<String, String>,
    #[serde(default)]
    pub partnership: Option<PartnershipWords>,
    #[serde(default)]
    pub exhibition: Option<ExhibitionWords>,
    /// Wörter, die Menschen suchen und die auf der Seite nicht stehen.
    #[serde(default)]
    pub search_terms: Vec<String>,
    /// Erforderlich in jeder Sprache außer der Ausgangssprache.
    #[serde(default)]
    pub translation: Option<Translation>,
}

/// Woher die Übersetzung stammt.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// `updated` der Fassung, die übersetzt wurde.
    #[schemars(with = "FullDate")]
    pub of: Date,
    pub by: By,
    /// Ob ein Mensch die Übersetzung geprüft hat.
    pub reviewed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum By {
    Human,
    Machine,
}
