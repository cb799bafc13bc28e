//! Why places found no spot, in words. Knows the places by number only; who asked can name them.

use std::fmt;

use crate::map::Map;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceError {
    /// The city itself lies on neither map.
    HomeOutside,
    /// This place, counted from 0, lies on neither map.
    Outside { place: usize },
    /// A map has not enough room for the targets of all its places.
    Crowded { map: Map, places: usize },
}

impl fmt::Display for PlaceError {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let reach = "the map reaches from 57 degrees south to the north pole";
        match self {
            PlaceError::HomeOutside => write!(out, "the home city is not on the map; {reach}"),
            PlaceError::Outside { place } => write!(out, "place {} is not on the map; {reach}", place + 1),
            PlaceError::Crowded { map, places } => {
                let map = match map {
                    Map::World => "the world",
                    Map::Europe => "Europe",
                };
                write!(out, "{places} places have no room beside each other on the map of {map}")
            }
        }
    }
}

impl std::error::Error for PlaceError {}
