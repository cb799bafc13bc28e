//! What readers do with the portal and what must then be so, in Chromium and Firefox. One program for all themes, so that
//! each browser starts once: `cargo test -p browser-tests --test scenarios walk::` runs one theme.

mod aloud;
mod arrival;
mod barriers;
mod below;
mod content;
mod crash;
mod deployment;
mod dura;
mod exhibition;
mod extremes;
mod faults;
mod fonts;
mod foresight;
mod gallery;
mod golden;
mod history;
mod keyboard;
mod mirror;
mod missing;
mod offer;
mod offline;
mod print;
mod privacy;
mod search;
mod search_faults;
mod sight;
mod slowness;
mod start;
mod structure;
mod surroundings;
mod takeover;
mod touch;
mod walk;
