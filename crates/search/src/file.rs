//! A file of the index and its name; knows not what is in it.

use crate::bytes::sum;

/// The name of the one file that knows all others. Its name stays, so a host must not keep it for ever.
pub(crate) const ROOT: &str = "root.bin";

/// A file of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `root.bin`, or made of the sum of its bytes: it never changes under its name.
    pub name: String,
    pub bytes: Vec<u8>,
}

impl File {
    pub(crate) fn of(bytes: Vec<u8>) -> File {
        File { name: name(sum(&bytes)), bytes }
    }
}

pub(crate) fn name(sum: u64) -> String {
    let digit = |place: u32| char::from_digit((sum >> (4 * place) & 15) as u32, 16);
    (0..16).rev().filter_map(digit).collect::<String>() + ".bin"
}

/// The sum in a file's name.
pub(crate) fn sum_in(name: &str) -> Option<u64> {
    let digits = name.strip_suffix(".bin").filter(|digits| digits.len() == 16)?;
    digits.chars().try_fold(0, |sum, digit| Some(sum << 4 | u64::from(digit.to_digit(16)?)))
}
