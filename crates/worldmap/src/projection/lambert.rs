//! Lambert's azimuthal equal-area projection, there and back: a part of the globe with little distortion.
//!
//! Snyder: Map projections, a working manual. U.S. Geological Survey Professional Paper 1395 (1987), page 185 f.,
//! <https://doi.org/10.3133/pp1395>.

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lambert {
    pub(crate) lat: f64,
    pub(crate) lon: f64,
}

impl Lambert {
    pub(crate) fn forward(self, lat: f64, lon: f64) -> (f64, f64) {
        let (sin0, cos0) = self.lat.to_radians().sin_cos();
        let (sin, cos) = lat.to_radians().sin_cos();
        let (sin_lon, cos_lon) = (lon - self.lon).to_radians().sin_cos();
        let nearness = 1.0 + sin0 * sin + cos0 * cos * cos_lon;
        // The point opposite the middle lies all around the map, two radii away; one direction is as good as another.
        if nearness < 1e-9 {
            return (2.0, 0.0);
        }
        let k = (2.0 / nearness).sqrt();
        (k * cos * sin_lon, k * (cos0 * sin - sin0 * cos * cos_lon))
    }

    /// Latitude and longitude of a point of the plane.
    pub(crate) fn back(self, x: f64, y: f64) -> (f64, f64) {
        let (sin0, cos0) = self.lat.to_radians().sin_cos();
        let rho = x.hypot(y);
        if rho < 1e-12 {
            return (self.lat, self.lon);
        }
        let (sin_c, cos_c) = (2.0 * (rho / 2.0).min(1.0).asin()).sin_cos();
        let lat = (cos_c * sin0 + y * sin_c * cos0 / rho).clamp(-1.0, 1.0).asin();
        let lon = (x * sin_c).atan2(rho * cos0 * cos_c - y * sin0 * sin_c);
        (lat.to_degrees(), self.lon + lon.to_degrees())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: Lambert = Lambert { lat: 47.0, lon: 20.0 };

    #[test]
    fn d3_puts_every_place_at_the_same_point() {
        // `geoAzimuthalEqualArea().rotate([-20, -47])` of d3-geo 3.1.1, whose y points south.
        for (lat, lon, x, y) in [
            (47.0, 20.0, 0.0, 0.0),
            (51.51, 7.46, -0.13558033639649555, 0.08978881392461353),
            (31.51, 35.03, 0.22426116433401977, -0.2492678939538723),
            (0.0, -60.0, -1.3169293762272296, -0.16982777522061732),
        ] {
            let found = MAP.forward(lat, lon);
            assert!((found.0 - x).abs() < 1e-9 && (found.1 - y).abs() < 1e-9, "{lat} {lon}: {found:?}");
        }
    }

    #[test]
    fn the_way_back_leads_to_the_same_place() {
        for (lat, lon) in [(47.0, 20.0), (31.5, 35.0), (62.0, -12.0), (-30.0, 100.0)] {
            let (x, y) = MAP.forward(lat, lon);
            let (back_lat, back_lon) = MAP.back(x, y);
            assert!((back_lat - lat).abs() < 1e-9 && (back_lon - lon).abs() < 1e-9, "{back_lat} {back_lon}");
        }
    }

    #[test]
    fn the_point_opposite_is_as_far_away_as_can_be() {
        for (lat, lon) in [(-47.0, -160.0), (-47.0, 200.0), (-46.99999, -160.0)] {
            let (x, y) = MAP.forward(lat, lon);
            assert!((x.hypot(y) - 2.0).abs() < 1e-6, "{lat} {lon}: {x} {y}");
        }
    }
}
