//! Owns which browsers the portal is tested in; knows nothing of how they are driven.

use std::fmt;

/// A browser of the test machine, as Debian ships it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium behind chromedriver.
    Chromium,
    /// Firefox ESR behind geckodriver.
    Firefox,
}

impl fmt::Display for Browser {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        })
    }
}
