//! `land.json`, the coasts as they were drawn last: its form, and the copy built in. Draws nothing.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::frame::Frame;

/// Both outlines, as the file has them.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Land {
    pub(crate) world: Outline,
    pub(crate) europe: Outline,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Outline {
    width: u16,
    height: u16,
    pub(crate) path: String,
}

/// The copy that is part of this program.
#[expect(clippy::expect_used, reason = "no input of anybody: a test reads the same bytes")]
pub(crate) static LAND: LazyLock<Land> =
    LazyLock::new(|| serde_json::from_str(include_str!("land.json")).expect("land.json is whole"));

impl Outline {
    pub(crate) fn new(frame: &Frame, path: String) -> Outline {
        Outline { width: frame.width, height: frame.height, path }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::{EUROPE, WORLD};

    #[test]
    fn the_coasts_were_drawn_for_the_frames_of_today() {
        let size = |outline: &Outline| (outline.width, outline.height);
        assert_eq!(size(&LAND.world), (WORLD.width, WORLD.height), "run `cargo xtask map`");
        assert_eq!(size(&LAND.europe), (EUROPE.width, EUROPE.height), "run `cargo xtask map`");
    }
}
