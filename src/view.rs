//! Parts that draw what they are given: plain data in, a view out. They fetch nothing and know no browser.

pub mod aloud;
pub mod card;
pub mod children;
pub mod closing;
pub mod cover;
pub mod dateline;
pub mod gallery;
pub mod goals;
pub mod html;
pub mod letters;
pub mod lightbox;
pub mod link;
pub mod map;
pub mod matrix;
pub mod neighbours;
pub mod notice;
pub mod offer;
pub mod opening;
pub mod picture;
pub mod prose;
pub mod recent;
pub mod related;
pub mod rights;
pub mod scene;
pub mod search;
pub mod section;
pub mod sources;
pub mod stamp;
pub mod stand;
pub mod status;
pub mod timeline;
pub mod trail;
pub mod walkthrough;

pub use html::{Html, el};
pub use scene::Scene;
