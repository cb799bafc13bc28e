//! The Content-Security-Policy as a list of directives. It knows no header file and computes no hash.

use std::collections::BTreeMap;

/// A policy: each directive with what it allows (W3C CSP Level 3). Printed in alphabetical order; order has no meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    pub(crate) directives: BTreeMap<String, Vec<String>>,
}

/// Directives that a `<meta>` element must not carry (CSP 3, section 4.1.1 of HTML's pragma: they are ignored there
/// and some browsers complain).
const HEADER_ONLY: [&str; 4] = ["frame-ancestors", "report-uri", "report-to", "sandbox"];

impl Policy {
    /// The policy for the header. `style_hashes` allow the inline stylesheet: `sha256-…`, with or without quotes.
    pub fn header(&self, style_hashes: &[String]) -> String {
        self.print(style_hashes, &[])
    }

    /// The same policy for `<meta http-equiv>`, the second net on hosts that send no header (SEC-04).
    pub fn document(&self, style_hashes: &[String]) -> String {
        self.print(style_hashes, &HEADER_ONLY)
    }

    fn print(&self, style_hashes: &[String], without: &[&str]) -> String {
        let mut directives = self.directives.clone();
        if !style_hashes.is_empty() {
            let styles = directives.entry("style-src".into()).or_default();
            styles.retain(|source| source != "'none'");
            let hashes = style_hashes.iter().map(|hash| format!("'{}'", hash.trim_matches('\'')));
            styles.extend(hashes);
        }
        let kept = directives.iter().filter(|(name, _)| !without.contains(&name.as_str()));
        let printed: Vec<String> = kept
            .map(|(name, sources)| [std::slice::from_ref(name), sources.as_slice()].concat().join(" "))
            .collect();
        printed.join("; ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        let list = |sources: &[&str]| sources.iter().map(|s| (*s).to_owned()).collect();
        Policy {
            directives: BTreeMap::from([
                ("default-src".into(), list(&["'none'"])),
                ("frame-ancestors".into(), list(&["'none'"])),
                ("style-src".into(), list(&["'self'"])),
            ]),
        }
    }

    #[test]
    fn the_stylesheet_is_allowed_by_its_hash() {
        let expected = "default-src 'none'; frame-ancestors 'none'; style-src 'self' 'sha256-AAAA='";
        assert_eq!(policy().header(&["sha256-AAAA=".into()]), expected);
        assert_eq!(policy().header(&["'sha256-AAAA='".into()]), expected);
    }

    #[test]
    fn the_document_carries_only_what_works_there() {
        assert_eq!(policy().document(&[]), "default-src 'none'; style-src 'self'");
    }
}
