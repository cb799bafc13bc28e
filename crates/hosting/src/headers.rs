//! The response headers of the whole portal, read from `hosting/headers.toml` and checked. It knows no host.

mod check;

use crate::caching::Caching;
use crate::media_types::MediaTypes;
use crate::source::headers::Document;
use crate::{Policy, Problem};
use std::collections::BTreeMap;

/// What every response carries, and what depends on the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headers {
    every: BTreeMap<String, String>,
    pub policy: Policy,
    pub caching: Caching,
    pub types: MediaTypes,
    /// Endings of files that have a `.br` and a `.gz` beside them.
    pub(crate) compressed: Vec<String>,
}

impl Headers {
    /// Reads the text of `hosting/headers.toml`; `file` is its name in what is said of it.
    pub fn read(text: &str, file: &str) -> Result<Headers, Vec<Problem>> {
        let document: Document = toml::from_str(text).map_err(|error| {
            vec![Problem::new(
                file,
                "",
                format!("Die Datei lässt sich nicht lesen: {error}"),
                "Schreibweise und Feldnamen prüfen.",
            )]
        })?;
        let problems = check::problems(&document, file);
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut directives = document.policy;
        if document.trusted_types.enforced {
            directives.insert("require-trusted-types-for".into(), vec!["'script'".into()]);
            directives.insert("trusted-types".into(), document.trusted_types.policies);
        }
        Ok(Headers {
            every: document.every,
            policy: Policy { directives },
            caching: Caching {
                hashed: document.cache.hashed,
                other: document.cache.other,
                extensions: document.cache.hashed_endings,
            },
            types: MediaTypes::new(document.types),
            compressed: document.compressed.endings,
        })
    }

    /// The headers of every response, the policy among them; `style_hashes` allow the inline stylesheet.
    pub fn every(&self, style_hashes: &[String]) -> BTreeMap<String, String> {
        let mut every = self.every.clone();
        every.insert(POLICY.to_owned(), self.policy.header(style_hashes));
        every
    }
}

const POLICY: &str = "Content-Security-Policy";

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) const FILE: &str = include_str!("../../../hosting/headers.toml");

    #[test]
    fn the_shipped_file_holds() {
        let headers = Headers::read(FILE, "hosting/headers.toml").unwrap();
        let every = headers.every(&["sha256-x".into()]);
        let policy = every.get("Content-Security-Policy").unwrap();
        assert!(policy.contains("style-src 'self' 'sha256-x'"), "{policy}");
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval'"), "{policy}");
        assert!(!policy.contains("unsafe-inline"), "{policy}");
        assert_eq!(headers.types.of("/x.wasm"), Some("application/wasm"));
        assert_eq!(headers.types.of("/x.js"), Some("text/javascript"));
        assert_eq!(headers.types.of("/x.json"), Some("application/json; charset=utf-8"));
        assert!(headers.caching.hashed.contains("immutable"));
    }

    #[test]
    fn trusted_types_are_one_switch() {
        let on = FILE.replace("enforced = false", "enforced = true");
        let every = Headers::read(&on, "x").unwrap().every(&[]);
        assert!(
            every.get("Content-Security-Policy").unwrap().contains("require-trusted-types-for 'script'; ")
        );
        let off = FILE.replace("enforced = true", "enforced = false");
        let every = Headers::read(&off, "x").unwrap().every(&[]);
        assert!(!every.get("Content-Security-Policy").unwrap().contains("trusted-types"));
    }
}
