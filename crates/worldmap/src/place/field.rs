//! What targets find on a map: the anchors, the home city, the edges, and the distance they keep. Moves nothing.

use crate::map::Map;

/// A point in whole units.
pub(crate) type Point = (i32, i32);

#[derive(Debug)]
pub(crate) struct Field {
    /// In the order the targets stand in.
    pub(crate) anchors: Vec<Point>,
    pub(crate) home: Option<Point>,
    /// The least distance of two targets, which is the diameter of each.
    pub(crate) disc: i32,
    width: i32,
    height: i32,
}

impl Field {
    pub(crate) fn new(map: Map, home: Option<Point>, anchors: Vec<Point>) -> Field {
        let frame = map.frame();
        let (width, height) = (i32::from(frame.width), i32::from(frame.height));
        Field { anchors, home, disc: i32::from(map.disc()), width, height }
    }

    /// The nearest point at which a target lies wholly on the map.
    pub(crate) fn inside(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let edge = f64::from(self.edge());
        (x.clamp(edge, f64::from(self.width) - edge), y.clamp(edge, f64::from(self.height) - edge))
    }

    pub(crate) fn is_inside(&self, (x, y): Point) -> bool {
        let edge = self.edge();
        (edge..=self.width - edge).contains(&x) && (edge..=self.height - edge).contains(&y)
    }

    /// Whether two targets, or a target and the home city, keep their distance.
    pub(crate) fn apart(&self, a: Point, b: Point) -> bool {
        square(a, b) >= self.disc * self.disc
    }

    /// Whether these targets are a solution.
    pub(crate) fn is_solved(&self, targets: &[Point]) -> bool {
        targets.iter().enumerate().all(|(number, target)| {
            let mut others = targets.iter().take(number).chain(&self.home);
            self.is_inside(*target) && others.all(|other| self.apart(*target, *other))
        })
    }

    /// The room from the edge of the map to the middle of a target.
    fn edge(&self) -> i32 {
        (self.disc + 1) / 2
    }
}

pub(crate) fn square(a: Point, b: Point) -> i32 {
    let (x, y) = (a.0 - b.0, a.1 - b.1);
    x * x + y * y
}
