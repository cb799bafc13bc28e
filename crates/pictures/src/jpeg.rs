//! What a JPEG says of itself before it is decoded (ITU-T T.81, annex B): how many inks, whether it comes in several
//! scans, whether it is all there. Decoders fill what is missing with grey and do not tell.

use crate::Fault;

/// The frame of a JPEG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) components: u8,
    /// In several scans: all coefficients are held in memory until the last.
    pub(crate) progressive: bool,
}

const START_OF_IMAGE: u8 = 0xd8;
const END_OF_IMAGE: u8 = 0xd9;
const START_OF_SCAN: u8 = 0xda;

/// Walks from segment to segment to the end of the picture.
pub(crate) fn frame(bytes: &[u8]) -> Result<Frame, Fault> {
    let mut frame = None;
    let mut at = 0;
    loop {
        at = next_marker(bytes, at).ok_or(Fault::Truncated)?;
        let marker = bytes.get(at + 1).copied().ok_or(Fault::Truncated)?;
        at += 2;
        match marker {
            START_OF_IMAGE => {}
            END_OF_IMAGE => return frame.ok_or_else(|| Fault::Damaged("no frame".to_owned())),
            _ => {
                let length = segment_length(bytes, at).ok_or(Fault::Truncated)?;
                if is_frame(marker) {
                    let components = bytes.get(at + 7).copied().ok_or(Fault::Truncated)?;
                    frame = Some(Frame { components, progressive: marker & 3 == 2 });
                }
                // What follows a scan's header is found by the next marker.
                at += if marker == START_OF_SCAN { 2 } else { length };
            }
        }
    }
}

/// The next `ff xx` that is neither a stuffed byte, nor a restart, nor filling.
fn next_marker(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let is_marker = |pair: &[u8]| matches!(pair, [0xff, code] if !matches!(code, 0 | 1 | 0xd0..=0xd7 | 0xff));
    rest.windows(2).position(is_marker).map(|found| from + found)
}

fn segment_length(bytes: &[u8], at: usize) -> Option<usize> {
    let pair = bytes.get(at..at + 2)?;
    pair.try_into().ok().map(u16::from_be_bytes).map(usize::from)
}

/// SOF0 to SOF15 without DHT, JPG and DAC, which lie among them.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}
