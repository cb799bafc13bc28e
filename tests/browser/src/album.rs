//! Owns how pictures of whole pages are taken, and of which pages in which looks; knows nothing of what should be seen.

mod look;

use std::error::Error;
use std::time::Duration;

pub use look::{LOOKS, Look};

use crate::pages;
use crate::tab::Tab;

/// One page of each kind, and the page for what is missing, by name and path.
pub fn views() -> impl Iterator<Item = (&'static str, &'static str)> {
    pages::TYPES.into_iter().chain([("missing", pages::MISSING)])
}

/// Goes to a page and takes a picture of all of it, as a PNG file.
pub async fn visit_and_take(tab: &Tab, path: &str, look: &Look) -> Result<Vec<u8>, Box<dyn Error>> {
    tab.resize(look.width, look.height).await?;
    tab.set_out_for(path).await?;
    let stands = "document.querySelector('main:is([data-state=ready], [data-state=missing], [data-state=failed]) h1')
        && document.fonts.status === 'loaded' && document.getAnimations().every((a) => a.playState !== 'running')";
    tab.until("a settled page", Duration::from_secs(20), stands).await?;
    take(tab, look).await
}

/// Takes a picture of all of the page at hand, in a window as long as the page.
pub async fn take(tab: &Tab, look: &Look) -> Result<Vec<u8>, Box<dyn Error>> {
    // A longer window brings pictures into it that load late, and these may make the page longer.
    for _ in 0..3 {
        let height: f64 = tab.script("return document.documentElement.scrollHeight", []).await?;
        tab.resize(look.width, (height as u32).max(look.height)).await?;
        settle(tab).await?;
        if tab.script::<f64>("return document.documentElement.scrollHeight", []).await? <= height {
            break;
        }
    }
    Ok(tab.driver().screenshot_as_png().await?)
}

/// Waits until all pictures and faces are there and painted.
pub async fn settle(tab: &Tab) -> Result<(), Box<dyn Error>> {
    let whole = format!(
        "[...{IN_VIEW}].every((i) => i.complete || !i.checkVisibility()) && document.fonts.status === 'loaded'"
    );
    tab.until("all pictures", Duration::from_secs(20), &whole).await?;
    let painted = PAINTED.replace("IN_VIEW", IN_VIEW);
    tab.script::<bool>(&painted, []).await.map(drop)
}

/// Behind an open dialog pictures that load late need never come.
const IN_VIEW: &str = "(document.querySelector('dialog[open]') ?? document).querySelectorAll('img')";

/// A face of a script that the first lines do not have is asked for a little later: fonts are waited for twice.
const PAINTED: &str = "return Promise.all([...IN_VIEW].filter((i) => i.complete && i.checkVisibility()).map((i) => i.decode().catch(() => 0)))
    .then(() => document.fonts.ready).then(() => new Promise((done) => setTimeout(done, 400))).then(() => document.fonts.ready)
    .then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))";
