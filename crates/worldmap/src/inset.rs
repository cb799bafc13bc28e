//! The outline of the map of Europe on the map of the world: shows where the one lies in the other.

use crate::frame::{EUROPE, EUROPE_MIDDLE, Frame, WORLD};
use crate::projection::Lambert;

/// A closed line of points in units of the world map; the last is not the first again. Its sides are bent, since the
/// two maps flatten the globe in different ways.
pub fn inset() -> Vec<(i32, i32)> {
    let mut outline: Vec<(i32, i32)> = edge(&EUROPE).into_iter().map(on_the_world).collect();
    outline.dedup();
    outline
}

/// Points along the edge of a frame, clockwise from its upper left corner.
fn edge(frame: &Frame) -> Vec<(f64, f64)> {
    const STEPS: u8 = 8;
    let (width, height) = (f64::from(frame.width), f64::from(frame.height));
    let corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)];
    let next = corners.iter().cycle().skip(1);
    let sides = corners.iter().zip(next);
    let along = |part: u8, from: f64, to: f64| from + (to - from) * f64::from(part) / f64::from(STEPS);
    sides
        .flat_map(|(a, b)| (0..STEPS).map(move |part| (along(part, a.0, b.0), along(part, a.1, b.1))))
        .collect()
}

fn on_the_world((x, y): (f64, f64)) -> (i32, i32) {
    let lambert = Lambert { lat: EUROPE_MIDDLE.0, lon: EUROPE_MIDDLE.1 };
    let (lat, lon) = lambert.back((x - EUROPE.middle.0) / EUROPE.scale, (EUROPE.middle.1 - y) / EUROPE.scale);
    let (x, y) = WORLD.project(lat, lon);
    (x.round() as i32, y.round() as i32)
}

#[cfg(test)]
mod tests {
    use super::inset;

    #[test]
    fn the_outline_stands_around_dortmund_and_not_around_kumasi() {
        assert!(surrounds(crate::world().project(51.51, 7.46).unwrap()));
        assert!(surrounds(crate::world().project(31.51, 35.03).unwrap()));
        assert!(!surrounds(crate::world().project(6.69, -1.62).unwrap()));
    }

    /// Counts the edges a ray to the east crosses.
    fn surrounds((x, y): (f64, f64)) -> bool {
        let outline: Vec<(f64, f64)> = inset().into_iter().map(|(x, y)| (x.into(), y.into())).collect();
        let edges = outline.iter().zip(outline.iter().cycle().skip(1));
        let crossed =
            edges.filter(|(a, b)| (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0));
        crossed.count() % 2 == 1
    }
}
