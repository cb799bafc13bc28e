//! Cuts coasts open where the globe is, so that none runs across the whole map. Works in degrees, before projection.

use super::clip::{self, Bounds};
use super::ring::Ring;

/// The parts of a coast on a map with this meridian in the middle: longitudes within 180 degrees of it.
pub(crate) fn cut(ring: &Ring, meridian: f64) -> Vec<Ring> {
    // Only Antarctica goes round a pole, and no panel shows it.
    let Some(ring) = unrolled(ring) else { return Vec::new() };
    let (left, right) = (meridian - 180.0, meridian + 180.0);
    let bounds = Bounds { left, top: -90.0, right, bottom: 90.0 };
    [-360.0, 0.0, 360.0]
        .into_iter()
        .map(|turn| clip::clip(ring.clone().map(|(lon, lat)| (lon + turn, lat)), &bounds))
        .filter(|part| !part.0.is_empty())
        .collect()
}

/// The ring with longitudes that never jump, so beyond 180 degrees where it must; `None` if it does not close then.
fn unrolled(ring: &Ring) -> Option<Ring> {
    let start = ring.0.first()?.0;
    let mut lon = start;
    let mut follow = |(next, lat): (f64, f64)| {
        lon += (next - lon + 180.0).rem_euclid(360.0) - 180.0;
        (lon, lat)
    };
    let points: Vec<_> = ring.sides().map(|(_, to)| follow(to)).collect();
    let closes = points.last().is_some_and(|last| (last.0 - start).abs() < 1.0);
    closes.then_some(Ring(points))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_island_on_the_seam_is_cut_in_two() {
        let island = Ring(vec![(170.0, 0.0), (-170.0, 0.0), (-170.0, 10.0), (170.0, 10.0)]);
        let parts = cut(&island, 0.0);
        assert_eq!(parts.len(), 2);
        for part in parts {
            assert_eq!(part.area().abs(), 100.0, "{part:?}");
        }
        assert_eq!(cut(&island, 11.0).len(), 1);
    }

    #[test]
    fn what_goes_round_a_pole_is_left_out() {
        let ice = Ring([-180.0, -90.0, 0.0, 90.0].map(|lon| (lon, -70.0)).into());
        assert_eq!(cut(&ice, 11.0), []);
    }
}
