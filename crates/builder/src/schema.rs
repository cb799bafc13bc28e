//! The JSON Schemas of what editors write, made from the source shapes.

use crate::{source, write::write_if_changed};
use schemars::schema_for;
use serde_json::Value;
use std::{io, path::Path, sync::LazyLock};

/// The schema of `site.json`.
pub static SITE: LazyLock<Value> = LazyLock::new(|| schema_for!(source::Site).to_value());
/// The schema of `page.json`.
pub static PAGE: LazyLock<Value> = LazyLock::new(|| schema_for!(source::Page).to_value());
/// The schema of `<locale>.json`.
pub static WORDS: LazyLock<Value> = LazyLock::new(|| schema_for!(source::Words).to_value());

/// The folder in `content/` that holds the schemas; the reader skips it.
pub const FOLDER: &str = "schema";

/// Name and text of each schema file.
pub fn files() -> [(&'static str, String); 3] {
    let text = |schema: &Value| format!("{schema:#}\n");
    [
        ("site.schema.json", text(&SITE)),
        ("page.schema.json", text(&PAGE)),
        ("words.schema.json", text(&WORDS)),
    ]
}

/// Writes the schemas into `content/schema/`, those that changed. How many did.
///
/// # Errors
/// The folder cannot be written.
pub fn write(content: &Path) -> io::Result<usize> {
    let mut written = 0;
    for (name, text) in files() {
        written += usize::from(write_if_changed(&content.join(FOLDER).join(name), text.as_bytes())?);
    }
    Ok(written)
}
