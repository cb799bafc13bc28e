//! IPTC-IIM, the older block that picture agencies fill (IIM 4.2; in JPEG within a Photoshop image resource).

use super::{Notes, clean};

/// By-line, credit, copyright notice and caption of record 2.
const CREATOR: u8 = 80;
const CREDIT: u8 = 110;
const COPYRIGHT: u8 = 116;
const CAPTION: u8 = 120;
/// The envelope's character set (1:90); this is UTF-8.
const UTF8: &[u8] = b"\x1b%G";

/// Reads the data sets of a block. Other resources around them do no harm: a data set begins with a byte of its own.
pub(super) fn read(block: &[u8]) -> Notes {
    let sets = sets(records(block));
    let is_utf8 = sets.iter().any(|set| (set.record, set.number) == (1, 90) && set.value == UTF8);
    let text = |number| {
        let set = sets.iter().find(|set| (set.record, set.number) == (2, number))?;
        clean(&decode(set.value, is_utf8))
    };
    Notes {
        creator: text(CREATOR),
        credit: text(CREDIT).or_else(|| text(COPYRIGHT)),
        caption: text(CAPTION),
        place: false,
    }
}

struct Set<'a> {
    record: u8,
    number: u8,
    value: &'a [u8],
}

/// The IPTC resource (0x0404) among those of Photoshop, or all of it.
fn records(block: &[u8]) -> &[u8] {
    let at = block.windows(6).position(|six| six == b"8BIM\x04\x04").map(|at| at + 6);
    let Some(rest) = at.and_then(|at| block.get(at..)) else { return block };
    // A name with its length, padded to an even number, then four bytes of length.
    let name = rest.first().map_or(0, |length| usize::from(*length) + 1).next_multiple_of(2);
    rest.get(name + 4..).unwrap_or_default()
}

fn sets(mut rest: &[u8]) -> Vec<Set<'_>> {
    let mut sets = Vec::new();
    while let [0x1c, record, number, high, low, tail @ ..] = rest {
        // Longer ones (with the highest bit set) hold no words.
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let Some((value, next)) = tail.split_at_checked(length) else { break };
        sets.push(Set { record: *record, number: *number, value });
        rest = next;
    }
    sets
}

/// Without a character set most programs write Latin-1 or UTF-8, and UTF-8 shows itself.
fn decode(value: &[u8], is_utf8: bool) -> String {
    match std::str::from_utf8(value) {
        Ok(text) => text.to_owned(),
        Err(_) if is_utf8 => String::from_utf8_lossy(value).into_owned(),
        Err(_) => value.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_and_unicode_are_read() {
        let set = |number: u8, value: &[u8]| [&[0x1c, 2, number, 0, value.len() as u8], value].concat();
        let block = [set(CREATOR, b"J\xfcrgen"), set(CAPTION, "Größe".as_bytes())].concat();
        let notes = read(&block);
        assert_eq!(notes.creator.as_deref(), Some("Jürgen"));
        assert_eq!(notes.caption.as_deref(), Some("Größe"));
        assert_eq!(notes.credit, None);
    }
}
