//! One writer for each kind of host. All print the same values; none decides anything.

pub mod apache;
pub mod caddy;
pub mod headers_file;
pub mod nginx;
pub mod redirects_file;

use crate::{Headers, Redirects, Site};
use std::collections::BTreeMap;

/// What every writer prints.
#[derive(Clone, Debug)]
pub struct Values<'a> {
    pub site: Site<'a>,
    pub redirects: &'a Redirects,
    pub headers: &'a Headers,
    /// The headers of every response, the policy among them.
    pub every: BTreeMap<String, String>,
}

impl<'a> Values<'a> {
    pub fn new(
        site: Site<'a>,
        headers: &'a Headers,
        redirects: &'a Redirects,
        style_hashes: &[String],
    ) -> Values<'a> {
        Values { site, redirects, headers, every: headers.every(style_hashes) }
    }

    /// The pattern of an address and its two other spellings, `/a/` and `/a/index.html`.
    fn spellings(&self, path: &crate::Path) -> String {
        format!("^{}(?:/|/index[.]html)?$", quoted(&self.site.at(path.as_str())))
    }
}

/// `text` in a regular expression. In brackets, never with a backslash: inside quotes each of the three servers reads
/// backslashes by its own rules. `Path` admits no bracket, brace, bar or asterisk.
fn quoted(text: &str) -> String {
    let mut pattern = String::new();
    for c in text.chars() {
        if matches!(c, '.' | '$' | '(' | ')' | '+' | '?') {
            pattern.extend(['[', c, ']'])
        } else {
            pattern.push(c)
        }
    }
    pattern
}

/// What follows a folder and may be copied into a target.
const REST: &str = "(?:/+([A-Za-z0-9._~/-]*))?";

const GENERATED: &str =
    "Written from hosting/headers.toml and content/redirects.json: change those and build again.";
