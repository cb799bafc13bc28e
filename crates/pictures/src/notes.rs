//! What an original tells of itself: who made it, the line and the words that belong to it, and whether it tells where
//! it was taken. None of it is ever shipped; it is offered to the editor, or reported.

mod exif;
mod iptc;
mod xmp;

use serde::{Deserialize, Serialize};

/// What the metadata of an original say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notes {
    pub creator: Option<String>,
    pub credit: Option<String>,
    pub caption: Option<String>,
    /// Whether they say where the picture was taken.
    pub place: bool,
}

/// The blocks of metadata as they lie in the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Blocks {
    pub(crate) exif: Option<Vec<u8>>,
    pub(crate) iptc: Option<Vec<u8>>,
    pub(crate) xmp: Option<Vec<u8>>,
}

impl Notes {
    /// XMP comes first and EXIF last, as the IPTC Photo Metadata Standard has it: the later a program, the newer its block.
    pub(crate) fn of(blocks: Blocks) -> Notes {
        let xmp = blocks.xmp.as_deref().map(xmp::read).unwrap_or_default();
        let iptc = blocks.iptc.as_deref().map(iptc::read).unwrap_or_default();
        let exif = blocks.exif.map(exif::read).unwrap_or_default();
        Notes {
            creator: xmp.creator.or(iptc.creator).or(exif.creator),
            credit: xmp.credit.or(iptc.credit).or(exif.credit),
            caption: xmp.caption.or(iptc.caption).or(exif.caption),
            place: xmp.place || iptc.place || exif.place,
        }
    }
}

/// A text worth offering: one line, no control characters, not longer than anybody reads.
fn clean(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || c.is_control()).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let line: String = words.join(" ").chars().take(300).collect();
    (!line.is_empty()).then_some(line)
}
