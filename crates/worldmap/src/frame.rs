//! The two frames: which part of the globe a panel shows, and how many units it is wide. Draws nothing.

use crate::projection::Projection;

/// A rectangle of units with a projection behind it. x runs to the east, y to the south.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    pub(crate) projection: Projection,
    /// Units to the earth's radius.
    pub(crate) scale: f64,
    /// Where the middle of the projection lies in the frame.
    pub(crate) middle: (f64, f64),
    pub(crate) width: u16,
    pub(crate) height: u16,
}

/// The meridian of eleven degrees east has Europe and Africa in the middle, and its far side runs through the Bering
/// Strait: no coast is cut in two. The frame ends north of Antarctica, at 57 degrees south.
pub(crate) const WORLD_MERIDIAN: f64 = 11.0;
pub(crate) const WORLD: Frame = Frame {
    projection: Projection::equal_earth(WORLD_MERIDIAN),
    // Equal Earth is 5.41326 radii wide.
    scale: 1000.0 / 5.413_26,
    middle: (500.0, 247.0),
    width: 1000,
    height: 440,
};

/// From Portugal to the Caucasus, from the south of Scandinavia to the Negev.
pub(crate) const EUROPE: Frame = Frame {
    projection: Projection::lambert(EUROPE_MIDDLE.0, EUROPE_MIDDLE.1),
    scale: 1080.0,
    middle: (410.0, 290.0),
    width: 800,
    height: 620,
};
pub(crate) const EUROPE_MIDDLE: (f64, f64) = (47.0, 18.0);

impl Frame {
    /// Where a place lies, also outside of the frame.
    pub(crate) fn project(&self, lat: f64, lon: f64) -> (f64, f64) {
        let (x, y) = self.projection.forward(lat, lon);
        (self.middle.0 + self.scale * x, self.middle.1 - self.scale * y)
    }

    /// Where a place lies, if that is in the frame; `None` also for what is no place on the globe.
    pub(crate) fn place(&self, lat: f64, lon: f64) -> Option<(f64, f64)> {
        let on_globe = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        Some(self.project(lat, lon)).filter(|point| on_globe && self.holds(*point, 0.0))
    }

    /// Whether a point lies in the frame, at least `margin` away from its edges.
    pub(crate) fn holds(&self, (x, y): (f64, f64), margin: f64) -> bool {
        let inside = |value: f64, length: u16| (margin..=f64::from(length) - margin).contains(&value);
        inside(x, self.width) && inside(y, self.height)
    }
}
