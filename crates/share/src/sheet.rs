//! The paper a card is drawn on. Distances count from the page's starting edge: the left one, in Arabic the right one.

use crate::ink::{Ink, PAPER};
use crate::line::Line;
use crate::{HEIGHT, WIDTH};
use anyhow::{Context, Result};
use model::Direction;
use resvg::tiny_skia::{FillRule, Paint, Pixmap, PixmapPaint, Rect, Transform};

/// What stays free at both edges.
pub(crate) const MARGIN: f32 = 64.0;

/// A sheet of paper with a direction.
pub(crate) struct Sheet {
    pixmap: Pixmap,
    direction: Direction,
}

impl Sheet {
    pub(crate) fn new(direction: Direction) -> Result<Sheet> {
        let mut pixmap = Pixmap::new(WIDTH, HEIGHT).context("no memory for a picture")?;
        pixmap.fill(PAPER.color());
        Ok(Sheet { pixmap, direction })
    }

    pub(crate) fn direction(&self) -> Direction {
        self.direction
    }

    pub(crate) fn pixmap(&self) -> &Pixmap {
        &self.pixmap
    }

    /// A filled rectangle `start` from the starting edge.
    pub(crate) fn rect(&mut self, start: f32, top: f32, width: f32, height: f32, ink: Ink) {
        let left = self.left(start, width);
        if let Some(rect) = Rect::from_xywh(left, top, width, height) {
            self.pixmap.fill_rect(rect, &paint(ink), Transform::identity(), None);
        }
    }

    /// A line of letters that begins `start` from the starting edge.
    pub(crate) fn text(&mut self, line: &Line, start: f32, baseline: f32, ink: Ink) {
        let left = self.left(start, line.width());
        if let Some(path) = line.path(left, baseline) {
            self.pixmap.fill_path(&path, &paint(ink), FillRule::Winding, Transform::identity(), None);
        }
    }

    /// A picture with its nearer edge `start` from the starting edge; what it shows is never mirrored.
    pub(crate) fn picture(&mut self, picture: &Pixmap, start: f32, top: f32) {
        let left = self.left(start, picture.width() as f32);
        let (left, top) = (left.round() as i32, top.round() as i32);
        let paint = PixmapPaint::default();
        self.pixmap.draw_pixmap(left, top, picture.as_ref(), &paint, Transform::identity(), None);
    }

    fn left(&self, start: f32, width: f32) -> f32 {
        match self.direction {
            Direction::LeftToRight => start,
            Direction::RightToLeft => WIDTH as f32 - start - width,
        }
    }
}

fn paint(ink: Ink) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(ink.color());
    paint.anti_alias = true;
    paint
}
