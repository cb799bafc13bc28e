//! Two maps of land without borders, the world and Europe with the Mediterranean, and where on them places stand.
//!
//! [`world`] and [`europe`] are drawn already: their coasts lie in `land.json`, which [`draw`] makes anew from Natural
//! Earth's data. [`place`] gives every place a spot that can be hit with a finger. The crate knows no names, no
//! countries and no colours.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

mod draw;
mod frame;
mod inset;
mod land;
mod map;
mod panel;
mod place;
mod projection;

pub use draw::draw;
pub use inset::inset;
pub use map::Map;
pub use panel::{Panel, europe, world};
pub use place::{Home, PlaceError, Placement, Spot, place};
