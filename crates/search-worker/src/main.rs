//! The worker's binary: hands messages to the session. Outside a browser it does nothing.
#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
mod fetch;
#[cfg(target_arch = "wasm32")]
mod session;

fn main() {}
