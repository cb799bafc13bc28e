//! The hands and eyes of the browser tests: real browsers before the built portal behind a server that can fail.
//! It knows the marks the app agreed on (`main[data-state]`, `[data-related]`, `nav.breadcrumb`) and nothing of its inside.

mod axe;
mod bidi;
mod browser;
mod capabilities;
mod driver;
mod finding;
pub mod pages;
mod pool;
mod portal;
mod run;
mod session;
mod setup;
mod tab;
mod tools;
mod watch;

pub use axe::{assert_accessible, axe};
pub use browser::Browser;
pub use finding::Finding;
pub use portal::{dist, forget_print, json_of, serve, serve_folder};
pub use run::{Outcome, Visit, run, run_on};
pub use setup::Setup;
pub use tab::{Focus, State, Tab};
pub use thirtyfour::{Key, WebElement};
