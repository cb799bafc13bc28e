//! What a static host must be told about the portal: response headers, media types, redirects, and which document
//! answers for an address that has none. Written for nginx, Apache, Caddy and for hosts that read `_headers`.
//!
//! Two sources, `hosting/headers.toml` and `content/redirects.json`, become values ([`Headers`], [`Redirects`]);
//! every writer prints the same values, and the tests read each print back. This crate knows no page's content and
//! no view; which addresses live it is told ([`Live`]).
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

pub mod caching;
pub mod headers;
pub mod live;
pub mod media_types;
pub mod path;
pub mod policy;
pub mod problem;
pub mod redirects;
pub mod security_txt;
pub mod site;
pub mod source;
pub mod table;
pub mod target;
pub mod write;
pub mod writer;

pub use headers::Headers;
pub use live::Live;
pub use path::Path;
pub use policy::Policy;
pub use problem::Problem;
pub use redirects::{Answer, Exact, Gone, Redirects, Rule};
pub use site::Site;
pub use table::Table;
pub use target::Target;
pub use write::{Input, write_all};
