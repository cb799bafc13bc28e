//! The partnership block of `page.json` and its words.

use super::{
    kinds::{AnyDate, Country, GoalNumber, Https, Id, LanguageTag},
    site::Geo,
};
use model::{Date, Goal};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Eine Partnerschaft.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partnership {
    pub category: Category,
    pub status: Status,
    /// Beginn der Partnerschaft.
    #[schemars(with = "AnyDate")]
    pub since: Date,
    /// Ende; nur bei `beendet`.
    #[serde(default)]
    #[schemars(with = "Option<AnyDate>")]
    pub until: Option<Date>,
    /// Seit wann der Status gilt. Der Grund steht als `status_note` in den Sprachdateien.
    #[serde(default)]
    #[schemars(with = "Option<AnyDate>")]
    pub status_since: Option<Date>,
    /// Land; muss in `places` von site.json stehen.
    #[schemars(with = "Country")]
    pub country: String,
    pub geo: Geo,
    #[serde(default)]
    pub name_local: Option<LocalName>,
    #[serde(default)]
    pub population: Option<Population>,
    /// Ereignisse; ihre Worte stehen in den Sprachdateien unter demselben Schlüssel.
    #[serde(default)]
    pub milestones: Vec<MilestoneEntry>,
    #[serde(default)]
    pub partners: Vec<PartnerEntry>,
}

/// Begriffe des Rates der Gemeinden und Regionen Europas, Deutsche Sektion (RGRE).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    Partnerschaft,
    Freundschaft,
    Kontakt,
    Projektpartnerschaft,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Geplant,
    Aktiv,
    Ruhend,
    Beendet,
}

/// Der Name des Ortes in seiner eigenen Sprache und Schrift.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LocalName {
    pub text: String,
    #[schemars(with = "LanguageTag")]
    pub lang: String,
}

/// Wie viele Menschen dort leben, und wer das sagt.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Population {
    #[schemars(range(min = 1))]
    pub value: u32,
    #[serde(default)]
    #[schemars(with = "Option<AnyDate>")]
    pub as_of: Option<Date>,
    pub source: String,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MilestoneEntry {
    #[schemars(with = "Id")]
    pub key: String,
    #[schemars(with = "AnyDate")]
    pub date: Date,
}

/// Wer die Partnerschaft trägt.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnerEntry {
    pub name: String,
    /// Schlüssel in `partnership.roles` der Sprachdateien.
    #[serde(default)]
    #[schemars(with = "Option<Id>")]
    pub role_key: Option<String>,
    #[serde(default)]
    #[schemars(with = "Option<Https>")]
    pub url: Option<String>,
}

/// Die Worte einer Partnerschaft.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartnershipWords {
    /// Name des Ortes in dieser Sprache.
    pub place: String,
    /// Warum die Partnerschaft ruht oder beendet ist.
    #[serde(default)]
    pub status_note: Option<String>,
    /// Woran gemeinsam gearbeitet wird.
    #[serde(default)]
    pub fields_of_work: Vec<FieldWords>,
    /// Worte zu jedem Ereignis, nach seinem Schlüssel.
    #[serde(default)]
    pub milestones: BTreeMap<String, MilestoneWords>,
    /// Rollen nach den Schlüsseln von page.json.
    #[serde(default)]
    pub roles: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldWords {
    pub title: String,
    /// Markdown
    pub text: String,
    #[serde(default)]
    #[schemars(with = "Vec<GoalNumber>")]
    pub goals: Vec<Goal>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MilestoneWords {
    pub title: String,
    #[serde(default)]
    pub text: Option<String>,
}

impl From<Category> for model::Category {
    fn from(category: Category) -> model::Category {
        match category {
            Category::Partnerschaft => model::Category::Partnerschaft,
            Category::Freundschaft => model::Category::Freundschaft,
            Category::Kontakt => model::Category::Kontakt,
            Category::Projektpartnerschaft => model::Category::Projektpartnerschaft,
        }
    }
}

impl From<Status> for model::Status {
    fn from(status: Status) -> model::Status {
        match status {
            Status::Geplant => model::Status::Geplant,
            Status::Aktiv => model::Status::Aktiv,
            Status::Ruhend => model::Status::Ruhend,
            Status::Beendet => model::Status::Beendet,
        }
    }
}
