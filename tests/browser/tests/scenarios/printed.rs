//! Owns a small portal beside the built one, made once: an exhibition of two photographs, and a page that was taken down. It
//! judges nothing.
#![allow(unreachable_pub, reason = "a test has no public face")]

use std::error::Error;
use std::path::PathBuf;
use std::sync::LazyLock;

use browser_tests::{World, serve_folder};
use png::{ColorType, Encoder};
use test_server::Server;

/// What a host answers, with status 410, at the address of the page that was taken down.
pub const GONE: &str = "/alt/404.html";

const FOLDER: &str = "themen/partnerschaften/nordhafen/bilder/pictures";
const TAKEN_DOWN: &str = r#"{"gone": [{"path": "/alt/", "explanation": {"de": "Das Projekt endete 2019, und mit ihm die Zusammenarbeit."},
    "alternative": "page:themen"}]}"#;

/// The portal behind a server of its own.
pub fn serve() -> Server {
    let folder = PRINTED.as_ref().map(|(_, folder)| folder.clone());
    folder.map_err(Clone::clone).and_then(serve_folder).unwrap_or_else(|reason| panic!("{reason}"))
}

/// The world and the folder it is printed in.
static PRINTED: LazyLock<Result<(World, PathBuf), String>> =
    LazyLock::new(|| print().map_err(|error| error.to_string()));

fn print() -> Result<(World, PathBuf), Box<dyn Error>> {
    let world = World::of(&["three_languages", "photographs"])?;
    for drawing in ["ufer.svg", "kai.svg"] {
        world.remove(&format!("{FOLDER}/{drawing}"))?;
    }
    // The world calls its first original a JPEG.
    let facts = "themen/partnerschaften/nordhafen/bilder/page.json";
    world.replace(facts, "ufer.jpg", "ufer.png")?;
    world.write(&format!("{FOLDER}/ufer.png"), slope(1000, 750)?)?;
    world.write(&format!("{FOLDER}/kai.png"), slope(100, 150)?)?;
    world.write("redirects.json", TAKEN_DOWN)?;
    let folder = world.print()?;
    Ok((world, folder))
}

/// A picture whose colours change from side to side, as those of a photograph do.
fn slope(width: u32, height: u32) -> Result<Vec<u8>, Box<dyn Error>> {
    let pixel = |x: u32, y: u32| [(x * 200 / width) as u8, (y * 200 / height) as u8, 60];
    let pixels: Vec<u8> = (0..height).flat_map(|y| (0..width).flat_map(move |x| pixel(x, y))).collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(bytes)
}
