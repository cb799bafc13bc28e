//! What can be wrong with content, in words an editor understands. It knows no rule; `check` finds, this tells.

pub mod code;
pub mod list;

pub use code::Code;
pub use list::Problems;
use std::fmt;

/// One fault in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub code: Code,
    /// Path below the content folder, with `/`.
    pub file: String,
    /// JSON pointer (RFC 6901) into the file; empty for the file as a whole.
    pub pointer: String,
    /// Counted from 1; filled in by [`Problems::locate`] where it can be known.
    pub line: Option<usize>,
    /// What is wrong, in German.
    pub text: String,
    /// How to mend it, in German.
    pub mend: String,
}

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Told, nothing more.
    Warning,
    /// A warning while one works, an error in what is published.
    Unfinished,
}

impl Problem {
    pub fn new(
        code: Code,
        file: impl Into<String>,
        pointer: impl Into<String>,
        text: impl Into<String>,
        mend: impl Into<String>,
    ) -> Problem {
        let (file, pointer, text, mend) = (file.into(), pointer.into(), text.into(), mend.into());
        Problem { code, file, pointer, line: None, text, mend }
    }

    /// Whether the problem keeps anything from being written.
    pub fn is_error(&self, production: bool) -> bool {
        match self.code.severity() {
            Severity::Error => true,
            Severity::Warning => false,
            Severity::Unfinished => production,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.pointer.is_empty() {
            write!(f, " {}", self.pointer)?;
        }
        write!(f, "\n    {} [{}]", self.text, self.code)?;
        if !self.mend.is_empty() {
            write!(f, "\n    → {}", self.mend)?;
        }
        Ok(())
    }
}
