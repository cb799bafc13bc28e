//! Owns which file answers which path, as on a bare static host; knows no socket and no fault.

use std::fs;
use std::path::{Path, PathBuf};

use crate::media_type;
use crate::reply::Reply;
use crate::request::Request;

/// Folders that hold files, never pages: what is missing there is missing.
const FILE_FOLDERS: [&str; 4] = ["/content/", "/assets/", "/pictures/", "/fonts/"];

/// A built site and how it is hosted.
pub struct Site {
    root: PathBuf,
    base: String,
    headers: Vec<(String, String)>,
    precompressed: bool,
    instead: Option<(String, String)>,
}

impl Site {
    /// The site in this folder, hosted at the root.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let base = "/".to_owned();
        Self { root: root.into(), base, headers: Vec::new(), precompressed: false, instead: None }
    }

    /// The same site below a path, e.g. `/international/`.
    #[must_use]
    pub fn below(mut self, base: &str) -> Self {
        self.base = format!("/{}/", base.trim_matches('/')).replace("//", "/");
        self
    }

    /// The same site with one more header on every answer.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same site, whose files go out as their `.br` neighbours where there are such and the other side takes them.
    #[must_use]
    pub fn precompressed(mut self) -> Self {
        self.precompressed = true;
        self
    }

    /// The same site, whose documents (HTML) say one thing instead of another.
    #[must_use]
    pub fn saying(mut self, instead: &str, of: &str) -> Self {
        self.instead = Some((of.to_owned(), instead.to_owned()));
        self
    }

    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// The part of a path below the base, with its leading slash; nothing if it lies outside.
    pub(crate) fn local<'path>(&self, path: &'path str) -> Option<&'path str> {
        path.strip_prefix(self.base.trim_end_matches('/')).filter(|rest| rest.starts_with('/'))
    }

    /// The headers every answer of this host carries.
    pub(crate) fn dress(&self, reply: Reply) -> Reply {
        self.dress_to_keep(reply, "no-cache")
    }

    fn dress_to_keep(&self, reply: Reply, how_long: &str) -> Reply {
        let reply = match &self.instead {
            Some((of, instead)) => reply.saying(instead, of),
            None => reply,
        };
        let caching = ("Cache-Control".to_owned(), how_long.to_owned());
        reply.with_headers(self.headers.iter().cloned().chain([caching]))
    }

    /// The right answer. Fonts carry their bytes in their names and may be kept; whatever tests make fail may not.
    pub(crate) fn reply(&self, request: &Request) -> Reply {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return self.dress(Reply::plain(405));
        }
        let Some(path) = self.local(request.path()) else { return self.dress(Reply::plain(404)) };
        let reply = self.page(path, self.precompressed && request.takes("br"));
        let kept = path.starts_with("/fonts/") && reply.status == 200;
        self.dress_to_keep(reply, if kept { "public, max-age=31536000, immutable" } else { "no-cache" })
    }

    fn page(&self, path: &str, brotli: bool) -> Reply {
        let found = self.file(path);
        if let Some(file) = &found {
            if file.is_dir() && file.join("index.html").is_file() {
                if !path.ends_with('/') {
                    // As every static host does: relative addresses would go astray without the slash.
                    let target = format!("{}{path}/", self.base.trim_end_matches('/'));
                    return Reply::plain(301).with_headers([("Location".to_owned(), target)]);
                }
                return send(200, &file.join("index.html"), brotli);
            }
            if file.is_file() && !path.ends_with('/') {
                return send(200, file, brotli);
            }
        }
        self.missing(path, brotli)
    }

    /// The answer where no file is: the site's own page, or before there is one the app itself, which knows what to say.
    fn missing(&self, path: &str, brotli: bool) -> Reply {
        let own = self.root.join("404.html");
        if own.is_file() {
            return send(404, &own, brotli);
        }
        let index = self.root.join("index.html");
        let is_file = path.rsplit('/').next().is_some_and(|name| name.contains('.'));
        if is_file || FILE_FOLDERS.iter().any(|folder| path.starts_with(folder)) || !index.is_file() {
            return Reply::plain(404);
        }
        send(200, &index, brotli)
    }

    /// The file a path names; nothing if there is none or it lies outside the site.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let path = percent_decode(path)?;
        let mut file = self.root.clone();
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            if matches!(segment, "." | "..") || segment.contains(['\\', '\0']) {
                return None;
            }
            file.push(segment);
        }
        // A link inside the folder must not lead out of it either.
        let real = file.canonicalize().ok()?;
        real.starts_with(self.root.canonicalize().ok()?).then_some(real)
    }
}

fn send(status: u16, file: &Path, brotli: bool) -> Reply {
    let small = brotli.then(|| fs::read(with_br(file)).ok()).flatten();
    let encoding = small.is_some().then(|| ("Content-Encoding".to_owned(), "br".to_owned()));
    let body = small.map_or_else(|| fs::read(file), Ok);
    body.map_or_else(
        |_| Reply::plain(500),
        |body| Reply::new(status, media_type::of(file), body).with_headers(encoding),
    )
}

fn with_br(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    name.into()
}

/// The decoded path; nothing if it is no UTF-8, or hides a slash in an escape.
fn percent_decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let pair = [rest.next()?, rest.next()?];
        if !pair.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let decoded = u8::from_str_radix(std::str::from_utf8(&pair).ok()?, 16).ok()?;
        if decoded == b'/' {
            return None;
        }
        bytes.push(decoded);
    }
    String::from_utf8(bytes).ok()
}
