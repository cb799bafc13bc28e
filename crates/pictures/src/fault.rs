//! Why an original cannot be taken. Whoever tells an editor finds the words.

use crate::Format;

/// Why an original cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A picture of a kind that is not read here (`HEIC`, `AVIF` …).
    Foreign(&'static str),
    /// No picture at all.
    NoPicture,
    /// The name ends as if it were something else than it is.
    WrongEnding(Format),
    /// The file ends before the picture does.
    Truncated,
    /// Four inks, whose colours only a printer's profile tells.
    Cmyk,
    /// Too small to be seen; width and height in pixels.
    TooSmall(u32, u32),
    /// Decoding would take more memory than there is; width and height in pixels.
    TooLarge(u32, u32),
    /// Damaged; says what, in the decoder's words.
    Damaged(String),
}
