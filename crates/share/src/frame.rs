//! The room a text has, and the size and rows with which it fits there. How wide a row is, it is told.

use crate::breaks::{self, Row};
use model::Direction;

/// The room a text has and the sizes it may take, largest first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame<'s> {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) lines: usize,
    pub(crate) sizes: &'s [f32],
}

/// What a line needs above and below its baseline and from one baseline to the next, for a size of 1.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    pub(crate) above: f32,
    pub(crate) below: f32,
    pub(crate) leading: f32,
}

impl Measure {
    /// Arabic needs more room, above and below (leading 1.25 against 1.12 on the pages).
    pub(crate) const fn of(direction: Direction) -> Measure {
        match direction {
            Direction::LeftToRight => Measure { above: 0.93, below: 0.27, leading: 1.12 },
            Direction::RightToLeft => Measure { above: 1.05, below: 0.5, leading: 1.28 },
        }
    }

    /// How many lines of a size a frame holds.
    pub(crate) fn lines(self, frame: Frame, size: f32) -> usize {
        (1..=frame.lines).rev().find(|lines| self.height(*lines) * size <= frame.height).unwrap_or(0)
    }

    pub(crate) fn height(self, lines: usize) -> f32 {
        if lines == 0 { 0.0 } else { self.above + self.below + (lines - 1) as f32 * self.leading }
    }
}

/// The largest size at which no word is parted; a parted word only where it stands half as large again.
/// `None` if the text does not fit at any size.
pub(crate) fn fit(
    text: &str,
    frame: Frame,
    measure: Measure,
    width: &dyn Fn(f32, &str) -> f32,
) -> Option<(f32, Vec<Row>)> {
    let mut parted: Option<(f32, Vec<Row>)> = None;
    for &size in frame.sizes {
        let within = |limit: f32| breaks::rows(text, &|row| width(size, row) <= limit);
        let rows = within(frame.width).filter(|rows| rows.len() <= measure.lines(frame, size));
        let Some(rows) = rows else { continue };
        if hyphens(&rows) > 0 {
            parted.get_or_insert((size, rows));
        } else if parted.as_ref().is_none_or(|(larger, _)| size * 1.5 >= *larger) {
            return Some((size, balanced(rows, frame.width, &within)));
        }
    }
    parted
}

/// The same number of rows, as equal in width as possible.
fn balanced(rows: Vec<Row>, width: f32, within: &dyn Fn(f32) -> Option<Vec<Row>>) -> Vec<Row> {
    let (mut low, mut high, mut best) = (width / rows.len().max(1) as f32, width, rows);
    while best.len() > 1 && high - low > 8.0 {
        let middle = (low + high) / 2.0;
        match within(middle).filter(|rows| rows.len() == best.len() && hyphens(rows) == 0) {
            Some(rows) => (high, best) = (middle, rows),
            None => low = middle,
        }
    }
    best
}

fn hyphens(rows: &[Row]) -> usize {
    rows.iter().filter(|row| row.hyphenated).count()
}
