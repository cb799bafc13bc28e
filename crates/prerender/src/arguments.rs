//! What the command was asked. It does nothing.

use anyhow::{Context, Result, bail};
use std::path::PathBuf;

pub(crate) struct Arguments {
    pub(crate) dist: PathBuf,
    /// The path the site will be served from.
    pub(crate) public_url: String,
    /// Whether to draw the pictures shown where a page is shared.
    pub(crate) share: bool,
    /// Whether to pack every text file for hosts that send packed files.
    pub(crate) compress: bool,
}

impl Arguments {
    pub(crate) fn read() -> Result<Arguments> {
        let mut dist = None;
        let (mut public_url, mut share, mut compress) = ("/".to_owned(), true, true);
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--dist" => dist = words.next().map(PathBuf::from),
                "--public-url" => public_url = words.next().context("--public-url needs a path")?,
                "--no-share" => share = false,
                "--no-compress" => compress = false,
                other => bail!("unknown argument {other}"),
            }
        }
        Ok(Arguments { dist: dist.context("--dist DIR is missing")?, public_url, share, compress })
    }
}
