//! Reads the folder tree of `content/` into [`Content`], with every fault of the files themselves. What the files
//! say about each other is not its business.

mod folder;
mod offer;
mod page;
mod picture;

pub(crate) use offer::offer;

use crate::{
    content::Content,
    json,
    problem::{Code, Problem},
    schema, source,
};
use model::Locale;
use pictures::Studio;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// Reads everything below `root`; `studio` looks at photographs. Problems are in no order.
pub fn read(root: &Path, studio: &Studio) -> (Content, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut hashes = Vec::new();
    let site = read_site(root, &mut hashes, &mut problems);
    let known: Vec<Locale> = match &site {
        Some(site) => site.locales.iter().map(|entry| entry.locale).collect(),
        None => Locale::ALL.to_vec(),
    };
    let mut folders = Vec::new();
    folder::collect(root, &mut folders, &mut problems);
    let read: Vec<page::Read> = folders.par_iter().map(|folder| page::read(folder, &known, studio)).collect();

    let mut content = Content { site, ..Content::default() };
    let mut index_of_folder: Vec<Option<usize>> = Vec::with_capacity(read.len());
    for (folder, read) in folders.iter().zip(read) {
        problems.extend(read.problems);
        hashes.extend(read.hashes);
        content.broken_ids.extend(read.broken_id);
        let parent = folder.parent.and_then(|parent| index_of_folder.get(parent).copied().flatten());
        let index = read.node.map(|mut node| {
            node.parent = parent;
            node.orphan = folder.parent.is_some()
                && parent.and_then(|parent| content.pages.get(parent)).is_none_or(|parent| parent.orphan);
            let index = content.pages.len();
            content.by_id.entry(node.facts.id.clone()).or_insert(index);
            content.pages.push(node);
            index
        });
        index_of_folder.push(index);
    }
    content.build = build_id(hashes);
    (content, problems)
}

/// A file's path below `content/` and the hash of its bytes.
type FileHash = (String, [u8; 32]);

fn read_site(root: &Path, hashes: &mut Vec<FileHash>, problems: &mut Vec<Problem>) -> Option<source::Site> {
    let text = match fs::read(root.join("site.json")) {
        Ok(bytes) => utf8("site.json", bytes, hashes, problems)?,
        Err(error) => {
            let text = format!("site.json lässt sich nicht lesen ({error}).");
            let mend = "Ohne site.json gibt es kein Portal; legen Sie sie in den Inhaltsordner.";
            problems.push(Problem::new(Code::SiteMissing, "site.json", "", text, mend));
            return None;
        }
    };
    json::read(&text, &schema::SITE, "site.json", problems)
}

/// The text of a file, hashed on the way.
fn utf8(
    file: &str,
    bytes: Vec<u8>,
    hashes: &mut Vec<FileHash>,
    problems: &mut Vec<Problem>,
) -> Option<String> {
    hashes.push((file.to_owned(), Sha256::digest(&bytes).into()));
    String::from_utf8(bytes)
        .map_err(|_| {
            let mend = "Speichern Sie sie in UTF-8 (ohne BOM).";
            problems.push(Problem::new(
                Code::FileUnreadable,
                file,
                "",
                "Die Datei ist nicht in UTF-8 geschrieben.",
                mend,
            ));
        })
        .ok()
}

fn build_id(mut hashes: Vec<FileHash>) -> String {
    hashes.sort();
    let mut all = Sha256::new();
    for (file, hash) in hashes {
        all.update(file.as_bytes());
        all.update([0]);
        all.update(hash);
    }
    hex16(&all.finalize())
}

/// The first sixteen hexadecimal digits of a hash.
fn hex16(hash: &[u8]) -> String {
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
