//! A closed line of points, the last joined to the first. Knows neither degrees nor units.

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ring(pub(crate) Vec<(f64, f64)>);

impl Ring {
    pub(crate) fn map(self, to: impl Fn((f64, f64)) -> (f64, f64)) -> Ring {
        Ring(self.0.into_iter().map(to).collect())
    }

    /// Every side, from point to point.
    pub(crate) fn sides(&self) -> impl Iterator<Item = ((f64, f64), (f64, f64))> + '_ {
        self.0.iter().copied().zip(self.0.iter().copied().cycle().skip(1))
    }

    /// Positive where the ring runs clockwise on a page, whose y points down.
    pub(crate) fn area(&self) -> f64 {
        self.sides().map(|(a, b)| (a.0 * b.1 - b.0 * a.1) / 2.0).sum()
    }
}
