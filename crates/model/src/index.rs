//! All pages of a language from A to Z.

use crate::Link;
use serde::{Deserialize, Serialize};

/// The pages that begin with one letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What stands at the head: a letter, or `0–9`.
    pub letter: String,
    /// The page of this letter alone, where there are too many for one; as [`Link::path`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Link>,
}
