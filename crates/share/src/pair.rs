//! Two cities of equal size joined by a line that grows with the room. It knows nothing of the partnership.

use crate::card::Cities;
use crate::faces::{Faces, Voice};
use crate::frame::Frame;
use crate::ink::{ACCENT, INK, INK_SOFT};
use crate::line::{Line, Style};
use crate::setting::Setting;
use crate::sheet::Sheet;

const SIZES: [f32; 7] = [84.0, 76.0, 68.0, 60.0, 52.0, 46.0, 40.0];

/// The names, one above the other.
pub(crate) struct Pair<'f> {
    home: Setting<'f>,
    place: Setting<'f>,
    /// The place's own name, small, where the faces have its letters.
    local: Option<Line<'f>>,
    width: f32,
}

impl<'f> Pair<'f> {
    pub(crate) fn new(faces: &'f Faces, sheet: &Sheet, cities: &Cities, width: f32) -> Pair<'f> {
        let direction = sheet.direction();
        let longer = if cities.place.chars().count() > cities.home.chars().count() {
            &cities.place
        } else {
            &cities.home
        };
        let at = |size: f32, text: &str| {
            Line::new(faces, text, Style { voice: Voice::Display, size, direction }).width()
        };
        // The home city leaves room for the line; both take the size at which the wider one fits.
        let size = SIZES
            .into_iter()
            .find(|size| at(*size, longer) <= width && at(*size, &cities.home) + 120.0 <= width);
        let sizes = [size.unwrap_or(40.0)];
        let frame = Frame { width, height: 400.0, lines: 1, sizes: &sizes };
        let place = Setting::new(faces, Voice::Display, direction, &cities.place, frame);
        let home = Setting::new(
            faces,
            Voice::Display,
            direction,
            &cities.home,
            Frame { width: width - 120.0, ..frame },
        );
        let [size] = sizes;
        let local = cities.local.as_deref().filter(|name| faces.has_all(Voice::Text, name));
        let local = local
            .map(|name| Line::new(faces, name, Style { voice: Voice::Text, size: size * 0.5, direction }));
        let local = local.filter(|line| place.width() + size * 0.35 + line.width() <= width);
        Pair { home, place, local, width }
    }

    pub(crate) fn height(&self) -> f32 {
        self.home.height() + self.place.height() - self.home.tightening()
    }

    pub(crate) fn draw(&self, sheet: &mut Sheet, start: f32, top: f32) {
        let (first, second) = (top, top + self.home.height() - self.home.tightening());
        self.home.draw(sheet, start, first, INK);
        let from = self.home.width() + 28.0;
        sheet.rect(start + from, (self.home.middle(first)).round(), self.width - from, 4.0, ACCENT);
        self.place.draw(sheet, start, second, INK);
        if let Some(local) = &self.local {
            let after = self.place.width() + self.place.size() * 0.35;
            sheet.text(local, start + after, self.place.baseline(second), INK_SOFT);
        }
    }
}
