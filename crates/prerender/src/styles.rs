//! The stylesheets of a document: one it carries, one for some kinds of page, one for paper. It knows no page.

use crate::bundle::rename;
use crate::fonts::Fonts;
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use model::DocumentType;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

pub(crate) struct Styles {
    /// What every document carries; addresses are bound to the base path.
    main: String,
    /// The same with what some kinds of page need besides.
    whole: String,
    /// Files below `dist`, fetched by documents that do not carry them.
    late: Option<String>,
    print: Option<String>,
}

impl Styles {
    /// Takes Trunk's sheets out of `dist` to be printed into documents, where relative addresses would point elsewhere
    /// on every page, and names the others by their bytes.
    pub(crate) fn take_over(dist: &Path, base: &str, fonts: &Fonts) -> Result<Styles> {
        let (mut main, mut late, mut print) = (None, None, None);
        for entry in fs::read_dir(dist)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            match name.split(['-', '.']).next() {
                Some("main") if name.ends_with(".css") => main = Some(name),
                Some("late") if name.ends_with(".css") => late = Some(name),
                Some("print") if name.ends_with(".css") => print = Some(name),
                _ => {}
            }
        }
        let file = main.context("Trunk bundled no stylesheet")?;
        let main = bound(&fonts.named_in(&fs::read_to_string(dist.join(&file))?), base);
        fs::remove_file(dist.join(&file))?;
        let mut whole = main.clone();
        if let Some(late) = &late {
            whole.push_str(&fs::read_to_string(dist.join(late))?);
        }
        let named = |file: Option<String>, stem| {
            file.map(|file| rename(dist, &file, stem, "css").map(|(name, _)| name)).transpose()
        };
        Ok(Styles { main, whole, late: named(late, "late")?, print: named(print, "print")? })
    }

    /// The sheet a document carries.
    pub(crate) fn of(&self, kind: Option<DocumentType>) -> &str {
        if needs_late(kind) { &self.whole } else { &self.main }
    }

    /// The links a document holds to the other sheets.
    pub(crate) fn links(&self, kind: Option<DocumentType>, base: &str) -> String {
        // For paper at first: a browser fetches such a sheet last. The app makes it one for the screen.
        let late = self.late.as_ref().filter(|_| !needs_late(kind));
        let late = late
            .map(|file| format!("<link rel=\"stylesheet\" media=\"print\" data-late href=\"{base}{file}\">"));
        let print = self.print.as_ref();
        let print =
            print.map(|file| format!("<link rel=\"stylesheet\" media=\"print\" href=\"{base}{file}\">"));
        late.into_iter().chain(print).collect()
    }

    /// What allows the carried sheets in a Content-Security-Policy: `sha256-…` (CSP 3, 6.7.3).
    pub(crate) fn hashes(&self) -> Vec<String> {
        let hash = |style: &String| format!("sha256-{}", BASE64.encode(Sha256::digest(style)));
        let mut hashes = vec![hash(&self.main)];
        if self.whole != self.main {
            hashes.push(hash(&self.whole));
        }
        hashes
    }
}

/// Kinds of page whose first view `late.css` paints.
fn needs_late(kind: Option<DocumentType>) -> bool {
    matches!(
        kind,
        Some(
            DocumentType::Home
                | DocumentType::Map
                | DocumentType::AToZ
                | DocumentType::Search
                | DocumentType::GoalIndex
                | DocumentType::Exhibition
                | DocumentType::Photo
        )
    )
}

fn bound(style: &str, base: &str) -> String {
    let base = base.trim_end_matches('/');
    style
        .replace("url(fonts/", &format!("url({base}/fonts/"))
        .replace("url(\"fonts/", &format!("url(\"{base}/fonts/"))
}
