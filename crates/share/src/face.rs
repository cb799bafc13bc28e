//! One embedded font file: which letters it has, how they join, what they look like. It knows no sizes and no lines.

use anyhow::{Context, Result};
use resvg::tiny_skia::{PathBuilder, Transform};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Direction, GlyphBuffer, UnicodeBuffer};

/// A font with the factor that makes its letters look as large as the Latin ones beside them.
pub(crate) struct Face {
    font: rustybuzz::Face<'static>,
    pub(crate) data: &'static [u8],
    factor: f32,
}

impl Face {
    /// `factor` is the `size-adjust` of the stylesheet.
    pub(crate) fn new(data: &'static [u8], factor: f32) -> Result<Face> {
        let font = rustybuzz::Face::from_slice(data, 0).context("an embedded font does not read")?;
        Ok(Face { font, data, factor })
    }

    pub(crate) fn has(&self, letter: char) -> bool {
        self.font.glyph_index(letter).is_some()
    }

    /// Pixels for one unit of the font at a font size.
    pub(crate) fn scale(&self, size: f32) -> f32 {
        size * self.factor / f32::from(u16::try_from(self.font.units_per_em()).unwrap_or(1000))
    }

    /// Joins and places the letters of a text that runs in one direction; glyphs come from left to right.
    pub(crate) fn shape(&self, text: &str, direction: Direction) -> GlyphBuffer {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(direction);
        buffer.guess_segment_properties();
        rustybuzz::shape(&self.font, &[], buffer)
    }

    /// Adds the outline of a glyph to a path; `to_page` leads from font units (y upwards) to the page.
    pub(crate) fn outline(&self, glyph: u16, to_page: Transform, path: &mut PathBuilder) {
        let mut pen = Pen { to_page, path };
        self.font.outline_glyph(GlyphId(glyph), &mut pen);
    }
}

struct Pen<'a> {
    to_page: Transform,
    path: &'a mut PathBuilder,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        let map = self.to_page;
        (map.sx * x + map.kx * y + map.tx, map.ky * x + map.sy * y + map.ty)
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
