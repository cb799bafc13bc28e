//! From the JPEG of a photograph to its pixels.

use anyhow::{Context, Result};
use resvg::tiny_skia::{IntSize, Pixmap};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

pub(crate) fn decode(jpeg: &[u8]) -> Result<Pixmap> {
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::RGBA);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(jpeg), options);
    let pixels = decoder.decode().ok().context("the photograph does not read as JPEG")?;
    let (width, height) = decoder.dimensions().context("the photograph has no size")?;
    let size = IntSize::from_wh(u32::try_from(width)?, u32::try_from(height)?);
    // Nothing in a JPEG is transparent, so its colours are premultiplied already.
    size.and_then(|size| Pixmap::from_vec(pixels, size)).context("the photograph has no pixels")
}
