//! Pixels as a PNG file, as small as is cheap. It does not know what they show.

use anyhow::{Context, Result};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::Pixmap;

/// The bytes of a PNG without transparency; the same pixels always make the same bytes.
pub(crate) fn encode(pixmap: &Pixmap) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    encoder.set_filter(Filter::Adaptive);
    let rgb: Vec<u8> =
        pixmap.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let mut writer = encoder.write_header().context("the PNG header does not write")?;
    writer.write_image_data(&rgb).context("the PNG does not write")?;
    writer.finish().context("the PNG does not end")?;
    Ok(bytes)
}
