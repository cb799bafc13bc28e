//! From pixels to files. Nothing is written but pixels: no profile, no date, no program's name.

use image::RgbImage;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use ravif::{BitDepth, Img};
use rgb::FromSlice;
use std::io;

/// AVIF quality on ravif's scale of 1 to 100; about JPEG's 80 to the eye.
const AVIF_QUALITY: f32 = 60.0;
/// rav1e's speed of 1 (small) to 10 (fast).
const AVIF_SPEED: u8 = 8;
/// JPEG quality on the usual scale of 1 to 100.
const JPEG_QUALITY: u8 = 78;

/// Bytes a pixel that the AVIF encoder is taken to hold at most: an estimate on the safe side, to be measured.
pub(crate) const AVIF_BYTES: u64 = 64;

pub(crate) fn avif(pixels: &RgbImage) -> io::Result<Vec<u8>> {
    let encoder = ravif::Encoder::new()
        .with_quality(AVIF_QUALITY)
        .with_speed(AVIF_SPEED)
        .with_bit_depth(BitDepth::Eight)
        .with_num_threads(Some(1));
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    let image = Img::new(pixels.as_raw().as_rgb(), width, height);
    encoder.encode_rgb(image).map(|encoded| encoded.avif_file).map_err(io::Error::other)
}

/// Progressive, with half the colour resolution: what browsers show first and what the eye does not miss.
pub(crate) fn jpeg(pixels: &RgbImage) -> io::Result<Vec<u8>> {
    let side = |side: u32| u16::try_from(side).map_err(io::Error::other);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, JPEG_QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    let (width, height) = (side(pixels.width())?, side(pixels.height())?);
    encoder.encode(pixels, width, height, ColorType::Rgb).map_err(io::Error::other)?;
    Ok(bytes)
}
