//! The portal's app: it reads an address, loads that page's document and draws it.
//!
//! Imports go downwards only: `app → shell, page → view → words`, `app → library → browser`; `tests/tidy.rs` holds it.
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::todo)
)]
#![recursion_limit = "256"]

pub mod app;
pub mod shell;

pub mod page;
pub mod view;
pub use ::words;

pub mod head;
pub mod library;
pub mod route;

pub mod browser;
