//! How long an answer may be kept: which files carry a hash of their bytes in their name, and what is said of them
//! and of all others. It knows no host.

/// The two classes of answers and the `Cache-Control` of each (RFC 9111, 5.2; `immutable`: RFC 8246).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caching {
    pub hashed: String,
    pub other: String,
    /// Endings of files that may carry a hash.
    pub(crate) extensions: Vec<String>,
}

/// So many hexadecimal digits make a hash; fewer may be a date.
const DIGITS: usize = 16;

impl Caching {
    /// The `Cache-Control` of a file that is there.
    pub fn of(&self, path: &str) -> &str {
        if self.is_hashed(path) { &self.hashed } else { &self.other }
    }

    /// Whether the name tells the bytes: `/boot-<hex>.js`, `/pictures/<hex>-640.avif`, `/x/<hex>/640.webp`.
    pub fn is_hashed(&self, path: &str) -> bool {
        let Some((stem, extension)) = path.rsplit_once('.') else { return false };
        let mut segments = stem.rsplit('/');
        let (name, folder) = (segments.next().unwrap_or_default(), segments.next());
        let known = self.extensions.iter().any(|known| known == extension);
        known
            && !extension.contains('/')
            && (name.split('-').any(is_hash) || folder.is_some_and(ends_in_hash))
    }

    /// The same question as a regular expression that PCRE and RE2 read alike. Without braces, which Caddy would
    /// take for a placeholder.
    pub(crate) fn pattern(&self, after: &str) -> String {
        let hash = format!("{}[0-9a-f]*", "[0-9a-f]".repeat(DIGITS));
        let extensions = self.extensions.join("|");
        format!("[/-]{hash}(?:-[^/]*|/[^/]+)?[.](?:{extensions}){after}$")
    }
}

fn is_hash(part: &str) -> bool {
    part.len() >= DIGITS && part.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn ends_in_hash(folder: &str) -> bool {
    folder.rsplit('-').next().is_some_and(is_hash)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn caching() -> Caching {
        let extensions = ["avif", "js", "wasm"].map(str::to_owned).to_vec();
        Caching { hashed: "public, max-age=31536000, immutable".into(), other: "no-cache".into(), extensions }
    }

    pub(crate) const HASHED: [&str; 4] = [
        "/boot-0123456789abcdef.js",
        "/pictures/0123456789abcdef0123-640.avif",
        "/pictures/0123456789abcdef/640.avif",
        "/some/path/weltoffen-0123456789abcdef.wasm",
    ];
    pub(crate) const OTHER: [&str; 7] = [
        "/boot.js",
        "/pictures/markt-20240101.avif",
        "/0123456789abcdef.html",
        "/content/de/index.json",
        "/",
        "/0123456789ABCDEF.js",
        "/0123456789abcdef/x/y.js",
    ];

    #[test]
    fn a_name_with_a_hash_may_be_kept_for_a_year() {
        for path in HASHED {
            assert_eq!(caching().of(path), caching().hashed, "{path}");
        }
        for path in OTHER {
            assert_eq!(caching().of(path), "no-cache", "{path}");
        }
    }
}
