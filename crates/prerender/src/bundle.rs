//! The files every document starts: wasm, glue, boot file and style. It gives them names made of the SHA-256 of their
//! final bytes, so that "immutable" is true (Trunk 0.21 names them by the wasm before wasm-opt, trunk-rs/trunk#1028).

use crate::fonts::Fonts;
use crate::styles::Styles;
use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hosting::Headers;
use model::Site;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// What a document must name. File names are below `dist`.
pub(crate) struct Bundle {
    pub(crate) wasm: String,
    /// Subresource integrity of the wasm, `sha256-…` (W3C SRI).
    pub(crate) wasm_integrity: String,
    pub(crate) glue: String,
    pub(crate) boot: String,
    /// What reads a page aloud.
    pub(crate) aloud: String,
    /// What asks the search's worker and shows its answers.
    pub(crate) finder: String,
    /// The search's worker, which knows its own wasm.
    pub(crate) search: String,
    pub(crate) fonts: Fonts,
    /// The stylesheets.
    pub(crate) styles: Styles,
    /// The policy as far as a `meta` element may carry it: the second net on hosts that send no headers.
    pub(crate) policy: String,
    /// Changes with the app as the site's own build does with its content.
    app_build: String,
    /// The locales as `model::Addresses::parse` reads them.
    pub(crate) locales: String,
}

impl Bundle {
    /// Renames Trunk's files in `dist` and removes those the documents no longer need.
    pub(crate) fn take_over(dist: &Path, base: &str, headers: &Headers) -> Result<Bundle> {
        let entry = fs::read_to_string(dist.join("index.html")).context("Trunk's index.html is not there")?;
        let tag = entry
            .split("<script")
            .find(|tag| tag.contains("data-wasm"))
            .context("no script tag names the wasm")?;
        let named = |name: &str| -> Result<String> {
            let value = tag.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            Ok(value.with_context(|| format!("the script tag has no {name}"))?.to_owned())
        };
        let local = |address: &str| address.rsplit('/').next().unwrap_or_default().to_owned();
        let (wasm, wasm_digest) = rename(dist, &local(&named("data-wasm")?), "weltoffen", "wasm")?;
        let (glue, _) = rename(dist, &local(&named("data-js")?), "weltoffen", "js")?;
        let (boot, _) = rename(dist, "boot.js", "boot", "js")?;
        let (aloud, _) = rename(dist, "aloud.js", "aloud", "js")?;
        let (finder, _) = rename(dist, "finder.js", "finder", "js")?;
        let search = worker(dist)?;
        let fonts = Fonts::take_over(dist)?;
        let styles = Styles::take_over(dist, base, &fonts)?;
        Ok(Bundle {
            wasm,
            app_build: wasm_digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect(),
            wasm_integrity: format!("sha256-{}", BASE64.encode(wasm_digest)),
            glue,
            boot,
            aloud,
            finder,
            search,
            policy: headers.policy.document(&styles.hashes()),
            fonts,
            styles,
            locales: named("data-locales")?,
        })
    }

    /// What tells one deployment from the next: content and app.
    pub(crate) fn build(&self, site: &Site) -> String {
        format!("{}-{}", site.build, self.app_build)
    }
}

/// Names the worker's wasm by its bytes, and tells the script that starts it, which is named by its own then.
fn worker(dist: &Path) -> Result<String> {
    let (wasm, digest) = rename(dist, WORKER_WASM, "search", "wasm")?;
    let path = dist.join("search.js");
    let script = fs::read_to_string(&path).context("cannot read search.js")?;
    if !script.contains(WORKER_WASM) || !script.contains(WORKER_INTEGRITY) {
        bail!("search.js does not say which wasm it starts");
    }
    let integrity = format!("sha256-{}", BASE64.encode(digest));
    fs::write(&path, script.replace(WORKER_WASM, &wasm).replace(WORKER_INTEGRITY, &integrity))?;
    Ok(rename(dist, "search.js", "search", "js")?.0)
}

/// As Trunk names the worker's wasm.
const WORKER_WASM: &str = "search_bg.wasm";
/// As `crates/search-worker/start.js` asks for any bytes: browsers ignore an integrity of an unknown kind (W3C SRI, 3.3.3).
const WORKER_INTEGRITY: &str = "sha0-any";

/// Renames `file` of `dist` to `<stem>-<16 hex of its SHA-256>.<extension>`.
pub(crate) fn rename(dist: &Path, file: &str, stem: &str, extension: &str) -> Result<(String, Vec<u8>)> {
    let from = dist.join(file);
    let bytes = fs::read(&from).with_context(|| format!("cannot read {}", from.display()))?;
    let digest = Sha256::digest(&bytes).to_vec();
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{stem}-{hash}.{extension}");
    fs::rename(&from, dist.join(&name)).with_context(|| format!("cannot rename {file}"))?;
    Ok((name, digest))
}
