//! What files weigh on the way to a reader: as they lie there, and with Brotli at its best, as a static host serves
//! what was compressed beforehand.

use std::{collections::HashMap, fs, io, path::Path};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Weight {
    pub(crate) raw: u64,
    pub(crate) brotli: u64,
}

impl std::ops::AddAssign for Weight {
    fn add_assign(&mut self, other: Weight) {
        self.raw += other.raw;
        self.brotli += other.brotli;
    }
}

/// Weighs each file once.
#[derive(Default)]
pub(crate) struct Scales(HashMap<String, Weight>);

impl Scales {
    pub(crate) fn weigh(&mut self, name: &str, bytes: &[u8]) -> Weight {
        if let Some(weight) = self.0.get(name) {
            return *weight;
        }
        let weight = Weight { raw: bytes.len() as u64, brotli: brotli(bytes) };
        self.0.insert(name.to_owned(), weight);
        weight
    }
}

pub(crate) fn brotli(bytes: &[u8]) -> u64 {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    // Reading from and writing to memory cannot fail; if it did, the file would count as it is.
    match brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters) {
        Ok(_) => compressed.len() as u64,
        Err(_) => bytes.len() as u64,
    }
}

/// How many files lie below a folder, and their bytes.
pub(crate) fn folder(folder: &Path) -> io::Result<(u64, u64)> {
    let (mut files, mut bytes) = (0, 0);
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            let (more_files, more_bytes) = self::folder(&entry.path())?;
            (files, bytes) = (files + more_files, bytes + more_bytes);
        } else {
            (files, bytes) = (files + 1, bytes + entry.metadata()?.len());
        }
    }
    Ok((files, bytes))
}
