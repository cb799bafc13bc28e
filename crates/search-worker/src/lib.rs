//! The search's worker, but for what only a browser has: reads a question, draws an answer as plain data, in the reader's
//! language. What is found is the engine's (`search`); how it comes on the page is `public/finder.js`'s business.
//!
//! What is called in many places is never inlined: readers load this on phones.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod answer;
pub mod desk;
pub mod draw;
pub mod found;
pub mod node;
pub mod question;
pub mod reading;

pub use node::{Node, el};
pub use question::Question;
