//! Every document the builder wrote, read back from `dist/content`. It knows no HTML.

use anyhow::{Context, Result};
use model::read::document;
use model::{Addresses, Page, Site};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// All pages of all locales.
pub(crate) struct Tree {
    branches: Vec<Branch>,
}

struct Branch {
    frame: Frame,
    files: Vec<PathBuf>,
}

/// The frame of a locale: the document and its own text.
pub(crate) struct Frame {
    pub(crate) site: Arc<Site>,
    pub(crate) text: String,
}

/// A page with the frame it stands in and its own text.
pub(crate) struct Leaf<'a> {
    pub(crate) frame: &'a Frame,
    pub(crate) page: Arc<Page>,
    pub(crate) text: String,
}

impl Tree {
    pub(crate) fn read(dist: &Path, addresses: &Addresses) -> Result<Tree> {
        let mut branches = Vec::new();
        for locale in addresses.locales() {
            let folder = dist.join("content").join(locale.tag());
            let text = read(&folder.join("site.json"))?;
            let site = Arc::new(document(&text).context("site.json does not read")?);
            let mut files = Vec::new();
            collect(&folder, &mut files)?;
            files.retain(|file| *file != folder.join("site.json"));
            files.sort();
            branches.push(Branch { frame: Frame { site, text }, files });
        }
        Ok(Tree { branches })
    }

    pub(crate) fn frames(&self) -> impl Iterator<Item = &Frame> + Clone {
        self.branches.iter().map(|branch| &branch.frame)
    }

    /// The file of every page, with the frame it stands in.
    pub(crate) fn files(&self) -> Vec<(&Frame, &Path)> {
        self.branches
            .iter()
            .flat_map(|branch| branch.files.iter().map(move |file| (&branch.frame, file.as_path())))
            .collect()
    }
}

impl Frame {
    /// A file beside the home page of the frame's locale, below `dist`.
    pub(crate) fn file(&self, addresses: &Addresses, name: &str) -> String {
        let home = addresses.page(self.site.locale, "");
        format!("{}{name}", home.strip_prefix(addresses.base()).unwrap_or_default())
    }

    /// An address with the site's origin.
    pub(crate) fn absolute(&self, address: &str) -> String {
        format!("{}{address}", self.site.origin)
    }
}

impl<'a> Leaf<'a> {
    pub(crate) fn read(frame: &'a Frame, file: &Path) -> Result<Leaf<'a>> {
        let text = read(file)?;
        let page =
            serde_json::from_str(&text).with_context(|| format!("{} does not read", file.display()))?;
        Ok(Leaf { frame, page: Arc::new(page), text })
    }

    /// The file of the page below `dist`.
    pub(crate) fn file(&self, addresses: &Addresses) -> String {
        let address = addresses.page(self.page.locale, &self.page.path);
        let below = address.strip_prefix(addresses.base()).unwrap_or(&address);
        format!("{below}index.html")
    }
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, into)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            into.push(path);
        }
    }
    Ok(())
}
