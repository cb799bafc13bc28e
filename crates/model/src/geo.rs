//! A place on the globe in hundredths of a degree, so that no float has to travel, and the distance between two.

use serde::{Deserialize, Serialize};

/// A place. Hundredths of a degree (about one kilometre) are as exact as a city needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Geo {
    /// Latitude north of the equator in hundredths of a degree, −9000 to 9000.
    pub lat: i32,
    /// Longitude east of Greenwich in hundredths of a degree, −18000 to 18000.
    pub lon: i32,
}

impl Geo {
    /// Distance along the great circle in kilometres, on a sphere of 6371 km (mean earth radius, IUGG);
    /// off by less than 0.6 % from the ellipsoid.
    pub fn distance_km(self, other: Geo) -> u32 {
        let radians = |hundredths: i32| f64::from(hundredths) / 100.0 * std::f64::consts::PI / 180.0;
        let (lat1, lat2) = (radians(self.lat), radians(other.lat));
        let half_lat = ((lat2 - lat1) / 2.0).sin();
        let half_lon = ((radians(other.lon) - radians(self.lon)) / 2.0).sin();
        let h = half_lat * half_lat + lat1.cos() * lat2.cos() * half_lon * half_lon;
        (2.0 * 6371.0 * h.sqrt().min(1.0).asin()).round() as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_agree_with_known_ones() {
        let dortmund = Geo { lat: 5151, lon: 747 };
        assert_eq!(dortmund.distance_km(dortmund), 0);
        let dura = dortmund.distance_km(Geo { lat: 3151, lon: 3501 });
        assert!((3_150..=3_200).contains(&dura), "{dura}");
        let antipode = dortmund.distance_km(Geo { lat: -5151, lon: -17253 });
        assert!((20_010..=20_020).contains(&antipode), "{antipode}");
    }
}
