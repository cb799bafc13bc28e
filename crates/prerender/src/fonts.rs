//! The font files, named by their bytes: kept for a year, so that from the second page on they are there at once.

use crate::bundle::rename;
use anyhow::{Context, Result};
use model::{Direction, Locale};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where each font lies now, below `dist`, by the name it had in `fonts/`.
pub(crate) struct Fonts(BTreeMap<String, String>);

impl Fonts {
    /// Renames every font of `dist/fonts`.
    pub(crate) fn take_over(dist: &Path) -> Result<Fonts> {
        let folder = dist.join("fonts");
        let mut names = Vec::new();
        if folder.is_dir() {
            for entry in fs::read_dir(&folder)? {
                names.push(entry?.file_name().to_string_lossy().into_owned());
            }
        }
        let mut fonts = BTreeMap::new();
        for name in names.into_iter().filter(|name| name.ends_with(".woff2")) {
            let stem = name.trim_end_matches(".woff2").to_owned();
            let (new, _) = rename(&folder, &name, &stem, "woff2").context("a font")?;
            fonts.insert(stem, format!("fonts/{new}"));
        }
        Ok(Fonts(fonts))
    }

    /// A stylesheet with the new names.
    pub(crate) fn named_in(&self, style: &str) -> String {
        let rename = |style: String, (stem, new): (&String, &String)| {
            style.replace(&format!("fonts/{stem}.woff2"), new)
        };
        self.0.iter().fold(style.to_owned(), rename)
    }

    /// The files of the first lines, by the script they are in.
    pub(crate) fn first(&self, locale: Locale) -> impl Iterator<Item = &str> {
        let stems = match locale.direction() {
            Direction::RightToLeft => ["ibm-plex-sans-arabic-400", "markazi-text"],
            Direction::LeftToRight => ["ibm-plex-sans", "source-serif-4"],
        };
        stems.into_iter().filter_map(|stem| self.0.get(stem).map(String::as_str))
    }
}
