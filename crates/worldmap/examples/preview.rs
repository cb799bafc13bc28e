//! Draws both maps with Dortmund's places as one picture, for people to look at.
//!
//! `cargo run -p worldmap --example preview -- preview.png [width]`

use std::env;
use std::fmt::Write;

use anyhow::{Context, Result};
use resvg::{tiny_skia, usvg};
use worldmap::{Map, Panel, Spot};

const HOME: (f64, f64) = (51.51, 7.46);
const PLACES: [(f64, f64); 15] = [
    (49.89, 2.30),
    (42.89, -78.88),
    (6.69, -1.62),
    (53.80, -1.55),
    (32.33, 34.86),
    (45.25, 19.85),
    (47.23, 39.72),
    (41.00, 39.72),
    (34.27, 108.95),
    (50.72, 12.49),
    (50.26, 28.66),
    (31.51, 35.03),
    (0.05, 18.26),
    (0.24, 34.28),
    (10.75, -11.12),
];
const GAP: u16 = 30;

fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().context("name the picture, such as preview.png")?;
    let width: f32 = arguments.next().map_or(Ok(1000.0), |width| width.parse())?;
    let tree = usvg::Tree::from_str(&svg()?, &usvg::Options::default())?;
    let scale = width / tree.size().width();
    let height = (tree.size().height() * scale).ceil();
    let mut picture =
        tiny_skia::Pixmap::new(width as u32, height as u32).context("no picture is that large")?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.save_png(file)?;
    Ok(())
}

fn svg() -> Result<String> {
    let (world, europe) = (worldmap::world(), worldmap::europe());
    let placement = worldmap::place(HOME, &PLACES)?;
    // Europe is drawn as wide as the world, so its units are larger.
    let larger = f64::from(world.width) / f64::from(europe.width);
    let top = f64::from(world.height + GAP);
    let height = top + f64::from(europe.height) * larger;
    let spots = |map| placement.spots.iter().filter(move |spot| spot.map == map);
    let inset: Vec<String> = worldmap::inset().iter().map(|(x, y)| format!("{x},{y}")).collect();
    let frame = format!(
        "<polygon points='{}' fill='#56308f14' stroke='#56308f' stroke-width='1.5'/>",
        inset.join(" ")
    );
    let mut svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {} {height}'><rect width='100%' height='100%' fill='#fbfaf6'/>",
        world.width
    );
    svg += &panel(&world, &frame, placement.home.world, spots(Map::World));
    write!(svg, "<g transform='translate(0 {top}) scale({larger})'>")?;
    let home = placement.home.europe.context("Dortmund lies in Europe")?;
    svg += &panel(&europe, "", home, spots(Map::Europe));
    svg += "</g></svg>";
    Ok(svg)
}

fn panel<'a>(panel: &Panel, extra: &str, home: (i32, i32), spots: impl Iterator<Item = &'a Spot>) -> String {
    let Panel { width, height, path, disc, .. } = panel;
    let mut svg = format!(
        "<svg width='{width}' height='{height}' viewBox='0 0 {width} {height}'><rect width='{width}' height='{height}' \
         rx='8' fill='#eef0f2'/><path d='{path}' fill='#cfc8bb'/>{extra}"
    );
    let radius = f64::from(*disc) / 2.0;
    for Spot { anchor, target, .. } in spots {
        svg += &format!(
            "<circle cx='{2}' cy='{3}' r='{radius}' fill='#56308f22' stroke='#56308f55'/>\
             <path d='M{0} {1}L{2} {3}' stroke='#56308f' stroke-width='2'/>\
             <circle cx='{0}' cy='{1}' r='3.5' fill='#56308f'/><circle cx='{2}' cy='{3}' r='9' fill='#56308f' \
             stroke='#fff' stroke-width='2'/>",
            anchor.0, anchor.1, target.0, target.1
        );
    }
    let (x, y) = home;
    svg += &format!(
        "<path transform='translate({x} {y})' fill='#c2410c' stroke='#fff' stroke-width='2' \
         d='M0-14 4-4.500 13.500-4.500 6 1.500 8.500 11 0 5.500-8.500 11-6 1.500-13.500-4.500-4-4.500z'/></svg>"
    );
    svg
}
