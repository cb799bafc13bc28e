//! A packed copy beside every text and wasm file, for hosts that send what is packed already: `.br` and `.gz`.

use anyhow::{Context, Result};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Where packed files are kept between builds, by the SHA-256 of what they hold.
const CACHE: &str = "target/compress-cache";

/// What is worth packing; pictures and fonts are packed by their own formats.
const EXTENSIONS: [&str; 10] =
    ["bin", "html", "css", "js", "json", "wasm", "svg", "xml", "txt", "webmanifest"];

/// Smaller files travel in one packet anyway.
const SMALLEST: usize = 256;

/// Packs everything below `dist`; gives back how many files.
pub(crate) fn all(dist: &Path) -> Result<usize> {
    let cache = Path::new(CACHE);
    fs::create_dir_all(cache)?;
    let mut files = Vec::new();
    collect(dist, &mut files)?;
    files.par_iter().try_for_each(|file| pack(file, cache))?;
    Ok(files.len())
}

fn pack(file: &Path, cache: &Path) -> Result<()> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    if bytes.len() < SMALLEST {
        return Ok(());
    }
    let name: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    for (extension, packer) in [("br", brotli as fn(&[u8]) -> Result<Vec<u8>>), ("gz", gzip)] {
        let kept = cache.join(format!("{name}.{extension}"));
        let packed = match fs::read(&kept) {
            Ok(packed) => packed,
            Err(_) => {
                let packed = packer(&bytes)?;
                // Aside and then in place: two builds may pack the same file at once.
                let aside = cache.join(format!("{name}.{extension}.{:?}", std::thread::current().id()));
                fs::write(&aside, &packed)?;
                fs::rename(&aside, &kept)?;
                packed
            }
        };
        let mut target = file.as_os_str().to_owned();
        target.push(format!(".{extension}"));
        fs::write(&target, packed)?;
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, into)?;
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|e| EXTENSIONS.contains(&e)) {
            into.push(path);
        }
    }
    Ok(())
}
