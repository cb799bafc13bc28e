//! The one door to the browser: nothing else in the app names web-sys, js-sys or gloo. It imports nothing of ours
//! and knows no page. Outside a browser (tests, prerendering) its functions do nothing.

pub mod again;
pub mod arrival;
pub mod clock;
pub mod crash;
pub mod document;
#[cfg(target_arch = "wasm32")]
mod drawn;
pub mod entry;
pub mod fetch;
pub mod history;
pub mod intent;
#[cfg(target_arch = "wasm32")]
mod later;
pub mod lightbox;
pub mod links;
#[cfg(target_arch = "wasm32")]
mod listen;
pub mod motion;
pub mod returning;
pub mod search;
#[cfg(target_arch = "wasm32")]
mod settle;
#[cfg(target_arch = "wasm32")]
pub mod stage;
#[cfg(target_arch = "wasm32")]
mod zoom;
