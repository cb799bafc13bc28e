//! The voices of the page and the faces each speaks with, one a script. It does not know what is said.

use crate::face::Face;
use anyhow::Result;
use sha2::{Digest, Sha256};

/// All faces, read once.
pub(crate) struct Faces {
    display: [Face; 2],
    text: [Face; 2],
    strong: [Face; 2],
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// Names and titles.
    Display,
    /// Small print.
    Text,
    /// Kickers and numerals.
    Strong,
}

impl Faces {
    pub(crate) fn load() -> Result<Faces> {
        // Factors as `size-adjust` in style/fonts.css, which evens out the two scripts.
        const MARKAZI: f32 = 1.22;
        const PLEX_ARABIC: f32 = 1.06;
        Ok(Faces {
            display: [
                Face::new(include_bytes!("../fonts/source-serif-4-600.ttf"), 1.0)?,
                Face::new(include_bytes!("../fonts/markazi-text-600.ttf"), MARKAZI)?,
            ],
            text: [
                Face::new(include_bytes!("../fonts/ibm-plex-sans-400.ttf"), 1.0)?,
                Face::new(include_bytes!("../fonts/ibm-plex-sans-arabic-400.ttf"), PLEX_ARABIC)?,
            ],
            strong: [
                Face::new(include_bytes!("../fonts/ibm-plex-sans-600.ttf"), 1.0)?,
                Face::new(include_bytes!("../fonts/ibm-plex-sans-arabic-600.ttf"), PLEX_ARABIC)?,
            ],
        })
    }

    pub(crate) fn of(&self, voice: Voice) -> &[Face; 2] {
        match voice {
            Voice::Display => &self.display,
            Voice::Text => &self.text,
            Voice::Strong => &self.strong,
        }
    }

    /// The text with every kind of white space as one space, and without letters no face of the voice has:
    /// an empty box on the picture helps nobody.
    pub(crate) fn readable(&self, voice: Voice, text: &str) -> String {
        let faces = self.of(voice);
        let known = |letter: &char| guides(*letter) || faces.iter().any(|face| face.has(*letter));
        let spaced = text.chars().map(|letter| match letter {
            '\u{202f}' | '\u{2007}' => '\u{a0}',
            letter if letter.is_whitespace() && letter != '\u{a0}' => ' ',
            letter => letter,
        });
        let kept: String = spaced.filter(known).collect();
        kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Whether the voice has every letter of the text.
    pub(crate) fn has_all(&self, voice: Voice, text: &str) -> bool {
        let faces = self.of(voice);
        text.chars().all(|letter| guides(letter) || faces.iter().any(|face| face.has(letter)))
    }

    /// The bytes of all faces as one hash: other faces, other pictures.
    pub(crate) fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for face in [&self.display, &self.text, &self.strong].into_iter().flatten() {
            hash.update(face.data);
        }
        hash.finalize().into()
    }
}

/// Characters that are never seen but guide breaking, joining and direction.
pub(crate) const fn guides(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
