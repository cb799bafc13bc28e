//! Numbers and texts as bytes, and the sum that tells whether bytes are what they were; knows no index.

/// Writes bytes.
#[derive(Default)]
pub(crate) struct Writer {
    pub(crate) bytes: Vec<u8>,
}

impl Writer {
    /// Seven bits a byte, the lowest first (LEB128).
    pub(crate) fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.blob(text.as_bytes());
    }

    pub(crate) fn blob(&mut self, blob: &[u8]) {
        self.number(blob.len() as u64);
        self.bytes.extend_from_slice(blob);
    }

    pub(crate) fn sum(&mut self, sum: u64) {
        self.bytes.extend_from_slice(&sum.to_le_bytes());
    }
}

/// Reads bytes; `None` where they end too soon or are no text.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= u64::from(first & 0x7f) << shift;
            if first & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    pub(crate) fn blob(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (blob, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(blob)
    }

    pub(crate) fn text(&mut self) -> Option<String> {
        String::from_utf8(self.blob()?.to_vec()).ok()
    }

    pub(crate) fn sum(&mut self) -> Option<u64> {
        let (sum, rest) = self.rest.split_first_chunk::<8>()?;
        self.rest = rest;
        Some(u64::from_le_bytes(*sum))
    }
}

/// FNV-1a with 64 bits: tells bytes that were cut off or mixed up, not bytes that somebody forged.
pub(crate) fn sum(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(numbers: Vec<u64>, text: String, number: u64) {
            let mut out = Writer::default();
            numbers.iter().for_each(|one| out.number(*one));
            out.text(&text);
            out.sum(number);
            let mut bytes = Reader { rest: &out.bytes };
            for one in numbers {
                prop_assert_eq!(bytes.number(), Some(one));
            }
            prop_assert_eq!(bytes.text(), Some(text));
            prop_assert_eq!(bytes.sum(), Some(number));
            prop_assert_eq!(bytes.number(), None);
        }

        #[test]
        fn any_bytes_are_read_to_their_end(bytes: Vec<u8>) {
            let mut reader = Reader { rest: &bytes };
            while reader.number().is_some() && reader.text().is_some() {}
        }
    }
}
