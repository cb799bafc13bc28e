//! Gives every place its map, its point there, and a target beside or on it that is large enough to hit.
//! Does not know how targets find room.

mod error;
mod field;
mod lattice;
mod room;
mod settle;
mod spread;

use crate::map::Map;
pub use error::PlaceError;
use field::Field;

/// Where everything stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    pub home: Home,
    /// One for every place, in the order they were asked for.
    pub spots: Vec<Spot>,
}

/// Where the city itself stands. It keeps a whole disc free, so that its mark may be a target too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Home {
    pub world: (i32, i32),
    /// `None` where the map of Europe does not show it.
    pub europe: Option<(i32, i32)>,
}

/// Where a place stands, in units of its map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub map: Map,
    /// Where it truly lies.
    pub anchor: (i32, i32),
    /// The middle of its target, whose diameter is [`crate::Panel::disc`].
    pub target: (i32, i32),
}

impl Spot {
    /// Whether a line has to lead from the anchor to the target.
    pub fn is_moved(&self) -> bool {
        self.anchor != self.target
    }
}

/// Finds a spot for every place, given as latitude and longitude in degrees. Europe's places stand on its own map, all
/// others on the world's. No two targets of a map overlap, each lies wholly on its map and near its anchor. The order of
/// the places makes no difference.
pub fn place(home: (f64, f64), places: &[(f64, f64)]) -> Result<Placement, PlaceError> {
    let home = Home {
        world: anchor(Map::World, home).ok_or(PlaceError::HomeOutside)?,
        europe: anchor(Map::Europe, home),
    };
    let mut spots = Vec::with_capacity(places.len());
    for (number, place) in places.iter().enumerate() {
        let seen = [Map::Europe, Map::World].into_iter().find_map(|map| Some((map, anchor(map, *place)?)));
        let (map, anchor) = seen.ok_or(PlaceError::Outside { place: number })?;
        spots.push(Spot { map, anchor, target: anchor });
    }
    for (map, home) in [(Map::World, Some(home.world)), (Map::Europe, home.europe)] {
        let mut own: Vec<&mut Spot> = spots.iter_mut().filter(|spot| spot.map == map).collect();
        own.sort_by_key(|spot| spot.anchor);
        let field = Field::new(map, home, own.iter().map(|spot| spot.anchor).collect());
        let targets = room::find(&field).ok_or(PlaceError::Crowded { map, places: own.len() })?;
        for (spot, target) in own.into_iter().zip(targets) {
            spot.target = target;
        }
    }
    Ok(Placement { home, spots })
}

/// Where a place lies on a map, in whole units.
fn anchor(map: Map, (lat, lon): (f64, f64)) -> Option<(i32, i32)> {
    let frame = map.frame();
    // Too near to the edge of Europe half of its mark would be cut off; the world shows it whole.
    let margin = if map == Map::Europe { 8.0 } else { 0.0 };
    let (x, y) = frame.place(lat, lon).filter(|point| frame.holds(*point, margin))?;
    Some((x.round() as i32, y.round() as i32))
}
