//! What readers do with the portal and what must then be so, in Chromium and Firefox. One program for all themes, so that
//! each browser starts once: `cargo test -p browser-tests --test scenarios walk::` runs one theme.

mod arrival;
mod barriers;
mod dura;
mod faults;
mod history;
mod keyboard;
mod missing;
mod print;
mod privacy;
mod slowness;
mod walk;
