//! Draws the coasts: from world-atlas to the text of `land.json`. Knows neither files nor where the data come from.

mod clip;
mod outline;
mod ring;
mod seam;
mod simplify;
mod topology;

use anyhow::{Context, Result};

use crate::frame::{EUROPE, Frame, WORLD, WORLD_MERIDIAN};
use crate::land::{Land, Outline};
use clip::Bounds;
use ring::Ring;
use topology::Topology;

/// The least area, in square units, of a corner that is worth its bytes, and of an island.
struct Detail {
    corner: f64,
    island: f64,
}

const WORLD_DETAIL: Detail = Detail { corner: 0.35, island: 1.5 };
const EUROPE_DETAIL: Detail = Detail { corner: 1.6, island: 5.0 };
/// How far the land goes on outside of a panel.
const BLEED: f64 = 4.0;

/// The text of `land.json`, from the texts of `land-110m.json` and `land-50m.json`.
pub fn draw(coarse: &str, fine: &str) -> Result<String> {
    let coarse = Topology::read(coarse).context("the land at 1:110 million")?;
    let world = coarse.rings()?.into_iter().flat_map(|ring| seam::cut(&ring, WORLD_MERIDIAN)).collect();
    let europe = Topology::read(fine).context("the land at 1:50 million")?.rings()?;
    let land = Land {
        world: Outline::new(&WORLD, path(world, &WORLD, &WORLD_DETAIL)),
        europe: Outline::new(&EUROPE, path(europe, &EUROPE, &EUROPE_DETAIL)),
    };
    Ok(format!("{}\n", serde_json::to_string_pretty(&land)?))
}

fn path(rings: Vec<Ring>, frame: &Frame, detail: &Detail) -> String {
    let (right, bottom) = (f64::from(frame.width) + BLEED, f64::from(frame.height) + BLEED);
    let bounds = Bounds { left: -BLEED, top: -BLEED, right, bottom };
    let drawn = rings
        .into_iter()
        .map(|ring| ring.map(|(lon, lat)| frame.project(lat, lon)))
        .map(|ring| simplify::simplify(ring, detail.corner))
        .map(|ring| clip::clip(ring, &bounds))
        .filter(|ring| ring.area().abs() >= detail.island);
    outline::path(drawn)
}
