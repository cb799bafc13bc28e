//! From the bytes of an original to pixels that are no more than the largest file needs: decoded within the memory
//! there is, made smaller, flat, in sRGB, upright.

use crate::budget::Budget;
use crate::jpeg;
use crate::notes::Blocks;
use crate::original::Original;
use crate::{Fault, Format, SMALLEST, color};
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::codecs::{jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder};
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, ImageDecoder, ImageError, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

/// An original made smaller.
pub(crate) struct Reduced {
    pub(crate) pixels: RgbImage,
    pub(crate) blocks: Blocks,
}

/// Decodes and reduces. Waits for memory; gives it back before it returns.
pub(crate) fn reduce(bytes: &[u8], format: Format, budget: &Budget) -> Result<Reduced, Fault> {
    match format {
        Format::Jpeg => {
            let frame = jpeg::frame(bytes)?;
            if frame.components == 4 {
                return Err(Fault::Cmyk);
            }
            // A progressive JPEG holds 16 bits a coefficient besides the pixels.
            let coefficients = if frame.progressive { 2 * u64::from(frame.components) } else { 0 };
            let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
            from_decoder(decoder, bytes.len(), coefficients, budget)
        }
        Format::Png => {
            let decoder = PngDecoder::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
            from_decoder(decoder, bytes.len(), 0, budget)
        }
        Format::WebP => {
            let decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
            // The decoder keeps its planes besides the pixels.
            from_decoder(decoder, bytes.len(), 4, budget)
        }
    }
}

/// `extra` are the bytes a pixel that the decoder holds besides its output.
fn from_decoder(
    mut decoder: impl ImageDecoder,
    length: usize,
    extra: u64,
    budget: &Budget,
) -> Result<Reduced, Fault> {
    let (width, height) = decoder.dimensions();
    if width.min(height) < SMALLEST {
        return Err(Fault::TooSmall(width, height));
    }
    let pixels = u64::from(width) * u64::from(height);
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let factor = factor(width, height, orientation);
    let shrunk = 4 * pixels / u64::from(factor * factor);
    // Either the decoder's own or what it is shrunk to; the file twice, as it lies and in the decoder.
    let need = decoder.total_bytes() + (extra * pixels).max(shrunk) + 2 * length as u64;
    let permit = budget.take(need).ok_or(Fault::TooLarge(width, height))?;
    let profile = decoder.icc_profile().ok().flatten();
    let blocks = Blocks {
        exif: decoder.exif_metadata().ok().flatten(),
        iptc: decoder.iptc_metadata().ok().flatten(),
        xmp: decoder.xmp_metadata().ok().flatten(),
    };
    let image = DynamicImage::from_decoder(decoder).map_err(|error| fault(&error))?;
    let image = shrink(&image, factor);
    let (wide, high) = target(width, height, orientation);
    let small = smaller(image, wide, high)?;
    drop(permit);
    let mut upright = DynamicImage::ImageRgb8(color::to_srgb(small, profile.as_deref()));
    upright.apply_orientation(orientation);
    Ok(Reduced { pixels: upright.into_rgb8(), blocks })
}

/// How many pixels a side become one before the fine reduction, which needs twice as many as it leaves (libvips does the
/// same).
fn factor(width: u32, height: u32, orientation: Orientation) -> u32 {
    let (wide, high) = target(width, height, orientation);
    (width / (2 * wide)).min(height / (2 * high)).max(1)
}

/// Takes the mean of squares of pixels, and lays what is transparent on white: the same in every encoding, and legible on
/// dark pages.
fn shrink(image: &DynamicImage, factor: u32) -> RgbaImage {
    let count = factor * factor;
    RgbaImage::from_fn(image.width() / factor, image.height() / factor, |x, y| {
        let mut sums = [0_u32; 3];
        for (x, y) in (0..count).map(|at| (x * factor + at % factor, y * factor + at / factor)) {
            let Rgba([red, green, blue, alpha]) = image.get_pixel(x, y);
            let alpha = u32::from(alpha);
            for (sum, part) in sums.iter_mut().zip([red, green, blue]) {
                *sum += (u32::from(part) * alpha + 255 * (255 - alpha) + 127) / 255;
            }
        }
        let [red, green, blue] = sums.map(|sum| u8::try_from((sum + count / 2) / count).unwrap_or(u8::MAX));
        Rgba([red, green, blue, u8::MAX])
    })
}

/// Made smaller as it lies; it is turned afterwards, when there are fewer pixels to turn.
fn smaller(image: RgbaImage, width: u32, height: u32) -> Result<RgbImage, Fault> {
    let image = if image.dimensions() == (width, height) { image } else { resize(&image, width, height)? };
    Ok(DynamicImage::ImageRgba8(image).into_rgb8())
}

/// The size of the largest file, as the original lies.
fn target(width: u32, height: u32, orientation: Orientation) -> (u32, u32) {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    match orientation {
        Rotate90 | Rotate90FlipH | Rotate270 | Rotate270FlipH => {
            let (wide, high) = Original::largest(height, width);
            (high, wide)
        }
        _ => Original::largest(width, height),
    }
}

/// Lanczos; the pixels are opaque.
pub(crate) fn resize(image: &RgbaImage, width: u32, height: u32) -> Result<RgbaImage, Fault> {
    let damaged = |error: &dyn std::error::Error| Fault::Damaged(error.to_string());
    let (from_width, from_height) = image.dimensions();
    let from =
        ImageRef::new(from_width, from_height, image, PixelType::U8x4).map_err(|error| damaged(&error))?;
    let mut small = Image::new(width, height, PixelType::U8x4);
    let options = ResizeOptions::new().use_alpha(false);
    Resizer::new().resize(&from, &mut small, &options).map_err(|error| damaged(&error))?;
    RgbaImage::from_raw(width, height, small.into_vec()).ok_or_else(|| Fault::Damaged(String::new()))
}

fn fault(error: &ImageError) -> Fault {
    let ended = |io: &std::io::Error| io.kind() == std::io::ErrorKind::UnexpectedEof;
    match error {
        ImageError::IoError(io) if ended(io) => Fault::Truncated,
        other => {
            let mut cause: Option<&dyn std::error::Error> = Some(other);
            while let Some(error) = cause {
                if error.downcast_ref().is_some_and(ended) {
                    return Fault::Truncated;
                }
                cause = error.source();
            }
            Fault::Damaged(other.to_string())
        }
    }
}
