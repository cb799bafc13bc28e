//! Any bytes for the root, with a sum that fits so that they are read at all: refused, or an engine that answers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use search::{Engine, Filter, Reply};

/// The sum at the end of a root: FNV-1a of 64 bits, as `search` reckons it.
fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

fuzz_target!(|bytes: &[u8]| {
    let mut root = b"WOS".to_vec();
    root.extend(bytes);
    let end = sum(&root);
    root.extend(end.to_le_bytes());
    let Ok(mut engine) = Engine::open(&root) else { return };
    for text in ["wasser", "nachhaltigeit", "schulaustausch", "دورا", "und"] {
        for _ in 0..4 {
            match engine.ask(text, &Filter { counts: true, ..Filter::default() }) {
                Reply::Answer(_) => break,
                Reply::Needs(names) => names.iter().for_each(|name| engine.give(name, Some(bytes))),
            }
        }
    }
});
