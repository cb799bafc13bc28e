//! Writes rings as one SVG path, as short as it gets: whole numbers, each counted from the point before.
//!
//! <https://www.w3.org/TR/SVG2/paths.html#PathDataBNF>: after `m` further pairs are lines, and a minus parts numbers.

use std::fmt::Write;

use super::ring::Ring;

pub(crate) fn path(rings: impl Iterator<Item = Ring>) -> String {
    let mut path = String::new();
    // After `z` the next point is counted from where the ring began.
    let mut at = (0, 0);
    for points in rings.map(|ring| whole(&ring)).filter(|points| points.len() > 2) {
        let begin = points.first().copied().unwrap_or_default();
        path.push('m');
        for (number, point) in points.into_iter().enumerate() {
            let (x, y) = (point.0 - at.0, point.1 - at.1);
            let space = if number > 0 && x >= 0 { " " } else { "" };
            let comma = if y >= 0 { " " } else { "" };
            // Writing to a string cannot fail.
            let _ = write!(path, "{space}{x}{comma}{y}");
            at = point;
        }
        path.push('z');
        at = begin;
    }
    path
}

/// The corners in whole units, without those that are none any more.
fn whole(ring: &Ring) -> Vec<(i32, i32)> {
    let mut corners: Vec<(i32, i32)> = Vec::new();
    for point in ring.0.iter().map(|point| (point.0.round() as i32, point.1.round() as i32)) {
        while let [.., a, b] = corners.as_slice()
            && straight(*a, *b, point)
        {
            corners.pop();
        }
        if corners.last() != Some(&point) {
            corners.push(point);
        }
    }
    while let [first, .., last] = corners.as_slice()
        && first == last
    {
        corners.pop();
    }
    corners
}

/// Whether the three lie on one line, there and back included.
fn straight(a: (i32, i32), b: (i32, i32), c: (i32, i32)) -> bool {
    (b.0 - a.0) * (c.1 - a.1) == (c.0 - a.0) * (b.1 - a.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(rings: &[&[(f64, f64)]]) -> String {
        path(rings.iter().map(|points| Ring(points.to_vec())))
    }

    #[test]
    fn a_path_has_no_letter_too_many() {
        let square: &[_] = &[(10.0, 10.0), (15.1, 10.0), (20.0, 9.9), (20.0, 20.0), (10.0, 20.0)];
        let island: &[_] = &[(5.0, 5.0), (8.0, 5.0), (8.0, 2.0)];
        assert_eq!(written(&[square, island]), "m10 10 10 0 0 10-10 0zm-5-5 3 0 0-3z");
    }

    #[test]
    fn what_is_smaller_than_a_unit_is_not_drawn() {
        assert_eq!(
            written(&[&[(0.1, 0.1), (0.3, 0.1), (0.3, 0.4)], &[(0.0, 0.0), (9.0, 0.0), (4.0, 0.2)]]),
            ""
        );
    }
}
