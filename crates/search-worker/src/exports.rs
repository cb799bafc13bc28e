//! What `start.js` may call. It only hands on.

use search_worker::desk::{Desk, Step};
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// Never dropped, as the worker ends without that; what need not be dropped is reached without asking whether it was.
    static DESK: ManuallyDrop<RefCell<Desk>> = const { ManuallyDrop::new(RefCell::new(Desk::new())) };
}

/// Takes a message of the app.
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what calls itself public")]
#[wasm_bindgen]
pub fn hear(message: &str) {
    DESK.with(|desk| desk.borrow_mut().hear(message));
}

/// What to do next: post a text that begins with `{`; rest; fetch files, an address a line, a page's after `p` and another
/// file's after `i`; or, if it is empty, nothing.
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what calls itself public")]
#[wasm_bindgen]
pub fn step() -> String {
    match DESK.with(|desk| desk.borrow_mut().step()) {
        Step::Fetch(files) => {
            let line = |file: &search_worker::desk::File| {
                [if file.is_page { "p" } else { "i" }, &file.address].concat()
            };
            files.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        Step::Post(message) => message,
        Step::Rest => "rest".to_owned(),
        Step::End => String::new(),
    }
}

/// Takes a file that was to be fetched, or that it could not be had.
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what calls itself public")]
#[wasm_bindgen]
pub fn give(address: &str, bytes: Option<Vec<u8>>) {
    DESK.with(|desk| desk.borrow_mut().give(address, bytes.as_deref()));
}
