//! A small static web server for tests: it serves a `dist/` folder as a bare static host would, and fails on demand.
//! It knows nothing of the portal but which folders hold files rather than pages.

mod connection;
mod fault;
mod log;
mod matcher;
mod media_type;
mod reply;
mod request;
mod rules;
mod server;
mod site;

pub use fault::{Announced, Fault};
pub use log::Entry;
pub use matcher::Matcher;
pub use rules::Times;
pub use server::Server;
pub use site::Site;
