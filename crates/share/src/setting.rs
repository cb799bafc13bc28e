//! A text set into a frame: the size at which it fits and its lines. It is always inside its frame.

use crate::breaks::{self, Row};
use crate::faces::{Faces, Voice};
use crate::ink::Ink;
use crate::line::{Line, Style};
use crate::sheet::Sheet;
use model::Direction;

/// A text that fits.
pub(crate) struct Setting<'f> {
    lines: Vec<Line<'f>>,
    size: f32,
    measure: Measure,
    cut: bool,
}

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
struct Measure {
    above: f32,
    below: f32,
    leading: f32,
}

impl<'f> Setting<'f> {
    /// `text` may hold soft hyphens. `direction` is the page's.
    pub(crate) fn new(
        faces: &'f Faces,
        voice: Voice,
        direction: Direction,
        text: &str,
        frame: Frame,
    ) -> Setting<'f> {
        let measure = Measure::of(direction);
        let text = faces.readable(voice, text);
        let style = |size| Style { voice, size, direction };
        let fitted = fit(&text, frame, measure, &|size, row| Line::new(faces, row, style(size)).width());
        let (size, rows, cut) = match fitted {
            Some((size, rows)) => (size, rows, false),
            None => {
                let size = frame.sizes.last().copied().unwrap_or(16.0);
                let fits = |row: &str| Line::new(faces, row, style(size)).width() <= frame.width;
                (size, breaks::cut(&text, measure.lines(frame, size), &fits), true)
            }
        };
        let lines = rows.iter().map(|row| Line::new(faces, &row.text, style(size))).collect();
        Setting { lines, size, measure, cut }
    }

    /// Whether the text did not fit at any size and ends in an ellipsis.
    pub(crate) fn is_cut(&self) -> bool {
        self.cut
    }

    pub(crate) fn height(&self) -> f32 {
        self.measure.height(self.lines.len()) * self.size
    }

    pub(crate) fn size(&self) -> f32 {
        self.size
    }

    /// The first baseline of a setting drawn at `top`.
    pub(crate) fn baseline(&self, top: f32) -> f32 {
        top + self.measure.above * self.size
    }

    /// The height of a line through the middle of the first line's small letters.
    pub(crate) fn middle(&self, top: f32) -> f32 {
        self.baseline(top) - 0.26 * self.size
    }

    /// How much nearer the next setting may stand than below this one, so that both read as one block.
    pub(crate) fn tightening(&self) -> f32 {
        (self.measure.above + self.measure.below - self.measure.leading) * self.size
    }

    /// The width of the widest line.
    pub(crate) fn width(&self) -> f32 {
        self.lines.iter().map(Line::width).fold(0.0, f32::max)
    }

    /// Draws the lines from `top` down, each beginning at the same distance from the page's starting edge.
    pub(crate) fn draw(&self, sheet: &mut Sheet, start: f32, top: f32, ink: Ink) {
        for (number, line) in self.lines.iter().enumerate() {
            let baseline = top + (self.measure.above + number as f32 * self.measure.leading) * self.size;
            sheet.text(line, start, baseline, ink);
        }
    }

    #[cfg(test)]
    pub(crate) fn leading(&self) -> f32 {
        self.measure.leading * self.size
    }

    #[cfg(test)]
    pub(crate) fn lines(&self) -> &[Line<'f>] {
        &self.lines
    }
}

impl Measure {
    /// Arabic needs more room, above and below (leading 1.25 against 1.12 on the pages).
    const fn of(direction: Direction) -> Measure {
        match direction {
            Direction::LeftToRight => Measure { above: 0.93, below: 0.27, leading: 1.12 },
            Direction::RightToLeft => Measure { above: 1.05, below: 0.5, leading: 1.28 },
        }
    }

    /// How many lines of a size a frame holds.
    fn lines(self, frame: Frame, size: f32) -> usize {
        (1..=frame.lines).rev().find(|lines| self.height(*lines) * size <= frame.height).unwrap_or(0)
    }

    fn height(self, lines: usize) -> f32 {
        if lines == 0 { 0.0 } else { self.above + self.below + (lines - 1) as f32 * self.leading }
    }
}

/// The largest size at which no word is parted; a parted word only where it stands half as large again.
/// `None` if the text does not fit at any size.
fn fit(
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
