//! One line of letters, shaped and put in visual order. It knows its width, not where it stands.

use crate::face::Face;
use crate::faces::{Faces, Voice, guides};
use model::Direction;
use resvg::tiny_skia::{Path, PathBuilder, Transform};
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

/// A line, ready to be drawn.
pub(crate) struct Line<'f> {
    glyphs: Vec<Glyph<'f>>,
    width: f32,
}

/// How a text is set: the voice it speaks in, its size, and the direction of the page it stands on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) voice: Voice,
    pub(crate) size: f32,
    pub(crate) direction: Direction,
}

struct Glyph<'f> {
    face: &'f Face,
    id: u16,
    x: f32,
    y: f32,
    scale: f32,
}

impl<'f> Line<'f> {
    pub(crate) fn new(faces: &'f Faces, text: &str, style: Style) -> Line<'f> {
        let mut line = Line { glyphs: Vec::new(), width: 0.0 };
        let base = match style.direction {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        let bidi = BidiInfo::new(text, Some(base));
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let backwards = levels.get(run.start).is_some_and(|level| level.is_rtl());
                line.add_run(faces.of(style.voice), text.get(run).unwrap_or_default(), style.size, backwards);
            }
        }
        line
    }

    pub(crate) fn width(&self) -> f32 {
        self.width
    }

    /// The outlines with the line's left end and baseline at the given point; nothing for a line of spaces.
    pub(crate) fn path(&self, x: f32, baseline: f32) -> Option<Path> {
        let mut path = PathBuilder::new();
        for glyph in &self.glyphs {
            let (sx, sy) = (glyph.scale, -glyph.scale);
            let to_page = Transform::from_row(sx, 0.0, 0.0, sy, x + glyph.x, baseline - glyph.y);
            glyph.face.outline(glyph.id, to_page, &mut path);
        }
        path.finish()
    }

    /// Whether some letter has become the box for "no such letter".
    #[cfg(test)]
    pub(crate) fn has_boxes(&self) -> bool {
        self.glyphs.iter().any(|glyph| glyph.id == 0)
    }

    #[cfg(test)]
    pub(crate) fn glyph_ids(&self) -> Vec<u16> {
        self.glyphs.iter().map(|glyph| glyph.id).collect()
    }

    fn add_run(&mut self, faces: &'f [Face; 2], text: &str, size: f32, backwards: bool) {
        let mut stretches = stretches(faces, text);
        if backwards {
            stretches.reverse();
        }
        let direction =
            if backwards { rustybuzz::Direction::RightToLeft } else { rustybuzz::Direction::LeftToRight };
        for (face, range) in stretches {
            let scale = face.scale(size);
            let shaped = face.shape(text.get(range).unwrap_or_default(), direction);
            for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
                self.glyphs.push(Glyph {
                    face,
                    id: u16::try_from(info.glyph_id).unwrap_or(0),
                    x: self.width + position.x_offset as f32 * scale,
                    y: position.y_offset as f32 * scale,
                    scale,
                });
                self.width += position.x_advance as f32 * scale;
            }
        }
    }
}

/// The text cut where the face changes. A letter stays with the face before it as long as that face has it, so that
/// spaces and marks do not change faces within a word or a phrase.
fn stretches<'f>(faces: &'f [Face; 2], text: &str) -> Vec<(&'f Face, Range<usize>)> {
    let [first, second] = faces;
    let mut found: Vec<(&Face, Range<usize>)> = Vec::new();
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        let sticks = |face: &Face| guides(letter) || (!letter.is_ascii_digit() && face.has(letter));
        match found.last_mut() {
            Some((face, range)) if sticks(face) || (!first.has(letter) && !second.has(letter)) => {
                range.end = end
            }
            last => {
                let face = if first.has(letter) || !second.has(letter) { first } else { second };
                match last {
                    Some((before, range)) if std::ptr::eq(*before, face) => range.end = end,
                    _ => found.push((face, at..end)),
                }
            }
        }
    }
    found
}
