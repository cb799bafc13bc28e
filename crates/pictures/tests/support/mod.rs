//! Originals made by code, with everything that a camera or an agency writes into them.
#![allow(dead_code, reason = "each test file uses a part")]

pub(crate) mod boxes;

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use image::{Rgb, RgbImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use std::io::Cursor;

/// Words that stand in the metadata of originals and must stand in no file that is made of them.
pub(crate) const SECRETS: [&str; 4] = ["Anna Muster", "Agentur Muster", "Ein Fest am Kanal", "Kamera 3000"];

/// The four corners of every test picture: red, green, blue, white.
pub(crate) const CORNERS: [Rgb<u8>; 4] =
    [Rgb([200, 30, 30]), Rgb([30, 160, 40]), Rgb([40, 50, 200]), Rgb([240, 240, 240])];

/// A picture whose quarters have different colours, so that it shows how it lies.
pub(crate) fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        CORNERS[usize::from(x >= width / 2) + 2 * usize::from(y >= height / 2)]
    })
}

/// What is written into a JPEG beside its pixels.
#[derive(Default)]
pub(crate) struct Extras {
    pub(crate) exif: Option<Vec<u8>>,
    pub(crate) iptc: Option<Vec<u8>>,
    pub(crate) xmp: Option<String>,
    pub(crate) icc: Option<Vec<u8>>,
    pub(crate) progressive: bool,
}

pub(crate) fn jpeg(pixels: &RgbImage, extras: Extras) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 95);
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    encoder.set_progressive(extras.progressive);
    if let Some(exif) = extras.exif {
        encoder.add_exif_metadata(&exif).unwrap();
    }
    if let Some(iptc) = extras.iptc {
        encoder.add_app_segment(13, [b"Photoshop 3.0\0".as_slice(), &iptc].concat()).unwrap();
    }
    if let Some(xmp) = extras.xmp {
        encoder.add_app_segment(1, format!("http://ns.adobe.com/xap/1.0/\0{xmp}").into_bytes()).unwrap();
    }
    if let Some(icc) = extras.icc {
        encoder.add_icc_profile(&icc).unwrap();
    }
    let (width, height) = (pixels.width() as u16, pixels.height() as u16);
    encoder.encode(pixels, width, height, ColorType::Rgb).unwrap();
    bytes
}

/// EXIF with an orientation, and with maker, words, camera and position if `full`.
pub(crate) fn exif(orientation: u16, full: bool) -> Vec<u8> {
    let ascii = |text: &str| Value::Ascii(vec![text.as_bytes().to_vec()]);
    let degrees = |whole| Value::Rational([whole, 30, 15].map(|num| Rational { num, denom: 1 }).to_vec());
    let mut values = vec![(Tag::Orientation, Value::Short(vec![orientation]))];
    if full {
        values.extend([
            (Tag::Artist, ascii(SECRETS[0])),
            (Tag::Copyright, ascii(SECRETS[1])),
            (Tag::ImageDescription, ascii(SECRETS[2])),
            (Tag::Model, ascii(SECRETS[3])),
            (Tag::GPSLatitudeRef, ascii("N")),
            (Tag::GPSLatitude, degrees(51)),
            (Tag::GPSLongitudeRef, ascii("E")),
            (Tag::GPSLongitude, degrees(7)),
        ]);
    }
    let fields: Vec<Field> =
        values.into_iter().map(|(tag, value)| Field { tag, ifd_num: In::PRIMARY, value }).collect();
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut block = Cursor::new(Vec::new());
    writer.write(&mut block, true).unwrap();
    block.into_inner()
}

/// An IPTC block among Photoshop's resources, with by-line, credit and caption.
pub(crate) fn iptc() -> Vec<u8> {
    let set = |number: u8, text: &str| [&[0x1c, 2, number, 0, text.len() as u8], text.as_bytes()].concat();
    let sets = [set(80, SECRETS[0]), set(110, SECRETS[1]), set(120, SECRETS[2])].concat();
    let length = (sets.len() as u32).to_be_bytes();
    let other = b"8BIM\x03\xed\0\0\0\0\0\x02\x1c\x02".as_slice();
    [other, b"8BIM\x04\x04\0\0", &length, &sets].concat()
}

/// An XMP packet with creator, credit, description and a position.
pub(crate) fn xmp() -> String {
    let [creator, credit, caption, _] = SECRETS;
    format!(
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>\
         <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description \
         xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' \
         xmlns:exif='http://ns.adobe.com/exif/1.0/' photoshop:Credit='{credit}' exif:GPSLatitude='51,30.5N'>\
         <dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li></rdf:Seq></dc:creator>\
         <dc:description><rdf:Alt><rdf:li xml:lang='x-default'>{caption}</rdf:li></rdf:Alt></dc:description>\
         </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    )
}
