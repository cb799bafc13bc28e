//! From the globe to a plane whose unit is the earth's radius. Knows nothing of panels and their units.

mod equal_earth;
mod lambert;

use equal_earth::EqualEarth;
pub(crate) use lambert::Lambert;

/// A way to flatten the globe. Degrees in, x to the east and y to the north out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Projection {
    EqualEarth(EqualEarth),
    Lambert(Lambert),
}

impl Projection {
    /// The whole globe, this meridian in the middle.
    pub(crate) const fn equal_earth(meridian: f64) -> Projection {
        Projection::EqualEarth(EqualEarth { meridian })
    }

    /// A part of the globe around this point.
    pub(crate) const fn lambert(lat: f64, lon: f64) -> Projection {
        Projection::Lambert(Lambert { lat, lon })
    }

    pub(crate) fn forward(self, lat: f64, lon: f64) -> (f64, f64) {
        match self {
            Projection::EqualEarth(projection) => projection.forward(lat, lon),
            Projection::Lambert(projection) => projection.forward(lat, lon),
        }
    }
}
