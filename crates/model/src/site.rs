//! What every page of one language shares: names, menus, home city. One small document a locale.

use crate::{Geo, Link, Locale};
use serde::{Deserialize, Serialize};

/// The frame every page of one locale stands in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// [`crate::SCHEMA`] of the builder that wrote it.
    pub schema: u16,
    /// Changes with every change of content; the same for all locales of one build.
    pub build: String,
    pub locale: Locale,
    /// Every locale of the site, the default one first.
    pub locales: Vec<Locale>,
    pub name: String,
    pub publisher: String,
    /// Scheme and host for absolute addresses, without a slash at the end.
    pub origin: String,
    pub home_city: HomeCity,
    pub menu: Vec<Link>,
    pub footer: Vec<Link>,
    /// The page of the search, named as the field and its button are; absent where the site has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<Link>,
    /// Where readers say what is wrong or in their way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Link>,
}

/// The city whose portal this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeCity {
    pub name: String,
    pub geo: Geo,
}
