//! What kind of picture a file is, by its first bytes, never by its name.

use crate::Fault;

/// A kind of original that is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Jpeg,
    Png,
    WebP,
}

/// Name and checksum of the empty chunk that ends a PNG.
const PNG_END: &[u8] = b"IEND\xaeB`\x82";

impl Format {
    /// Every ending an original may have, in lower case.
    pub const ENDINGS: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

    /// The kind of a file.
    ///
    /// # Errors
    /// It is none that is read here.
    pub fn of(bytes: &[u8]) -> Result<Format, Fault> {
        let brand = bytes.get(4..8).filter(|kind| *kind == b"ftyp").and(bytes.get(8..12));
        match bytes {
            [0xff, 0xd8, 0xff, ..] => Ok(Format::Jpeg),
            [0x89, b'P', b'N', b'G', ..] => Ok(Format::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Format::WebP),
            [b'G', b'I', b'F', b'8', ..] => Err(Fault::Foreign("GIF")),
            [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Err(Fault::Foreign("TIFF")),
            [b'B', b'M', ..] => Err(Fault::Foreign("BMP")),
            [0xff, 0x0a, ..] | [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] => Err(Fault::Foreign("JPEG XL")),
            _ => match brand {
                Some(b"avif" | b"avis") => Err(Fault::Foreign("AVIF")),
                Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1") => {
                    Err(Fault::Foreign("HEIC"))
                }
                _ => Err(Fault::NoPicture),
            },
        }
    }

    /// The ending such a file should have.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Jpeg => "jpg",
            Format::Png => "png",
            Format::WebP => "webp",
        }
    }

    /// Whether the file goes on to the picture's end. Decoders are content with less. Of a JPEG its segments tell
    /// ([`crate::jpeg`]).
    pub(crate) fn is_whole(self, bytes: &[u8]) -> bool {
        match self {
            Format::Jpeg => true,
            Format::Png => bytes.windows(PNG_END.len()).rev().any(|window| window == PNG_END),
            Format::WebP => {
                let length = bytes.get(4..8).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
                length.is_some_and(|length| bytes.len() as u64 >= u64::from(length) + 8)
            }
        }
    }

    /// Whether a file of this kind may end so.
    pub(crate) fn ends_with(self, ending: &str) -> bool {
        ending == self.ending() || (self == Format::Jpeg && ending == "jpeg")
    }
}
