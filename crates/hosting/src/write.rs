//! Writes every host's files: those a host reads from the served root, and those an operator gives to a server. It
//! decides no content.

use crate::site::MISSING_FILE;
use crate::writer::{Values, apache, caddy, headers_file, nginx, redirects_file};
use crate::{Headers, Redirects, Site, Table};
use model::Addresses;
use std::fs;
use std::io;
use std::path::Path;

/// What is written from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    pub headers: &'a Headers,
    pub redirects: &'a Redirects,
    pub addresses: &'a Addresses,
    /// `sha256-…` of each inline stylesheet, with or without quotes.
    pub style_hashes: &'a [String],
}

/// Writes into `served`, the finished portal: `.htaccess`, `_headers`, `_redirects`, `404.txt` and
/// `content/redirects.json`. Writes into `operator`, a folder that must not be served: `nginx/weltoffen/*.conf` and
/// `caddy/weltoffen.caddy`. To be called last but for compression: `_headers` names the files it finds.
pub fn write_all(served: &Path, operator: &Path, input: &Input<'_>) -> io::Result<()> {
    let values = Values::new(Site::new(input.addresses), input.headers, input.redirects, input.style_hashes);
    let table = serde_json::to_string(&Table::new(input.redirects)).map_err(io::Error::other)?;
    write(served, "content/redirects.json", &table)?;
    write(served, MISSING_FILE, "404: Diese Datei gibt es nicht. There is no such file.\n")?;
    write(served, ".htaccess", &apache::htaccess(&values))?;
    write(served, "_redirects", &redirects_file::print(&values))?;
    let mut files = Vec::new();
    collect(served, "", &mut files)?;
    files.sort();
    write(served, "_headers", &headers_file::print(&values, files.iter().map(String::as_str)))?;
    let folder = format!("nginx/{}", nginx::FOLDER);
    write(operator, &format!("{folder}/headers.conf"), &nginx::headers(&values))?;
    write(operator, &format!("{folder}/brotli.conf"), &nginx::brotli())?;
    write(operator, &format!("{folder}/server.conf"), &nginx::server(&values))?;
    write(operator, "caddy/weltoffen.caddy", &caddy::snippet(&values))
}

fn write(root: &Path, name: &str, text: &str) -> io::Result<()> {
    let path = root.join(name);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, text)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}

/// The files below `folder`, named from the root with `/`.
fn collect(folder: &Path, name: &str, into: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let own = format!("{name}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{own}/"), into)?;
        } else {
            into.push(own);
        }
    }
    Ok(())
}
