//! Photographs made by code, with what cameras and agencies write into them.

use jpeg_encoder::{ColorType, Encoder};

/// A slope of colours as a JPEG, with an EXIF block unless it is empty.
pub(crate) fn jpeg(width: u16, height: u16, exif: &[u8]) -> Vec<u8> {
    encode(width, height, |encoder| {
        if !exif.is_empty() {
            encoder.add_exif_metadata(exif).unwrap();
        }
    })
}

/// The same with by-line, credit and caption of IPTC.
pub(crate) fn with_words(creator: &str, credit: &str, caption: &str) -> Vec<u8> {
    let set = |number: u8, text: &str| [&[0x1c, 2, number, 0, text.len() as u8], text.as_bytes()].concat();
    let sets = [set(80, creator), set(110, credit), set(120, caption)].concat();
    let head = b"Photoshop 3.0\08BIM\x04\x04\0\0".as_slice();
    let block = [head, &(sets.len() as u32).to_be_bytes(), &sets].concat();
    encode(400, 300, |encoder| encoder.add_app_segment(13, block).unwrap())
}

/// EXIF that says nothing but where the picture was taken (TIFF 6.0, little end first).
pub(crate) fn with_position() -> Vec<u8> {
    let field = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let directory = |field: &[u8]| [&1_u16.to_le_bytes()[..], field, &0_u32.to_le_bytes()].concat();
    let (pointer, latitude) = (field(0x8825, 4, 1, 26), field(2, 5, 3, 44));
    let degrees: Vec<u8> = [51_u32, 1, 30, 1, 0, 1].iter().flat_map(|number| number.to_le_bytes()).collect();
    [&b"II*\0\x08\0\0\0"[..], &directory(&pointer), &directory(&latitude), &degrees].concat()
}

pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&slope(width, height)).unwrap();
    drop(writer);
    bytes
}

fn encode(width: u16, height: u16, extras: impl FnOnce(&mut Encoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 90);
    extras(&mut encoder);
    encoder.encode(&slope(width.into(), height.into()), width, height, ColorType::Rgb).unwrap();
    bytes
}

fn slope(width: u32, height: u32) -> Vec<u8> {
    let pixel = |x: u32, y: u32| [(x * 200 / width) as u8, (y * 200 / height) as u8, 60];
    (0..height).flat_map(|y| (0..width).flat_map(move |x| pixel(x, y))).collect()
}
