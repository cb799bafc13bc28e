//! The path of an address in its one normal form, so that two spellings of an address are found to be one. It knows
//! neither base path nor page.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::fmt;

/// A path below the portal's base: decoded, no empty segment, no slash or `index.html` at the end.
///
/// `/a`, `/a/`, `//a/index.html` and `/%61` are the same path, `/a` (RFC 3986, 6.2.2 and 6.2.3). The root is `/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path(String);

/// Why a text is no path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathFault {
    NoSlashAtStart,
    DotSegment,
    BadPercent,
    Character(char),
}

/// Everything but what RFC 3986 calls unreserved, and the slash.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

impl Path {
    /// Reads a path as an editor or a browser writes it.
    pub fn parse(text: &str) -> Result<Path, PathFault> {
        let rest = text.strip_prefix('/').ok_or(PathFault::NoSlashAtStart)?;
        let mut segments = Vec::new();
        for raw in rest.split('/').filter(|segment| !segment.is_empty()) {
            let segment = decode(raw)?;
            if segment == "." || segment == ".." {
                return Err(PathFault::DotSegment);
            }
            segments.push(segment);
        }
        while segments.last().is_some_and(|last| last == "index.html") {
            segments.pop();
        }
        Ok(Path(format!("/{}", segments.join("/"))))
    }

    /// The decoded path, as servers compare it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path as it stands in an address.
    pub fn encoded(&self) -> String {
        utf8_percent_encode(&self.0, ENCODED).to_string()
    }

    /// Whether `other` is this path or lies below it.
    pub fn covers(&self, other: &Path) -> bool {
        self.0 == "/"
            || other.0.strip_prefix(&self.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The first segment; empty for the root.
    pub fn first_segment(&self) -> &str {
        self.0.split('/').nth(1).unwrap_or_default()
    }

    /// This path with a segment before it.
    pub(crate) fn below(&self, prefix: &str) -> Path {
        let rest = if self.0 == "/" { "" } else { self.0.as_str() };
        if prefix.is_empty() { self.clone() } else { Path(format!("/{prefix}{rest}")) }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PathFault {
    /// What to tell an editor: the fault and its remedy.
    pub(crate) fn words(&self) -> (String, &'static str) {
        match self {
            PathFault::NoSlashAtStart => (
                "Die Adresse beginnt nicht mit „/“.".into(),
                "Nur den Pfad angeben, ohne Rechnername: „/alte/adresse/“.",
            ),
            PathFault::DotSegment => {
                ("Die Adresse enthält „.“ oder „..“ als Ordner.".into(), "Die Adresse ausschreiben.")
            }
            PathFault::BadPercent => (
                "Die Adresse enthält ein „%“, das kein Zeichen in UTF-8 ergibt.".into(),
                "Die Adresse so schreiben, wie der Browser sie zeigt.",
            ),
            PathFault::Character(c) => (
                format!("Das Zeichen „{}“ kann nicht in einer Adresse stehen.", c.escape_debug()),
                "Nur den Pfad angeben: kein „#“, keine Klammern {} oder [], kein Stern und kein Steuerzeichen.",
            ),
        }
    }
}

fn decode(raw: &str) -> Result<String, PathFault> {
    let bytes: Vec<u8> = percent_decode_str(raw).collect();
    let text = String::from_utf8(bytes).map_err(|_| PathFault::BadPercent)?;
    match text.chars().find(|c| !is_allowed(*c)) {
        Some('%') => Err(PathFault::BadPercent),
        Some(c) => Err(PathFault::Character(c)),
        None => Ok(text),
    }
}

/// RFC 3986's `pchar`, decoded, and beyond ASCII what is no control and no blank. Not the asterisk (a placeholder in
/// `_redirects`), and not `"`, `\`, braces and their like, which four configuration languages read in four ways.
fn is_allowed(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric() || "-._~!$&'()+,;=:@ ".contains(c)
    } else {
        !c.is_control()
            && !c.is_whitespace()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn path(text: &str) -> Path {
        Path::parse(text).unwrap()
    }

    #[test]
    fn spellings_of_one_address_are_one_path() {
        for same in ["/a/b", "/a/b/", "//a//b", "/a/b/index.html", "/%61/b", "/a/b/index.html/index.html"] {
            assert_eq!(path(same).as_str(), "/a/b", "{same}");
        }
        assert_eq!(path("/").as_str(), "/");
        assert_eq!(path("/index.html").as_str(), "/");
        assert_eq!(path("/gr%c3%bc%C3%9Fe").as_str(), "/grüße");
        assert_ne!(path("/A"), path("/a"));
    }

    #[test]
    fn what_is_no_path_is_refused() {
        assert_eq!(Path::parse("a"), Err(PathFault::NoSlashAtStart));
        assert_eq!(Path::parse(""), Err(PathFault::NoSlashAtStart));
        assert_eq!(Path::parse("/a/../b"), Err(PathFault::DotSegment));
        assert_eq!(Path::parse("/a/%2e%2e/b"), Err(PathFault::DotSegment));
        assert_eq!(Path::parse("/%E0%A4%A"), Err(PathFault::BadPercent));
        assert_eq!(Path::parse("/100%"), Err(PathFault::BadPercent));
        for (bad, c) in [
            ("/a#b", '#'),
            ("/a?b", '?'),
            ("/a%2fb", '/'),
            ("/a%00", '\0'),
            ("/a\\b", '\\'),
            ("/{$HOME}", '{'),
            ("/a*", '*'),
            ("/a%0d%0ab", '\r'),
        ] {
            assert_eq!(Path::parse(bad), Err(PathFault::Character(c)), "{bad}");
        }
    }

    #[test]
    fn a_path_covers_what_lies_below_it() {
        assert!(path("/a").covers(&path("/a")) && path("/a").covers(&path("/a/b")));
        assert!(!path("/a").covers(&path("/ab")) && !path("/a/b").covers(&path("/a")));
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(text in "(/[a-z0-9%._~!$&'()+,;=:@ äüß-]{0,6}|/index[.]html|/){0,6}") {
            if let Ok(once) = Path::parse(&text) {
                prop_assert_eq!(&Path::parse(once.as_str()).unwrap(), &once);
                prop_assert_eq!(&Path::parse(&once.encoded()).unwrap(), &once);
            }
        }
    }
}
