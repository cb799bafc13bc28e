//! `worldmap [--check] ATLAS LAND`: draws the file LAND from the folder ATLAS, world-atlas as npm unpacks it; with
//! `--check` only says whether it would be the same.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--check", atlas, land] => check(Path::new(atlas), Path::new(land)),
        [atlas, land] if !atlas.starts_with('-') => {
            fs::write(land, drawn(Path::new(atlas))?).with_context(|| format!("cannot write {land}"))
        }
        _ => bail!("worldmap [--check] ATLAS LAND"),
    }
}

fn check(atlas: &Path, land: &Path) -> Result<()> {
    // git may have given the lines other ends.
    if read(land)?.replace("\r\n", "\n") != drawn(atlas)? {
        bail!("{} is not what would be drawn now; `cargo xtask map` draws it", land.display());
    }
    Ok(())
}

fn drawn(atlas: &Path) -> Result<String> {
    worldmap::draw(&read(&atlas.join("land-110m.json"))?, &read(&atlas.join("land-50m.json"))?)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}
