//! The picture that stands for a page where it is shared: 1200 × 630, drawn from the page's own words while building.
//!
//! [`Card::of`] takes from a page what the picture says, [`Studio::draw`] draws it. The crate knows neither addresses
//! nor where pictures lie: who calls it names the files and hands in drawings.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod breaks;
mod cache;
mod card;
mod composition;
mod cut;
mod face;
mod faces;
mod frame;
mod ink;
mod line;
mod pair;
mod photograph;
mod plate;
mod png;
mod setting;
mod sheet;
mod stamp;
mod studio;
#[cfg(test)]
mod tests;

pub use card::{Card, Cities, Plate};
pub use plate::width_of_photograph;
pub use studio::Studio;

/// Width of every picture in pixels.
pub const WIDTH: u32 = 1200;
/// Height of every picture in pixels.
pub const HEIGHT: u32 = 630;
