//! `page.json`: the facts of a page, once for all languages.

use super::{
    exhibition::Exhibition,
    kinds::{AnyDate, FullDate, GoalNumber, Https, Id},
    partnership::Partnership,
    picture::Lead,
};
use model::{Date, Goal};
use schemars::JsonSchema;
use serde::Deserialize;

/// Die Fakten einer Seite, einmal für alle Sprachen.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "page.json")]
pub struct Page {
    /// Verweis auf dieses Schema, für Werkzeuge.
    #[serde(rename = "$schema", default)]
    pub schema: Option<String>,
    /// Einmalig im Portal; ändert sich nie.
    #[schemars(with = "Id")]
    pub id: String,
    pub document_type: DocumentType,
    /// Kennung einer Stelle aus site.json; ohne Angabe gilt die der Seite darüber.
    #[serde(default)]
    #[schemars(with = "Option<Id>")]
    pub office: Option<String>,
    /// Platz unter den Geschwistern; bei Gleichstand entscheidet der Titel.
    #[serde(default)]
    pub order: i32,
    /// Seit wann die Seite besteht.
    #[schemars(with = "FullDate")]
    pub published: Date,
    /// Die letzte Änderung, von der Leser*innen wissen sollten.
    #[schemars(with = "FullDate")]
    pub updated: Date,
    /// Wann die Fakten zuletzt geprüft wurden.
    #[schemars(with = "FullDate")]
    pub confirmed: Date,
    /// Kennungen weiterer Seiten, unter denen diese auch steht.
    #[serde(default)]
    #[schemars(with = "Vec<Id>")]
    pub also_under: Vec<String>,
    /// „Mehr zum Thema“ in dieser Reihenfolge.
    #[serde(default)]
    pub related: Vec<RelatedEntry>,
    /// Ziele, zu denen die Seite beiträgt (Partnerschaften, Ausstellungen, Artikel).
    #[serde(default)]
    pub goals: Vec<GoalEntry>,
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Ein Entwurf kommt nie in eine Veröffentlichung.
    #[serde(default)]
    pub draft: bool,
    /// Änderungen, von denen Leser*innen wissen sollten; die Worte stehen in den Sprachdateien.
    #[serde(default)]
    pub changes: Vec<Change>,
    #[serde(default)]
    pub picture: Option<Lead>,
    /// Erforderlich bei `partnership`.
    #[serde(default)]
    pub partnership: Option<Partnership>,
    /// Erforderlich bei `exhibition`.
    #[serde(default)]
    pub exhibition: Option<Exhibition>,
    /// Erforderlich bei `goal`: die Nummer des Ziels.
    #[serde(default)]
    #[schemars(with = "Option<GoalNumber>")]
    pub goal: Option<Goal>,
}

/// Die Art der Seite; sie entscheidet über die Ansicht. `map` liegt im Ordner `karte`, `a_to_z` im Ordner `a-z`, `search` im Ordner `suche`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentType {
    Home,
    Topic,
    Partnership,
    Exhibition,
    GoalIndex,
    Goal,
    Map,
    AToZ,
    Search,
    Article,
}

/// Ein Verweis auf eine verwandte Seite mit seinem Grund.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RelatedEntry {
    #[schemars(with = "Id")]
    pub id: String,
    pub reason: Reason,
}

/// Der Grund; was sich nachrechnen lässt, wird nachgerechnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    EditorsChoice,
    SameGoal,
    SameCountry,
    SameOffice,
    SameProgramme,
    PartOf,
    Background,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalEntry {
    #[schemars(with = "GoalNumber")]
    pub goal: Goal,
    pub contribution: Contribution,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Contribution {
    Direct,
    Indirect,
}

/// Woher die Fakten stammen.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub title: String,
    #[schemars(with = "Https")]
    pub url: String,
    /// Wann die Quelle gelesen wurde.
    #[serde(default)]
    #[schemars(with = "Option<AnyDate>")]
    pub accessed: Option<Date>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    #[schemars(with = "FullDate")]
    pub date: Date,
    /// Schlüssel in `changes` der Sprachdateien.
    #[schemars(with = "Id")]
    pub key: String,
}

impl From<DocumentType> for model::DocumentType {
    fn from(kind: DocumentType) -> model::DocumentType {
        match kind {
            DocumentType::Home => model::DocumentType::Home,
            DocumentType::Topic => model::DocumentType::Topic,
            DocumentType::Partnership => model::DocumentType::Partnership,
            DocumentType::Exhibition => model::DocumentType::Exhibition,
            DocumentType::GoalIndex => model::DocumentType::GoalIndex,
            DocumentType::Goal => model::DocumentType::Goal,
            DocumentType::Map => model::DocumentType::Map,
            DocumentType::AToZ => model::DocumentType::AToZ,
            DocumentType::Search => model::DocumentType::Search,
            DocumentType::Article => model::DocumentType::Article,
        }
    }
}

impl From<Reason> for model::Reason {
    fn from(reason: Reason) -> model::Reason {
        match reason {
            Reason::EditorsChoice => model::Reason::EditorsChoice,
            Reason::SameGoal => model::Reason::SameGoal,
            Reason::SameCountry => model::Reason::SameCountry,
            Reason::SameOffice => model::Reason::SameOffice,
            Reason::SameProgramme => model::Reason::SameProgramme,
            Reason::PartOf => model::Reason::PartOf,
            Reason::Background => model::Reason::Background,
        }
    }
}

impl From<Contribution> for model::Contribution {
    fn from(contribution: Contribution) -> model::Contribution {
        match contribution {
            Contribution::Direct => model::Contribution::Direct,
            Contribution::Indirect => model::Contribution::Indirect,
        }
    }
}
