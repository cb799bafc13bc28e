//! What was found out and made, by the hash of the original and of how it is made. Safe to share between threads and
//! builds; may be emptied at any time.

use crate::{Original, Variant};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::{fs, io, process};

/// Raised whenever the same original would give other files, so that no old one is taken.
const RECIPE: u32 = 1;

/// A folder of finished files.
pub(crate) struct Cache {
    folder: PathBuf,
    written: AtomicU64,
}

impl Cache {
    pub(crate) fn new(folder: &Path) -> Cache {
        Cache { folder: folder.to_owned(), written: AtomicU64::new(0) }
    }

    /// Under which everything that comes from these bytes is kept.
    pub(crate) fn key(bytes: &[u8]) -> String {
        let hash = Sha256::new().chain_update(RECIPE.to_be_bytes()).chain_update(bytes).finalize();
        hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    pub(crate) fn original(&self, key: &str) -> Option<Original> {
        let bytes = fs::read(self.record(key)).ok()?;
        serde_json::from_slice::<Original>(&bytes).ok().filter(|original| original.key == key)
    }

    pub(crate) fn keep_original(&self, original: &Original) -> io::Result<()> {
        self.put(&self.record(&original.key), &serde_json::to_vec(original)?)
    }

    pub(crate) fn file(&self, original: &Original, variant: Variant) -> PathBuf {
        self.folder.join(format!("{}{}", original.key, variant.ending()))
    }

    /// Written aside and renamed, so that nobody ever reads half of it.
    pub(crate) fn put(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let aside = self.folder.join(format!("aside.{}-{number}", process::id()));
        fs::write(&aside, bytes)?;
        fs::rename(&aside, path)
    }

    fn record(&self, key: &str) -> PathBuf {
        self.folder.join(format!("{key}.json"))
    }
}
