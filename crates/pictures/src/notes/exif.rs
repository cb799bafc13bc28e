//! EXIF: artist, copyright, description, and whether there is a position.

use super::{Notes, clean};
use exif::{Exif, In, Reader, Tag, Value};

/// Reads an EXIF block (TIFF). What cannot be read says nothing, save that a broken block may still hold a position.
pub(super) fn read(block: Vec<u8>) -> Notes {
    let exif = Reader::new().continue_on_error(true).read_raw(block);
    let exif = exif.or_else(|error| error.distill_partial_result(|_| {}));
    let Ok(exif) = exif else { return Notes::default() };
    let text = |tag| text(&exif, tag);
    Notes {
        creator: text(Tag::Artist),
        credit: text(Tag::Copyright),
        caption: text(Tag::ImageDescription),
        place: exif.fields().any(|field| [Tag::GPSLatitude, Tag::GPSLongitude].contains(&field.tag)),
    }
}

fn text(exif: &Exif, tag: Tag) -> Option<String> {
    let Value::Ascii(lines) = &exif.get_field(tag, In::PRIMARY)?.value else { return None };
    lines.iter().find_map(|line| clean(&String::from_utf8_lossy(line)))
}
