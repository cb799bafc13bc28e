//! Cuts a ring down to a rectangle. Knows neither degrees nor units.
//!
//! Sutherland, Hodgman: Reentrant polygon clipping. Communications of the ACM 17 (1974),
//! <https://doi.org/10.1145/360767.360802>. What falls apart stays joined along the edge, which no filling shows.

use super::ring::Ring;

pub(crate) struct Bounds {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

/// The part of the ring inside, which may be empty.
pub(crate) fn clip(ring: Ring, bounds: &Bounds) -> Ring {
    let x = |point: (f64, f64)| point.0;
    let y = |point: (f64, f64)| point.1;
    let ring = half(&ring, |point| x(point) - bounds.left);
    let ring = half(&ring, |point| bounds.right - x(point));
    let ring = half(&ring, |point| y(point) - bounds.top);
    half(&ring, |point| bounds.bottom - y(point))
}

/// The part on one side of a line; `depth` is how far inside a point lies.
fn half(ring: &Ring, depth: impl Fn((f64, f64)) -> f64) -> Ring {
    let mut kept = Vec::new();
    for (from, to) in ring.sides() {
        let (a, b) = (depth(from), depth(to));
        if (a < 0.0) != (b < 0.0) {
            let part = a / (a - b);
            kept.push((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part));
        }
        if b >= 0.0 {
            kept.push(to);
        }
    }
    Ring(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(points: &[(f64, f64)]) -> f64 {
        let bounds = Bounds { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };
        clip(Ring(points.to_vec()), &bounds).area().abs()
    }

    #[test]
    fn only_the_part_inside_is_left() {
        assert_eq!(area(&[(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0)]), 1.0);
        assert_eq!(area(&[(-5.0, -5.0), (5.0, -5.0), (5.0, 5.0), (-5.0, 5.0)]), 25.0);
        assert_eq!(area(&[(-9.0, -9.0), (99.0, -9.0), (99.0, 99.0), (-9.0, 99.0)]), 100.0);
        assert_eq!(area(&[(20.0, 0.0), (30.0, 0.0), (30.0, 9.0)]), 0.0);
    }
}
