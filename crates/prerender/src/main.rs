//! Prints the finished portal into Trunk's staging folder: `prerender --dist DIR [--public-url PATH]`.
//!
//! It reads what Trunk and the builder wrote there and knows no content source.

mod arguments;
mod bundle;
mod compress;
mod document;
mod escape;
mod exhibition_data;
mod feed;
mod fonts;
mod host;
mod json_ld;
mod manifest;
mod notice;
mod print;
mod share_pictures;
mod sitemap;
mod styles;
mod tree;

use anyhow::{Context, Result};
use arguments::Arguments;
use bundle::Bundle;
use model::Addresses;
use rayon::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;
use tree::{Leaf, Tree};

fn main() -> Result<()> {
    let arguments = Arguments::read()?;
    let dist = arguments.dist.as_path();
    let headers = host::headers()?;
    let bundle = Bundle::take_over(dist, &arguments.public_url, &headers)?;
    let addresses = Arc::new(Addresses::parse(&arguments.public_url, &bundle.locales));
    let tree = Tree::read(dist, &addresses)?;
    let leaves: Vec<Leaf<'_>> =
        tree.files().into_par_iter().map(|(frame, file)| Leaf::read(frame, file)).collect::<Result<_>>()?;
    let redirects = host::redirects(&addresses, &leaves)?;

    let started = Instant::now();
    leaves.par_iter().try_for_each(|leaf| {
        write(dist, &leaf.file(&addresses), document::page(&bundle, &addresses, leaf))
    })?;
    report("pages", leaves.len(), started);
    for leaf in &leaves {
        let beside = |name: &str| leaf.file(&addresses).replace("index.html", name);
        if let Some(manifest) = exhibition_data::manifest(&addresses, &headers.types, leaf, &leaves) {
            write(dist, &beside(exhibition_data::MANIFEST), manifest.to_string())?;
        }
        if let Some(table) = exhibition_data::table(&addresses, leaf) {
            write(dist, &beside(exhibition_data::TABLE), table?)?;
        }
    }

    for frame in tree.frames() {
        write(dist, &frame.file(&addresses, "404.html"), document::missing(&bundle, &addresses, frame))?;
        write(dist, &feed::atom_file(&addresses, frame), feed::atom(&addresses, frame, &leaves))?;
        write(dist, &feed::json_file(&addresses, frame), feed::json(&addresses, frame, &leaves))?;
        write(dist, &manifest::file(&addresses, frame), manifest::print(&addresses, frame))?;
    }
    if let Some(frame) = tree.frames().next() {
        let site = &frame.site;
        write(dist, "sitemap.xml", sitemap::print(&addresses, &leaves))?;
        write(dist, "robots.txt", sitemap::robots(&addresses, site))?;
        write(
            dist,
            "version.json",
            format!("{{\"build\":\"{}\",\"schema\":{}}}\n", bundle.build(site), site.schema),
        )?;
    }
    if arguments.share {
        let started = Instant::now();
        share_pictures::draw(dist, &leaves, &addresses)?;
        report("share pictures", leaves.len(), started);
    }
    host::print_security(dist)?;
    host::print_gone(dist, &bundle, &addresses, &redirects, tree.frames())?;
    host::write_files(dist, &bundle, &addresses, &headers, &redirects)?;
    if arguments.compress {
        let started = Instant::now();
        report("files packed", compress::all(dist)?, started);
    }
    Ok(())
}

fn report(what: &str, count: usize, started: Instant) {
    let seconds = started.elapsed().as_secs_f64();
    println!("prerender: {count} {what} in {seconds:.2} s ({:.0} a second)", count as f64 / seconds);
}

/// Writes a file below `dist`, with its folders.
fn write(dist: &Path, file: &str, bytes: impl AsRef<[u8]>) -> Result<()> {
    let path = dist.join(file);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
