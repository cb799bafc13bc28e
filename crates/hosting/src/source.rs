//! The shapes that editors and operators write, read strictly; `headers` and `redirects` say what becomes of them.

pub(crate) mod headers;
pub(crate) mod redirects;
