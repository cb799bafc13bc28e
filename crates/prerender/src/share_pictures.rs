//! The picture shown where a page is shared, one a page, below `dist/share`. How it looks is `share`'s.

use crate::tree::Leaf;
use crate::write;
use anyhow::{Context, Result};
use model::Addresses;
use rayon::prelude::*;
use share::{Card, Studio};
use std::fs;
use std::path::Path;

/// Where finished pictures are kept between builds, by their content.
const CACHE: &str = "target/share-cache";

pub(crate) fn draw(dist: &Path, leaves: &[Leaf<'_>], addresses: &Addresses) -> Result<()> {
    let studio = Studio::new(Path::new(CACHE))?;
    leaves.par_iter().try_for_each(|leaf| {
        let page = &leaf.page;
        let mut card = Card::of(&leaf.frame.site, page);
        if let Some(picture) = Card::picture(page)
            && let Some(src) = picture.src.as_deref().filter(|src| src.ends_with(".svg"))
        {
            let svg = fs::read_to_string(dist.join(src)).with_context(|| format!("cannot read {src}"))?;
            card = card.with_drawing(svg, &picture.credit);
        }
        let png = studio.draw(&card).with_context(|| format!("share picture of {}", page.path))?;
        let address = addresses.share_picture(page.locale, &page.path);
        write(dist, address.strip_prefix(addresses.base()).unwrap_or(&address), png)
    })
}
