//! Which of the two maps, and what a target needs on it. Knows no places.

use crate::frame::{EUROPE, Frame, WORLD};

/// One of the two maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Map {
    World,
    Europe,
}

/// WCAG 2.2, success criterion 2.5.8: a target measures at least 24 by 24 CSS pixels.
const TARGET: u16 = 24;
/// The least width in CSS pixels at which a map is drawn: the reader's 320 (success criterion 1.4.10).
const DRAWN: u16 = 320;

impl Map {
    pub(crate) const fn frame(self) -> Frame {
        match self {
            Map::World => WORLD,
            Map::Europe => EUROPE,
        }
    }

    /// The diameter in units of a target that is large enough on the smallest drawing.
    pub(crate) const fn disc(self) -> u16 {
        (TARGET as u32 * self.frame().width as u32).div_ceil(DRAWN as u32) as u16
    }
}

#[cfg(test)]
mod tests {
    use super::Map;

    #[test]
    fn a_disc_is_24_pixels_wide_on_the_smallest_drawing() {
        assert_eq!((Map::World.disc(), Map::Europe.disc()), (75, 60));
    }
}
