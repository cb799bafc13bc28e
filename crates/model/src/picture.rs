//! A picture as a view needs it: where it lies, its size, what it shows, and whose it is.

use crate::Date;
use serde::{Deserialize, Serialize};

/// A picture with everything that must stand beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Path below the site's base, without a leading slash (`pictures/dura-3f2a.svg`).
    /// Absent while the picture is not there yet: an empty plate is drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub src: Option<String>,
    /// Width and height in CSS pixels, so that nothing shifts while it loads.
    pub width: u32,
    pub height: u32,
    /// What the picture shows; empty if it is decorative.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub alt: String,
    pub kind: PictureKind,
    /// Whose work it is. With `credit` and `rights` empty on cards, which only point to where the picture is shown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub creator: String,
    /// The line that must be shown with the picture (IIIF calls it a required statement).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub credit: String,
    /// A licence or rights statement: a URI, or `all-rights-reserved`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rights: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

/// How a picture was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PictureKind {
    #[default]
    Drawing,
    Photo,
}
