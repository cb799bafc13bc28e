//! The layout of a card: what stands where. Measuring, shaping and filling are done by others.

use crate::card::{Card, Plate};
use crate::faces::{Faces, Voice};
use crate::frame::Frame;
use crate::ink::{ACCENT, INK, INK_SOFT, LINE};
use crate::pair::Pair;
use crate::setting::Setting;
use crate::sheet::{MARGIN, Sheet};
use crate::{WIDTH, plate, stamp};
use anyhow::Result;

/// Where the words may begin, below the hairline.
const TOP: f32 = 56.0;
/// The rule above the wordmark.
const RULE: f32 = 528.0;
const STAMP: f32 = 60.0;
const TITLE: [f32; 11] = [88.0, 80.0, 72.0, 66.0, 60.0, 54.0, 48.0, 44.0, 40.0, 36.0, 32.0];
const SUBTITLE: [f32; 6] = [40.0, 37.0, 34.0, 31.0, 28.0, 26.0];
const SUMMARY: [f32; 4] = [32.0, 30.0, 28.0, 26.0];
/// The widest a summary runs: about 60 letters.
const MEASURE: f32 = 900.0;

pub(crate) fn compose(faces: &Faces, card: &Card) -> Result<Sheet> {
    let mut sheet = Sheet::new(card.locale.direction())?;
    if let Some(plate) = &card.plate {
        plate::draw(&mut sheet, faces, plate)?;
    }
    stamp::spectrum(&mut sheet);
    let width = WIDTH as f32 - MARGIN - plate::width(card.plate.as_ref());
    let below = kicker(&mut sheet, faces, card, width);
    let room = words_end(card) - below;
    match &card.cities {
        Some(cities) => {
            let pair = Pair::new(faces, &sheet, cities, width);
            pair.draw(&mut sheet, MARGIN, below);
            let title = title(faces, card, width, room - pair.height() - 12.0, &SUBTITLE);
            title.draw(&mut sheet, MARGIN, below + pair.height() + 12.0, INK_SOFT);
        }
        None => {
            let title = title(faces, card, width, room, &TITLE);
            title.draw(&mut sheet, MARGIN, below, INK);
            summary(&mut sheet, faces, card, width, (below + title.height() + 16.0, words_end(card)));
        }
    }
    stamp::row(&mut sheet, faces, &card.goals, MARGIN, RULE - 24.0 - STAMP, STAMP);
    wordmark(&mut sheet, faces, card, width);
    Ok(sheet)
}

/// Where the title must have ended.
fn words_end(card: &Card) -> f32 {
    if card.goals.is_empty() { RULE - 16.0 } else { RULE - 24.0 - STAMP - 16.0 }
}

fn title<'f>(faces: &'f Faces, card: &Card, width: f32, height: f32, sizes: &[f32]) -> Setting<'f> {
    let frame = Frame { width, height, lines: 4, sizes };
    Setting::new(faces, Voice::Display, card.words.direction(), &card.title, frame)
}

/// Draws the summary between two heights, if the whole of it fits; beside a drawing the title speaks alone.
fn summary(sheet: &mut Sheet, faces: &Faces, card: &Card, width: f32, (top, end): (f32, f32)) {
    let Some(summary) = card.summary.as_ref().filter(|_| !has_drawing(card)) else { return };
    let frame = Frame { width: width.min(MEASURE), height: end - top, lines: 4, sizes: &SUMMARY };
    let text = Setting::new(faces, Voice::Text, card.words.direction(), summary, frame);
    if !text.is_cut() {
        text.draw(sheet, MARGIN, top, INK_SOFT);
    }
}

/// Draws the kicker and says where the title may begin.
fn kicker(sheet: &mut Sheet, faces: &Faces, card: &Card, width: f32) -> f32 {
    let Some(kicker) = &card.kicker else { return TOP };
    let frame = Frame { width, height: 60.0, lines: 1, sizes: &[27.0, 25.0, 23.0] };
    let line = Setting::new(faces, Voice::Strong, card.words.direction(), kicker, frame);
    line.draw(sheet, MARGIN, TOP, ACCENT);
    TOP + line.height() + 6.0
}

fn wordmark(sheet: &mut Sheet, faces: &Faces, card: &Card, width: f32) {
    // Stamps end above the rule, a drawing stands beside it.
    let rule = if has_drawing(card) { width } else { WIDTH as f32 - 2.0 * MARGIN };
    sheet.rect(MARGIN, RULE, rule, 2.0, LINE);
    let direction = sheet.direction();
    let name = Frame { width, height: 60.0, lines: 1, sizes: &[31.0, 28.0, 25.0, 22.0] };
    let publisher = Frame { sizes: &[21.0, 19.0, 17.0], ..name };
    let name = Setting::new(faces, Voice::Display, direction, &card.site, name);
    name.draw(sheet, MARGIN, RULE + 10.0, INK);
    let publisher = Setting::new(faces, Voice::Text, direction, &card.publisher, publisher);
    publisher.draw(sheet, MARGIN, RULE + 8.0 + name.height(), INK_SOFT);
}

fn has_drawing(card: &Card) -> bool {
    matches!(card.plate, Some(Plate::Drawing { .. }))
}
