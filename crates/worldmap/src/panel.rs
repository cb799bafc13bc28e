//! A finished map: its size, its land, and where a place lies on it. Knows nothing of the places that are shown.

use crate::frame::Frame;
use crate::land::LAND;
use crate::map::Map;

/// A map in its own units; how large it is shown, a stylesheet says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Panel {
    pub width: u16,
    pub height: u16,
    /// All land as one SVG path. It goes on a little outside of the panel, so that a stroke along the coast would not
    /// show where the panel cuts it.
    pub path: &'static str,
    /// The diameter of a target in units, and the least distance of two.
    pub disc: u16,
    frame: Frame,
}

/// The world without Antarctica, in the Equal Earth projection.
pub fn world() -> Panel {
    Panel::of(Map::World, &LAND.world.path)
}

/// Europe and the Mediterranean, in Lambert's azimuthal equal-area projection.
pub fn europe() -> Panel {
    Panel::of(Map::Europe, &LAND.europe.path)
}

impl Panel {
    fn of(map: Map, path: &'static str) -> Panel {
        let frame = map.frame();
        Panel { width: frame.width, height: frame.height, path, disc: map.disc(), frame }
    }

    /// Where a place lies, in units; `None` outside of the panel, and for what is no place on the globe.
    pub fn project(&self, lat: f64, lon: f64) -> Option<(f64, f64)> {
        self.frame.place(lat, lon)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_where_an_atlas_has_it() {
        let (x, y) = world().project(51.51, 7.46).unwrap();
        assert!((480.0..500.0).contains(&x) && (60.0..80.0).contains(&y), "{x} {y}");
        let (x, y) = europe().project(47.0, 18.0).unwrap();
        assert!(x > 300.0 && x < 500.0 && y > 200.0 && y < 400.0, "{x} {y}");
    }

    #[test]
    fn what_the_panel_does_not_show_has_no_place() {
        for (lat, lon) in [(f64::NAN, 0.0), (0.0, f64::INFINITY), (91.0, 0.0), (0.0, 181.0), (-80.0, 0.0)] {
            assert_eq!(world().project(lat, lon), None, "{lat} {lon}");
        }
        assert_eq!(europe().project(42.89, -78.88), None);
        assert_eq!(europe().project(-47.0, -162.0), None);
        for (lat, lon) in [(90.0, 0.0), (0.0, 180.0), (0.0, -180.0), (-55.9, -67.0), (0.0, -169.0)] {
            assert!(world().project(lat, lon).is_some(), "{lat} {lon}");
        }
    }
}
