//! Colours as a browser takes them that is told nothing: sRGB. The profile of the original goes with its metadata, so
//! what it says is worked into the pixels first.

use image::RgbImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Turns pixels of this ICC profile into sRGB. A profile that cannot be read is left aside, as browsers do.
pub(crate) fn to_srgb(pixels: RgbImage, profile: Option<&[u8]>) -> RgbImage {
    let profile = profile.and_then(|bytes| ColorProfile::new_from_slice(bytes).ok());
    let Some(profile) = profile.filter(|profile| profile.color_space == DataColorSpace::Rgb) else {
        return pixels;
    };
    let srgb = ColorProfile::new_srgb();
    let transform =
        profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, TransformOptions::default());
    let mut turned = RgbImage::new(pixels.width(), pixels.height());
    match transform.map(|transform| transform.transform(&pixels, &mut turned)) {
        Ok(Ok(())) => turned,
        _ => pixels,
    }
}
