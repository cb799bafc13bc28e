//! Owns how the built portal is served to the tests; knows no browser.

use std::env;
use std::path::{Path, PathBuf};

use test_server::{Fault, Matcher, Server, Site, Times};

/// The policy of a folder that brings no headers of its own: nothing from anyone else, no inline code, WebAssembly
/// allowed. The built portal brings its own, with the hash of its style.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The folder with the built portal.
pub fn dist() -> Result<PathBuf, String> {
    let folder = env::var_os("WELTOFFEN_DIST")
        .ok_or("WELTOFFEN_DIST does not name a built portal; run the tests with `cargo xtask test`.")?;
    // Cargo runs tests in the folder of their package, but a relative name is meant from the workspace.
    Ok(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder))
}

/// The built portal behind its strict policy.
pub fn serve() -> Result<Server, String> {
    serve_folder(dist()?)
}

/// Any folder behind the portal's strict policy.
pub fn serve_folder(folder: PathBuf) -> Result<Server, String> {
    if !folder.join("index.html").is_file() {
        return Err(format!("{} holds no index.html; build it with `cargo xtask build`.", folder.display()));
    }
    let headers = headers_of_every_answer(&folder);
    let site = headers.iter().fold(Site::new(folder), |site, (name, value)| site.with_header(name, value));
    Server::start(site).map_err(|error| format!("no server: {error}"))
}

/// From now on a page's document comes without its page, as from `trunk serve` or a host that answers every address
/// with one document: the app must fetch what it shows.
pub fn forget_print(server: &Server, address: &str) {
    let bare = dist().ok().and_then(|dist| std::fs::read(dist.join("404.html")).ok()).unwrap_or_default();
    let document = Fault::ReplaceBody("text/html; charset=utf-8".to_owned(), bare);
    server.fault(Matcher::exact(address), Times::Always, document);
}

/// The first block of `_headers`, as a host reads it.
fn headers_of_every_answer(folder: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    let block =
        text.lines().skip_while(|line| *line != "/*").skip(1).take_while(|line| line.starts_with(' '));
    let pairs = block.filter_map(|line| line.trim().split_once(": "));
    let mut headers: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    if headers.is_empty() {
        headers.push(("Content-Security-Policy".to_owned(), POLICY.to_owned()));
        headers.push(("X-Content-Type-Options".to_owned(), "nosniff".to_owned()));
    }
    headers
}

/// The file that holds the page of an address: `/en/themen/` is in `/content/en/themen.json`.
pub fn json_of(address: &str) -> String {
    let path = address.trim_matches('/');
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let (locale, path) = match first {
        "en" | "ar" => (first, rest),
        "leichte-sprache" => ("de-simple", rest),
        _ => ("de", path),
    };
    format!("/content/{locale}/{}.json", if path.is_empty() { "index" } else { path })
}

#[cfg(test)]
mod tests {
    use super::json_of;

    #[test]
    fn the_content_of_an_address_lies_in_its_language() {
        for (address, file) in [
            ("/", "/content/de/index.json"),
            ("/themen/internationales/", "/content/de/themen/internationales.json"),
            ("/en/", "/content/en/index.json"),
            ("/ar/themen/", "/content/ar/themen.json"),
            ("/leichte-sprache/impressum/", "/content/de-simple/impressum.json"),
        ] {
            assert_eq!(json_of(address), file);
        }
    }
}
