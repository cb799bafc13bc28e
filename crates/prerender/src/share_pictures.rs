//! The picture shown where a page is shared, one a page, below `dist/share`. How it looks is `share`'s.

use crate::tree::Leaf;
use crate::write;
use anyhow::{Context, Result};
use model::{Addresses, Page};
use rayon::prelude::*;
use share::{Card, Studio, width_of_photograph};
use std::fs;
use std::path::Path;

/// Where finished pictures are kept between builds, by their content.
const CACHE: &str = "target/share-cache";

pub(crate) fn draw(dist: &Path, leaves: &[Leaf<'_>], addresses: &Addresses) -> Result<()> {
    let studio = Studio::new(Path::new(CACHE))?;
    leaves.par_iter().try_for_each(|leaf| {
        let page = &leaf.page;
        let card = with_picture(Card::of(&leaf.frame.site, page), dist, page)
            .with_context(|| format!("picture of {}", page.path))?;
        let png = studio.draw(&card).with_context(|| format!("share picture of {}", page.path))?;
        let address = addresses.share_picture(page.locale, &page.path);
        write(dist, address.strip_prefix(addresses.base()).unwrap_or(&address), png)
    })
}

/// The card with the picture that the page wants on it, read from what lies in `dist`.
fn with_picture(card: Card, dist: &Path, page: &Page) -> Result<Card> {
    let Some((picture, src)) =
        Card::picture(page).and_then(|picture| picture.src.as_ref().map(|src| (picture, src)))
    else {
        return Ok(card);
    };
    let unread = |file: &str| format!("cannot read {file}");
    match picture.stem() {
        Some(stem) => {
            let file = format!("{stem}-{}.jpg", width_of_photograph(picture));
            let jpeg = fs::read(dist.join(&file)).with_context(|| unread(&file))?;
            Ok(card.with_photograph(jpeg, &picture.credit))
        }
        None => {
            let svg = fs::read_to_string(dist.join(src)).with_context(|| unread(src))?;
            Ok(card.with_drawing(svg, &picture.credit))
        }
    }
}
