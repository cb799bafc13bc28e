//! What a page of the portal is: plain data, written by the builder and read by every view.
//!
//! One value travels: [`Page`], one page in one language with everything its view needs already in it.
//! This crate knows no files, no network, no browser and no view.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod address;
pub mod block;
pub mod date;
pub mod exhibition;
pub mod geo;
pub mod goal;
pub mod index;
pub mod json;
pub mod link;
pub mod locale;
pub mod map;
pub mod matrix;
pub mod moves;
pub mod page;
pub mod partnership;
pub mod picture;
pub mod read;
pub mod site;
pub mod slug;
pub mod url;

pub use address::Addresses;
pub use block::{Block, BlockKind, Run};
pub use date::Date;
pub use exhibition::{Exhibition, Hanging, Photo, SecondCaption, Venue};
pub use geo::Geo;
pub use goal::{Contribution, Goal, GoalRef};
pub use index::Letter;
pub use json::Json;
pub use link::{Link, Reason, Related, Teaser};
pub use locale::{Direction, Locale};
pub use map::{Continent, Map, Panel, Place, Spot};
pub use matrix::MatrixRow;
pub use moves::Moves;
pub use page::{Contributor, DocumentType, Kind, Office, Page, Source, Translation};
pub use partnership::{
    Category, FieldOfWork, LocalName, Milestone, Partner, Partnership, Population, Status,
};
pub use picture::{Picture, PictureKind};
pub use read::Read;
pub use site::{HomeCity, Site};
pub use slug::Slug;

/// Version of the wire shape. A reader that meets another number reloads itself once.
pub const SCHEMA: u16 = 1;
