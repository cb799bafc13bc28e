//! The hands and eyes of the browser tests: real browsers before the built portal behind a server that can fail.
//! It knows the marks the app agreed on (`main[data-state]`, `[data-related]`, `nav.breadcrumb`) and nothing of its inside.

mod ace;
pub mod album;
mod axe;
mod bidi;
mod browser;
mod built;
mod capabilities;
mod command;
mod driver;
mod finding;
mod folder;
mod golden;
mod long;
pub mod pages;
pub mod phone;
mod pool;
mod portal;
mod read;
mod run;
mod session;
mod setup;
mod tab;
mod tools;
mod watch;
mod world;

pub use ace::{Remark, ace};
pub use axe::{assert_accessible, axe};
pub use browser::Browser;
pub use built::{content_of, document_of, every_address, file_like, json_of, locale_of};
pub use command::{last_build, run_command};
pub use finding::Finding;
pub use folder::copy_folder;
pub use golden::Golden;
pub use long::long_exhibition;
pub use portal::{
    dist, forget_print, serve, serve_below, serve_compressed, serve_folder, serve_with_all_faces,
};
pub use read::{either, heading, here, locale, read_in};
pub use run::{Outcome, Visit, run, run_on};
pub use setup::Setup;
pub use tab::{Focus, State, Tab};
pub use thirtyfour::{Key, WebElement};
pub use world::World;
