//! Which pages have a word, and how much it says about each; knows not which word.

use crate::bytes::{Reader, Writer};

/// The most a word can say about a page. Four bits tell pages apart as well as a fraction does.
pub(crate) const FULL: u8 = 15;

/// A page's number, and how much the word says about it, from 1 to [`FULL`].
pub(crate) type Posting = (u32, u8);

/// Writes postings in the order of their numbers.
pub(crate) fn write(postings: &[Posting]) -> Vec<u8> {
    let mut out = Writer::default();
    let mut before = 0;
    for (number, impact) in postings {
        out.number(u64::from(number - before) << 4 | u64::from(*impact));
        before = *number;
    }
    out.bytes
}

/// Reads them, as far as they can be read.
pub(crate) fn read(bytes: &[u8]) -> impl Iterator<Item = Posting> + '_ {
    let mut bytes = Reader { rest: bytes };
    let mut number = 0u32;
    std::iter::from_fn(move || {
        let next = bytes.number()?;
        number = number.checked_add(u32::try_from(next >> 4).ok()?)?;
        Some((number, (next & 15) as u8))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_are_read_as_written() {
        let postings = [(0, 1), (7, 15), (8, 3), (4_000_000, 2)];
        assert_eq!(read(&write(&postings)).collect::<Vec<_>>(), postings);
        assert_eq!(read(&[0xff, 0xff]).count(), 0);
    }
}
