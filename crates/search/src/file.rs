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
    format!("{sum:016x}.bin")
}

/// The sum in a file's name.
pub(crate) fn sum_in(name: &str) -> Option<u64> {
    u64::from_str_radix(name.strip_suffix(".bin")?, 16).ok()
}
