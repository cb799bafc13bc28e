//! Finds pages by words, from files a static host serves: the builder writes the index with [`build`], a reader's browser asks
//! an [`Engine`]. The same code runs natively and as wasm. It fetches nothing, knows no page and no address but as text.

#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

mod answer;
mod bytes;
mod candidates;
mod clause;
mod document;
mod engine;
mod facets;
mod file;
mod fold;
mod index;
mod language;
mod letter;
mod near;
mod number;
mod order;
mod plural;
mod postings;
mod rank;
mod root;
mod shard;
mod source;
mod split;
mod stem;
mod stop;
mod store;
mod tail;
mod terms;
mod token;
mod vocabulary;

pub use answer::{Answer, Correction, Facets, Hit};
pub use document::Document;
pub use engine::{Engine, Filter, Reply};
pub use file::File;
pub use fold::fold;
pub use index::build;
pub use language::Language;
pub use root::Unreadable;
pub use source::{Kind, Source};
pub use terms::Terms;
