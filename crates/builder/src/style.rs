//! `style/main.css`, a table of contents, bundled into the stylesheet every document carries; `late.css` and `print.css`
//! beside it are fetched once the page can be read, so that a reader on an old phone waits for neither. No browser targets: with them
//! lightningcss would rewrite `light-dark()`.

use crate::write::write_if_changed;
use lightningcss::{
    bundler::{Bundler, FileProvider},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
};
use std::{fmt, io, path::Path};

/// Why there is no stylesheet.
#[derive(Debug)]
pub enum StyleError {
    /// A file cannot be read as CSS; names file and line.
    Css(String),
    Io(io::Error),
}

/// Bundles `main.css`, `late.css` and `print.css` of `style` into `out`, written only if they changed. The size in bytes.
///
/// # Errors
/// A stylesheet is missing or no CSS, or the output cannot be written.
pub fn write(style: &Path, out: &Path) -> Result<usize, StyleError> {
    let mut size = 0;
    for name in ["main.css", "late.css", "print.css"] {
        let css = bundle(&style.join(name))?;
        write_if_changed(&out.join(name), css.as_bytes()).map_err(StyleError::Io)?;
        size += css.len();
    }
    Ok(size)
}

/// The minified text of `main` and everything it imports.
///
/// # Errors
/// As [`write`].
pub fn bundle(main: &Path) -> Result<String, StyleError> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(located)?;
    sheet.minify(MinifyOptions::default()).map_err(located)?;
    let printed =
        sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).map_err(located)?;
    if printed.code.contains("--lightningcss-") {
        return Err(StyleError::Css(
            "lightningcss hat light-dark() umgeschrieben (--lightningcss-…)".to_owned(),
        ));
    }
    Ok(printed.code)
}

fn located<T: fmt::Display>(error: lightningcss::error::Error<T>) -> StyleError {
    StyleError::Css(match &error.loc {
        Some(place) => format!("{}:{}:{}: {}", place.filename, place.line + 1, place.column, error.kind),
        None => error.kind.to_string(),
    })
}

impl fmt::Display for StyleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StyleError::Css(text) => f.write_str(text),
            StyleError::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StyleError {}
