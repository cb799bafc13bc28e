//! From an editor's photograph to what a browser fetches: every width, upright, in sRGB, without metadata.
//!
//! [`Studio::examine`] says what an original is and what it tells of its maker, or why it cannot be taken;
//! [`Studio::make`] makes its files. The crate knows neither pages nor words for editors.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod budget;
mod cache;
mod color;
mod encode;
mod fault;
mod format;
mod jpeg;
mod notes;
mod original;
mod progress;
mod reduce;
mod studio;
mod tone;

pub use fault::Fault;
pub use format::Format;
pub use notes::Notes;
pub use original::{Encoding, Original, Variant};
pub use progress::Progress;
pub use studio::{Order, Studio};
pub use tone::TONES;

/// The most memory in bytes that decoding and encoding hold at once; the rest of a gibibyte is for the program itself.
pub const MEMORY: u64 = 768 << 20;

/// The fewest pixels on a side that a picture of a page can have.
pub const SMALLEST: u32 = 64;
