//! The map of all places: outlines of land and where each place stands on them, ready to draw. Land only, no borders:
//! a city takes no side in whose land is whose.

use crate::{Date, Link, Locale};
use serde::{Deserialize, Serialize};

/// The panels, and the places in the order of their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Map {
    /// The world first, then a closer view.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub panels: Vec<Panel>,
    /// Ordered by continent, then by distance from the home city. A place's number is its position here, from 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
}

/// One drawing of land. All coordinates are in its own units, from its upper left corner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panel {
    pub width: u32,
    pub height: u32,
    /// The outline of the land: an SVG path (SVG 2, 9.3).
    pub land: String,
    /// Where the closer view lies on this panel: an SVG path, empty where there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub frame: String,
    /// Where the home city is: x, y.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub home: Vec<i32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spots: Vec<Spot>,
}

/// A place on a panel: a disc to press, with a line to where it really is if the disc had to stand beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// The number of the place, from 1.
    pub number: u32,
    /// The middle of the disc.
    pub x: i32,
    pub y: i32,
    /// The place itself.
    pub at_x: i32,
    pub at_y: i32,
}

/// A place with which there is a partnership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The name of the place in the page's language.
    pub title: String,
    /// As [`crate::Link::path`].
    pub path: String,
    /// As [`crate::Link::lang`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Locale>,
    pub country: String,
    pub continent: Continent,
    /// Kilometres along the great circle from the home city.
    pub distance_km: u32,
    pub since: Date,
    pub category: crate::Category,
    /// Whether the partnership sleeps or has ended.
    #[serde(default, skip_serializing_if = "crate::block::is_false")]
    pub dormant: bool,
}

impl Place {
    /// The link to the page of the partnership.
    pub fn link(&self) -> Link {
        Link { title: self.title.clone(), path: self.path.clone(), lang: self.lang }
    }
}

/// A part of the world, as the United Nations count them (M49), with the Americas as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Continent {
    Europe,
    Asia,
    Africa,
    America,
    #[serde(other)]
    Oceania,
}
