//! A picture as a view needs it: where it lies, its size, what it shows, and whose it is.

use crate::Date;
use serde::{Deserialize, Serialize};

/// A picture with everything that must stand beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Path below the site's base, without a leading slash (`pictures/dura-3f2a.svg`). Of a photograph it is the largest
    /// JPEG, whose name ends in its width (`pictures/ufer-3f2a-2048.jpg`); see [`Picture::widths`].
    /// Absent while the picture is not there yet: an empty plate is drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub src: Option<String>,
    /// Width and height in CSS pixels, so that nothing shifts while it loads.
    pub width: u32,
    pub height: u32,
    /// Which of the style's tones stands in its place until it is there; only photographs have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tone: Option<u16>,
    /// What the picture shows; empty if it is decorative.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub alt: String,
    pub kind: PictureKind,
    /// Whose work it is. With `credit` and `rights` empty on cards, which only point to where the picture is shown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub creator: String,
    /// The line that must be shown with the picture (IIIF calls it a required statement).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub credit: String,
    /// A licence or rights statement: a URI, or `all-rights-reserved`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rights: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

impl Picture {
    /// The widths in pixels that a photograph comes in besides its own, as far as it has them.
    pub const WIDTHS: [u32; 4] = [320, 640, 960, 1440];
    /// The widest file that is made of a photograph.
    pub const WIDEST: u32 = 2048;

    /// What all files of a photograph are called, up to `-640.avif` and `-640.jpg`. `None` for a drawing.
    pub fn stem(&self) -> Option<&str> {
        self.src.as_deref()?.strip_suffix(".jpg")?.rsplit_once('-').map(|(stem, _)| stem)
    }

    /// The widths that a photograph comes in, its own last.
    pub fn widths(&self) -> impl Iterator<Item = u32> {
        let own = self.width;
        Picture::WIDTHS.into_iter().filter(move |width| *width < own).chain([own])
    }
}

/// How a picture was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PictureKind {
    #[default]
    Drawing,
    Photo,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photograph_tells_its_files_and_a_drawing_has_one() {
        let picture = |src: &str, width| Picture { src: Some(src.to_owned()), width, ..Picture::default() };
        let photograph = picture("pictures/ufer-0123-1000.jpg", 1000);
        assert_eq!(photograph.stem(), Some("pictures/ufer-0123"));
        assert_eq!(photograph.widths().collect::<Vec<_>>(), [320, 640, 960, 1000]);
        assert_eq!(picture("pictures/ufer-0123.svg", 800).stem(), None);
        assert_eq!(Picture::default().stem(), None);
    }
}
