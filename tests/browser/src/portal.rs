//! Owns how the built portal is served to the tests; knows no browser.

use std::env;
use std::ffi::OsStr;
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
    Ok(from_workspace(&folder))
}

/// Cargo runs tests in the folder of their package, but a relative name is meant from the workspace.
fn from_workspace(folder: &OsStr) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder)
}

/// The built portal behind its strict policy.
pub fn serve() -> Result<Server, String> {
    serve_folder(dist()?)
}

/// Any folder behind the portal's strict policy.
pub fn serve_folder(folder: PathBuf) -> Result<Server, String> {
    start(site(folder)?)
}

/// The same, compressed as a good host sends it, for measuring. Faults that cut a body would cut the compressed one.
pub fn serve_compressed(folder: PathBuf) -> Result<Server, String> {
    start(site(folder)?.precompressed())
}

/// Any folder, whose documents wait for every face of their text. As they are, they leave out a face that is not there at once,
/// which is another one each time. Their policy knows nothing of it: [`Setup::lenient`](crate::Setup::lenient).
pub fn serve_with_all_faces(folder: PathBuf) -> Result<Server, String> {
    start(site(folder)?.saying("font-display:block", "font-display:optional"))
}

/// The portal built to live below a path, and served there.
pub fn serve_below(path: &str) -> Result<Server, String> {
    let folder = env::var_os("WELTOFFEN_DIST_BELOW").ok_or(format!(
        "WELTOFFEN_DIST_BELOW does not name a portal built to live below {path}; `cargo xtask test` builds one, and \
         `cargo xtask build --public-url {path}` does by hand."
    ))?;
    start(site(from_workspace(&folder))?.below(path))
}

fn site(folder: PathBuf) -> Result<Site, String> {
    if !folder.join("index.html").is_file() {
        return Err(format!("{} holds no index.html; build it with `cargo xtask build`.", folder.display()));
    }
    let headers = headers_of_every_answer(&folder);
    Ok(headers.iter().fold(Site::new(folder), |site, (name, value)| site.with_header(name, value)))
}

fn start(site: Site) -> Result<Server, String> {
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
