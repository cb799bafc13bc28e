//! The colour that stands in a picture's place until it is there: the nearest of a few, since no view may set a colour
//! of its own. It comes from the picture's ThumbHash.

use crate::reduce::resize;
use image::{DynamicImage, RgbImage};

/// Red, green and blue of each tone; the style has the same, in the same order.
pub const TONES: [[u8; 3]; 12] = [
    [0x1e, 0x1e, 0x1e],
    [0x5a, 0x5a, 0x5a],
    [0x9a, 0x9a, 0x9a],
    [0xd6, 0xd6, 0xd6],
    [0x5a, 0x32, 0x28],
    [0xa8, 0x6e, 0x50],
    [0xd8, 0xb8, 0x96],
    [0x3c, 0x46, 0x28],
    [0x84, 0x94, 0x5c],
    [0x24, 0x36, 0x50],
    [0x58, 0x80, 0xa0],
    [0xb0, 0xcc, 0xe0],
];

/// The longest side that ThumbHash takes.
const LONGEST: u32 = 100;

/// The tone of a picture: its place in [`TONES`].
pub(crate) fn of(pixels: &RgbImage) -> u16 {
    let Ok((red, green, blue, _)) = thumbhash::thumb_hash_to_average_rgba(&thumb_hash(pixels)) else {
        return 0;
    };
    let average = [red, green, blue].map(|part| (part * 255.0).clamp(0.0, 255.0));
    let far =
        |tone: &[u8; 3]| tone.iter().zip(average).map(|(a, b)| (f32::from(*a) - b).powi(2)).sum::<f32>();
    let nearest = TONES.iter().zip(0_u16..).min_by(|(a, _), (b, _)| far(a).total_cmp(&far(b)));
    nearest.map_or(0, |(_, place)| place)
}

fn thumb_hash(pixels: &RgbImage) -> Vec<u8> {
    let (width, height) = pixels.dimensions();
    let longest = width.max(height).max(LONGEST);
    let side = |side: u32| (side * LONGEST / longest).max(1);
    let small = DynamicImage::ImageRgb8(resize(pixels, side(width), side(height))).into_rgba8();
    thumbhash::rgba_to_thumb_hash(small.width() as usize, small.height() as usize, &small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_one_colour_has_its_tone() {
        for (place, tone) in TONES.iter().enumerate() {
            let pixels = RgbImage::from_pixel(200, 150, image::Rgb(*tone));
            assert_eq!(usize::from(of(&pixels)), place, "{tone:?}");
        }
    }
}
