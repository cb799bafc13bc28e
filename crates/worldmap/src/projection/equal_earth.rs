//! The Equal Earth projection: the whole globe with all areas in their true proportion, so no continent is belittled.
//!
//! Šavrič, Patterson, Jenny: The Equal Earth map projection. International Journal of Geographical Information Science
//! 33 (2019), <https://doi.org/10.1080/13658816.2018.1504949>.

const A: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct EqualEarth {
    /// The longitude in the middle.
    pub(crate) meridian: f64,
}

impl EqualEarth {
    pub(crate) fn forward(self, lat: f64, lon: f64) -> (f64, f64) {
        flat(lat, turned(lon - self.meridian))
    }
}

/// Longitude counted from the middle meridian, −180 to 180; both edges of the map stay what they are.
fn turned(lon: f64) -> f64 {
    if (-180.0..=180.0).contains(&lon) { lon } else { (lon + 180.0).rem_euclid(360.0) - 180.0 }
}

fn flat(lat: f64, lon: f64) -> (f64, f64) {
    let [a1, a2, a3, a4] = A;
    let m = 3f64.sqrt() / 2.0;
    let theta = (m * lat.to_radians().sin()).asin();
    let t2 = theta * theta;
    let t6 = t2 * t2 * t2;
    let slope = a1 + 3.0 * a2 * t2 + t6 * (7.0 * a3 + 9.0 * a4 * t2);
    (lon.to_radians() * theta.cos() / (m * slope), theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d3_puts_every_place_at_the_same_point() {
        // `geoEqualEarthRaw` of d3-geo 3.1.1.
        for (lat, lon, x, y) in [
            (0.0, 0.0, 0.0, 0.0),
            (0.0, 180.0, 2.7066299836960748, 0.0),
            (90.0, 0.0, 0.0, 1.3173627591574133),
            (45.0, 45.0, 0.5799272495514918, 0.8602310855220102),
            (-33.9, 151.2, 2.0866400672259036, -0.6652554426964438),
            (-57.0, -180.0, -2.0992817065535174, -1.046776307286505),
        ] {
            let found = EqualEarth { meridian: 0.0 }.forward(lat, lon);
            assert!((found.0 - x).abs() < 1e-9 && (found.1 - y).abs() < 1e-9, "{lat} {lon}: {found:?}");
        }
    }

    #[test]
    fn what_lies_beyond_the_edge_comes_back_on_the_other_side() {
        let map = EqualEarth { meridian: 11.0 };
        assert!(map.forward(0.0, -170.0).0 > 2.6);
        assert!(map.forward(0.0, -168.0).0 < -2.6);
        assert_eq!(map.forward(10.0, 11.0).0, 0.0);
    }
}
