//! Remembers where a tool was found, so that the next run need not start it to hear its version.
//! Believes itself only as long as the file there has not changed; knows no tool by name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use anyhow::Result;
use serde_json::{Value, json};

use super::Tools;
use crate::project::Project;

#[derive(Debug, Default, PartialEq)]
pub(super) struct Stamp {
    found: BTreeMap<String, Found>,
}

#[derive(Debug, PartialEq)]
struct Found {
    version: String,
    path: PathBuf,
    modified: u64,
}

impl Stamp {
    /// An unreadable stamp is an empty one: everything is then looked for again.
    pub(super) fn read(project: &Project) -> Stamp {
        let text = fs::read_to_string(file(project)).unwrap_or_default();
        Stamp::from_json(&serde_json::from_str(&text).unwrap_or_default())
    }

    pub(super) fn write(&self, project: &Project) -> Result<()> {
        if *self != Stamp::read(project) {
            fs::create_dir_all(project.tools())?;
            fs::write(file(project), format!("{:#}\n", self.to_json()))?;
        }
        Ok(())
    }

    pub(super) fn vouches_for(&self, name: &str, version: &str) -> bool {
        let found = self.found.get(name).filter(|found| found.version == version);
        found.is_some_and(|found| modified(&found.path) == Some(found.modified))
    }

    pub(super) fn add(&mut self, name: &str, version: &str, path: &Path) {
        if let Some(modified) = modified(path) {
            let found = Found { version: version.to_owned(), path: path.to_owned(), modified };
            self.found.insert(name.to_owned(), found);
        }
    }

    pub(super) fn into_tools(self) -> Tools {
        Tools::new(self.found.into_iter().map(|(name, found)| (name, found.path)).collect())
    }

    fn to_json(&self) -> Value {
        let entry = |(name, found): (&String, &Found)| {
            (name.clone(), json!({"version": found.version, "path": found.path, "modified": found.modified}))
        };
        Value::Object(self.found.iter().map(entry).collect())
    }

    fn from_json(value: &Value) -> Stamp {
        let entry = |(name, value): (&String, &Value)| {
            let version = value["version"].as_str()?.to_owned();
            let path = PathBuf::from(value["path"].as_str()?);
            Some((name.clone(), Found { version, path, modified: value["modified"].as_u64()? }))
        };
        Stamp { found: value.as_object().into_iter().flatten().filter_map(entry).collect() }
    }
}

fn file(project: &Project) -> PathBuf {
    project.tools().join("stamp.json")
}

fn modified(path: &Path) -> Option<u64> {
    let time = fs::metadata(path).ok()?.modified().ok()?;
    time.duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_vouches_for_the_version_and_the_file_it_saw() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let mut stamp = Stamp::default();
        stamp.add("trunk", "1.2.3", &here);
        stamp.add("gone", "1.2.3", Path::new("/nowhere/gone"));
        let read = Stamp::from_json(&stamp.to_json());
        assert_eq!(read, stamp);
        assert!(read.vouches_for("trunk", "1.2.3"));
        assert!(!read.vouches_for("trunk", "1.2.4"));
        assert!(!read.vouches_for("gone", "1.2.3"));
    }

    #[test]
    fn a_file_that_changed_is_looked_at_again() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let mut stamp = Stamp::default();
        stamp.add("trunk", "1.2.3", &here);
        stamp.found.get_mut("trunk").unwrap().modified -= 1;
        assert!(!stamp.vouches_for("trunk", "1.2.3"));
    }

    #[test]
    fn an_unreadable_stamp_is_an_empty_one() {
        assert_eq!(Stamp::from_json(&json!({"trunk": {"version": 1}})), Stamp::default());
        assert_eq!(Stamp::from_json(&Value::Null), Stamp::default());
    }
}
