//! What editors hand in, and what comes of it: upright, in the right colours, without a word of metadata, or refused
//! with the reason.

mod support;

use image::metadata::Orientation;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use img_parts::jpeg::{Jpeg, markers};
use pictures::{Encoding, Fault, Format, Notes, Order, Original, Studio};
use std::fs;
use std::io::Cursor;
use std::sync::Mutex;
use support::boxes;
use support::{CORNERS, Extras, SECRETS, exif, iptc, jpeg, quarters, xmp};
use tempfile::TempDir;

/// A studio with a cache of its own.
struct Bench {
    folder: TempDir,
    studio: Studio,
}

impl Bench {
    fn new() -> Bench {
        let folder = TempDir::new().unwrap();
        let studio = Studio::new(&folder.path().join("cache"));
        Bench { folder, studio }
    }

    fn examine(&self, bytes: &[u8]) -> Original {
        let ending = Format::of(bytes).unwrap().ending();
        self.studio.examine(bytes, ending).unwrap()
    }

    /// Every file made of an original, with its width.
    fn make(&self, bytes: &[u8]) -> (Original, Vec<(u32, Encoding, Vec<u8>)>) {
        let original = self.examine(bytes);
        let from = self.folder.path().join("original");
        fs::write(&from, bytes).unwrap();
        self.studio.make(&[Order { from: &from, original: &original }], &|_| {}).unwrap();
        let read = |one: pictures::Variant| fs::read(self.studio.file(&original, one)).unwrap();
        let files = original.variants().into_iter().map(|one| (one.width, one.encoding, read(one))).collect();
        (original, files)
    }
}

fn fault(bytes: &[u8], ending: &str) -> Fault {
    Bench::new().studio.examine(bytes, ending).unwrap_err()
}

