//! What stands beside the words: a drawing, the stamp of one goal, or the sheet of all stamps.

use crate::card::Plate;
use crate::faces::{Faces, Voice};
use crate::frame::Frame;
use crate::ink::{INK_SOFT, PAPER};
use crate::setting::Setting;
use crate::sheet::{MARGIN, Sheet};
use crate::{HEIGHT, WIDTH, stamp};
use anyhow::{Context, Result};
use model::Goal;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

const DRAWING: f32 = 464.0;
const STAMP: f32 = 304.0;

/// How much of the sheet's width the plate takes from the words, its margins included.
pub(crate) fn width(plate: Option<&Plate>) -> f32 {
    match plate {
        None => MARGIN,
        Some(Plate::Drawing { .. }) => DRAWING + 44.0,
        Some(Plate::Stamp(_) | Plate::AllStamps) => MARGIN + STAMP + 48.0,
    }
}

pub(crate) fn draw(sheet: &mut Sheet, faces: &Faces, plate: &Plate) -> Result<()> {
    let start = WIDTH as f32 - MARGIN - STAMP;
    match plate {
        Plate::Drawing { svg, credit } => drawing(sheet, faces, svg, credit),
        Plate::Stamp(goal) => {
            stamp::draw(sheet, faces, *goal, start, MARGIN, STAMP);
            Ok(())
        }
        Plate::AllStamps => {
            all_stamps(sheet, faces, start);
            Ok(())
        }
    }
}

/// The drawing fills its plate and loses what does not fit, as `object-fit: cover` does.
fn drawing(sheet: &mut Sheet, faces: &Faces, svg: &str, credit: &str) -> Result<()> {
    let tree = Tree::from_str(svg, &Options::default()).context("the drawing does not read as SVG")?;
    let (width, height) = (DRAWING, HEIGHT as f32 - stamp::SPECTRUM);
    let size = tree.size();
    let scale = (width / size.width()).max(height / size.height());
    let (left, top) = ((width - size.width() * scale) / 2.0, (height - size.height() * scale) / 2.0);
    let mut plate = Pixmap::new(width as u32, height as u32).context("no memory for a drawing")?;
    resvg::render(&tree, Transform::from_row(scale, 0.0, 0.0, scale, left, top), &mut plate.as_mut());
    sheet.picture(&plate, WIDTH as f32 - width, stamp::SPECTRUM);
    credit_tab(sheet, faces, credit);
    Ok(())
}

/// No drawing without whose it is: a paper tab in the lower corner, as the numbers in a gallery.
fn credit_tab(sheet: &mut Sheet, faces: &Faces, credit: &str) {
    let frame = Frame { width: DRAWING - 64.0, height: 60.0, lines: 2, sizes: &[16.0, 15.0, 14.0] };
    let text = Setting::new(faces, Voice::Text, sheet.direction(), credit, frame);
    if text.height() > 0.0 {
        let (width, height) = (text.width() + 24.0, (text.height() + 10.0).ceil());
        let (start, top) = (WIDTH as f32 - DRAWING, HEIGHT as f32 - height);
        sheet.rect(start, top, width.ceil(), height, PAPER);
        text.draw(sheet, start + 12.0, top + 5.0, INK_SOFT);
    }
}

fn all_stamps(sheet: &mut Sheet, faces: &Faces, start: f32) {
    let step = STAMP / 4.0 + 3.0;
    for (number, goal) in Goal::all().enumerate() {
        let (row, column) = (number / 4, number % 4);
        let (left, top) = (start + column as f32 * step, MARGIN + row as f32 * step);
        stamp::draw(sheet, faces, goal, left, top, STAMP / 4.0 - 9.0);
    }
}
