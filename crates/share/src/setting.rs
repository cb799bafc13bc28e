//! A text set into a frame: the size at which it fits and its lines. It is always inside its frame.

use crate::cut::cut;
use crate::faces::{Faces, Voice};
use crate::frame::{Frame, Measure, fit};
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
        let (size, rows, is_cut) = match fitted {
            Some((size, rows)) => (size, rows, false),
            None => {
                let size = frame.sizes.last().copied().unwrap_or(16.0);
                let fits = |row: &str| Line::new(faces, row, style(size)).width() <= frame.width;
                (size, cut(&text, measure.lines(frame, size), &fits), true)
            }
        };
        let lines = rows.iter().map(|row| Line::new(faces, &row.text, style(size))).collect();
        Setting { lines, size, measure, cut: is_cut }
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
