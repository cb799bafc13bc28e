//! What the tools are wanted for. Each purpose includes the one before it; which tools that means, `setup` says.

use std::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Rust itself; asked for by `check`, not by name.
    Lint,
    Serve,
    Build,
    Test,
}

impl FromStr for Purpose {
    type Err = String;

    fn from_str(word: &str) -> Result<Purpose, String> {
        match word {
            "serve" => Ok(Purpose::Serve),
            "build" => Ok(Purpose::Build),
            "test" => Ok(Purpose::Test),
            _ => Err(format!("setup is for serve, build or test, not for {word}")),
        }
    }
}
