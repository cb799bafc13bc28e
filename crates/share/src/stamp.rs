//! Goals as stamps, and the hairline of all seventeen colours. It does not choose which goals stand where.

use crate::WIDTH;
use crate::faces::{Faces, Voice};
use crate::ink::{INK, Ink};
use crate::line::{Line, Style};
use crate::sheet::Sheet;
use model::{Direction, Goal};

/// Height of the hairline at the top.
pub(crate) const SPECTRUM: f32 = 10.0;

/// A stamp of a goal: colour, inner hairline, numeral near the starting corner.
pub(crate) fn draw(sheet: &mut Sheet, faces: &Faces, goal: Goal, start: f32, top: f32, side: f32) {
    let colour = Ink::hex(goal.colour());
    let edge = (side / 60.0).clamp(1.0, 3.0).round();
    sheet.rect(start, top, side, side, colour.mixed(INK, 22));
    sheet.rect(start + edge, top + edge, side - 2.0 * edge, side - 2.0 * edge, colour);
    let style = Style { voice: Voice::Strong, size: side * 0.46, direction: Direction::LeftToRight };
    let numeral = Line::new(faces, &goal.to_string(), style);
    sheet.text(&numeral, start + side * 0.12, top + side * 0.46, Ink::hex(goal.ink()));
}

/// Stamps in a row that begins at `start`.
pub(crate) fn row(sheet: &mut Sheet, faces: &Faces, goals: &[Goal], start: f32, top: f32, side: f32) {
    let step = side * 1.16;
    for (number, goal) in goals.iter().enumerate() {
        draw(sheet, faces, *goal, start + number as f32 * step, top, side);
    }
}

/// All seventeen colours along the upper edge, in reading order.
pub(crate) fn spectrum(sheet: &mut Sheet) {
    // Whole pixels, so that no two colours mix where they meet.
    let edge = |number: u32| (number * WIDTH / 17) as f32;
    for goal in Goal::all() {
        let number = u32::from(goal.number());
        let (from, to) = (edge(number - 1), edge(number));
        sheet.rect(from, 0.0, to - from, SPECTRUM, Ink::hex(goal.colour()));
    }
}
