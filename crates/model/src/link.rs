//! Ways from one page to another: bare links, teasers, and related teasers with the reason they are there.

use crate::{Date, DocumentType, Goal, Locale, Picture, block::is_false};
use serde::{Deserialize, Serialize};

/// A page one can go to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub title: String,
    /// The slugs of the page joined by `/`, without locale, base or slashes at the ends; "" is the home page.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// The language of the words, where it differs from the language of the page the link stands on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
}

/// A page one can go to, with enough about it to choose. Flat on the wire: `serde(flatten)` would bring
/// buffered decoding, some kilobytes, into the wasm.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Teaser {
    pub title: String,
    /// As [`Link::path`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// As [`Link::lang`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
    #[serde(rename = "type")]
    pub document_type: DocumentType,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kicker: Option<String>,
    /// One sentence, at most 150 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// The goal whose page this is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
    /// The goals the page works on, for partnerships and exhibitions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// When the partnership began or the exhibition opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// The country of a partnership, in the site's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Whether the partnership sleeps or has ended.
    #[serde(default, skip_serializing_if = "is_false")]
    pub dormant: bool,
    /// The lead picture, for lists that show pictures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// When the page last changed, for lists of what is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Date>,
    /// How many partnerships work on the goal, on the overview of the goals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partnerships: Option<u32>,
}

/// A teaser under "Mehr zum Thema", with the reason it stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Related {
    pub reason: Reason,
    /// What the two pages share, in words, where the reason has an object: the country, the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<String>,
    /// The goals the two pages share, for [`Reason::SameGoal`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    pub teaser: Teaser,
}

/// Why a related page is related. The reader sees it on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    EditorsChoice,
    SameGoal,
    SameCountry,
    SameOffice,
    SameProgramme,
    PartOf,
    Background,
    #[serde(other)]
    Other,
}

impl Teaser {
    /// The bare link of the teaser.
    pub fn link(&self) -> Link {
        Link { title: self.title.clone(), path: self.path.clone(), lang: self.lang }
    }
}