fn encoded(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The colours in the middle of the four quarters.
fn corners(jpeg: &[u8]) -> [Rgb<u8>; 4] {
    let pixels = image::load_from_memory(jpeg).unwrap().into_rgb8();
    let (width, height) = pixels.dimensions();
    [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| *pixels.get_pixel(width * x / 4, height * y / 4))
}

fn assert_near(found: Rgb<u8>, expected: Rgb<u8>, what: &str) {
    let far = found.0.iter().zip(expected.0).map(|(a, b)| a.abs_diff(b)).max().unwrap();
    assert!(far <= 8, "{what}: {found:?} instead of {expected:?}");
}

#[test]
fn every_orientation_comes_out_upright() {
    let upright = quarters(400, 300);
    for value in 1..=8_u8 {
        let orientation = Orientation::from_exif(value).unwrap();
        // Two of the eight undo each other, all others themselves.
        let undo = match orientation {
            Orientation::Rotate90 => Orientation::Rotate270,
            Orientation::Rotate270 => Orientation::Rotate90,
            other => other,
        };
        let mut lying = DynamicImage::ImageRgb8(upright.clone());
        lying.apply_orientation(undo);
        let extras = Extras { exif: Some(exif(value.into(), false)), ..Extras::default() };
        let (original, files) = Bench::new().make(&jpeg(&lying.into_rgb8(), extras));
        assert_eq!((original.width, original.height), (400, 300), "orientation {value}");
        for (width, encoding, bytes) in files {
            match encoding {
                Encoding::Jpeg => {
                    for (found, expected) in corners(&bytes).into_iter().zip(CORNERS) {
                        assert_near(found, expected, &format!("orientation {value}, {width} pixels wide"));
                    }
                }
                Encoding::Avif => assert_eq!(boxes::size(&bytes), (width, width * 3 / 4)),
            }
        }
    }
}

#[test]
fn no_metadata_are_left_in_any_file() {
    let extras = Extras {
        exif: Some(exif(1, true)),
        iptc: Some(iptc()),
        xmp: Some(xmp()),
        icc: Some(moxcms::ColorProfile::new_srgb().encode().unwrap()),
        progressive: false,
    };
    let bytes = jpeg(&quarters(1500, 1000), extras);
    assert!(SECRETS.iter().all(|secret| contains(&bytes, secret)), "the original tells nothing");
    let (original, files) = Bench::new().make(&bytes);
    assert!(original.notes.place);
    assert_eq!(files.len(), 10);
    for (width, encoding, bytes) in files {
        let what = format!("{encoding:?}, {width} pixels wide");
        let marks = ["Exif", "ns.adobe.com", "Photoshop", "8BIM", "ICC_PROFILE", "xpacket"];
        for word in SECRETS.iter().chain(&marks) {
            assert!(!contains(&bytes, word), "{what}: {word}");
        }
        match encoding {
            Encoding::Jpeg => {
                let file = Jpeg::from_bytes(bytes.into()).unwrap();
                let told = |marker: u8| (markers::APP1..=markers::APP15).contains(&marker);
                let segments = file.segments().iter().map(|segment| segment.marker());
                let left: Vec<u8> = segments.filter(|one| told(*one) || *one == markers::COM).collect();
                assert!(left.is_empty(), "{what}: segments {left:x?}");
            }
            Encoding::Avif => {
                assert_eq!(boxes::items(&bytes), ["av01"], "{what}");
                let top: Vec<String> = boxes::walk(&bytes).into_iter().map(|(name, _)| name).collect();
                let metadata = ["uuid", "free", "udta", "Exif", "mime", "xml "];
                assert!(!top.iter().any(|name| metadata.contains(&name.as_str())), "{what}: {top:?}");
            }
        }
    }
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

#[test]
fn maker_credit_and_caption_are_read_from_each_kind_of_metadata() {
    let told = |extras| Bench::new().examine(&jpeg(&quarters(80, 80), extras)).notes;
    let [creator, credit, caption, _] = SECRETS.map(|text| Some(text.to_owned()));
    let notes =
        |place| Notes { creator: creator.clone(), credit: credit.clone(), caption: caption.clone(), place };
    assert_eq!(told(Extras { exif: Some(exif(1, true)), ..Extras::default() }), notes(true), "EXIF");
    assert_eq!(told(Extras { iptc: Some(iptc()), ..Extras::default() }), notes(false), "IPTC");
    assert_eq!(told(Extras { xmp: Some(xmp()), ..Extras::default() }), notes(true), "XMP");
    assert_eq!(told(Extras::default()), Notes::default(), "nothing");
    let broken = Extras { exif: Some(b"MM\0\x2a\xff\xff".to_vec()), ..Extras::default() };
    assert_eq!(told(broken), Notes::default(), "broken EXIF");
}

#[test]
fn what_cannot_be_taken_says_why() {
    let good = jpeg(&quarters(400, 300), Extras::default());
    let progressive = jpeg(&quarters(400, 300), Extras { progressive: true, ..Extras::default() });
    let png = encoded(quarters(400, 300), ImageFormat::Png);
    let webp = encoded(quarters(400, 300), ImageFormat::WebP);
    assert_eq!(fault(&png, "jpg"), Fault::WrongEnding(Format::Png));
    assert_eq!(fault(&good, "png"), Fault::WrongEnding(Format::Jpeg));
    for (bytes, ending) in [(&good, "jpg"), (&progressive, "jpeg"), (&png, "png"), (&webp, "webp")] {
        let whole = Bench::new();
        assert!(whole.studio.examine(bytes, ending).is_ok(), "{ending}");
        for share in [30, 60, 90, 99] {
            let part = &bytes[..bytes.len() * share / 100];
            let found = fault(part, ending);
            assert!(
                matches!(found, Fault::Truncated | Fault::Damaged(_)),
                "{share} % of {ending}: {found:?}"
            );
        }
    }
    assert_eq!(fault(&good[..good.len() / 2], "jpg"), Fault::Truncated);
    assert_eq!(fault(&png[..png.len() / 2], "png"), Fault::Truncated);
    assert_eq!(fault(&encoded(quarters(1, 1), ImageFormat::Png), "png"), Fault::TooSmall(1, 1));
    assert_eq!(fault(b"\0\0\0\x1cftypheic\0\0\0\0", "jpg"), Fault::Foreign("HEIC"));
    assert_eq!(fault(b"\0\0\0\x1cftypavif\0\0\0\0", "avif"), Fault::Foreign("AVIF"));
    assert_eq!(fault(b"GIF89a", "gif"), Fault::Foreign("GIF"));
    assert_eq!(fault(b"<html>", "jpg"), Fault::NoPicture);
    assert_eq!(fault(b"", "jpg"), Fault::NoPicture);
}

#[test]
fn four_inks_are_refused() {
    let mut bytes = Vec::new();
    let inks = [0_u8, 255, 255, 0].repeat(100 * 100);
    jpeg_encoder::Encoder::new(&mut bytes, 90)
        .encode(&inks, 100, 100, jpeg_encoder::ColorType::Cmyk)
        .unwrap();
    assert_eq!(fault(&bytes, "jpg"), Fault::Cmyk);
}

#[test]
fn more_pixels_than_memory_holds_are_refused_before_they_are_decoded() {
    // The head of a PNG of 60,000 × 60,000 pixels, and hardly any of them.
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 60_000, 60_000);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_chunk(png::chunk::IDAT, &[0x78, 0x9c]).unwrap();
    assert_eq!(fault(&bytes, "png"), Fault::TooLarge(60_000, 60_000));
}

#[test]
fn deep_grey_and_transparent_pixels_come_out_right() {
    let deep = DynamicImage::ImageRgb8(quarters(400, 300)).into_rgb16();
    let grey = DynamicImage::ImageRgb8(RgbImage::from_pixel(400, 300, Rgb([90, 90, 90]))).into_luma8();
    let mut clear = DynamicImage::ImageRgb8(quarters(400, 300)).into_rgba8();
    clear.pixels_mut().for_each(|pixel| pixel.0[3] = 0);
    let grey_tone = [Rgb([90, 90, 90]); 4];
    let white = [Rgb([255, 255, 255]); 4];
    for (image, expected) in [
        (DynamicImage::from(deep), CORNERS),
        (DynamicImage::from(grey), grey_tone),
        (DynamicImage::from(clear.clone()), white),
        (DynamicImage::from(DynamicImage::from(clear).into_rgba16()), white),
    ] {
        let kind = format!("{:?}", image.color());
        let (_, files) = Bench::new().make(&encoded(image, ImageFormat::Png));
        for (_, _, bytes) in files.iter().filter(|(_, encoding, _)| *encoding == Encoding::Jpeg) {
            for (found, expected) in corners(bytes).into_iter().zip(expected) {
                assert_near(found, expected, &kind);
            }
        }
    }
}

#[test]
fn the_colours_of_a_wide_gamut_are_kept() {
    // Display P3's (150, 120, 90) is about sRGB's (156, 119, 85).
    let pixels = RgbImage::from_pixel(400, 300, Rgb([150, 120, 90]));
    let icc = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let (_, files) = Bench::new().make(&jpeg(&pixels, Extras { icc: Some(icc), ..Extras::default() }));
    let (_, _, bytes) = files.iter().find(|(_, encoding, _)| *encoding == Encoding::Jpeg).unwrap();
    let found = corners(bytes)[0];
    let expected = Rgb([156, 119, 85]);
    let far = found.0.iter().zip(expected.0).map(|(a, b)| a.abs_diff(b)).max().unwrap();
    assert!(far <= 3, "{found:?} instead of {expected:?}");
}

#[test]
fn what_was_made_is_not_made_again() {
    let bench = Bench::new();
    let bytes = jpeg(&quarters(700, 500), Extras::default());
    let (original, files) = bench.make(&bytes);
    assert_eq!(files.len(), 6);
    let from = bench.folder.path().join("original");
    let told = Mutex::new(Vec::new());
    let again = |studio: &Studio| {
        let order = Order { from: &from, original: &original };
        studio.make(&[order], &|progress| told.lock().unwrap().push(progress)).unwrap();
    };
    again(&bench.studio);
    assert!(told.lock().unwrap().is_empty(), "made again");
    fs::remove_file(bench.studio.file(&original, original.variants()[1])).unwrap();
    again(&bench.studio);
    let told = told.into_inner().unwrap();
    assert_eq!(told.iter().map(|one| (one.done, one.count)).collect::<Vec<_>>(), [(1, 1)]);
    let (_, new) = Bench::new().make(&bytes);
    assert!(files.iter().zip(&new).all(|(old, new)| old.2 == new.2), "the same original gives other files");
}

#[test]
fn an_original_that_changed_meanwhile_is_told() {
    let bench = Bench::new();
    let original = bench.examine(&jpeg(&quarters(100, 100), Extras::default()));
    let from = bench.folder.path().join("original");
    fs::write(&from, jpeg(&quarters(120, 100), Extras::default())).unwrap();
    let made = bench.studio.make(&[Order { from: &from, original: &original }], &|_| {});
    assert!(made.unwrap_err().to_string().contains("has changed"));
}
