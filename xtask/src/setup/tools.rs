//! Where each tool is. Made by `setup`, read by whoever starts one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(crate) struct Tools {
    paths: BTreeMap<String, PathBuf>,
}

impl Tools {
    pub(super) fn new(paths: BTreeMap<String, PathBuf>) -> Tools {
        Tools { paths }
    }

    pub(crate) fn path(&self, name: &str) -> Result<&Path> {
        let path = self.paths.get(name).with_context(|| format!("{name} was not set up"))?;
        Ok(path)
    }
}
