//! Reads an AVIF from outside, box by box (ISO 14496-12 and 23008-12), without the crate that wrote it.

/// Boxes of an AVIF that hold other boxes.
const PARENTS: [&[u8; 4]; 4] = [b"meta", b"iprp", b"ipco", b"iinf"];

/// The names of all boxes in their order, with what each holds that holds no others.
pub(crate) fn walk(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut rest = bytes;
    while rest.len() >= 8 {
        let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
        let length = if length == 0 { rest.len() } else { length };
        let (name, held) = (&rest[4..8], &rest[8..length]);
        found.push((String::from_utf8_lossy(name).into_owned(), held.to_vec()));
        if let Some(parent) = PARENTS.iter().find(|parent| name == parent.as_slice()) {
            // After version and flags, and in `iinf` the number of items.
            let skip = match *parent {
                b"meta" => 4,
                b"iinf" => 6,
                _ => 0,
            };
            found.extend(walk(&held[skip..]));
        }
        rest = &rest[length..];
    }
    assert!(rest.is_empty(), "{} bytes after the last box", rest.len());
    found
}

/// Width and height of the picture (`ispe`).
pub(crate) fn size(bytes: &[u8]) -> (u32, u32) {
    let boxes = walk(bytes);
    let (_, held) = boxes.iter().find(|(name, _)| name == "ispe").expect("no size");
    let number = |at: usize| u32::from_be_bytes(held[at..at + 4].try_into().unwrap());
    (number(4), number(8))
}

/// The kinds of the items (`infe`): `av01` is a picture, `Exif` and `mime` are metadata.
pub(crate) fn items(bytes: &[u8]) -> Vec<String> {
    let boxes = walk(bytes);
    let items = boxes.iter().filter(|(name, _)| name == "infe");
    items.map(|(_, held)| String::from_utf8_lossy(&held[8..12]).into_owned()).collect()
}
