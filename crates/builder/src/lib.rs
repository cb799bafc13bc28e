//! From `content/`, as editors write it, to `dist/`, as browsers fetch it: read, check, compile, write.
//!
//! Nothing is written unless everything holds. In reading order:
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod build;
pub mod source;

pub mod content;
pub mod json;
pub mod markdown;
pub mod read;
pub mod svg;

pub mod check;
pub mod gaps;
pub mod near;
pub mod problem;

pub mod compile;
pub mod shelf;
pub mod write;

pub mod bench;
pub mod schema;
pub mod style;
pub mod today;

pub use build::{Outcome, Settings, build};
pub use content::Content;
pub use problem::{Code, Problem, Problems};
