//! Takes the corners out of a ring that nobody would miss, the least first. Knows neither degrees nor units.
//!
//! Visvalingam, Whyatt: Line generalisation by repeated elimination of points. The Cartographic Journal 30 (1993),
//! <https://doi.org/10.1179/000870493786962263>.

use super::ring::Ring;

/// The ring without corners whose triangle with their neighbours is smaller than `least`.
pub(crate) fn simplify(ring: Ring, least: f64) -> Ring {
    let mut points = ring.0;
    // A round takes out every corner that is smaller than both beside it: the same ones as one by one, but quicker.
    loop {
        let areas = areas(&points);
        let before = areas.iter().cycle().skip(areas.len().saturating_sub(1));
        let after = areas.iter().cycle().skip(1);
        let goes = |((own, before), after): ((&Corner, &Corner), &Corner)| {
            own.0 < least && own < before && own < after
        };
        let goes: Vec<bool> = areas.iter().zip(before).zip(after).map(goes).collect();
        if points.len() <= 3 || !goes.contains(&true) {
            return Ring(points);
        }
        points = points.into_iter().zip(goes).filter_map(|(point, goes)| (!goes).then_some(point)).collect();
    }
}

/// The area of the triangle at a corner, and the corner's number, so that no two are equal.
type Corner = (f64, usize);

fn areas(points: &[(f64, f64)]) -> Vec<Corner> {
    let before = points.iter().cycle().skip(points.len().saturating_sub(1));
    let after = points.iter().cycle().skip(1);
    let areas =
        points.iter().zip(before).zip(after).map(|((own, before), after)| triangle(*before, *own, *after));
    areas.zip(0..).collect()
}

fn triangle(a: (f64, f64), b: (f64, f64), c: (f64, f64)) -> f64 {
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dent_goes_and_a_cape_stays() {
        let coast = vec![(0.0, 0.0), (5.0, 0.1), (10.0, 0.0), (12.0, 5.0), (10.0, 10.0), (0.0, 10.0)];
        let simple = simplify(Ring(coast.clone()), 2.0);
        assert_eq!(simple.0, [coast[0], coast[2], coast[3], coast[4], coast[5]]);
    }

    #[test]
    fn an_even_line_does_not_keep_a_corner_for_ever() {
        let line: Vec<(f64, f64)> = (0..100).map(|x| (f64::from(x), 0.0)).chain([(50.0, 40.0)]).collect();
        assert_eq!(simplify(Ring(line), 1.0).0.len(), 3);
    }
}
