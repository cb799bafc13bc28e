//! Finished pictures by the hash of all they depend on. Safe to share between threads and builds.

use anyhow::{Context, Result};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

/// A folder of finished pictures.
pub(crate) struct Cache {
    folder: PathBuf,
    written: AtomicU64,
}

impl Cache {
    pub(crate) fn new(folder: &Path) -> Result<Cache> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Cache { folder: folder.to_owned(), written: AtomicU64::new(0) })
    }

    /// The picture kept under a key, if it is there and whole.
    pub(crate) fn get(&self, key: &str) -> Option<Vec<u8>> {
        let bytes = fs::read(self.file(key)).ok()?;
        let whole = bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.ends_with(b"IEND\xaeB`\x82");
        whole.then_some(bytes)
    }

    /// Keeps a picture. Written aside and renamed, so that nobody ever reads half of it.
    pub(crate) fn put(&self, key: &str, bytes: &[u8]) -> Result<()> {
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let aside = self.folder.join(format!("{key}.{}-{number}", process::id()));
        fs::write(&aside, bytes).with_context(|| format!("cannot write {}", aside.display()))?;
        match fs::rename(&aside, self.file(key)) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                Err(error).with_context(|| format!("cannot keep {key}.png"))
            }
            _ => Ok(()),
        }
    }

    fn file(&self, key: &str) -> PathBuf {
        self.folder.join(format!("{key}.png"))
    }
}
