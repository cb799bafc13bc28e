//! What a partnership adds to a page: who, since when, in what standing, and what is done together.

use crate::{Block, Date, Geo, Goal};
use serde::{Deserialize, Serialize};

/// A partnership between the home city and another place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partnership {
    pub category: Category,
    pub status: Status,
    /// Since when the status holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_since: Option<Date>,
    /// Why a partnership sleeps or has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_note: Option<String>,
    pub since: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The name of the place in the page's language.
    pub place: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_local: Option<LocalName>,
    /// The country in the site's own words.
    pub country: String,
    pub geo: Geo,
    /// Kilometres along the great circle from the home city.
    pub distance_km: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<Population>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields_of_work: Vec<FieldOfWork>,
    /// In the order of time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<Milestone>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
}

/// The kinds of partnership of the Council of European Municipalities and Regions, German section (RGRE).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    Partnerschaft,
    Freundschaft,
    Kontakt,
    Projektpartnerschaft,
    #[serde(other)]
    Other,
}

/// Whether a partnership lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Geplant,
    Aktiv,
    Ruhend,
    Beendet,
    #[serde(other)]
    Other,
}

/// The name of a place in its own language and script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalName {
    pub text: String,
    /// A BCP 47 tag.
    pub lang: String,
}

/// How many people live there, and who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Population {
    pub value: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
    pub source: String,
}

/// Something the two places work on together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldOfWork {
    pub title: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Block>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
}

/// A dated event of the partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    pub date: Date,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Somebody who carries the partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// An `https:` address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Status {
    /// Whether a reader must be told at once that nothing happens here at present.
    pub const fn is_dormant(self) -> bool {
        matches!(self, Status::Ruhend | Status::Beendet)
    }
}
