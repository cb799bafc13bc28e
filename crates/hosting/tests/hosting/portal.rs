//! A small finished portal on disk, with everything a host must treat in its own way, and what was generated for it.

use hosting::{Headers, Input, Live, Redirects, write_all};
use model::{Addresses, Locale};
use std::fs;
use std::path::{Path, PathBuf};

/// The portal, in a temporary folder that goes with it.
pub(crate) struct Portal {
    root: tempfile::TempDir,
    pub(crate) addresses: Addresses,
    pub(crate) headers: Headers,
    pub(crate) redirects: Redirects,
}

/// The style hash every configuration is written with.
pub(crate) const STYLE: &str = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

/// Files that have compressed copies beside them.
pub(crate) const COMPRESSED: [&str; 8] = [
    "index.html",
    "themen/europa/index.html",
    "404.html",
    "boot-0123456789abcdef.js",
    "weltoffen-0123456789abcdef.wasm",
    "content/de/index.json",
    "feed.json",
    "icons/favicon.svg",
];

const OTHERS: [&str; 16] = [
    "en/index.html",
    "en/404.html",
    "themen/index.html",
    "themen/alt/404.html",
    "en/themen/alt/404.html",
    "style-0123456789abcdef.css",
    "boot.js",
    "fonts/plex.woff2",
    "pictures/0123456789abcdef0123456789abcdef-640.avif",
    "manifest.webmanifest",
    "feed.atom",
    "robots.txt",
    "sitemap.xml",
    ".well-known/security.txt",
    "themen/.geheim",
    "leer/bild.png",
];

impl Portal {
    pub(crate) fn write(base: &str) -> Portal {
        let root = tempfile::tempdir().unwrap();
        // Servers give up root; others may pass through.
        #[cfg(unix)]
        fs::set_permissions(root.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        let addresses = Addresses::parse(base, "de:,en:en");
        let headers =
            Headers::read(include_str!("../../../../hosting/headers.toml"), "headers.toml").unwrap();
        let redirects = redirects(&addresses);
        let portal = Portal { root, addresses, headers, redirects };
        for name in COMPRESSED {
            portal.put(name, content(name).as_bytes());
            portal.put(&format!("{name}.br"), compressed(name, "br").as_bytes());
            portal.put(&format!("{name}.gz"), compressed(name, "gzip").as_bytes());
        }
        for name in OTHERS {
            portal.put(name, content(name).as_bytes());
        }
        let input = Input {
            headers: &portal.headers,
            redirects: &portal.redirects,
            addresses: &portal.addresses,
            style_hashes: &[STYLE.to_owned()],
        };
        write_all(&portal.served(), &portal.operator(), &input).unwrap();
        portal
    }

    /// The folder a server is given as its root.
    pub(crate) fn root(&self) -> PathBuf {
        self.root.path().join("root")
    }

    /// The folder of the portal in it.
    pub(crate) fn served(&self) -> PathBuf {
        self.root().join(self.addresses.base().trim_matches('/'))
    }

    pub(crate) fn operator(&self) -> PathBuf {
        self.folder("operator")
    }

    /// A folder beside what is served.
    pub(crate) fn folder(&self, name: &str) -> PathBuf {
        let folder = self.root.path().join(name);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// The address of a path below the base.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{}", self.addresses.base(), path.trim_start_matches('/'))
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        let path = self.served().join(name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("/"))).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// What a file says: enough to tell it from every other.
pub(crate) fn content(name: &str) -> String {
    format!("content of {name}")
}

/// Stands for the compressed bytes: no server looks into them.
pub(crate) fn compressed(name: &str, coding: &str) -> String {
    format!("{coding} of {name}")
}

fn redirects(addresses: &Addresses) -> Redirects {
    let pages = [("home", ""), ("themen", "themen"), ("europa", "themen/europa")];
    let live = pages.into_iter().flat_map(|(id, path)| [(id, Locale::De, path), (id, Locale::En, path)]);
    let live = Live::new(addresses, live);
    Redirects::read(include_str!("redirects.json"), "redirects.json", &live)
        .unwrap_or_else(|problems| panic!("{problems:#?}"))
}
