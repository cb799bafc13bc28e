//! From the bytes of an original to pixels that are no more than the largest file needs: decoded within the memory
//! there is, made smaller, flat, in sRGB, upright.

use crate::budget::Budget;
use crate::jpeg;
use crate::notes::Blocks;
use crate::original::Original;
use crate::{Fault, Format, SMALLEST, color};
use image::codecs::{jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder};
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, ImageDecoder, ImageError, Rgb, RgbImage, Rgba};
use std::io::Cursor;

/// An original made smaller.
pub(crate) struct Reduced {
    pub(crate) pixels: RgbImage,
    pub(crate) blocks: Blocks,
}

/// Decodes and reduces. Waits for memory; gives it back before it returns.
pub(crate) fn reduce(bytes: &[u8], format: Format, budget: &Budget) -> Result<Reduced, Fault> {
    if !format.is_whole(bytes) {
        return Err(Fault::Truncated);
    }
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
    let (wide, high) = target(width, height, orientation);
    let factor = (width / (2 * wide)).min(height / (2 * high)).max(1);
    let shrunk = 3 * pixels / u64::from(factor * factor);
    // First the decoder's own, then beside its pixels what they are shrunk to, then beside that what the fine reduction
    // holds: four floats a pixel. All the time the file twice, as it lies and in the decoder.
    let decoded = decoder.total_bytes();
    let reducing = 16 * u64::from(width / factor) * u64::from(high);
    let most = (decoded + extra * pixels).max(decoded + shrunk).max(shrunk + reducing);
    let permit = budget.take(most + 2 * length as u64).ok_or(Fault::TooLarge(width, height))?;
    let profile = decoder.icc_profile().ok().flatten();
    let blocks = Blocks {
        exif: decoder.exif_metadata().ok().flatten(),
        iptc: decoder.iptc_metadata().ok().flatten(),
        xmp: decoder.xmp_metadata().ok().flatten(),
    };
    let image = DynamicImage::from_decoder(decoder).map_err(|error| fault(&error))?;
    let small = shrink(image, factor);
    let small = if small.dimensions() == (wide, high) { small } else { resize(&small, wide, high) };
    drop(permit);
    let mut upright = DynamicImage::ImageRgb8(color::to_srgb(small, profile.as_deref()));
    // Turned last, when there are fewer pixels to turn.
    upright.apply_orientation(orientation);
    Ok(Reduced { pixels: upright.into_rgb8(), blocks })
}

/// Makes squares of pixels one, and leaves twice as many as are wanted: what the fine reduction needs (libvips does the
/// same). What is transparent is laid on white: the same in every encoding, and legible on dark pages.
fn shrink(image: DynamicImage, factor: u32) -> RgbImage {
    let image = match image {
        DynamicImage::ImageRgb8(pixels) if factor == 1 => return pixels,
        other => other,
    };
    let count = factor * factor;
    RgbImage::from_fn(image.width() / factor, image.height() / factor, |x, y| {
        let mut sums = [0_u32; 3];
        for (x, y) in (0..count).map(|at| (x * factor + at % factor, y * factor + at / factor)) {
            let Rgba([red, green, blue, alpha]) = image.get_pixel(x, y);
            let alpha = u32::from(alpha);
            for (sum, part) in sums.iter_mut().zip([red, green, blue]) {
                *sum += (u32::from(part) * alpha + 255 * (255 - alpha) + 127) / 255;
            }
        }
        Rgb(sums.map(|sum| u8::try_from((sum + count / 2) / count).unwrap_or(u8::MAX)))
    })
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

/// The fine reduction.
pub(crate) fn resize(pixels: &RgbImage, width: u32, height: u32) -> RgbImage {
    imageops::resize(pixels, width, height, FilterType::Lanczos3)
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
