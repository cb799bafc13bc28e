//! Puts files into place: only what changed is written, what an earlier run left behind is removed.

use std::{collections::HashSet, fs, io, path::Path};

/// Writes `bytes` to `path` unless they stand there already; makes the folders. Whether it wrote.
///
/// # Errors
/// The file cannot be written.
pub fn write_if_changed(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)?;
    Ok(true)
}

/// Removes every file below `root` whose path below it (with `/`) is not in `keep`, and folders left empty.
/// A folder that is not there is fine.
///
/// # Errors
/// A file cannot be removed.
pub fn remove_others(root: &Path, keep: &HashSet<String>) -> io::Result<()> {
    if root.is_dir() { sweep(root, "", keep).map(|_| ()) } else { Ok(()) }
}

/// Whether the folder is empty now.
fn sweep(folder: &Path, below: &str, keep: &HashSet<String>) -> io::Result<bool> {
    let mut empty = true;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.file_type()?.is_dir() {
            if sweep(&entry.path(), &path, keep)? {
                fs::remove_dir(entry.path())?;
            } else {
                empty = false;
            }
        } else if keep.contains(&path) {
            empty = false;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(empty)
}
