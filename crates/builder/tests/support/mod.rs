//! Small worlds to try the builder on: a copy in a temporary folder, changed in one place.
#![allow(dead_code, reason = "each test file uses a part")]

pub(crate) mod golden;
pub(crate) mod photograph;

use builder::{Code, Problems, Settings};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// The day the worlds are checked on.
pub(crate) const TODAY: &str = "2026-11-24";

/// A content folder of its own, gone with the value.
pub(crate) struct World {
    folder: TempDir,
    pub(crate) settings: Settings,
}

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl World {
    /// A copy of `tests/worlds/<name>`.
    pub(crate) fn of(name: &str) -> World {
        World::copy(&repository().join("tests/worlds").join(name))
    }

    /// A copy of any content folder.
    pub(crate) fn copy(from: &Path) -> World {
        let folder = TempDir::new().unwrap();
        let content = folder.path().join("content");
        copy(from, &content);
        let settings = Settings {
            content,
            out: folder.path().join("dist"),
            production: false,
            today: model::Date::parse(TODAY).unwrap(),
            cache: folder.path().join("cache"),
            origin: None,
        };
        World { folder, settings }
    }

    /// Lays the files of `tests/worlds/<name>` over this world.
    pub(crate) fn overlay(self, name: &str) -> World {
        copy(&repository().join("tests/worlds").join(name), &self.settings.content);
        self
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.settings.content.join(file)
    }

    pub(crate) fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::create_dir_all(self.path(file).parent().unwrap()).unwrap();
        fs::write(self.path(file), bytes).unwrap();
    }

    /// Sets the value at a JSON pointer, whose last step may be new (`-` appends to a list).
    pub(crate) fn set(&self, file: &str, pointer: &str, value: Value) {
        self.edit(file, pointer, |parent, key| match parent {
            Value::Array(items) if key == "-" => items.push(value),
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
            Value::Object(fields) => drop(fields.insert(key.to_owned(), value)),
            other => panic!("{other} has no fields"),
        });
    }

    /// Removes the value at a JSON pointer.
    pub(crate) fn unset(&self, file: &str, pointer: &str) {
        self.edit(file, pointer, |parent, key| match parent {
            Value::Array(items) => drop(items.remove(key.parse::<usize>().unwrap())),
            Value::Object(fields) => drop(fields.remove(key).unwrap()),
            other => panic!("{other} has no fields"),
        });
    }

    pub(crate) fn examine(&self) -> Problems {
        builder::build::examine(&self.settings).1
    }

    pub(crate) fn document(&self, path: &str) -> model::Page {
        let file = self.settings.out.join("content").join(path);
        serde_json::from_slice(&fs::read(&file).unwrap_or_else(|_| panic!("{}", file.display()))).unwrap()
    }

    fn edit(&self, file: &str, pointer: &str, change: impl FnOnce(&mut Value, &str)) {
        let mut json: Value = serde_json::from_slice(&fs::read(self.path(file)).unwrap()).unwrap();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        change(json.pointer_mut(parent).unwrap_or_else(|| panic!("{file} {parent}")), key);
        self.write(file, format!("{json:#}"));
    }
}

/// Codes, files and pointers, for comparison.
pub(crate) fn places(problems: &Problems) -> Vec<(Code, String, String)> {
    problems.iter().map(|problem| (problem.code, problem.file.clone(), problem.pointer.clone())).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
