//! Where cards become pictures: the faces, and the pictures already drawn.

use crate::cache::Cache;
use crate::card::Card;
use crate::faces::Faces;
use crate::{composition, png};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::Path;

/// Raised whenever the same card would look different, so that no old picture is taken from the cache.
const VERSION: u32 = 1;

/// Draws cards; shared by as many threads as like.
pub struct Studio {
    faces: Faces,
    /// What every picture depends on besides its card.
    tools: Sha256,
    cache: Cache,
}

impl Studio {
    /// `cache_dir` keeps what was drawn; it may be emptied at any time.
    pub fn new(cache_dir: &Path) -> Result<Studio> {
        let faces = Faces::load()?;
        let tools = Sha256::new().chain_update(VERSION.to_be_bytes()).chain_update(faces.digest());
        Ok(Studio { faces, tools, cache: Cache::new(cache_dir)? })
    }

    /// The card as a PNG of 1200 × 630 pixels. Equal cards make equal bytes.
    pub fn draw(&self, card: &Card) -> Result<Vec<u8>> {
        let key = self.key(card)?;
        if let Some(bytes) = self.cache.get(&key) {
            return Ok(bytes);
        }
        let sheet = composition::compose(&self.faces, card)
            .with_context(|| format!("the share picture of “{}” cannot be drawn", card.title))?;
        let bytes = png::encode(sheet.pixmap())?;
        self.cache.put(&key, &bytes)?;
        Ok(bytes)
    }

    fn key(&self, card: &Card) -> Result<String> {
        let data = serde_json::to_vec(card).context("the card does not write")?;
        let hash = self.tools.clone().chain_update(data).finalize();
        Ok(hash.iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        }))
    }
}
