//! `_headers` for Netlify and Cloudflare Pages. It names the hashed files that were built, since neither host knows
//! patterns within a name.

use super::Values;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The whole file. `files` are the paths of what was built, below the base, without a slash before them.
///
/// No address is matched by two blocks that set the same header: Cloudflare Pages would join both values with a comma.
/// What is not hashed gets no `Cache-Control` here, because both hosts say `public, max-age=0, must-revalidate` by
/// themselves, which asks again each time as `no-cache` does.
pub fn print<'f>(values: &Values<'_>, files: impl IntoIterator<Item = &'f str>) -> String {
    let mut out = format!("# {}\n{}*\n", super::GENERATED, values.site.base());
    for (name, value) in &values.every {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "  {name}: {value}");
    }
    let files: Vec<&str> = files.into_iter().collect();
    for pattern in hashed(values, &files) {
        let _ =
            writeln!(out, "{}\n  Cache-Control: {}", values.site.at(&pattern), values.headers.caching.hashed);
    }
    for file in &files {
        let name = file.rsplit('/').next().unwrap_or_default();
        if let Some(media_type) = values.headers.types.by_name.get(name) {
            let _ = writeln!(out, "{}\n  Content-Type: {media_type}", values.site.at(file));
        }
    }
    out
}

/// A folder at the root as `folder/*` where all its files are hashed, single files otherwise: Cloudflare Pages reads
/// a hundred blocks.
fn hashed(values: &Values<'_>, files: &[&str]) -> BTreeSet<String> {
    let is_hashed = |file: &str| values.headers.caching.is_hashed(&format!("/{file}"));
    let is_copy = |file: &str| file.ends_with(".br") || file.ends_with(".gz");
    let mut whole: BTreeMap<&str, bool> = BTreeMap::new();
    for file in files.iter().filter(|file| !is_copy(file)) {
        if let Some((folder, _)) = file.split_once('/') {
            let all = whole.entry(folder).or_insert(true);
            *all = *all && is_hashed(file);
        }
    }
    let pattern = |file: &str| match file.split_once('/') {
        Some((folder, _)) if whole.get(folder) == Some(&true) => format!("{folder}/*"),
        _ => file.to_owned(),
    };
    files.iter().filter(|file| is_hashed(file)).map(|file| pattern(file)).collect()
}
