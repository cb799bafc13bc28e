//! What an exhibition adds to a page: its pictures in order, its makers, when and where it hung.

use crate::{Date, Locale, Picture};
use serde::{Deserialize, Serialize};

/// An exhibition. Pictures stand in the order they hang.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exhibition {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub creators: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<Venue>,
    /// What a visitor must know before looking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<String>,
    /// The statement that must be shown with the pictures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_statement: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<Photo>,
}

/// Where an exhibition hung or hangs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Venue {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// One picture of an exhibition with its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Photo {
    /// A slug, unique in the exhibition; the last part of the picture's own address.
    pub id: String,
    pub title: String,
    pub caption: String,
    /// A longer description in plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub picture: Picture,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_note: Option<String>,
    /// The caption in a second language, to stand beside the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<SecondCaption>,
}

/// One picture of an exhibition on a page of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hanging {
    pub photo: Photo,
    /// Its place in the exhibition, from 1, and how many hang there.
    pub number: u32,
    pub count: u32,
    /// As [`Exhibition::required_statement`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_statement: Option<String>,
}

impl Photo {
    /// Where the picture has its own page, as [`crate::Link::path`]; `exhibition` is the exhibition's path.
    pub fn path(&self, exhibition: &str) -> String {
        [exhibition, "/", &self.id].concat()
    }
}

/// A caption in another language than the page's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondCaption {
    pub lang: Locale,
    pub title: String,
    pub caption: String,
}
