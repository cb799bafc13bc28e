//! Owns the question "is it this request?"; knows nothing of what then happens.

use std::fmt;

/// Which requests a fault is for. Paths are those of the site, without base path and query.
pub enum Matcher {
    /// This very path.
    Exact(String),
    /// Every path that begins so.
    Prefix(String),
    /// Every path for which this says yes.
    Predicate(Box<dyn Fn(&str) -> bool + Send + Sync>),
}

impl Matcher {
    /// This very path.
    pub fn exact(path: impl Into<String>) -> Self {
        Self::Exact(path.into())
    }

    /// Every path that begins so.
    pub fn prefix(start: impl Into<String>) -> Self {
        Self::Prefix(start.into())
    }

    /// Every path for which `says_yes` does.
    pub fn predicate(says_yes: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self::Predicate(Box::new(says_yes))
    }

    pub(crate) fn matches(&self, path: &str) -> bool {
        match self {
            Self::Exact(whole) => path == whole,
            Self::Prefix(start) => path.starts_with(start.as_str()),
            Self::Predicate(says_yes) => says_yes(path),
        }
    }
}

impl fmt::Debug for Matcher {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(path) => write!(out, "exactly {path}"),
            Self::Prefix(start) => write!(out, "below {start}"),
            Self::Predicate(_) => out.write_str("by a predicate"),
        }
    }
}
