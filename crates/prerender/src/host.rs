//! What hosts are told: headers and redirects, read here and written last. The rules are `hosting`'s.

use crate::bundle::Bundle;
use crate::tree::{Frame, Leaf};
use crate::{document, write};
use anyhow::{Context, Result, bail};
use hosting::{Headers, Input, Live, Problem, Redirects};
use model::Addresses;
use std::fs;
use std::path::Path;
use std::sync::Arc;

const HEADERS: &str = "hosting/headers.toml";
const SECURITY: &str = "content/security.txt";
const REDIRECTS: &str = "content/redirects.json";

/// Configurations for operators; outside `dist`, so that nobody is served them.
const OPERATOR: &str = "target/hosting";

/// Reads the headers every response carries.
pub(crate) fn headers() -> Result<Headers> {
    let text = fs::read_to_string(HEADERS).with_context(|| format!("cannot read {HEADERS}"))?;
    Headers::read(&text, HEADERS).or_else(|problems| refuse(&problems))
}

/// Reads the old addresses and checks them against every page there is. A site without old addresses has no file.
pub(crate) fn redirects(addresses: &Addresses, leaves: &[Leaf<'_>]) -> Result<Redirects> {
    let text = fs::read_to_string(REDIRECTS).unwrap_or_else(|_| "{}".to_owned());
    let pages = leaves.iter().map(|leaf| (leaf.page.id.as_str(), leaf.page.locale, leaf.page.path.as_str()));
    Redirects::read(&text, REDIRECTS, &Live::new(addresses, pages)).or_else(|problems| refuse(&problems))
}

/// Prints the pages that say why something is gone.
pub(crate) fn print_gone<'a>(
    dist: &Path,
    bundle: &Bundle,
    addresses: &Arc<Addresses>,
    redirects: &Redirects,
    frames: impl Iterator<Item = &'a Frame> + Clone,
) -> Result<()> {
    for gone in &redirects.gone {
        if let Some(frame) = frames.clone().find(|frame| frame.site.locale == gone.locale) {
            // As `hosting` keeps it: an address below the base.
            let instead =
                gone.alternative.as_ref().map(|address| addresses.file(address.trim_start_matches('/')));
            let html = document::gone(bundle, addresses, frame, &gone.explanation, instead.as_deref());
            write(dist, &gone.document(), html)?;
        }
    }
    Ok(())
}

/// Puts the operator's `content/security.txt`, if there is one, where finders of weaknesses look for it
/// (RFC 9116, 3).
pub(crate) fn print_security(dist: &Path) -> Result<()> {
    let Ok(text) = fs::read_to_string(SECURITY) else { return Ok(()) };
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
    match hosting::security_txt::check(&text, SECURITY, now) {
        problems if problems.is_empty() => write(dist, ".well-known/security.txt", text),
        problems => refuse(&problems),
    }
}

/// Writes every host's files.
pub(crate) fn write_files(
    dist: &Path,
    bundle: &Bundle,
    addresses: &Addresses,
    headers: &Headers,
    redirects: &Redirects,
) -> Result<()> {
    let style_hashes = bundle.styles.hashes();
    let input = Input { headers, redirects, addresses, style_hashes: &style_hashes };
    hosting::write_all(dist, Path::new(OPERATOR), &input).context("cannot write what hosts read")
}

fn refuse<T>(problems: &[Problem]) -> Result<T> {
    for problem in problems {
        eprintln!(
            "Fehler {} {}\n    {}\n    → {}",
            problem.file, problem.pointer, problem.text, problem.mend
        );
    }
    bail!("{} Fehler", problems.len())
}
