//! What stands beside the words: a drawing or a photograph, the stamp of one goal, or the sheet of all stamps.

use crate::card::Plate;
use crate::faces::{Faces, Voice};
use crate::frame::Frame;
use crate::ink::{INK_SOFT, PAPER};
use crate::setting::Setting;
use crate::sheet::{MARGIN, Sheet};
use crate::{HEIGHT, WIDTH, photograph, stamp};
use anyhow::{Context, Result};
use model::{Goal, Picture};
use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};
use resvg::usvg::{Options, Tree};

const DRAWING: f32 = 464.0;
const STAMP: f32 = 304.0;

/// How much of the sheet's width the plate takes from the words, its margins included.
pub(crate) fn width(plate: Option<&Plate>) -> f32 {
    match plate {
        None => MARGIN,
        Some(Plate::Drawing { .. } | Plate::Photograph { .. }) => DRAWING + 44.0,
        Some(Plate::Stamp(_) | Plate::AllStamps) => MARGIN + STAMP + 48.0,
    }
}

pub(crate) fn draw(sheet: &mut Sheet, faces: &Faces, plate: &Plate) -> Result<()> {
    let start = WIDTH as f32 - MARGIN - STAMP;
    match plate {
        Plate::Drawing { svg, credit } => drawing(sheet, faces, svg, credit),
        Plate::Photograph { jpeg, credit } => photograph(sheet, faces, jpeg, credit),
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

/// The narrowest file of a photograph that fills its plate, by its width; the widest if none does.
pub fn width_of_photograph(picture: &Picture) -> u32 {
    let scale = cover(picture.width.max(1) as f32, picture.height.max(1) as f32).sx;
    let fills = |width: &u32| *width as f32 >= picture.width as f32 * scale;
    picture.widths().find(fills).unwrap_or(picture.width)
}

fn drawing(sheet: &mut Sheet, faces: &Faces, svg: &str, credit: &str) -> Result<()> {
    let tree = Tree::from_str(svg, &Options::default()).context("the drawing does not read as SVG")?;
    let mut plate = empty()?;
    let lies = cover(tree.size().width(), tree.size().height());
    resvg::render(&tree, lies, &mut plate.as_mut());
    hang(sheet, faces, &plate, credit);
    Ok(())
}

fn photograph(sheet: &mut Sheet, faces: &Faces, jpeg: &[u8], credit: &str) -> Result<()> {
    let photograph = photograph::decode(jpeg)?;
    let mut plate = empty()?;
    let lies = cover(photograph.width() as f32, photograph.height() as f32);
    let fine = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
    plate.draw_pixmap(0, 0, photograph.as_ref(), &fine, lies, None);
    hang(sheet, faces, &plate, credit);
    Ok(())
}

const PLATE: (f32, f32) = (DRAWING, HEIGHT as f32 - stamp::SPECTRUM);

fn empty() -> Result<Pixmap> {
    Pixmap::new(PLATE.0 as u32, PLATE.1 as u32).context("no memory for a picture")
}

/// A picture of this size fills its plate and loses what does not fit, as `object-fit: cover` does.
fn cover(width: f32, height: f32) -> Transform {
    let scale = (PLATE.0 / width).max(PLATE.1 / height);
    let (left, top) = ((PLATE.0 - width * scale) / 2.0, (PLATE.1 - height * scale) / 2.0);
    Transform::from_row(scale, 0.0, 0.0, scale, left, top)
}

fn hang(sheet: &mut Sheet, faces: &Faces, plate: &Pixmap, credit: &str) {
    sheet.picture(plate, WIDTH as f32 - PLATE.0, stamp::SPECTRUM);
    credit_tab(sheet, faces, credit);
}

/// No picture without whose it is: a paper tab in the lower corner, as the numbers in a gallery.
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
